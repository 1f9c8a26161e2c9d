import { describe, expect, it } from "vitest";

import { aheadDue, aheadFrom, aheadToMail } from "./ahead";

const at = (moment: string) => new Date(moment);
/** Nine in the morning in Amsterdam, in summer time. */
const visit = at("2026-04-14T07:00:00Z");

describe("reminders of an agreed visit", () => {
  it("are due at 8 in the morning in Amsterdam, 7 days and 1 day before", () => {
    expect(aheadDue(visit, at("2026-04-07T05:59:59Z"))).toEqual([]);
    expect(aheadDue(visit, at("2026-04-07T06:00:00Z"))).toEqual(["ahead_7"]);
    expect(aheadDue(visit, at("2026-04-13T05:59:59Z"))).toEqual(["ahead_7"]);
    expect(aheadDue(visit, at("2026-04-13T06:00:00Z"))).toEqual(["ahead_7", "ahead_1"]);
    expect(aheadDue(visit, visit)).toEqual([]);
  });

  it("keep to the clock when it changes in between", () => {
    // Summer time begins on 29 March 2026, and ends on 25 October.
    expect(aheadFrom(at("2026-04-01T07:00:00Z"), 7)).toEqual(at("2026-03-25T07:00:00Z"));
    expect(aheadFrom(at("2026-03-29T10:00:00Z"), 1)).toEqual(at("2026-03-28T07:00:00Z"));
    expect(aheadFrom(at("2026-03-30T07:00:00Z"), 1)).toEqual(at("2026-03-29T06:00:00Z"));
    expect(aheadFrom(at("2026-10-28T08:00:00Z"), 7)).toEqual(at("2026-10-21T06:00:00Z"));
    expect(aheadFrom(at("2026-10-26T08:00:00Z"), 1)).toEqual(at("2026-10-25T07:00:00Z"));
  });

  it("count days of the calendar, also of a visit in the evening or just after midnight", () => {
    expect(aheadFrom(at("2026-04-14T20:30:00Z"), 1)).toEqual(at("2026-04-13T06:00:00Z"));
    // Half past twelve at night on the 15th in Amsterdam.
    expect(aheadFrom(at("2026-04-14T22:30:00Z"), 1)).toEqual(at("2026-04-14T06:00:00Z"));
  });

  it("are one mail when both are due, and none of what was agreed on after they were due", () => {
    const agreed = (agreedAt: string) => ({ startsAt: visit, agreedAt: at(agreedAt) });
    expect(aheadToMail(["ahead_7"], agreed("2026-04-07T05:00:00Z"))).toBe("ahead_7");
    expect(aheadToMail(["ahead_7"], agreed("2026-04-07T06:00:00Z"))).toBeUndefined();
    expect(aheadToMail(["ahead_7", "ahead_1"], agreed("2026-03-10T09:00:00Z"))).toBe("ahead_1");
    expect(aheadToMail(["ahead_1"], agreed("2026-04-10T09:00:00Z"))).toBe("ahead_1");
    expect(aheadToMail(["ahead_1"], agreed("2026-04-13T06:00:00Z"))).toBeUndefined();
    expect(aheadToMail([], agreed("2026-03-10T09:00:00Z"))).toBeUndefined();
  });
});
