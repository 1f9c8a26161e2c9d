import { z } from "zod";

import { defineEvent } from "../outbox/outbox.server";

/** A mail server refused an address for good: nothing that is sent there arrives. */
export const addressBounced = defineEvent("mail.address_bounced", z.object({ address: z.string() }));
