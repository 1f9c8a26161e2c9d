import { ownStudent } from "~/features/students/index.server";
import type { Db } from "~/platform/db.server";

import { mailSchoolOf } from "./applicant-school.mails.server";
import { lockPlacement } from "./placements.repository.server";
import { mailRecruiter } from "./recruiter.mails.server";
import type { Work } from "./step.server";

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
