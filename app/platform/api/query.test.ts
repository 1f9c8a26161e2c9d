import { describe, expect, it } from "vitest";
import { z } from "zod";

import { parseQuery } from "./query";

const schema = z
  .object({
    kind: z.array(z.enum(["a", "b"])).optional(),
    radius: z.coerce.number().min(1).max(100).optional(),
    q: z.string().optional(),
  })
  .superRefine((value, check) => {
    if (value.radius !== undefined && value.q === undefined) {
      check.addIssue({ code: "custom", path: ["radius"], message: "it needs q" });
    }
  });
const read = (query: string) => parseQuery(new URLSearchParams(query), schema);
const wrong = (query: string) => {
  const result = read(query);
  return result.ok ? [] : result.errors.map((error) => `${error.parameter}: ${error.code}`);
};

describe("a query", () => {
  it("is read by its schema", () => {
    expect(read("kind=a&kind=b&radius=5&q=x")).toEqual({
      ok: true,
      value: { kind: ["a", "b"], radius: 5, q: "x" },
    });
    expect(read("kind=a")).toEqual({ ok: true, value: { kind: ["a"] } });
  });

  it("names every parameter that is wrong, each once", () => {
    expect(wrong("kind=c&radius=900&nonsense=1&q=")).toEqual([
      "nonsense: unknown",
      "q: empty",
      "kind: invalid_value",
      "radius: too_big",
    ]);
  });

  it("refuses what would be ignored", () => {
    expect(wrong("q=a&q=b")).toEqual(["q: repeated"]);
    expect(wrong("radius=5")).toEqual(["radius: custom"]);
    expect(wrong("radius=vijf&q=x")).toEqual(["radius: invalid_type"]);
    expect(wrong("__proto__=1")).toEqual(["__proto__: unknown"]);
    expect(wrong("q=a%00")).toEqual(["q: invalid"]);
  });
});
