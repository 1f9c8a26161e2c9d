import fc from "fast-check";
import { expect, it } from "vitest";

import { canonicalHash, canonicalJson } from "./canonical";

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, given]) => [key, shuffled(given)]),
  );
}

it("is the same whatever the order of the keys, and says the same as the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(shuffled(value))).toBe(text);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

it("has no white space, and tells texts apart that look alike", () => {
  expect(canonicalJson({ b: [1, "é"], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[1,"é"]}');
  expect(canonicalJson({ a: "1" })).not.toBe(canonicalJson({ a: 1 }));
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
});

it("has a hash that any tool computes", () => {
  // printf '%s' '{"a":1,"b":"é"}' | sha256sum
  expect(canonicalHash({ b: "é", a: 1 })).toBe(
    "09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6",
  );
});
