import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { enrolmentBase, importBatch } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { counter } from "../shortage/index.server";
import { enrolmentImport } from "./import-jobs.usecases.server";
import { fingerprint } from "./import-table.server";
import { importTable } from "./imports.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 0, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  await one.db.delete(importBatch);
  await one.db.delete(enrolmentBase);
});

const schoolId = () => world.schools[0]?.id ?? "";
/** Looks at a table of numbers; reads it in when the one that was `seen` is this one. */
const counts = (text: string, seen?: string) =>
  importTable(one.db, enrolmentImport("nl"), {
    schoolId: schoolId(),
    table: { text, fileName: "lijst.csv" },
    seen,
    actorId: world.schools[0]?.userId ?? "",
    now: clock.now(),
    env: { appUrl: "https://vakbrug.test" },
  });

describe("the number of students enrolled", () => {
  const text = "crebo,leerweg,schooljaar,aantal\n25892,BBL,2025-2026,40\n25892,BOL,2025/2026,60\n";

  it("is the base of the counter, and the same numbers change nothing", async () => {
    expect(await counts(text)).toMatchObject({
      kind: "preview",
      tally: { added: 2, changed: 0, same: 0 },
      rows: [
        { line: 2, planned: { crebo: "25892", route: "bbl", schoolYear: 2025, students: 40, before: null } },
        { line: 3, planned: { students: 60, before: null } },
      ],
    });
    expect(await one.db.$count(enrolmentBase)).toBe(0);
    await counts(text, fingerprint(text));
    const base = async () => (await counter(one.db, { schoolId: schoolId(), now: clock.now() })).base;
    expect(await base()).toBe(100);
    expect((await counts(text, fingerprint(text))).kind).toBe("again");
    const later = text.replace("60", "0");
    expect(await counts(later)).toMatchObject({ tally: { added: 0, changed: 1, same: 1 } });
    await counts(later, fingerprint(later));
    expect(await base()).toBe(40);
  });

  it("stands once in a table, with a number that can be", async () => {
    const found = await counts(`${text}25892,bbl,2025,41\n25892,bbl,2026,-1\n`);
    expect(found).toMatchObject({
      kind: "faults",
      faults: [
        { line: 4, message: "Dit staat ook al op regel 2." },
        { line: 5, column: "Aantal studenten", message: "Vul 0 of meer in." },
      ],
    });
  });

  it("is of the school alone", async () => {
    await counts(text, fingerprint(text));
    const other = await one.db
      .select()
      .from(enrolmentBase)
      .where(eq(enrolmentBase.schoolId, world.schools[1]?.id ?? ""));
    expect(other).toEqual([]);
  });
});
