import { schoolYear } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { findAlternatives } from "./alternatives.usecases.server";
import { byWeekOf, canRepeat } from "./core/repeat";
import type { RequestFormData } from "./views.usecases.server";
import { findView, type BookingView } from "./views.repository.server";

/** Whether a school can ask for a booking again, for this year's class. */
export const isRepeatable = ({ status, startsAt }: BookingView, now: Date): boolean =>
  canRepeat({ status, schoolYear: schoolYear(startsAt) }, schoolYear(now));

/**
 * What a request form is filled with to repeat a booking of these schools: its group, goal, needs and wish for a
 * certificate of conduct, with the free slots nearest to the same week of the year first; and other offers when this one
 * has nothing to choose. The age of the youngest is that of a class of the same level and year, so it comes along as
 * long as the offer is still for that level. That the risks were read does not: what the offer says of them may have
 * changed. Null when there is no such booking of this listing, or nothing to repeat yet.
 */
export async function findRepeat(
  db: Db,
  reference: string,
  schoolIds: string[],
  { listing, slots }: Pick<RequestFormData, "listing" | "slots">,
  now: Date,
) {
  const before = await findView({ reference }, { kind: "schools", ids: schoolIds }, db);
  if (before === undefined || before.listing.id !== listing.id || !isRepeatable(before, now)) return null;
  const { groupAudience, groupYear, pupils, escorts, goal, needs, youngestAge } = before;
  return {
    reference: before.reference,
    startsAt: before.startsAt,
    endsAt: before.endsAt,
    values: {
      schoolId: before.school.id,
      repeatOf: before.id,
      groupAudience,
      groupYear,
      pupils,
      escorts,
      youngestAge: listing.audiences.some((audience) => audience === groupAudience) ? youngestAge : null,
      goal,
      needs,
    },
    /** The boxes that are ticked. */
    ticked: before.vogWanted ? ["vogWanted"] : [],
    slots: byWeekOf(slots, before.startsAt),
    alternatives: slots.length === 0 ? await findAlternatives(db, { ...before, reference: "" }, now) : [],
  };
}
export type Repeat = NonNullable<Awaited<ReturnType<typeof findRepeat>>>;
