import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";

import { csvFile } from "./csv.server";

const read = async (rows: (string | number | null)[][]) =>
  parse(await csvFile("proef.csv", rows).text(), { bom: true, relax_column_count: true }) as string[][];

it("is read back as it was written", async () => {
  const text = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
  const row = fc.array(fc.oneof(text, fc.integer()), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
      // A line with one empty cell is an empty line, which readers skip.
      fc.pre(rows.every((cells) => cells.join("") !== ""));
      expect(await read(rows)).toEqual(rows.map((cells) => cells.map(String)));
    }),
  );
});

it("has no cell that a spreadsheet runs", async () => {
  expect(await read([["=1+1", "+31 113", "-5", "@x", -5, null]])).toEqual([
    ["'=1+1", "'+31 113", "'-5", "'@x", "-5", ""],
  ]);
});
