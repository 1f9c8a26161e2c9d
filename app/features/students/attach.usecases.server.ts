import { audit, moveTokens } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";
import { announce } from "~/platform/live/live.server";

import { keptReport } from "./core/doubles";
import {
  findReportsOf,
  hasActivePlacement,
  havePlacesAtOnce,
  lockByNumber,
  mergeReports,
  moveTheRest,
  setEnrolment,
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
 * What becomes of the places of whom a school confirms, in the transaction that does so. The feature of placements knows
 * how.
 */
export interface ConfirmedPlaces {
  /**
   * Gives what somebody asked for without a school to the school that confirms them. Answers the places that they have
   * accepted, the one that begins first before the others.
   */
  giveSchool(
    tx: Db,
    of: { studentId: string; schoolId: string },
    by: ConfirmedBy,
  ): Promise<Pick<StudentRow, "crebo" | "route">[]>;
  /**
   * Gives everything of the one of two rows about a person to the other, and what hangs on a report that goes to the one
   * that stays. Of two that are open for the same place one is withdrawn; `note` says why in its history.
   */
  move(
    tx: Db,
    of: { from: string; to: string; reports: readonly { from: string; to: string }[] },
    by: ConfirmedBy & { note: string },
  ): Promise<void>;
  /** Solves the reports of a student that are still open although a place answers them. */
  solveReports(tx: Db, studentId: string, by: ConfirmedBy): Promise<void>;
}

/** For the histories of what was two. */
const note = "Samengevoegd: de school heeft bevestigd dat dit dezelfde student is.";

async function mergeInto(
  tx: Db,
  own: StudentRow,
  school: StudentRow,
  by: ConfirmedBy,
  places: ConfirmedPlaces,
): Promise<void> {
  const said = { ...by, note };
  const theirs = await findReportsOf(school.id, tx);
  const twins = [];
  for (const report of await findReportsOf(own.id, tx)) {
    const twin = theirs.find((r) => r.route === report.route && r.schoolYear === report.schoolYear);
    if (twin === undefined) continue;
    const keep = keptReport(twin, report, await hasActivePlacement(twin.id, tx));
    twins.push({ keep, drop: keep === twin ? report : twin });
  }
  const reports = twins.map(({ keep, drop }) => ({ from: drop.id, to: keep.id }));
  await places.move(tx, { from: own.id, to: school.id, reports }, said);
  for (const { keep, drop } of twins) await mergeReports(keep, drop, said, tx);
  await moveTokens(tx, "guardian_consent", own.id, school.id);
  await moveTheRest(own.id, { id: school.id, schoolId: school.schoolId ?? "" }, tx);
  // Who found a place by themselves is no longer without one.
  await places.solveReports(tx, school.id, by);
}

/**
 * Makes the person whose locked row this is the school's student with this number, in the caller's transaction: the row
 * gets the school and number, or, when the school has a row with that number, everything moves to that one and the
 * person's own row is gone. Throws `students.number_taken`, `two_places` (409); breaks `student_number_key` when the school
 * makes such a row at the same moment.
 *
 * `ofPlaces` takes along what they asked for. When the school says nothing of the programme, it is
 * that of the place that they had accepted, since that is what they enrolled for; when it says another, the school judges:
 * its page of the placement shows both, and it puts the enrolment right or lets the place fall through. Answers how many
 * accepted places got a school.
 */
export async function attach(
  tx: Db,
  own: StudentRow,
  at: { schoolId: string; studentNumber: string },
  by: ConfirmedBy,
  ofPlaces: ConfirmedPlaces,
): Promise<number> {
  const known = await lockByNumber(at.schoolId, at.studentNumber, tx);
  if (known !== null && known.userId !== null) throw studentError("number_taken");
  if (known !== null && (await havePlacesAtOnce(own.id, known.id, tx))) throw studentError("two_places");
  const profile = await findOwnProfile(own.id, tx);
  if (known !== null) await mergeInto(tx, own, known, by, ofPlaces);
  const row = known ?? own;
  const word = await schoolsWord({ ...row, ...at }, tx);
  const places = await ofPlaces.giveSchool(tx, { studentId: row.id, schoolId: at.schoolId }, by);
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
