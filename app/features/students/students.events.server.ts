import { z } from "zod";

import { defineEvent } from "~/platform/outbox/outbox.server";

/** Somebody who had accepted a place without a school has one now: the place is the school's to draw up from here on. */
export const placeGotSchool = defineEvent("student.place_got_school", z.object({ placementId: z.uuid() }));
