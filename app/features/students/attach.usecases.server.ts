import { audit, moveTokens } from "~/features/accounts/index.server";
import { solve } from "~/features/shortage/index.server";
import type { Db } from "~/platform/db.server";
import { announce } from "~/platform/live/live.server";

import { givenUp, keptReport } from "./core/doubles";
import {
  findOpenOf,
  findReportsOf,
  findUnreportedPlaces,
  hasActivePlacement,
  havePlacesAtOnce,
  linkReport,
  lockByNumber,
  mergeReports,
  moveEverything,
  setEnrolment,
  withdrawDouble,
} from "./merge.repository.server";
import { studentError } from "./students.errors";
import { findOwnProfile, type StudentRow } from "./students.repository.server";
import { schoolsWord } from "./views.usecases.server";

/** Who confirms; nobody when it follows from an address. */
export interface ConfirmedBy {
  actorId: string | null;
  now: Date;
}

/**
 * Gives what somebody asked for without a school to the school that confirms them, in the transaction that does so. Answers
 * the places that they have accepted, the one that begins first before the others. The feature of placements knows how.
 */
export type GivePlacesSchool = (
  tx: Db,
  of: { studentId: string; schoolId: string },
  by: ConfirmedBy,
) => Promise<Pick<StudentRow, "crebo" | "route">[]>;

/** For the histories of what was two. */
const note = "Samengevoegd: de school heeft bevestigd dat dit dezelfde student is.";

async function mergeInto(tx: Db, own: StudentRow, school: StudentRow, by: ConfirmedBy): Promise<void> {
  const said = { ...by, note };
  const theirs = await findReportsOf(school.id, tx);
  for (const report of await findReportsOf(own.id, tx)) {
    const twin = theirs.find((r) => r.route === report.route && r.schoolYear === report.schoolYear);
    if (twin === undefined) continue;
    const keep = keptReport(twin, report, await hasActivePlacement(twin.id, tx));
    await mergeReports(keep, keep === twin ? report : twin, said, tx);
  }
  const open = await findOpenOf(school.id, tx);
  for (const mine of await findOpenOf(own.id, tx)) {
    const twin = open.find(({ listingId }) => listingId === mine.listingId);
    if (twin !== undefined) await withdrawDouble(givenUp(mine, twin), said, tx);
  }
  await moveTokens(tx, "guardian_consent", own.id, school.id);
  await moveEverything(own.id, { id: school.id, schoolId: school.schoolId ?? "" }, tx);
  // Who found a place by themselves is no longer without one.
  for (const { placementId, reportId } of await findUnreportedPlaces(school.id, tx)) {
    await linkReport(placementId, reportId, tx);
    await solve(tx, { reportId, now: by.now });
  }
}

/**
 * Makes the person whose locked row this is the school's student with this number, in the caller's transaction: the row
 * gets the school and number, or, when the school has a row with that number, everything moves to that one and the
 * person's own row is gone. Throws `students.number_taken`, `two_places` (409); breaks `student_number_key` when the school
 * makes such a row at the same moment.
 *
 * `givePlacesSchool` takes along what they asked for without a school. When the school says nothing of the programme, it is
 * that of the place that they had accepted, since that is what they enrolled for; when it says another, the school judges:
 * its page of the placement shows both, and it puts the enrolment right or lets the place fall through. Answers how many
 * accepted places got a school.
 */
export async function attach(
  tx: Db,
  own: StudentRow,
  at: { schoolId: string; studentNumber: string },
  by: ConfirmedBy,
  givePlacesSchool: GivePlacesSchool,
): Promise<number> {
  const known = await lockByNumber(at.schoolId, at.studentNumber, tx);
  if (known !== null && known.userId !== null) throw studentError("number_taken");
  if (known !== null && (await havePlacesAtOnce(own.id, known.id, tx))) throw studentError("two_places");
  const profile = await findOwnProfile(own.id, tx);
  if (known !== null) await mergeInto(tx, own, known, by);
  const row = known ?? own;
  const word = await schoolsWord({ ...row, ...at }, tx);
  const places = await givePlacesSchool(tx, { studentId: row.id, schoolId: at.schoolId }, by);
  await setEnrolment(
    row.id,
    {
      ...at,
      kind: "student",
      userId: own.userId,
      enrolmentConfirmedAt: by.now,
      crebo: word.crebo ?? places[0]?.crebo ?? profile?.crebo ?? null,
      route: word.route ?? places[0]?.route ?? profile?.route ?? null,
      email: row.email ?? own.email,
      birthDate: row.birthDate ?? own.birthDate,
    },
    tx,
  );
  await audit(
    tx,
    {
      actorId: by.actorId,
      action: "student.confirmed",
      subjectType: "student",
      subjectId: row.id,
      details: { ...at, ...(known === null ? {} : { was: own.id }) },
    },
    by.now,
  );
  await announce(tx, "shortage");
  return places.length;
}
