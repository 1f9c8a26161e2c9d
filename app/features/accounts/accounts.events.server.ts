import { z } from "zod";

import { defineEvent } from "~/platform/outbox/outbox.server";

/** Somebody confirmed that the address is theirs. */
export const emailConfirmed = defineEvent("accounts.email_confirmed", z.object({ userId: z.uuid() }));
