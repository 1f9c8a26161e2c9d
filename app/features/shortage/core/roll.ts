import { counts, nextReportState, type ReportState } from "./report";
import type { LearningRoute } from "./counter";

/** What a school hands in about one of its students. What is left out stays as it is. */
export interface RollRow {
  studentNumber: string;
  name: string;
  email?: string | undefined;
  /** YYYY-MM-DD */
  birthDate?: string | undefined;
  crebo: string;
  route: LearningRoute;
  /** Only of a student who has no place yet. */
  looking?: RollWish | undefined;
}

export interface RollWish {
  /** The year in which the school year starts. */
  schoolYear: number;
  /** YYYY-MM-DD */
  wantedFrom: string;
  note?: string | undefined;
}

/** What is known of the student already. */
export interface KnownStudent {
  name: string;
  email: string | null;
  birthDate: string | null;
  crebo: string | null;
  route: LearningRoute | null;
}

/** The report of that student, route and school year. */
export interface KnownReport {
  status: ReportState;
  crebo: string;
  wantedFrom: string;
  note: string;
}

export interface Known {
  student: KnownStudent | undefined;
  report: KnownReport | undefined;
  /** The student has a place on that route which lasts beyond the wanted start. */
  placed: boolean;
}

/**
 * What a row does to the student: `new`, `changed`, or `same`; and to the report: `none` is asked for, it is `opened`
 * for the first time or `reopened`, `changed` while it is open, the `same`, or left alone since the student is `placed`.
 */
export interface RollStep {
  student: "new" | "changed" | "same";
  report: "none" | "opened" | "reopened" | "changed" | "same" | "placed";
}

const studentStep = (row: RollRow, known: KnownStudent | undefined): RollStep["student"] => {
  if (known === undefined) return "new";
  const same =
    row.name === known.name &&
    (row.email ?? known.email) === known.email &&
    (row.birthDate ?? known.birthDate) === known.birthDate &&
    row.crebo === known.crebo &&
    row.route === known.route;
  return same ? "same" : "changed";
};

function reportStep(row: RollRow, { report, placed }: Known): RollStep["report"] {
  if (row.looking === undefined) return "none";
  if (placed) return "placed";
  if (report === undefined) return "opened";
  if (nextReportState(report.status, "report", "Sch") !== null) return "reopened";
  const { wantedFrom, note } = row.looking;
  const same =
    row.crebo === report.crebo &&
    wantedFrom === report.wantedFrom &&
    (note ?? report.note) === report.note &&
    counts(report.status);
  return same ? "same" : "changed";
}

/** What a row of a school's list does, by what is known at that moment. Pure: preview and import both ask it. */
export const rollStep = (row: RollRow, known: Known): RollStep => ({
  student: studentStep(row, known.student),
  report: reportStep(row, known),
});
