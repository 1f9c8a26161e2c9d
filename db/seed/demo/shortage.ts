import type {
  enrolmentBase,
  placement,
  placementHistory,
  shortageReport,
  shortageReportHistory,
  student,
} from "../../schema";
import type { DemoSchool, Ground } from "./ground";
import type { DemoListing } from "./listings";
import { personName } from "./names";

export interface DemoShortage {
  students: (typeof student.$inferInsert & { id: string })[];
  reports: (typeof shortageReport.$inferInsert & { id: string })[];
  reportHistory: (typeof shortageReportHistory.$inferInsert)[];
  bases: (typeof enrolmentBase.$inferInsert)[];
  placements: (typeof placement.$inferInsert & { id: string })[];
  placementHistory: (typeof placementHistory.$inferInsert)[];
}

const day = 86_400_000;
const iso = (at: Date) => at.toISOString().slice(0, 10);

/** The year in which the school year of a moment begins. */
const schoolYearOf = (at: Date) => (at.getUTCMonth() >= 7 ? at.getUTCFullYear() : at.getUTCFullYear() - 1);

/** Enrolment and shortage of one mbo institution; sizes in students. */
export function addInstitution(
  ground: Ground,
  into: DemoShortage,
  school: DemoSchool,
  size: number,
  open: number,
): void {
  const { random, today } = ground;
  const year = schoolYearOf(today);
  const offered = random.some([...ground.qualifications.values()].flat(), 14);
  const shares = offered.map(() => 0.5 + random.next());
  const sum = shares.reduce((a, b) => a + b, 0);
  offered.forEach((q, index) => {
    const students = Math.max(12, Math.round((size * (shares[index] ?? 1)) / sum));
    into.bases.push({ schoolId: school.id, crebo: q.crebo, route: "bbl", schoolYear: year, students });
    into.bases.push({
      schoolId: school.id,
      crebo: q.crebo,
      route: "bol",
      schoolYear: year,
      students: Math.round(students * 0.6),
    });
  });
  const closed = Math.round(open * 1.4);
  const start = Date.UTC(year, 7, 20);
  const length = today.getTime() - start;
  for (let i = 0; i < open + closed; i += 1) {
    const q = random.pick(offered);
    const createdAt = new Date(start + Math.floor(length * random.next() ** 1.6));
    const solved = i >= open;
    const closedAt = new Date(
      createdAt.getTime() +
        Math.max(day, Math.floor((today.getTime() - createdAt.getTime()) * random.next())),
    );
    addReport(ground, into, school, {
      crebo: q.crebo,
      route: random.chance(0.75) ? "bbl" : "bol",
      createdAt,
      status: solved
        ? random.pick(["solved", "solved", "solved", "withdrawn", "lapsed"])
        : random.chance(0.15)
          ? "mediation"
          : "open",
      closedAt: solved ? (closedAt < today ? closedAt : today) : null,
    });
  }
}

export function addReport(
  ground: Ground,
  into: DemoShortage,
  school: DemoSchool,
  values: {
    crebo: string;
    route: "bol" | "bbl";
    createdAt: Date;
    status: "open" | "mediation" | "solved" | "withdrawn" | "lapsed";
    closedAt: Date | null;
    userId?: string;
    name?: string;
  },
) {
  const { random } = ground;
  const who = {
    id: random.uuid(),
    schoolId: school.id,
    studentNumber: String(100_000 + into.students.length),
    name: values.name ?? personName(random),
    birthDate: `${schoolYearOf(ground.today) - random.int(16, 21)}-${String(random.int(1, 12)).padStart(2, "0")}-15`,
    userId: values.userId ?? null,
    createdAt: values.createdAt,
  };
  into.students.push(who);
  const report = {
    id: random.uuid(),
    studentId: who.id,
    schoolId: school.id,
    crebo: values.crebo,
    route: values.route,
    schoolYear: schoolYearOf(values.createdAt),
    wantedFrom: iso(new Date(values.createdAt.getTime() + random.int(-10, 45) * day)),
    status: values.status,
    solvedElsewhere: values.status === "solved" ? "Een plek buiten Vakbrug (demonstratie)" : null,
    createdAt: values.createdAt,
    // Someone has just said that the student still looks, or the report would lapse soon after the start.
    renewedAt:
      values.closedAt === null
        ? new Date(Math.max(values.createdAt.getTime(), ground.today.getTime() - 3 * day))
        : null,
    closedAt: values.closedAt,
  };
  into.reports.push(report);
  const step = (fromStatus: string | null, toStatus: string, actor: string, at: Date) =>
    into.reportHistory.push({ reportId: report.id, at, actor, fromStatus, toStatus });
  step(null, "open", "Sch", values.createdAt);
  if (values.status === "mediation") step("open", "mediation", "R", values.createdAt);
  if (values.closedAt) step("open", values.status, values.status === "lapsed" ? "S" : "Sch", values.closedAt);
  return { student: who, report };
}

/** A placement of one of a school's students on a listing, in a given state, with its report. */
export function addPlacement(
  ground: Ground,
  into: DemoShortage,
  school: DemoSchool,
  on: DemoListing,
  status: "proposed" | "accepted" | "declined" | "fell_through",
): void {
  const { random, today } = ground;
  const active = status === "accepted";
  const createdAt = new Date(today.getTime() - random.int(2, 60) * day);
  const answeredAt = new Date(createdAt.getTime() + day);
  const route = on.route === "bol" ? "bol" : "bbl";
  const crebo = on.crebo ?? "";
  const { student: who, report } = addReport(ground, into, school, {
    crebo,
    route,
    createdAt: new Date(createdAt.getTime() - 5 * day),
    status: active ? "solved" : "open",
    closedAt: active ? answeredAt : null,
  });
  report.solvedElsewhere = null;
  const id = random.uuid();
  const year = schoolYearOf(today);
  into.placements.push({
    id,
    listingId: on.id,
    companyId: on.companyId,
    studentId: who.id,
    schoolId: school.id,
    reportId: report.id,
    crebo,
    route,
    startsOn: iso(new Date(today.getTime() + random.int(3, 30) * day)),
    endsOn: `${year + 1}-07-16`,
    status,
    reason:
      status === "declined"
        ? "Er is al een andere student begonnen."
        : status === "fell_through"
          ? "De student koos een andere opleiding."
          : null,
    studentAgreedAt: createdAt,
    idempotencyKey: random.uuid(),
    createdAt,
    updatedAt: status === "proposed" ? createdAt : answeredAt,
    acceptedAt: active || status === "fell_through" ? answeredAt : null,
  });
  const step = (fromStatus: string | null, toStatus: string, actor: string, at: Date) =>
    into.placementHistory.push({ placementId: id, at, actor, fromStatus, toStatus });
  step(null, "proposed", "Sch", createdAt);
  if (active || status === "fell_through") step("proposed", "accepted", "C", answeredAt);
  if (status === "fell_through") step("accepted", "fell_through", "Sch", answeredAt);
  if (status === "declined") step("proposed", "declined", "C", answeredAt);
}
