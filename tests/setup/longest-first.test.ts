import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { longest } from "./longest-first";

it("knows the longest files by the names that they have", async () => {
  const files = await Promise.all(
    ["app", "db", "tests"].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((path) => `${folder}/${path}`),
    ),
  );
  const tests = files.flat().filter((path) => path.endsWith(".test.ts"));
  expect(longest.filter((path) => !tests.some((test) => test.startsWith(path)))).toEqual([]);
});
