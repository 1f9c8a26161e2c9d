import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { enrolmentBase, importBatch, school, student } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { importFile } from "./index.server";

let one: TestDb;
let slug: string;
beforeAll(async () => {
  one = await createTestDb({ reference: true });
  const [college] = await one.db.select().from(school).where(eq(school.kind, "mbo")).limit(1);
  slug = college?.slug ?? "";
});
afterAll(() => one.close());

const importing = (
  kind: "students" | "enrolment",
  text: string,
  more: { dryRun?: boolean; school?: string } = {},
) =>
  importFile(one.db, {
    ...{ kind, school: slug, bytes: new Uint8Array(Buffer.from(text)), fileName: "file.csv" },
    ...{ dryRun: false, now: fixedClock().now(), env: { appUrl: "https://vakbrug.test" } },
    ...more,
  });

it("reads in a school's files for whoever runs the site, and only says what would change when asked", async () => {
  const text = "Student number,Name,Qualification,Learning route\n1,Anna,25892,BBL\n";
  expect(await importing("students", text, { dryRun: true })).toEqual({
    ok: true,
    lines: ["1 new student, 0 changed, 0 the same. 0 students go on the list."],
  });
  expect(await one.db.$count(student)).toBe(0);
  expect(await importing("students", text)).toEqual({ ok: true, lines: ["Read in: 1 new, 0 changed."] });
  expect(await importing("students", text)).toMatchObject({ ok: true });
  expect([await one.db.$count(student), await one.db.$count(importBatch)]).toEqual([1, 1]);
  const base = "Qualification;Learning route;School year;Number of students\n25892;BBL;2025/2026;40\n";
  expect(await importing("enrolment", base)).toMatchObject({ ok: true });
  expect(await one.db.select().from(enrolmentBase)).toMatchObject([{ students: 40, schoolYear: 2025 }]);
});

it("says what is wrong, and reads in nothing", async () => {
  expect(await importing("students", "Name\nAnna\n")).toMatchObject({
    ok: false,
    lines: [expect.stringContaining("Student number"), expect.any(String), expect.any(String)],
  });
  expect(await importing("students", "x", { school: "nergens" })).toEqual({
    ok: false,
    lines: ["There is no school nergens."],
  });
  expect(await importing("enrolment", "PK\u0003\u0004\u0000")).toMatchObject({ ok: false });
});
