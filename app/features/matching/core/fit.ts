import type { Fit, Lack, Place, Programme, Question, Reason, Seeker } from "./seeker-and-place";

/**
 * What each part of the score counts, together 100. Every part is between 0 and 1: the same qualification 1, the same
 * dossier 0.7, the same domain 0.3 for who is not taught for one yet, none (a short internship to look round) 0.2; the way 1 for next door and falling to 0.5 at the
 * longest that one wants to travel, 0 beyond; the start 1 for the day that was asked for and falling to 0 half a year
 * later; days and hours by how much of them suits; the work processes by how many the person's own words speak of. A part
 * of which either side says nothing counts half, alike for everybody.
 */
export const weights = { qualification: 30, travel: 25, start: 15, skills: 15, days: 10, hours: 5 } as const;

const unknown = 0.5;
const halfYear = 183;
/** From so many days on, a later start is told as a drawback. */
const muchLater = 31;
const hoursPerDay = 8;

/** One part of the judgement: its share of the score, and what there is to say. */
interface Part {
  score: number;
  reason?: Reason;
  barrier?: Lack;
  drawback?: Lack;
  question?: Question;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);

/** Whether somebody born on a day has reached an age on another; both YYYY-MM-DD. */
export function oldEnough(birthDate: string, age: number, on: string): boolean {
  const [year = "", ...rest] = birthDate.split("-");
  return [String(Number(year) + age).padStart(4, "0"), ...rest].join("-") <= on;
}

const nearness = { same: 1, dossier: 0.7, domain: 0.3, none: 0.2, other: 0 } as const;

function howNear(wanted: Programme, offered: Programme): "same" | "dossier" | "domain" | "other" {
  if (wanted.crebo === offered.crebo) return "same";
  if (wanted.dossier !== null && wanted.dossier === offered.dossier) return "dossier";
  const sameDomain =
    wanted.domain !== null && offered.domain !== null
      ? wanted.domain === offered.domain
      : wanted.sector === offered.sector;
  return sameDomain ? "domain" : "other";
}

function qualification(seeker: Seeker, place: Place): Part {
  const offered = place.programme;
  if (seeker.programmes.length === 0) return { score: unknown };
  if (offered === null) return { score: nearness.none };
  const ways = seeker.programmes.map((wanted) => howNear(wanted, offered));
  const nearest = (["same", "dossier", "domain"] as const).find((way) => ways.includes(way)) ?? "other";
  // Who only looks for a trade may learn a neighbouring one; who is taught for one is refused there when applying.
  const how = nearest === "domain" && seeker.enrolled ? "other" : nearest;
  const point: Reason & Lack = {
    about: "qualification",
    how,
    name: place.qualification ?? offered.crebo,
  };
  return { score: nearness[how], ...(how === "other" ? { barrier: point } : { reason: point }) };
}

/** A condition that is met or not, and counts for nothing else. */
const condition = (point: Reason & Lack, met: boolean): Part => ({
  score: 0,
  ...(met ? { reason: point } : { barrier: point }),
});
const asked = (point: Question, met: boolean | null): Part =>
  met === null ? { score: 0, question: point } : condition(point, met);

function conditions(seeker: Seeker, place: Place, firstDay: string): Part[] {
  const parts: Part[] = [];
  if (place.placesLeft < 1) parts.push({ score: 0, barrier: { about: "full" } });
  if (place.levels.length > 0 && seeker.level !== null)
    parts.push(condition({ about: "level", levels: place.levels }, place.levels.includes(seeker.level)));
  if (place.route !== null && seeker.route !== null) {
    const both = [place.route, seeker.route];
    const meets = place.route === seeker.route || both.includes("combined");
    parts.push(condition({ about: "route", route: place.route }, meets));
  }
  if (place.minimumAge !== null) {
    const { minimumAge } = place;
    const meets = seeker.birthDate === null ? null : oldEnough(seeker.birthDate, minimumAge, firstDay);
    parts.push(asked({ about: "age", minimumAge }, meets));
  }
  if (place.drivingLicenceNeeded) parts.push(asked({ about: "licence" }, seeker.drivingLicence));
  if (place.vogNeeded) parts.push(asked({ about: "vog" }, seeker.vogWilling));
  return parts;
}

function start(seeker: Seeker, place: Place, firstDay: string): Part {
  if (place.startsUntil !== null && place.startsUntil < firstDay)
    return { score: 0, barrier: { about: "start", on: place.startsUntil } };
  if (place.startsFrom === null) return { score: unknown };
  const wait = daysBetween(seeker.startsFrom, firstDay);
  const point: Reason & Lack = { about: "start", on: firstDay };
  const score = Math.max(0, 1 - wait / halfYear);
  return { score, ...(wait > muchLater ? { drawback: point } : { reason: point }) };
}

function travel({ travel: from }: Seeker, minutes: number | null): Part {
  if (from === null || minutes === null) return { score: unknown };
  const { mode, maxMinutes } = from;
  const point: Reason & Lack = { about: "travel", mode, minutes };
  if (minutes > maxMinutes) return { score: 0, drawback: point };
  return { score: 1 - minutes / maxMinutes / 2, reason: point };
}

function days(seeker: Seeker, place: Place): Part {
  if (place.weekdays.length > 0 && seeker.weekdays.length > 0) {
    const missed = place.weekdays.filter((day) => !seeker.weekdays.includes(day));
    if (missed.length === 0) return { score: 1, reason: { about: "weekdays", days: place.weekdays } };
    return {
      score: 1 - missed.length / place.weekdays.length,
      drawback: { about: "weekdays", days: missed },
    };
  }
  const most = seeker.daysPerWeek ?? (seeker.weekdays.length || null);
  if (place.daysPerWeek === null || most === null) return { score: unknown };
  const point: Reason & Lack = { about: "days", days: place.daysPerWeek };
  return place.daysPerWeek <= most
    ? { score: 1, reason: point }
    : { score: most / place.daysPerWeek, drawback: point };
}

function hours(seeker: Seeker, place: Place): Part {
  const most = seeker.weekdays.length || seeker.daysPerWeek;
  if (place.hoursPerWeek === null || most === null) return { score: unknown };
  const room = most * hoursPerDay;
  if (place.hoursPerWeek <= room) return { score: 1 };
  return { score: room / place.hoursPerWeek, drawback: { about: "hours", hours: place.hoursPerWeek } };
}

/** Words that can tell something: of five letters or more, by their first five, so that "frezen" speaks of "freesmachine" not. */
const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));

function skills(seeker: Seeker, place: Place): Part {
  const own = stems(seeker.skills);
  if (own.size === 0 || place.workProcesses.length === 0) return { score: unknown };
  const known = place.workProcesses.filter((process) => [...stems(process)].some((stem) => own.has(stem)));
  return {
    score: known.length / place.workProcesses.length,
    ...(known.length === 0 ? {} : { reason: { about: "skills", workProcesses: known } }),
  };
}

/**
 * How a place fits somebody, and why: first the hard conditions (a place left; the qualification, its dossier or its
 * domain; route, level, minimum age on the first day; the window to start in; licence and certificate of conduct), then
 * the score of `weights`. `minutes` is how long the way takes, null when it is not known.
 */
export function judge(seeker: Seeker, place: Place, minutes: number | null): Fit {
  const firstDay = later(seeker.startsFrom, place.startsFrom ?? seeker.startsFrom);
  const scored = {
    qualification: qualification(seeker, place),
    travel: travel(seeker, minutes),
    start: start(seeker, place, firstDay),
    skills: skills(seeker, place),
    days: days(seeker, place),
    hours: hours(seeker, place),
  };
  const [first, ...others] = Object.values(scored);
  const parts = [first, ...conditions(seeker, place, firstDay), ...others].filter(
    (part) => part !== undefined,
  );
  const barriers = parts.flatMap((part) => part.barrier ?? []);
  const names = Object.keys(weights) as (keyof typeof weights)[];
  return {
    fits: barriers.length === 0,
    score: names.reduce((sum, name) => sum + weights[name] * scored[name].score, 0),
    reasons: parts.flatMap((part) => part.reason ?? []),
    barriers,
    drawbacks: parts.flatMap((part) => part.drawback ?? []),
    questions: parts.flatMap((part) => part.question ?? []),
  };
}

/**
 * Best first: what fits before what does not, there the fewest unmet conditions first, then by score. Equals keep their
 * order (sorting is stable).
 */
export const byFit = (
  a: { fit: Pick<Fit, "barriers" | "score"> },
  b: { fit: Pick<Fit, "barriers" | "score"> },
): number => a.fit.barriers.length - b.fit.barriers.length || b.fit.score - a.fit.score;
