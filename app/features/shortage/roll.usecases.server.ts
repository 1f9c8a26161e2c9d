import type { Db } from "~/platform/db.server";
import { comparable } from "~/platform/geo/normalise";
import { announce } from "~/platform/live/live.server";

import { nextReportState } from "./core/report";
import { rollStep, type Known, type RollRow, type RollStep } from "./core/roll";
import type { HistoryRow, NewReport, ReportRow, StudentRow } from "./reports.repository.server";
import {
  findHeldPlaces,
  findReportsOf,
  findStudentsByNumber,
  findAlike,
  insertReports,
  insertSteps,
  insertStudents,
  lockRoll,
  updateReports,
  updateStudents,
  type HeldPlace,
  type ReportChange,
} from "./roll.repository.server";

export { lockRoll };

export interface PlannedRow {
  row: RollRow;
  step: RollStep;
  /** The name under which the school has this number, when it is somebody else's. */
  otherName: string | null;
  /** The number under which the school knows the student already, when only noughts in front differ. */
  otherNumber: string | null;
}

interface Looked extends PlannedRow {
  student: StudentRow | undefined;
  report: ReportRow | undefined;
}

const keyOf = (studentId: string, route: string, schoolYear: number | undefined) =>
  `${studentId} ${route} ${schoolYear ?? ""}`;

/** A place stands in the way of a report when it is the report's own, or lasts beyond the wanted start. */
const holds = (place: HeldPlace, row: RollRow, report: ReportRow | undefined): boolean =>
  (report !== undefined && place.reportId === report.id) ||
  (place.route === row.route &&
    row.looking !== undefined &&
    (place.endsOn ?? "9999") >= row.looking.wantedFrom);

const bare = (number: string): string => number.replace(/^0+/, "");

/**
 * Spreadsheets drop the noughts in front of a number. Finds for a row under which other number the school knows the same
 * name, alike but for noughts; of two such rows of one table the one without them has lost them.
 */
async function numbersAlike(
  db: Db,
  { schoolId, rows, made }: { schoolId: string; rows: readonly RollRow[]; made: ReadonlySet<string> | null },
): Promise<(row: RollRow) => string | null> {
  const bareNumbers = rows.map(({ studentNumber }) => bare(studentNumber));
  const known = (await findAlike(schoolId, bareNumbers, db)).filter(
    ({ studentNumber }) => made?.has(studentNumber) !== true,
  );
  const inTable = rows.filter(({ studentNumber }) => studentNumber.startsWith("0"));
  const keyed = (all: readonly { studentNumber: string; name: string }[]) =>
    new Map(all.map((one) => [`${bare(one.studentNumber)} ${comparable(one.name)}`, one.studentNumber]));
  const [byKnown, byTable] = [keyed(known), keyed(inTable)];
  return ({ studentNumber, name }) => {
    const key = `${bare(studentNumber)} ${comparable(name)}`;
    const other = byKnown.get(key) ?? (studentNumber.startsWith("0") ? undefined : byTable.get(key));
    return other === undefined || other === studentNumber ? null : other;
  };
}

async function lookUp(
  db: Db,
  { schoolId, rows, made }: { schoolId: string; rows: readonly RollRow[]; made: ReadonlySet<string> | null },
): Promise<Looked[]> {
  const lock = made !== null;
  const students = await findStudentsByNumber(
    schoolId,
    rows.map((row) => row.studentNumber),
    { lock },
    db,
  );
  const byNumber = new Map(students.map((one) => [one.studentNumber ?? "", one]));
  const ids = students.map(({ id }) => id);
  const reports = new Map(
    (await findReportsOf(ids, { lock }, db)).map((one) => [
      keyOf(one.studentId, one.route, one.schoolYear),
      one,
    ]),
  );
  const places = new Map<string, HeldPlace[]>();
  for (const place of await findHeldPlaces(ids, db)) {
    places.set(place.studentId, [...(places.get(place.studentId) ?? []), place]);
  }
  const alike = await numbersAlike(db, { schoolId, rows, made });
  return rows.map((row) => {
    const student = byNumber.get(row.studentNumber);
    const report = student && reports.get(keyOf(student.id, row.route, row.looking?.schoolYear));
    const known: Known = {
      student: made?.has(row.studentNumber) === true ? undefined : student,
      report,
      placed: (student && places.get(student.id)?.some((place) => holds(place, row, report))) ?? false,
    };
    const otherName =
      student !== undefined && comparable(student.name) !== comparable(row.name) ? student.name : null;
    const otherNumber = known.student === undefined ? alike(row) : null;
    return { row, step: rollStep(row, known), otherName, otherNumber, student, report };
  });
}

/** What reading in these rows would do at this moment. The numbers of the rows differ from each other. */
export const planRoll = (db: Db, schoolId: string, rows: readonly RollRow[]): Promise<PlannedRow[]> =>
  lookUp(db, { schoolId, rows, made: null });

interface By {
  actorId: string | null;
  now: Date;
}

/** Writes what these rows open, reopen and change of reports, each by the table of the report's life. */
async function writeReports(tx: Db, schoolId: string, looked: readonly Looked[], by: By): Promise<void> {
  const opened: NewReport[] = [];
  const changes: ReportChange[] = [];
  const history: HistoryRow[] = [];
  const step = (reportId: string, fromStatus: ReportRow["status"] | null, toStatus: ReportRow["status"]) =>
    history.push({ reportId, at: by.now, actor: "Sch", actorId: by.actorId, fromStatus, toStatus });
  for (const { row, step: what, student, report } of looked) {
    if (student === undefined || row.looking === undefined) continue;
    const { schoolYear, wantedFrom, note } = row.looking;
    const said = { crebo: row.crebo, wantedFrom };
    if (what.report === "opened") {
      opened.push({
        ...{ ...said, studentId: student.id, schoolId, route: row.route, schoolYear },
        ...{ note: note ?? "", createdAt: by.now },
      });
    } else if (report !== undefined && (what.report === "reopened" || what.report === "changed")) {
      const action = what.report === "reopened" ? "report" : "amend";
      const status = nextReportState(report.status, action, "Sch");
      if (status === null) throw new Error(`a report cannot be ${what.report} from ${report.status}`);
      changes.push({ ...said, id: report.id, note: note ?? report.note, status });
      step(report.id, report.status, status);
    }
  }
  for (const id of await insertReports(opened, tx)) step(id, null, "open");
  await updateReports(changes, { renewedAt: by.now }, tx);
  await insertSteps(history, tx);
  if (history.length > 0) await announce(tx, "shortage");
}

/**
 * Reads in a school's list, inside the caller's transaction: students are made or changed, and reports opened for those
 * who look for a place. Who is not in the list stays as they are. The caller holds `lockRoll`. When one of the numbers
 * belongs to another name the caller must undo all of it.
 */
export async function readInRoll(
  tx: Db,
  schoolId: string,
  rows: readonly RollRow[],
  by: By,
): Promise<PlannedRow[]> {
  const made = await insertStudents(
    rows.map(({ looking: _, ...row }) => ({
      ...row,
      schoolId,
      email: row.email ?? null,
      birthDate: row.birthDate ?? null,
      createdAt: by.now,
    })),
    tx,
  );
  const looked = await lookUp(tx, { schoolId, rows, made: new Set(made) });
  await updateStudents(
    looked.flatMap(({ row, student, step }) =>
      student === undefined || step.student !== "changed"
        ? []
        : [
            {
              ...{ id: student.id, name: row.name, crebo: row.crebo, route: row.route },
              email: row.email ?? student.email,
              birthDate: row.birthDate ?? student.birthDate,
            },
          ],
    ),
    tx,
  );
  await writeReports(tx, schoolId, looked, by);
  return looked;
}
