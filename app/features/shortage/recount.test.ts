import { randomUUID } from "node:crypto";

import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { enrolmentBase, listing, placement } from "#db/schema";
import { inTransaction } from "~/platform/db.server";
import { fixedClock } from "../../../tests/setup/clock";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { recounter } from "./core/recount";
import { recount } from "./recount.usecases.server";
import { findRowsToRecount } from "./recount.repository.server";
import { report, withdrawReport } from "./reports.usecases.server";

let test: TestDb;
let world: World;
const clock = fixedClock("2026-02-01T09:00:00Z");

beforeAll(async () => {
  test = await createTestDb({ reference: true });
  world = await makeWorld(test.db, { companies: 3, places: 4, now: clock.now() });
  await test.db.insert(enrolmentBase).values(
    world.schools.map(({ id }, index) => ({
      ...{ schoolId: id, crebo: world.crebo, route: "bbl" as const, schoolYear: 2025, students: 30 + index },
    })),
  );
  await test.db
    .update(listing)
    .set({ kind: "internship", crebo: null, levels: [2, 3], route: "combined" })
    .where(sql`id = ${world.listings[2]?.id}`);
});
afterAll(() => test.close());

const reported = async (n: number, year = 2025) => {
  const made = await inTransaction(test.db, (tx) =>
    report(tx, {
      ...{ schoolId: world.schools[n % 2]?.id ?? "", studentNumber: String(n), name: `Student ${n}` },
      ...{ crebo: world.crebo, route: n % 3 === 0 ? ("bol" as const) : ("bbl" as const), schoolYear: year },
      ...{ wantedFrom: "2026-04-01", actor: "Sch" as const, actorId: null, now: clock.now() },
    }),
  );
  return { ...made, schoolId: world.schools[n % 2]?.id ?? "" };
};
const placed = (n: number, by: { studentId: string; schoolId: string }, status: "accepted" | "declined") =>
  test.db.insert(placement).values({
    ...{ listingId: world.listings[n % 3]?.id ?? "", companyId: world.listings[n % 3]?.companyId ?? "" },
    ...{ studentId: by.studentId, schoolId: by.schoolId, crebo: world.crebo, route: "bbl", status },
    ...{
      startsOn: "2026-04-01",
      endsOn: "2026-12-31",
      studentAgreedAt: clock.now(),
      idempotencyKey: randomUUID(),
    },
  });

it("agrees with the counter whatever is reported, taken back and placed", async () => {
  const steps = fc.array(
    fc.record({
      n: fc.nat(9),
      year: fc.constantFrom(2025, 2026),
      then: fc.constantFrom("stays", "withdrawn", "accepted", "declined"),
    }),
    { maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (made) => {
      await clearPlacements(test.db);
      const seen = new Set<number>();
      for (const { n, year, then } of made.filter(({ n }) => !seen.has(n) && seen.add(n))) {
        const one = await reported(n, year);
        const by = { ...one, actor: "Sch" as const, actorId: null, now: clock.now() };
        if (then === "withdrawn") await inTransaction(test.db, (tx) => withdrawReport(tx, by));
        else if (then !== "stays") await placed(n, one, then);
      }
      expect(await recount(test.db, clock.now())).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

it("adds the rows up by itself: places left, students once, the base of the year", async () => {
  await clearPlacements(test.db);
  await reported(1);
  await reported(2);
  const both = await reported(3);
  await reported(3, 2026);
  await placed(0, both, "accepted");
  const addUp = recounter(await findRowsToRecount(test.db));
  expect(addUp({}, 2025)).toEqual({ demand: 3, base: 61, supply: 11 });
  expect(addUp({ route: "bbl" }, 2025)).toEqual({ demand: 2, base: 61, supply: 11 });
  expect(addUp({ level: 2 }, 2025)).toMatchObject({ demand: 0, supply: 4 });
  expect(addUp({ schoolYear: 2026 }, 2025)).toMatchObject({ demand: 1, base: 0 });
});
