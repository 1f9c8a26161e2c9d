import { addApplications, type DemoApplications } from "./applications";
import { kmBetween } from "./distance";
import type { DemoQualification, DemoSchool, Ground } from "./ground";
import type { DemoListing } from "./listings";
import { addPlacement, type DemoPlacements, type PlacementStatus } from "./placements";
import { addInstitution, addUnreported, type DemoReports } from "./reports";

export type DemoShortage = DemoReports & DemoPlacements & DemoApplications;
export type Leerbaan = DemoListing & { crebo: string };

export const isLeerbaan = (listing: DemoListing): listing is Leerbaan =>
  listing.kind === "apprenticeship" && listing.status === "published" && listing.crebo != null;

/** Kilometres within which a school looks for places. */
const reach = 30;
const taughtBySchool = 14;

interface Cast {
  /** Schools with students: mbo institutions, and technical schools in Flanders. */
  institutions: DemoSchool[];
  /** The school of `bpv@`, and who that is. */
  own: DemoSchool;
  trainer: string;
  /** The account of `student@`. */
  student: string;
  leerbanen: Leerbaan[];
  /** Enrolled at a school, on average. */
  students: number;
}

/** What a school teaches: mostly what companies near it have places for. */
function taughtAt(ground: Ground, school: DemoSchool, leerbanen: Leerbaan[]): DemoQualification[] {
  const { random, qualifications } = ground;
  const near = new Set(
    leerbanen.filter((each) => kmBetween(each, school) <= reach).map((each) => each.crebo),
  );
  const wanted = random.some(
    qualifications.filter((q) => near.has(q.crebo)),
    10,
  );
  const other = qualifications.filter((q) => !wanted.includes(q));
  return [...wanted, ...random.some(other, taughtBySchool - wanted.length)];
}

/** What is out for the students of `bpv@`, on the first leerbanen. */
const ownPlacements: PlacementStatus[] = [
  ...(["proposed", "proposed", "proposed", "accepted"] as const),
  ...(["placed", "declined", "fell_through", "withdrawn"] as const),
];
const otherPlacements: PlacementStatus[] = [
  ...(["accepted", "placed", "placed", "proposed"] as const),
  ...(["declined", "fell_through", "withdrawn"] as const),
];

/**
 * A believable counter: students without a place at every institution, three to eleven in a hundred, and placements on
 * leerbanen. The first leerbaan is that of the demonstration's own company.
 */
export function makeShortage(ground: Ground, cast: Cast): DemoShortage {
  const { random } = ground;
  const made: DemoShortage = {
    students: [],
    reports: [],
    reportHistory: [],
    bases: [],
    placements: [],
    placementHistory: [],
    applications: [],
    profiles: [],
    options: [],
  };
  for (const school of cast.institutions) {
    const own = school.id === cast.own.id;
    const students = Math.round(cast.students * (own ? 1.2 : 0.4 + 1.2 * random.next()));
    const open = Math.round(students * (0.03 + (own ? 0 : 0.08 * random.next())));
    const taught = taughtAt(ground, school, cast.leerbanen);
    addInstitution(ground, made, school, { taught, students, open });
    if (own) addUnreported(ground, made, school, { taught, students: 12 });
  }
  const near = cast.leerbanen.filter((each, index) => index === 0 || kmBetween(each, cast.own) <= reach);
  ownPlacements.forEach((status, index) => {
    const on = near[index];
    if (on !== undefined) {
      addPlacement(ground, made, cast.own, on, { status, proposedBy: cast.trainer, signed: true });
    }
  });
  const [own] = near;
  const rest = near.slice(ownPlacements.length);
  const [same, before] = rest.filter(({ crebo }) => crebo === own?.crebo);
  const other = same ?? rest[0];
  if (own !== undefined)
    addApplications(ground, made, { school: cast.own, userId: cast.student, own, other, before });
  const spoken = new Set([...near.slice(0, ownPlacements.length), other]);
  for (const leerbaan of cast.leerbanen) {
    if (spoken.has(leerbaan) || !random.chance(0.35)) continue;
    const [nearest] = [...cast.institutions]
      .filter((school) => school.kind === "mbo")
      .sort((a, b) => kmBetween(a, leerbaan) - kmBetween(b, leerbaan));
    if (nearest === undefined) continue;
    addPlacement(ground, made, nearest, leerbaan, { status: random.pick(otherPlacements) });
  }
  return made;
}
