import { expect, it } from "vitest";
import { z } from "zod";

import { schoolRows } from "./reference/schools";
import { uuidOf } from "./uuid";

it("is a valid UUID that says nothing but stays the same", () => {
  const id = uuidOf("school", "25PV");
  expect(z.uuid().safeParse(id).success).toBe(true);
  // Written down, so that it is the same on every machine and in every year.
  expect(id).toBe("00da024f-6be5-8f6e-9268-6b5ba16eb946");
});

it("differs for every kind and key, however the words are cut", () => {
  const ids = [uuidOf("a", "bc"), uuidOf("ab", "c"), uuidOf("a", "b", "c"), uuidOf("abc"), uuidOf("a")];
  expect(new Set(ids).size).toBe(ids.length);
});

it("gives every listed school its own, the same at every loading", () => {
  const ids = schoolRows().map((row) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(schoolRows().map((row) => row.id)).toEqual(ids);
});
