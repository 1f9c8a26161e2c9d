import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach } from "vitest";

import { shortageReport } from "#db/schema";
import { counter, report } from "~/features/shortage/index.server";
import type { reportOwn } from "~/features/shortage/own.usecases.server";

import { fixedClock } from "./clock";
import { makeFactories } from "./factories";
import { at, clearPlacements, makeWorld, type World } from "./placements";
import { createTestDb, type TestDb } from "./pglite";

/** A school and its student Sam, who has an account and no reports yet, in a database of the file that calls this. */
export function ownReportScene() {
  let one: TestDb;
  let world: World;
  let userId: string;
  let studentId: string;
  const clock = fixedClock();

  beforeAll(async () => {
    one = await createTestDb({ reference: true });
    world = await makeWorld(one.db, { companies: 1, places: 5, now: clock.now() });
  });
  afterAll(() => one.close());
  beforeEach(async () => {
    clock.set("2026-03-10T09:00:00Z");
    await clearPlacements(one.db);
    const make = makeFactories(one.db);
    userId = (await make.user({ name: "Sam" })).id;
    studentId = (await make.student(schoolId(), { userId, studentNumber: "1", name: "Sam" })).id;
  });

  const schoolId = () => at(world.schools, 0).id;
  return {
    clock,
    get db() {
      return one.db;
    },
    get world() {
      return world;
    },
    get userId() {
      return userId;
    },
    get studentId() {
      return studentId;
    },
    schoolId,
    self: () => ({ userId, now: clock.now() }),
    /** What Sam reports. */
    wish: (more: Partial<Parameters<typeof reportOwn>[2]> = {}) => ({
      ...{ qualification: world.crebo, route: "bbl" as const, wantedFrom: "2026-04-01" },
      idempotencyKey: randomUUID(),
      ...more,
    }),
    /** The school reports Sam, or somebody else. */
    bySchool: (more: Partial<Parameters<typeof report>[1]> = {}) =>
      one.db.transaction((tx) =>
        report(tx, {
          ...{ schoolId: schoolId(), studentNumber: "1", name: "Sam", crebo: world.crebo, route: "bbl" },
          ...{ schoolYear: 2025, wantedFrom: "2026-04-01", actor: "Sch", actorId: null, now: clock.now() },
          ...more,
        }),
      ),
    demand: async () => (await counter(one.db, { now: clock.now() })).demand,
    reports: () => one.db.select().from(shortageReport),
  };
}
