import type { applicationOption, placement, studentProfile } from "../../schema";
import { uuidOf } from "../uuid";
import { amsterdam, plusDays, plusHours } from "./days";
import type { DemoSchool, Ground } from "./ground";
import type { DemoPlacements } from "./placements";
import { addRecommendation } from "./recommendation";
import { addReport, type DemoReports, type DemoStudent } from "./reports";
import { homeIn } from "./seekers";
import type { Leerbaan } from "./shortage";

export interface DemoApplications {
  applications: (typeof placement.$inferInsert & { id: string })[];
  profiles: (typeof studentProfile.$inferInsert)[];
  options: (typeof applicationOption.$inferInsert)[];
}

type Into = DemoReports & DemoPlacements & DemoApplications;
type Reached = "submitted" | "viewed" | "invited";

const skills = ["Meten, solderen en boren", "Lassen en slijpen", "Werken met handgereedschap"];
const experience = ["Een bijbaan in een fietsenmaker", "Een zomer in de werkplaats van een boer", ""];
const motivations = [
  "Ik werk het liefst met mijn handen en wil het vak van de grond af leren.",
  "Ik ben bij jullie op bezoek geweest met school en wil graag leren hoe jullie dat maken.",
  "Ik zoek een bedrijf waar ik lang kan blijven en verder kan groeien.",
];

/** The day itself, or the Monday after a weekend. */
function workday(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 6 ? plusDays(day, 2) : weekday === 0 ? plusDays(day, 1) : day;
}

/** What somebody from Middelburg told in their profile. */
function addProfile(ground: Ground, into: Into, student: DemoStudent, crebo: string): void {
  const { random, now, today } = ground;
  into.profiles.push({
    studentId: student.id,
    ...homeIn(ground, "Middelburg"),
    crebo,
    route: "bbl",
    startsFrom: plusDays(today, 14),
    travelMode: random.pick(["bicycle", "e_bike", "public_transport"] as const),
    skills: random.pick(skills),
    experience: random.pick(experience),
    motivation: random.pick(motivations),
    createdAt: plusHours(now, -24 * 20),
    updatedAt: plusHours(now, -24 * 10),
  });
}

/** One application, as far as it has come; answers its id. */
function addApplication(
  ground: Ground,
  into: Into,
  { student, reference }: { student: DemoStudent; reference: string },
  on: Leerbaan,
  reached: Reached,
): string {
  const { random, now, today } = ground;
  const id = uuidOf("application", student.id, on.id);
  const createdAt = plusHours(now, -24 * random.int(1, 3) - random.int(1, 9));
  const steps: Reached[] =
    reached === "invited" ? ["viewed", "invited"] : reached === "viewed" ? ["viewed"] : [];
  const at = (index: number) => plusHours(createdAt, 3 + index * 5);
  const made: typeof placement.$inferInsert & { id: string } = {
    id,
    listingId: on.id,
    companyId: on.companyId,
    studentId: student.id,
    schoolId: student.schoolId ?? null,
    reference,
    crebo: on.crebo,
    route: "bbl",
    motivation: random.pick(motivations),
    objective: on.objectiveSelection === true,
    status: reached,
    studentAgreedAt: createdAt,
    proposedBy: student.userId ?? null,
    idempotencyKey: uuidOf("form", id),
    companyNote: reached === "invited" ? "Meld je bij de receptie en vraag naar de praktijkopleider." : "",
    createdAt,
    updatedAt: steps.length === 0 ? createdAt : at(steps.length - 1),
  };
  into.applications.push(made);
  into.placementHistory.push(
    { placementId: id, at: createdAt, actor: "St", fromStatus: null, toStatus: "submitted" },
    ...steps.map((toStatus, index) => ({
      placementId: id,
      at: at(index),
      actor: "C",
      fromStatus: steps[index - 1] ?? "submitted",
      toStatus,
    })),
  );
  if (reached !== "invited") return id;
  for (const [days, hour] of [
    [5, 10],
    [6, 14],
    [8, 9],
  ] as const) {
    const startsAt = amsterdam(workday(plusDays(today, days)), hour);
    into.options.push({
      id: uuidOf("option", id, String(days)),
      placementId: id,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 45 * 60_000),
    });
  }
  return id;
}

/**
 * What `student@` applied for, at `bedrijf@` (whose leerbaan is the first) with the recommendation of a company that
 * turned them down, and at a company that invited them, and two others who applied at `bedrijf@`.
 */
export function addApplications(
  ground: Ground,
  into: Into,
  cast: {
    school: DemoSchool;
    userId: string;
    own: Leerbaan;
    other: Leerbaan | undefined;
    before: Leerbaan | undefined;
  },
): void {
  const { school, userId, own, other, before } = cast;
  const looksFor = (who: { userId: string; name: string } | null): DemoStudent =>
    addReport(ground, into, school, {
      crebo: own.crebo,
      route: "bbl",
      createdAt: plusHours(ground.now, -24 * 12),
      status: "open",
      closedAt: null,
      solvedElsewhere: null,
      ...who,
    }).student;
  const student = looksFor({ userId, name: "Sam Wulpstra" });
  const id = addApplication(ground, into, { student, reference: "SO-2DEM2" }, own, "submitted");
  if (before !== undefined) addRecommendation(ground, into, id, before);
  if (other !== undefined) addApplication(ground, into, { student, reference: "SO-3DEM3" }, other, "invited");
  const others = [
    ["SO-4DEM4", "submitted"],
    ["SO-5DEM5", "viewed"],
  ] as const;
  for (const [reference, reached] of others) {
    const fellow = looksFor(null);
    addProfile(ground, into, fellow, own.crebo);
    addApplication(ground, into, { student: fellow, reference }, own, reached);
  }
}
