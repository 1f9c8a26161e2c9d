import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { shortageSnapshot } from "#db/schema";
import { report } from "~/features/shortage/index.server";
import { recount } from "~/features/shortage/recount.usecases.server";
import { takeSnapshot } from "~/features/shortage/snapshots.usecases.server";
import { inTransaction } from "~/platform/db.server";
import { fixedClock } from "../setup/clock";
import { addListing, makeWorld, type World } from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

let one: PostgresTestDb;
let world: World;
const clock = fixedClock("2026-03-10T22:30:00Z");

beforeAll(async () => {
  one = await createPostgresDb({ template: "reference", max: 16 });
  world = await makeWorld(one.db, { companies: 3, places: 5, now: clock.now() });
});
afterAll(() => one.close());

const reported = (n: number) =>
  inTransaction(one.db, (tx) =>
    report(tx, {
      ...{ schoolId: world.schools[n % 2]?.id ?? "", studentNumber: String(n), name: `Student ${n}` },
      ...{ crebo: world.crebo, route: "bbl" as const, schoolYear: 2025, wantedFrom: "2026-04-01" },
      ...{ actor: "Sch" as const, actorId: null, now: clock.now() },
    }),
  );

it("keeps one snapshot of a day when several workers begin at once, and students come meanwhile", async () => {
  for (let n = 0; n < 12; n += 1) await reported(n);
  clock.advance({ hours: 1 });
  const taken = await Promise.all([
    ...Array.from({ length: 8 }, () => takeSnapshot(one.db, clock.now())),
    ...Array.from({ length: 6 }, async (_, n) => {
      await reported(100 + n);
      await addListing(one.db, {
        ...{ companyId: world.companies[n % 3]?.id ?? "", crebo: world.crebo, places: 2, now: clock.now() },
      });
    }),
  ]);
  expect(taken.filter((done) => done === true)).toHaveLength(1);
  const kept = await one.db.select().from(shortageSnapshot);
  expect(new Set(kept.map(({ day }) => day))).toEqual(new Set(["2026-03-10"]));
  const whole = (region: string) =>
    kept.find(({ regionCode, cut }) => regionCode === region && cut === "all");
  expect(whole("NL")?.demand).toBe(12);
  // All of it is one count: the parts add up to the whole, also of the places that came meanwhile.
  const sectors = kept.filter(({ regionCode, cut }) => regionCode === "NL" && cut === "sector");
  expect(sectors.reduce((sum, { supply }) => sum + supply, 0)).toBe(whole("NL")?.supply);
  expect(whole("PV29")?.supply).toBe(whole("NL")?.supply);
  const again = await one.db.select().from(shortageSnapshot).where(eq(shortageSnapshot.cut, "all"));
  expect(await takeSnapshot(one.db, clock.now())).toBe(false);
  expect(await one.db.select().from(shortageSnapshot).where(eq(shortageSnapshot.cut, "all"))).toEqual(again);
});

it("agrees with a recount while students come and go", async () => {
  const found = await Promise.all([
    ...Array.from({ length: 20 }, (_, n) => reported(200 + n).then(() => [])),
    ...Array.from({ length: 4 }, () => recount(one.db, clock.now())),
  ]);
  expect(found.flat()).toEqual([]);
});
