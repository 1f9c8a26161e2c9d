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
function schoolYearFor(ground: Ground): number {
  const month = ground.today.slice(5, 7);
  const late = month >= "05" && month <= "07";
  return schoolYearOf(ground.today) + (late && ground.random.chance(0.6) ? 1 : 0);
}

export interface ReportWish {
  crebo: string;
  route: "bol" | "bbl";
  createdAt: Date;
  status: "open" | "mediation" | "solved" | "withdrawn" | "lapsed";
  closedAt: Date | null;
  /** Where a place was found outside; null when a placement solved it. */
  solvedElsewhere: string | null;
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
    ...{ schoolId: school.id, studentNumber, createdAt },
    name: wish.name ?? personName(random),
    birthDate: `${born}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    userId: wish.userId ?? null,
  };
  const schoolYear = schoolYearFor(ground);
  const next = schoolYear > schoolYearOf(today);
  const report: DemoReport = {
    id: uuidOf("report", who.id, route, String(schoolYear)),
    ...{ studentId: who.id, schoolId: school.id, crebo, route, schoolYear, status, createdAt, closedAt },
    wantedFrom: next ? `${schoolYear}-09-01` : plusDays(dayOf(createdAt), random.int(-10, 45)),
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

const elsewhere = [
  "Een plek via een bedrijf uit eigen kring.",
  "Een plek bij het bedrijf waar de student al een bijbaan had.",
  "Een plek in een andere regio, zelf gevonden.",
];

/** Days over which the reports of a school are spread: since the summer, and at least a third of a year. */
const spread = (today: string): number => {
  const start = `${schoolYearOf(today)}-08-20`;
  return Math.max(120, Math.round((Date.parse(today) - Date.parse(start)) / 86_400_000));
};

/**
 * Enrolment and reports of one school: `students` enrolled over what it teaches, of whom `open` have no place and others
 * had none before. The enrolment is there for this school year and the next.
 */
export function addInstitution(
  ground: Ground,
  into: DemoReports,
  school: DemoSchool,
  of: { taught: DemoQualification[]; students: number; open: number },
): void {
  const { random, now, today } = ground;
  const year = schoolYearOf(today);
  const shares = of.taught.map(() => 0.5 + random.next());
  const sum = shares.reduce((a, b) => a + b, 0);
  of.taught.forEach(({ crebo }, index) => {
    const enrolled = Math.round((of.students * (shares[index] ?? 1)) / sum);
    const bbl = Math.round(enrolled * 0.45);
    for (const schoolYear of [year, year + 1]) {
      into.bases.push({ schoolId: school.id, crebo, route: "bbl", schoolYear, students: bbl });
      into.bases.push({ schoolId: school.id, crebo, route: "bol", schoolYear, students: enrolled - bbl });
    }
  });
  const closed = Math.round(of.open * 0.8);
  const hours = spread(today) * 24;
  for (let i = 0; i < of.open + closed; i += 1) {
    const age = Math.max(30, Math.floor(hours * (1 - random.next() ** 1.6)));
    const createdAt = plusHours(now, -age);
    const route = random.chance(0.75) ? ("bbl" as const) : ("bol" as const);
    const wish = { crebo: random.pick(of.taught).crebo, route, createdAt };
    if (i < of.open) {
      const status = random.chance(0.15) ? "mediation" : "open";
      addReport(ground, into, school, { ...wish, status, closedAt: null, solvedElsewhere: null });
      continue;
    }
    const status = random.pick(["solved", "solved", "solved", "withdrawn", "lapsed"] as const);
    addReport(ground, into, school, {
      ...{ ...wish, status },
      closedAt: plusHours(createdAt, random.int(24, age)),
      solvedElsewhere: status === "solved" ? random.pick(elsewhere) : null,
    });
  }
}
