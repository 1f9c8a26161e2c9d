import { ownStudent, type GivePlacesSchool } from "~/features/students/index.server";
import type { Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { mailSchoolOf } from "./applicant-school.mails.server";
import { giveSchool, lockPlacesWithoutSchool } from "./enrolled.repository.server";
import { placeGotSchool } from "./placements.events.server";
import { insertHistory, lockPlacement, updatePlacement } from "./placements.repository.server";
import { mailRecruiter } from "./recruiter.mails.server";
import type { Work } from "./step.server";

/**
 * Takes part in the transaction that makes somebody a school's student: what they asked for without a school is the school's
 * student's from here on. A place that they had accepted is the school's to draw up, to record as made elsewhere and to
 * end; that stands in its history, as the school's word when somebody there gave it, and school and company are told. Such
 * a place keeps the qualification for which the company is recognised and offered it: nothing that company and student
 * have agreed changes without them. Answers the accepted places.
 */
export const givePlacesSchool: GivePlacesSchool = async (tx, { studentId, schoolId }, { actorId, now }) => {
  const places = await lockPlacesWithoutSchool(studentId, tx);
  await giveSchool(studentId, schoolId, tx);
  for (const { id: placementId } of places) {
    await updatePlacement(placementId, { updatedAt: now }, tx);
    await insertHistory(
      {
        ...{ placementId, at: now, actor: actorId === null ? "S" : "Sch", actorId },
        ...{ fromStatus: "accepted", toStatus: "accepted" },
      },
      tx,
    );
    await record(tx, placeGotSchool, { placementId }, now);
  }
  return places;
};

/**
 * A school has confirmed a student who had accepted a place without one: it and the company hear what is next. Nobody
 * does when the place has moved on by now.
 */
export async function onPlaceGotSchool(tx: Db, placementId: string, work: Work): Promise<void> {
  const row = await lockPlacement(placementId, null, tx);
  if (row?.status !== "accepted" || row.schoolId === null) return;
  await mailSchoolOf(tx, placementId, "enrolled", work);
  await mailRecruiter(tx, placementId, "enrolled", work);
}

/** How far somebody with a place is with a school: said nothing, waits for the school that was said, or is unknown there. */
export interface Enrolment {
  state: "open" | "waits" | "rejected";
  schoolName: string;
}

/** How far the person with this account is with a school for a place that waits for one. */
export async function ownEnrolment(db: Db, userId: string): Promise<Enrolment> {
  const claim = (await ownStudent(db, userId))?.claim ?? null;
  if (claim === null) return { state: "open", schoolName: "" };
  return { state: claim.rejected ? "rejected" : "waits", schoolName: claim.schoolName };
}
