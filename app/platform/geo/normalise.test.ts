import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparable, formatPostcode, parsePlaceQuery } from "./normalise";

describe("comparable", () => {
  it.each([
    ["Súdwest-Fryslân", "sudwest fryslan"],
    ["'s-Gravenhage", "s gravenhage"],
    ["  MIDDELBURG ", "middelburg"],
    ["Bergen (NH.)", "bergen nh"],
    ["St. Philipsland", "sint philipsland"],
    ["St-Maartensdijk", "sint maartensdijk"],
    ["Staphorst", "staphorst"],
    ["ĲSSELMUIDEN", "ijsselmuiden"],
    ["100%_zeker", "100 zeker"],
    ["", ""],
  ])("%s → %s", (text, expected) => expect(comparable(text)).toBe(expected));

  it("answers only letters, digits and single spaces, and the same again for its own answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const once = comparable(text);
        expect(once).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        expect(comparable(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe("parsePlaceQuery", () => {
  it.each([
    ["", { kind: "empty" }],
    [" ?! ", { kind: "empty" }],
    ["4331", { kind: "postcode", code: "4331", country: null, rest: "" }],
    ["4331 BK", { kind: "postcode", code: "4331", country: "NL", rest: "" }],
    ["4331bk", { kind: "postcode", code: "4331", country: "NL", rest: "" }],
    ["4331 BK Middelburg", { kind: "postcode", code: "4331", country: null, rest: "bk middelburg" }],
    ["8660, De Panne", { kind: "postcode", code: "8660", country: null, rest: "de panne" }],
    ["B-9000", { kind: "postcode", code: "9000", country: "BE", rest: "" }],
    ["be 9000 Gent", { kind: "postcode", code: "9000", country: "BE", rest: "gent" }],
    ["NL-4331", { kind: "postcode", code: "4331", country: "NL", rest: "" }],
    ["43", { kind: "digits", digits: "43", country: null }],
    ["51.5, 3.61", { kind: "coordinates", lat: 51.5, lng: 3.61 }],
    ["51.5,3.61", { kind: "coordinates", lat: 51.5, lng: 3.61 }],
    ["Bergen (Limburg)", { kind: "name", name: "bergen", qualifier: "limburg" }],
    ["Bergen, Noord-Holland", { kind: "name", name: "bergen", qualifier: "noord holland" }],
    ["Bergen (NH.)", { kind: "name", name: "bergen", qualifier: "nh" }],
    ["Beek", { kind: "name", name: "beek", qualifier: "" }],
    ["0123", { kind: "name", name: "0123", qualifier: "" }],
  ])("%s", (text, expected) => expect(parsePlaceQuery(text)).toEqual(expected));

  it("reads anything without throwing, and coordinates only on the earth", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const query = parsePlaceQuery(text);
        if (query.kind === "coordinates") expect(Math.abs(query.lat)).toBeLessThanOrEqual(90);
        if (query.kind === "name") expect(query.name).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});

describe("formatPostcode", () => {
  it.each([
    ["4331bk", "4331 BK"],
    [" 4331  BK ", "4331 BK"],
    ["B-9000", "9000"],
    ["9000", "9000"],
    ["0331 AB", null],
    ["43311", null],
    ["4331 B", null],
    ["Middelburg", null],
  ])("%s → %s", (text, expected) => expect(formatPostcode(text)).toBe(expected));
});
