import { solve } from "~/features/shortage/index.server";
import type { ConfirmedPlaces } from "~/features/students/index.server";
import { record } from "~/platform/outbox/outbox.server";

import { givenUp } from "./core/doubles";
import { lockPlacesWithoutSchool, setSchool } from "./enrolled.repository.server";
import { findOpenOf, findUnreportedPlaces, giveReport, giveStudent } from "./merged.repository.server";
import { placeGotSchool } from "./placements.events.server";
import { insertHistory, updatePlacement } from "./placements.repository.server";
import { step } from "./step.server";

/**
 * What somebody asked for without a school is the school's student's from here on. A place that they had accepted is the
 * school's to draw up, to record as made elsewhere and to end; that stands in its history, as the school's word when
 * somebody there gave it, and school and company are told. Such a place keeps the qualification for which the company is
 * recognised and offered it: nothing that company and student have agreed changes without them. Answers the accepted
 * places.
 */
const giveSchool: ConfirmedPlaces["giveSchool"] = async (tx, { studentId, schoolId }, { actorId, now }) => {
  const places = await lockPlacesWithoutSchool(studentId, tx);
  await setSchool(studentId, schoolId, tx);
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

/** Two rows about a person are one: the places of the one are the other's from here on. */
const move: ConfirmedPlaces["move"] = async (tx, { from, to, reports }, { actorId, now, note }) => {
  for (const report of reports) await giveReport(report.from, report.to, tx);
  const theirs = await findOpenOf(to, tx);
  for (const mine of await findOpenOf(from, tx)) {
    const twin = theirs.find(({ listingId }) => listingId === mine.listingId);
    if (twin === undefined) continue;
    await step(tx, givenUp(mine, twin), "withdraw", { actor: "S", actorId, reason: note }, now);
  }
  await giveStudent(from, to, tx);
};

const solveReports: ConfirmedPlaces["solveReports"] = async (tx, studentId, { now }) => {
  for (const { placementId, reportId } of await findUnreportedPlaces(studentId, tx)) {
    await updatePlacement(placementId, { reportId }, tx);
    await solve(tx, { reportId, now });
  }
};

/** Takes part in the transaction that makes somebody a school's student: what becomes of what they asked for and got. */
export const confirmedPlaces: ConfirmedPlaces = { giveSchool, move, solveReports };
