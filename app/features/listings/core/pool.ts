import { DateTime } from "luxon";

/** Of a company in a joint leerbaan, as in the database's own list. */
export type PoolStatus = "asked" | "agreed" | "declined";
export type PoolAnswer = "agree" | "decline";

/** How a company answers to being asked along; who agreed may still step back. */
const answers: readonly { answer: PoolAnswer; from: readonly PoolStatus[]; to: PoolStatus }[] = [
  { answer: "agree", from: ["asked"], to: "agreed" },
  { answer: "decline", from: ["asked", "agreed"], to: "declined" },
];

/** What an answer makes of a company's part; undefined when the table has no such step. */
export const answered = (answer: PoolAnswer, from: PoolStatus): PoolStatus | undefined =>
  answers.find((step) => step.answer === answer && step.from.includes(from))?.to;

/** So many companies share a leerbaan at most, the one that offers it included. */
export const largestPool = 12;

/** A company of a joint leerbaan, in the order in which a student comes by. */
export interface Stay {
  companyId: string;
  /** So many weeks a student stays there. */
  weeks: number;
}

/** When a student is where, counted from the first week; the days are null when it is not known when one starts. */
export type Turn<S> = S & { fromWeek: number; untilWeek: number; from: string | null; until: string | null };

/** The round along the companies of one who starts on `startsFrom` (ISO day). */
export function rotationOf<S extends Pick<Stay, "weeks">>(
  stays: readonly S[],
  startsFrom: string | null,
): Turn<S>[] {
  const day = (weeks: number, days = 0) =>
    startsFrom === null
      ? null
      : DateTime.fromISO(startsFrom, { zone: "utc" }).plus({ weeks, days }).toISODate();
  let before = 0;
  return stays.map((stay) => {
    const first = before;
    before += stay.weeks;
    return { ...stay, fromWeek: first + 1, untilWeek: before, from: day(first), until: day(before, -1) };
  });
}

/** The stays with one of them changed, and put at `order` (from 1; beyond the end is the end). */
export function rearranged<S extends Stay>(
  stays: readonly S[],
  change: { companyId: string; weeks: number; order: number },
): S[] {
  const others = stays.filter(({ companyId }) => companyId !== change.companyId);
  const own = stays.find(({ companyId }) => companyId === change.companyId);
  if (own === undefined) return [...stays];
  return others.toSpliced(change.order - 1, 0, { ...own, weeks: change.weeks });
}
