import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import {
  cofinancingEntry,
  listing,
  outboxEvent,
  placement,
  shortageReport,
  student,
  studentProfile,
} from "#db/schema";
import { fixedClock } from "../setup/clock";
import { createTestDb, type TestDb } from "../setup/pglite";
import { brokenPromises, lostFacts } from "./road/invariants";
import { walker } from "./road/runner";
import type { RoadAction } from "./road/steps";
import { makeRoad, type RoadWorld } from "./road/world";

let one: TestDb;
let world: RoadWorld;
let people: (typeof student.$inferSelect)[];
let profiles: (typeof studentProfile.$inferSelect)[];
const clock = fixedClock();
beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeRoad(one.db, clock.now(), { companies: 3, people: 8 });
  people = await one.db.select().from(student);
  profiles = await one.db.select().from(studentProfile);
});
afterAll(() => one.close());

/** Back to the beginning: everybody looks for a place, and every place is free. */
async function begin(): Promise<void> {
  await one.db.delete(cofinancingEntry);
  await one.db.delete(placement);
  await one.db.delete(shortageReport);
  await one.db.delete(outboxEvent);
  await one.db.delete(student);
  await one.db.insert(student).values(people);
  await one.db.insert(studentProfile).values(profiles);
  await one.db.update(listing).set({ places: 2, status: "published" });
}

const anyStep = fc.record({
  /** Which of the steps there are. */
  which: fc.nat(),
  /** Decides with what and by whom. */
  choice: fc.nat(),
  /** How much time has gone by before it. */
  hours: fc.oneof({ weight: 9, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(24 * 60) }),
});

/** What all runs together do for certain. */
const certain: readonly RoadAction[] = ["report", "apply", "propose", "invite", "offer"];

it("keeps every promise after each step of any course of events", { timeout: 600_000 }, async () => {
  const done = new Set<RoadAction>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 60, maxLength: 100 }), async (steps) => {
      await begin();
      for (const { which, choice, hours } of steps) {
        clock.advance({ hours, minutes: 1 });
        const { actions, run } = walker(one.db, world, choice, clock);
        const action = actions[which % actions.length] ?? "work";
        const said = await run(action);
        if (said.said === "done") done.add(action);
        expect(said.error).toBeUndefined();
        expect(await brokenPromises(one.db, clock.now())).toEqual([]);
        expect(await lostFacts(one.db, said.facts)).toEqual([]);
      }
    }),
    { numRuns: 8 },
  );
  expect([...done]).toEqual(expect.arrayContaining([...certain]));
  expect([...done].filter((action) => action.startsWith("accept"))).not.toEqual([]);
});
