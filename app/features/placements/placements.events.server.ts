import { z } from "zod";

import { defineEvent } from "~/platform/outbox/outbox.server";

const about = z.object({
  placementId: z.uuid(),
  listingId: z.uuid(),
  companyId: z.uuid(),
  /** Null for who has no school. */
  schoolId: z.uuid().nullable(),
});

/** A student has a place: it is taken, and the report that asked for it is solved. */
export const placementAccepted = defineEvent("placement.accepted", about);

/** An accepted place is free again, and its student looks again. */
export const placementFellThrough = defineEvent("placement.fell_through", about);

/**
 * An accepted place had no school and has one now: it is the school's to draw up from here on. Its name is the one under
 * which facts wait in the outbox.
 */
export const placeGotSchool = defineEvent("student.place_got_school", z.object({ placementId: z.uuid() }));

const finished = z.object({ placementId: z.uuid() });

/** The agreement is signed by all, or recorded as made elsewhere. */
export const placementPlaced = defineEvent("placement.placed", finished);

/** The school has ended a placement before its last day. */
export const placementEnded = defineEvent("placement.ended", finished);

/** The last day of a placement is over. */
export const placementCompleted = defineEvent("placement.completed", finished);
