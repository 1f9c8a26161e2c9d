import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { correctSchema } from "./cofinancing.schemas";
import { timeText, timeTyped } from "./words";

const minutes = fc.nat(9_999 * 60);

const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** What somebody reads who adds up "1.234 uur 20 min" by hand. */
function read(text: string): number {
  const [, hours = "0"] = /([\d.,]+)\s(?:uur|hours?)/.exec(text) ?? [];
  const [, rest = "0"] = /(\d+)\smin/.exec(text) ?? [];
  return Number(hours.replaceAll(/[.,]/g, "")) * 60 + Number(rest);
}

describe("time on screen", () => {
  it("is hours and whole minutes", () => {
    expect([0, 20, 60, 80, 240, 74_060].map((n) => spaced(timeText("nl", n)))).toEqual([
      "0 uur",
      "20 min",
      "1 uur",
      "1 uur 20 min",
      "4 uur",
      "1.234 uur 20 min",
    ]);
    expect([60, 140].map((n) => spaced(timeText("en", n)))).toEqual(["1 hour", "2 hours 20 min"]);
  });

  it("adds up, line by line, to the total that is shown", () => {
    fc.assert(
      fc.property(fc.constantFrom("nl" as const, "en" as const), fc.array(minutes), (locale, lines) => {
        const total = lines.reduce((sum, n) => sum + n, 0);
        expect(lines.reduce((sum, n) => sum + read(timeText(locale, n)), 0)).toBe(
          read(timeText(locale, total)),
        );
      }),
    );
  });

  it("stands in its field as the field takes it, to the minute", () => {
    const taken = (hours: string) =>
      correctSchema.safeParse({ entryId: "3f0a0b1e-6d5f-4a58-9f5e-0f4e7d2c1b3a", hours, note: "Langer" });
    expect([20, 150, 74_100].map((n) => timeTyped("nl", n))).toEqual(["0:20", "2,5", "1235"]);
    fc.assert(
      fc.property(fc.constantFrom("nl" as const, "en" as const), minutes, (locale, n) => {
        expect(taken(timeTyped(locale, n)).data?.hours).toBe(n);
      }),
    );
    for (const refused of ["0,33", "1:60", "1:5", ":20", "10000"])
      expect(taken(refused).success, refused).toBe(false);
  });
});
