import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareMatches, editDistance, matchNames } from "./rank";

describe("editDistance", () => {
  it.each([
    ["middelburg", "midelburg", 1],
    ["goes", "geos", 1],
    ["vlissingen", "vlisingne", 2],
    ["", "goes", 4],
  ])("%s and %s: %i", (a, b, edits) => expect(editDistance(a, b)).toBe(edits));

  it("is symmetric, zero only for the same, and at most the longer length", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc "), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("matchNames", () => {
  it.each([
    ["goes", ["goes"], 0],
    ["den haag", ["s gravenhage", "den haag"], 0],
    ["vliss", ["vlissingen"], 1],
    ["zoom", ["bergen op zoom"], 2],
    ["midelburg", ["middelburg"], 3],
    ["midelb", ["middelburg"], 3],
    ["goes", ["does"], 3],
    ["goes", ["groede"], 4],
  ])("%s among %j is of tier %i", (typed, names, tier) => {
    expect(matchNames(typed, names).tier).toBe(tier);
  });

  it("takes the best of a place's names", () => {
    const both = matchNames("den bosch", ["s hertogenbosch", "den bosch"]);
    expect(compareMatches(both, matchNames("den bosch", ["s hertogenbosch"]))).toBeLessThan(0);
  });
});
