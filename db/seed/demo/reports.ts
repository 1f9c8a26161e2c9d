import type { enrolmentBase, shortageReport, shortageReportHistory, student } from "../../schema";
import { uuidOf } from "../uuid";
import { dayOf, plusDays, plusHours, schoolYearOf } from "./days";
import type { DemoQualification, DemoSchool, Ground } from "./ground";
import { personName } from "./names";

export type DemoStudent = typeof student.$inferInsert & { id: string };
export type DemoReport = typeof shortageReport.$inferInsert & { id: string };

export interface DemoReports {
  students: DemoStudent[];
  reports: DemoReport[];
  reportHistory: (typeof shortageReportHistory.$inferInsert)[];
  bases: (typeof enrolmentBase.$inferInsert)[];
}

/** In the last months of a school year most who report look for a place in the next. */
function currentYear(ground: Ground): number {
  const month = ground.today.slice(5, 7);
  const late = month >= "05" && month <= "07";
  return schoolYearOf(ground.today) + (late && ground.random.chance(0.6) ? 1 : 0);
}

/** The day on which a student wants to begin; who still looks could have begun at most some weeks ago. */
function wantedFrom(ground: Ground, created: string, open: boolean, schoolYear: number): string {
  if (schoolYear > schoolYearOf(ground.today)) return `${schoolYear}-09-01`;
  const day = plusDays(created, ground.random.int(-10, 45));
  const oldest = plusDays(ground.today, -ground.random.int(0, 25));
  return open && day < oldest ? oldest : day;
}

export interface ReportWish {
  crebo: string;
  route: "bol" | "bbl";
  createdAt: Date;
  status: "open" | "mediation" | "solved" | "withdrawn" | "lapsed";
  closedAt: Date | null;
  /** Where a place was found outside; null when a placement solved it. */
  solvedElsewhere: string | null;
  /** The present one, or in its last months the next, unless given. */
  schoolYear?: number;
  userId?: string;
  name?: string;
}

/** A student with one report; both as the school entered them. */
export function addReport(
  ground: Ground,
  into: DemoReports,
  school: DemoSchool,
  wish: ReportWish,
): { student: DemoStudent; report: DemoReport } {
  const { random, today, now } = ground;
  const { createdAt, status, closedAt, crebo, route } = wish;
  const studentNumber = String(100_000 + into.students.length);
  const two = (n: number) => String(n).padStart(2, "0");
  const born = schoolYearOf(today) - random.int(17, 21);
  const who: DemoStudent = {
    id: uuidOf("student", school.id, studentNumber),
    schoolId: school.id,
    studentNumber,
    createdAt,
    name: wish.name ?? personName(random),
    birthDate: `${born}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    crebo,
    route,
    userId: wish.userId ?? null,
  };
  const schoolYear = wish.schoolYear ?? currentYear(ground);
  const report: DemoReport = {
    id: uuidOf("report", who.id, route, String(schoolYear)),
    studentId: who.id,
    schoolId: school.id,
    crebo,
    route,
    schoolYear,
    status,
    createdAt,
    closedAt,
    wantedFrom: wantedFrom(ground, dayOf(createdAt), closedAt === null, schoolYear),
    solvedElsewhere: wish.solvedElsewhere,
    // Somebody has just said that the student still looks, or the report would lapse soon after the start.
    renewedAt:
      closedAt === null ? new Date(Math.max(createdAt.getTime(), plusHours(now, -72).getTime())) : null,
  };
  into.students.push(who);
  into.reports.push(report);
  const step = (fromStatus: string | null, toStatus: string, actor: string, at: Date) =>
    into.reportHistory.push({ reportId: report.id, at, actor, fromStatus, toStatus });
  step(null, "open", "Sch", createdAt);
  if (status === "mediation") step("open", "mediation", "R", plusHours(createdAt, 20));
  const bySystem = status === "lapsed" || (status === "solved" && wish.solvedElsewhere === null);
  if (closedAt !== null) step("open", status, bySystem ? "S" : "Sch", closedAt);
  return { student: who, report };
}

/** Students whom a school has enrolled and of whom nothing has been said: it can report them with one click. */
export function addUnreported(
  ground: Ground,
  into: DemoReports,
  school: DemoSchool,
  of: { taught: DemoQualification[]; students: number },
): void {
  for (let i = 0; i < of.students; i += 1) {
    const studentNumber = String(100_000 + into.students.length);
    into.students.push({
      ...{ id: uuidOf("student", school.id, studentNumber), schoolId: school.id, studentNumber },
      ...{ name: personName(ground.random), crebo: ground.random.pick(of.taught).crebo, route: "bbl" },
      ...{ createdAt: plusHours(ground.now, -24 * 20), userId: null },
    });
  }
}

const elsewhere = [
  "Een plek via een bedrijf uit eigen kring.",
  "Een plek bij het bedrijf waar de student al een bijbaan had.",
  "Een plek in een andere regio, zelf gevonden.",
];

/** Hours since the summer, in which reports were made; at least a third of a year. */
const since = (now: Date, today: string): number => {
  const start = Date.parse(`${schoolYearOf(today)}-08-20`);
  return Math.max(120 * 24, Math.round((now.getTime() - start) / 3_600_000));
};

type Institution = { taught: DemoQualification[]; students: number; open: number };

/** Enrolment of a school, in the last school year, this one and the next. */
function addEnrolment(ground: Ground, into: DemoReports, school: DemoSchool, of: Institution): void {
  const year = schoolYearOf(ground.today);
  const shares = of.taught.map(() => 0.5 + ground.random.next());
  const sum = shares.reduce((a, b) => a + b, 0);
  of.taught.forEach(({ crebo }, index) => {
    const enrolled = Math.round((of.students * (shares[index] ?? 1)) / sum);
    const bbl = Math.round(enrolled * 0.45);
    for (const schoolYear of [year - 1, year, year + 1]) {
      into.bases.push({ schoolId: school.id, crebo, route: "bbl", schoolYear, students: bbl });
      into.bases.push({ schoolId: school.id, crebo, route: "bol", schoolYear, students: enrolled - bbl });
    }
  });
}

/** A report that is over: made `age` hours ago, closed within `lasted` of them. */
function addClosed(
  ground: Ground,
  into: DemoReports,
  school: DemoSchool,
  wish: Pick<ReportWish, "crebo" | "route" | "schoolYear">,
  [age, lasted]: [age: number, lasted: number],
): void {
  const { random, now } = ground;
  const createdAt = plusHours(now, -age);
  const status = random.pick(["solved", "solved", "solved", "withdrawn", "lapsed"] as const);
  addReport(ground, into, school, {
    ...wish,
    status,
    createdAt,
    closedAt: plusHours(createdAt, Math.round(72 + (lasted - 72) * random.next() ** 1.5)),
    solvedElsewhere: status === "solved" ? random.pick(elsewhere) : null,
  });
}

/**
 * Enrolment and reports of one school: `students` enrolled over what it teaches, of whom `open` have no place and others
 * had none earlier this year, or in the last one until it ended.
 */
export function addInstitution(ground: Ground, into: DemoReports, school: DemoSchool, of: Institution): void {
  const { random, now, today } = ground;
  addEnrolment(ground, into, school, of);
  const about = () => ({
    crebo: random.pick(of.taught).crebo,
    route: random.chance(0.75) ? ("bbl" as const) : ("bol" as const),
  });
  const hours = since(now, today);
  for (let i = 0; i < of.open; i += 1) {
    addReport(ground, into, school, {
      ...about(),
      createdAt: plusHours(now, -Math.max(30, Math.floor(hours * random.next() ** 1.2))),
      status: random.chance(0.15) ? "mediation" : "open",
      closedAt: null,
      solvedElsewhere: null,
    });
  }
  for (let i = 0; i < of.open * 0.8; i += 1) {
    const age = Math.max(240, Math.floor(hours * (1 - random.next() ** 1.6)));
    addClosed(ground, into, school, about(), [age, age]);
  }
  const year = schoolYearOf(today);
  const ended = Math.ceil((now.getTime() - Date.parse(`${year}-07-31T12:00:00Z`)) / 3_600_000);
  for (let i = 0; i < of.open * 0.7; i += 1) {
    const lasted = random.int(20 * 24, 340 * 24);
    addClosed(ground, into, school, { ...about(), schoolYear: year - 1 }, [ended + lasted, lasted]);
  }
}
