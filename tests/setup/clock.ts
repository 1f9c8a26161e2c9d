/** A clock that stands still until it is moved. */
export interface TestClock {
  now(): Date;
  set(time: Date | string): void;
  /** Moves forward; `advance({ days: 2, hours: 1 })`. A day is 24 hours, also when summer time begins. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
}

/** The moment at which tests begin unless they say otherwise: a Tuesday in term time, 10:00 in Amsterdam. */
export const testNow = "2026-03-10T09:00:00Z";

/** `const clock = fixedClock(); usecase(…, { clock })`; pass `clock.now` where a function is wanted. */
export function fixedClock(start: Date | string = testNow): TestClock {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    set: (to) => {
      time = new Date(to).getTime();
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      time += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
    },
  };
}
