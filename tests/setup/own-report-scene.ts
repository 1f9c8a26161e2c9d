import { randomUUID } from "node:crypto";

import { shortageReport } from "#db/schema";
import { counter, report } from "~/features/shortage/index.server";
import type { reportOwn } from "~/features/shortage/own.usecases.server";

import { testNow } from "./clock";
import { makeFactories } from "./factories";
import { at } from "./placements";
import { worldOfFile } from "./world-of-file";

/** A school and its student Sam, who has an account and no reports yet, in a database of the file that calls this. */
export function ownReportScene() {
  let userId: string;
  let studentId: string;
  const file = worldOfFile({ companies: 1, places: 5 }, async (db, clock) => {
    clock.set(testNow);
    const make = makeFactories(db);
    userId = (await make.user({ name: "Sam" })).id;
    studentId = (await make.student(schoolId(), { userId, studentNumber: "1", name: "Sam" })).id;
  });
  const { clock } = file;

  const schoolId = () => at(file.world.schools, 0).id;
  return {
    clock,
    get db() {
      return file.db;
    },
    get world() {
      return file.world;
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
      ...{ qualification: file.world.crebo, route: "bbl" as const, wantedFrom: "2026-04-01" },
      idempotencyKey: randomUUID(),
      ...more,
    }),
    /** The school reports Sam, or somebody else. */
    bySchool: (more: Partial<Parameters<typeof report>[1]> = {}) =>
      file.db.transaction((tx) =>
        report(tx, {
          ...{ schoolId: schoolId(), studentNumber: "1", name: "Sam", crebo: file.world.crebo, route: "bbl" },
          ...{ schoolYear: 2025, wantedFrom: "2026-04-01", actor: "Sch", actorId: null, now: clock.now() },
          ...more,
        }),
      ),
    demand: async () => (await counter(file.db, { now: clock.now() })).demand,
    reports: () => file.db.select().from(shortageReport),
  };
}
