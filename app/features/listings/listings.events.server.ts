import { z } from "zod";

import { defineEvent } from "~/platform/outbox/outbox.server";

/** A company changed how many groups and pupils fit into a slot. */
export const slotRoomChanged = defineEvent("listing.slot_room_changed", z.object({ slotId: z.uuid() }));

/** A coordinator put an offer online, or sent it back with a reason. */
export const listingJudged = defineEvent(
  "listing.judged",
  z.object({ listingId: z.uuid(), approved: z.boolean(), reason: z.string().optional() }),
);

/** An offer is no longer public: its company paused it, its last day has passed, or a coordinator suspended it. */
export const listingClosed = defineEvent("listing.closed", z.object({ listingId: z.uuid() }));
