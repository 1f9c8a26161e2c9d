import {
  planEnrolment,
  planRoll,
  readInEnrolment,
  readInRoll,
  schoolYearOfDay,
  type EnrolmentEntry,
  type PlannedEnrolment,
  type PlannedRow,
  type RollRow,
} from "~/features/shortage/index.server";
import { confirmByImport } from "~/features/students/index.server";
import { schoolYear } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { comparable } from "~/platform/geo/normalise";
import type { Locale } from "~/platform/i18n/i18n";

import { isoDay, routeOf, yearOf } from "./core/imports";
import { confirmedPlaces } from "./confirmed.usecases.server";
import { enrolmentColumns, studentColumns } from "./import-columns";
import { readRows, type ReadRow, type TableFault } from "./import-table.server";
import { importMessages } from "./imports.messages";
import { findQualificationsNamed } from "./imports.repository.server";
import { enrolmentRowSchema, studentRowSchema } from "./imports.schemas";
import type { ImportJob, LinedRow } from "./imports.usecases.server";

export type { PlannedEnrolment, PlannedRow };

/** The code in "25334" and in "Lasser (25334)". */
const codeIn = (typed: string): string | undefined => /(?:^|\()\s*(\d{5})\s*\)?\s*$/.exec(typed)?.[1];

/** The crebo of every qualification that is named, by what was typed; what is not one of them is a fault. */
async function resolveAll(
  db: Db,
  rows: readonly ReadRow<{ qualification: string }>[],
  locale: Locale,
): Promise<{ crebos: Map<string, string>; faults: TableFault[] }> {
  const { wrong } = importMessages[locale];
  const typed = [...new Set(rows.map(({ value }) => value.qualification))];
  const codes = typed.flatMap((text) => codeIn(text) ?? []);
  const found = await findQualificationsNamed({ codes, names: typed.map(comparable) }, db);
  const byCode = new Set(found.map(({ crebo }) => crebo));
  const meant = (text: string): string[] => {
    const code = codeIn(text);
    if (code !== undefined && byCode.has(code)) return [code];
    return found.filter(({ searchName }) => searchName === comparable(text)).map(({ crebo }) => crebo);
  };
  const answers = new Map(typed.map((text) => [text, meant(text)]));
  const crebos = new Map([...answers].flatMap(([text, [crebo]]) => (crebo ? [[text, crebo] as const] : [])));
  const column = enrolmentColumns[0].label[locale];
  const faults = rows.flatMap(({ line, value }): TableFault[] => {
    const n = answers.get(value.qualification)?.length ?? 0;
    if (n === 1) return [];
    return [{ line, column, message: n === 0 ? wrong.unknownQualification : wrong.ambiguousQualification }];
  });
  return { crebos, faults };
}

/** What stands in the table twice, at the second line; rows without the thing do not count. */
function doubles<T>(
  rows: readonly ReadRow<T>[],
  keyOf: (value: T) => string | undefined,
  column: string | null,
  locale: Locale,
): TableFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, value }): TableFault[] => {
    const key = keyOf(value);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return [];
    }
    return [{ line, column, message: importMessages[locale].wrong.double(first) }];
  });
}

const byLine = (faults: TableFault[]): TableFault[] => faults.sort((a, b) => a.line - b.line);

/**
 * A school's students, and who of them has no place. A row with the confirmed address of somebody with an account confirms
 * them as that student.
 */
export function studentImport(locale: Locale): ImportJob<RollRow, PlannedRow> {
  const [number, , , mail, , , start] = studentColumns;
  return {
    kind: "students",
    async read(db, text, now) {
      const read = readRows(text, {
        columns: studentColumns,
        schema: studentRowSchema,
        written: { birthDate: isoDay, wantedFrom: isoDay, route: routeOf, schoolYear: yearOf },
        locale,
      });
      const { crebos, faults } = await resolveAll(db, read.rows, locale);
      const twice = [
        ...doubles(read.rows, (value) => value.studentNumber, number.label[locale], locale),
        ...doubles(read.rows, (value) => value.email?.toLowerCase(), mail.label[locale], locale),
      ];
      const rows = read.rows.map(({ line, value }): LinedRow<RollRow> => {
        const { qualification, schoolYear: year, wantedFrom, note, ...student } = value;
        const looking =
          wantedFrom === undefined
            ? undefined
            : { wantedFrom, schoolYear: year ?? schoolYearOfDay(wantedFrom), note };
        return { line, row: { ...student, crebo: crebos.get(qualification) ?? "", looking } };
      });
      const over = rows.flatMap(({ line, row }): TableFault[] =>
        row.looking === undefined || row.looking.schoolYear >= schoolYear(now)
          ? []
          : [{ line, column: start.label[locale], message: importMessages[locale].wrong.yearOver }],
      );
      return { rows, unknown: read.unknown, faults: byLine([...read.faults, ...faults, ...twice, ...over]) };
    },
    plan: planRoll,
    async write(tx, schoolId, rows, by) {
      const planned = await readInRoll(tx, schoolId, rows, by);
      await confirmByImport(tx, { id: schoolId }, rows, by, confirmedPlaces);
      return planned;
    },
    fault({ otherName, otherNumber }) {
      const { wrong } = importMessages[locale];
      const column = number.label[locale];
      if (otherName !== null) return { column, message: wrong.otherName(otherName) };
      return otherNumber === null ? null : { column, message: wrong.otherNumber(otherNumber) };
    },
    opens: ({ step }) => step.report === "opened" || step.report === "reopened",
    does({ step }) {
      if (step.student === "new") return "added";
      const reported = ["opened", "reopened", "changed"].includes(step.report);
      return step.student === "changed" || reported ? "changed" : "same";
    },
  };
}

/** How many students a school has enrolled: the base of the counter. */
export const enrolmentImport = (locale: Locale): ImportJob<EnrolmentEntry, PlannedEnrolment> => ({
  kind: "enrolment",
  async read(db, text) {
    const read = readRows(text, {
      columns: enrolmentColumns,
      schema: enrolmentRowSchema,
      written: { route: routeOf, schoolYear: yearOf },
      locale,
    });
    const { crebos, faults } = await resolveAll(db, read.rows, locale);
    const rows = read.rows.map(({ line, value: { qualification, ...value } }) => ({
      line,
      value: { ...value, crebo: crebos.get(qualification) ?? qualification },
    }));
    const twice = doubles(
      rows,
      ({ crebo, route, schoolYear }) => `${crebo} ${route} ${schoolYear}`,
      null,
      locale,
    );
    return {
      rows: rows.map(({ line, value }) => ({ line, row: value })),
      unknown: read.unknown,
      faults: byLine([...read.faults, ...faults, ...twice]),
    };
  },
  plan: planEnrolment,
  write: readInEnrolment,
  fault: () => null,
  opens: () => false,
  does: ({ before, students }) => (before === null ? "added" : before === students ? "same" : "changed"),
});
