import { z } from "zod";

import { defineEvent } from "~/platform/outbox/outbox.server";

/** A coordinator put an offer online, or sent it back with a reason. */
export const listingJudged = defineEvent(
  "listing.judged",
  z.object({ listingId: z.uuid(), approved: z.boolean(), reason: z.string().optional() }),
);
