import { afterAll, beforeAll, beforeEach } from "vitest";

import { report } from "~/features/shortage/index.server";
import { inTransaction, type Db } from "~/platform/db.server";

import { fixedClock, testNow } from "./clock";
import { at, clearPlacements, makeWorld, type World } from "./placements";
import { createPostgresDb, type PostgresTestDb } from "./postgres";

/**
 * Schools that report students who look for a place, in a PostgreSQL database of the file that calls this. Every test
 * begins without reports, and has days of its own: what was computed for a past midnight is kept.
 */
export function shortageScene() {
  let one: PostgresTestDb;
  let world: World;
  const clock = fixedClock();
  let tests = 0;

  beforeAll(async () => {
    one = await createPostgresDb({ template: "reference", max: 8 });
    world = await makeWorld(one.db, { companies: 2, places: 5, now: clock.now() });
  });
  afterAll(() => one.close());
  beforeEach(async () => {
    await clearPlacements(one.db);
    clock.set(testNow);
    clock.advance({ days: 20 * (tests += 1) });
  });

  const school = (index = 0) => at(world.schools, index);
  /** One report, as a part of that transaction. */
  const reportIn = (tx: Db, studentNumber: string) =>
    report(tx, {
      ...{ schoolId: school().id, studentNumber, name: `Student ${studentNumber}`, crebo: world.crebo },
      ...{ route: "bbl", schoolYear: 2025, wantedFrom: "2026-04-01", actor: "Sch", actorId: null },
      now: clock.now(),
    });
  const reported = (studentNumber: string) => inTransaction(one.db, (tx) => reportIn(tx, studentNumber));
  /** Reports of so many students, numbered from there. */
  const reportedMany = async (from: number, count: number) => {
    for (let n = from; n < from + count; n += 1) await reported(String(n));
  };
  return {
    clock,
    get db() {
      return one.db;
    },
    get database() {
      return one.database;
    },
    get world() {
      return world;
    },
    ...{ school, reportIn, reported, reportedMany },
  };
}
