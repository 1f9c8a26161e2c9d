import { asc, sql } from "drizzle-orm";

import { type Db, rows } from "#db/client.server";
import {
  listing,
  placement,
  placementHistory,
  shortageReport,
  shortageReportHistory,
  student,
} from "#db/schema";
import { placementTransitions } from "~/features/placements/core/placement";
import { reportTransitions } from "~/features/shortage/core/report";
import { counter } from "~/features/shortage/index.server";
import { grouped, type Known, unexplained } from "../history";
import type { Fact } from "./finder";

const takesPlace = ["offered", "accepted", "placed"];
const active = ["accepted", "placed"];

const placementTable: Known[] = placementTransitions.flatMap(({ from, to, by }) =>
  from.map((state) => ({ from: state, to, by })),
);
const reportTable: Known[] = reportTransitions.flatMap(({ from, to, by }) =>
  from.map((state) => ({ from: state, to: to === "same" ? state : to, by })),
);

/** Everything that is promised of the road, recounted from the rows alone; empty when all of it holds. */
export async function brokenPromises(db: Db, now: Date): Promise<string[]> {
  const placements = await db.select().from(placement);
  const reports = await db.select().from(shortageReport);
  const listings = await db.select().from(listing);
  const students = new Map((await db.select().from(student)).map((one) => [one.id, one]));
  const found: string[] = [];

  let supply = 0;
  for (const one of listings) {
    const taken = placements.filter((row) => row.listingId === one.id && takesPlace.includes(row.status));
    if (taken.length > (one.places ?? 0)) found.push(`listing ${one.id} gives away ${taken.length} places`);
    if (one.status === "published") supply += (one.places ?? 0) - taken.length;
  }

  const held = placements.filter(({ status }) => active.includes(status));
  for (const [index, one] of held.entries()) {
    const other = held
      .slice(index + 1)
      .find(
        (row) =>
          row.studentId === one.studentId &&
          (row.startsOn ?? "") <= (one.endsOn ?? "") &&
          (one.startsOn ?? "") <= (row.endsOn ?? ""),
      );
    if (other !== undefined) found.push(`student ${one.studentId} has two places at once`);
  }
  for (const [studentId, own] of grouped(placements, (row) => row.studentId)) {
    const open = own.filter(({ status }) => ["submitted", "viewed", "invited", "offered"].includes(status));
    if (open.length > 10) found.push(`student ${studentId} has ${open.length} open applications`);
  }

  for (const { id, status, solvedElsewhere } of reports) {
    const own = placements.filter(({ reportId }) => reportId === id).map((row) => row.status);
    const placed = solvedElsewhere !== null || own.some((state) => active.includes(state));
    // One that has run its course solved it, and does not keep the student from a new one.
    if (status === "solved" ? !placed && !own.includes("completed") : placed) {
      found.push(`report ${id} is ${status}, its placements: ${own.join()}, elsewhere: ${solvedElsewhere}`);
    }
  }

  const open = reports.filter(({ status }) => status === "open" || status === "mediation");
  for (const report of open) {
    const has = held.find(
      (row) =>
        row.studentId === report.studentId &&
        row.route === report.route &&
        row.reportId === null &&
        (row.endsOn ?? "") >= report.wantedFrom,
    );
    if (has !== undefined) found.push(`report ${report.id} is open though its student has a place`);
  }
  for (const row of held) {
    const { schoolId = null } = students.get(row.studentId) ?? {};
    if (row.schoolId !== schoolId) found.push(`placement ${row.id} is not with the school of its student`);
  }
  const demand = new Set(open.map(({ studentId }) => studentId)).size;
  const counted = await counter(db, { now });
  if (counted.demand !== demand)
    found.push(`the counter says ${counted.demand} students, there are ${demand}`);
  const tomorrow = new Date(now.getTime() + 86_400_000);
  const later = await counter(db, { at: tomorrow, now: new Date(tomorrow.getTime() + 1) });
  if (later.demand !== demand) found.push(`the history says ${later.demand} students, there are ${demand}`);
  if (counted.supply !== supply) found.push(`the counter says ${counted.supply} places, there are ${supply}`);
  for (const report of open) {
    if (students.get(report.studentId)?.kind !== "student") found.push(`report ${report.id} of no student`);
  }

  found.push(...(await brokenHistories(db, placements, reports)));
  return found;
}

async function brokenHistories(
  db: Db,
  placements: { id: string; status: string }[],
  reports: { id: string; status: string }[],
): Promise<string[]> {
  const told = {
    placement: grouped(
      await db.select().from(placementHistory).orderBy(asc(placementHistory.id)),
      (line) => line.placementId,
    ),
    report: grouped(
      await db.select().from(shortageReportHistory).orderBy(asc(shortageReportHistory.id)),
      (line) => line.reportId,
    ),
  };
  const of = (name: "placement" | "report", all: { id: string; status: string }[], table: Known[]) =>
    all.flatMap(({ id, status }) => {
      const wrong = unexplained(told[name].get(id) ?? [], status, table);
      return wrong === undefined ? [] : [`${name} ${id}: ${wrong}`];
    });
  return [...of("placement", placements, placementTable), ...of("report", reports, reportTable)];
}

/** What was told to somebody and is not in the history. */
export async function lostFacts(db: Db, facts: readonly Fact[]): Promise<Fact[]> {
  const known = new Set(
    rows<{ fact: string }>(
      await db.execute(sql`
        select 'placement ' || placement_id || ' ' || to_status as fact from placement_history
        union select 'report ' || report_id || ' ' || to_status from shortage_report_history`),
    ).map(({ fact }) => fact),
  );
  return facts.filter(({ of, id, state }) => !known.has(`${of} ${id} ${state}`));
}
