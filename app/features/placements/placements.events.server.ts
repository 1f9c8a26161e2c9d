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
