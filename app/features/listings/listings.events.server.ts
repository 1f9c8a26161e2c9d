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

const part = { listingId: z.uuid(), companyId: z.uuid() };

/** A company was asked to share a leerbaan of another. */
export const poolAsked = defineEvent("listing.pool_asked", z.object(part));

/** It agreed, or takes no part (any more). */
export const poolAnswered = defineEvent("listing.pool_answered", z.object({ ...part, agreed: z.boolean() }));

/** Who offers a leerbaan no longer shares it with a company. */
export const poolDropped = defineEvent("listing.pool_dropped", z.object(part));
