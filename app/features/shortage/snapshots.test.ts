import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { enrolmentBase, shortageSnapshot } from "#db/schema";
import { inTransaction } from "~/platform/db.server";
import { fixedClock } from "../../../tests/setup/clock";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { routes, type Scope } from "./core/counter";
import { counter } from "./counter.usecases.server";
import { overview, shortageHistory } from "./overview.usecases.server";
import { report, withdrawReport } from "./reports.usecases.server";
import { takeSnapshot } from "./snapshots.usecases.server";

let test: TestDb;
let world: World;
const clock = fixedClock();
let start = 0;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
  world = await makeWorld(test.db, { companies: 2, places: 3, now: clock.now() });
  const [college] = world.schools;
  await test.db.insert(enrolmentBase).values(
    routes.map((route) => ({
      ...{ schoolId: college?.id ?? "", crebo: world.crebo, route, schoolYear: 2025, students: 40 },
    })),
  );
});
afterAll(() => test.close());
beforeEach(async () => {
  await clearPlacements(test.db);
  await test.db.delete(shortageSnapshot);
  // Days of its own for every test: what was computed for a past midnight is kept.
  clock.set("2026-01-10T09:00:00Z");
  clock.advance({ days: 20 * (start += 1) });
});

const at = (index: number) => world.schools[index]?.id ?? "";
const reported = (from: number, count: number, schoolIndex = 0, route: "bol" | "bbl" = "bbl") =>
  inTransaction(test.db, async (tx) => {
    const made = [];
    for (let n = from; n < from + count; n += 1)
      made.push(
        await report(tx, {
          schoolId: at(schoolIndex),
          studentNumber: String(n),
          name: `Student ${n}`,
          crebo: world.crebo,
          route,
          schoolYear: 2025,
          wantedFrom: "2026-04-01",
          actor: "Sch",
          actorId: null,
          now: clock.now(),
        }),
      );
    return made;
  });
const days = async () =>
  (await test.db.selectDistinct({ day: shortageSnapshot.day }).from(shortageSnapshot))
    .map(({ day }) => day)
    .sort();
const dayBefore = () => {
  const before = new Date(clock.now().getTime() - 86_400_000);
  return before.toISOString().slice(0, 10);
};

it("keeps the counter of the day that ended, by region and cut, as the counter says it", async () => {
  await reported(0, 6);
  await reported(2, 3, 0, "bol");
  await reported(50, 2, 1);
  clock.advance({ days: 1 });
  expect(await takeSnapshot(test.db, clock.now())).toBe(true);
  const kept = await test.db.select().from(shortageSnapshot);
  expect(new Set(kept.map(({ day }) => day))).toEqual(new Set([dayBefore()]));
  expect(kept.find(({ regionCode, cut }) => regionCode === "NL" && cut === "all")).toMatchObject({
    ...{ demand: 8, base: 120, supply: 6 },
  });
  const scopeOf = (cut: string, value: string): Scope =>
    cut === "all" ? {} : cut === "level" ? { level: Number(value) } : { [cut]: value };
  const wrong = [];
  for (const row of kept.filter(({ demand, base, supply }) => demand + base + supply > 0)) {
    const scope = { regionCode: row.regionCode, ...scopeOf(row.cut, row.value) };
    const said = await counter(test.db, { ...scope, now: clock.now() });
    if (said.demand !== row.demand || said.base !== row.base || said.supply !== row.supply)
      wrong.push({ row, said });
  }
  expect(wrong).toEqual([]);
  expect(kept.filter(({ cut, demand }) => cut !== "all" && demand > 0).length).toBeGreaterThan(6);
});

it("counts at midnight, once a day, and makes up nothing for days on which nothing ran", async () => {
  const [first] = await reported(0, 5);
  clock.advance({ days: 1 });
  await reported(100, 4);
  await inTransaction(test.db, (tx) =>
    withdrawReport(tx, {
      ...{ reportId: first?.reportId ?? "", schoolId: at(0), actor: "Sch", actorId: null, now: clock.now() },
    }),
  );
  expect(await takeSnapshot(test.db, clock.now())).toBe(true);
  expect(await takeSnapshot(test.db, clock.now())).toBe(false);
  const one = dayBefore();
  const [whole] = await test.db.select().from(shortageSnapshot).where(eq(shortageSnapshot.regionCode, "NL"));
  expect([whole?.day, whole?.demand]).toEqual([one, 5]);
  clock.advance({ days: 4 });
  expect(await takeSnapshot(test.db, clock.now())).toBe(true);
  expect(await days()).toEqual([one, dayBefore()]);
});

it("gives the history the supply of the days on which it was counted, and keeps its days as they were published", async () => {
  await reported(0, 24);
  clock.advance({ days: 1 });
  await takeSnapshot(test.db, clock.now());
  const day = clock.now().toISOString().slice(0, 10);
  clock.advance({ days: 2 });
  const course = (await overview(test.db, null, clock.now())).series;
  expect(course.find((point) => point.day === day)).toEqual({ day, value: 24, supply: 6 });
  expect(course.at(-1)).toMatchObject({ value: 24, supply: null });
  // What a person takes back with their account must not be found by comparing a past day before and after.
  await clearPlacements(test.db);
  clock.advance({ days: 1 });
  const { days: told, official } = await shortageHistory(test.db, clock.now());
  expect(official.map(({ month, students }) => [month, students])).toEqual([
    ["2014-09", 20000],
    ["2015-02", 4800],
  ]);
  expect(told.find((point) => point.day === day)).toEqual({ day, students: 24 });
});
