import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";

import { cofinancingEntry, coordinatorRegion } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { completeEnded } from "~/features/bookings/schedule.usecases.server";
import type { EntryWho } from "~/features/cofinancing/entries.usecases.server";
import { cofinancingSubscriptions, cofinancingTasks } from "~/features/cofinancing/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { workOnce } from "~/platform/jobs/worker.server";
import { at, bookingScene } from "./booking-scene";
import { fixedClock, type TestClock } from "./clock";
import { createTestDb, type TestDb } from "./pglite";

export const env = { appUrl: "https://vakbrug.test" };

/** An error with this code. */
export const code = (expected: string) => expect.objectContaining({ code: expected }) as unknown;

/** Hours of companies for schools, in a database of the file that calls this, with a clock of each test's own. */
export function cofinancingScene() {
  let one: TestDb;
  let clock: TestClock;

  beforeAll(async () => {
    one = await createTestDb({ reference: true });
  });
  afterAll(() => one.close());
  beforeEach(() => {
    clock = fixedClock();
  });

  /** Does what follows from what happened; with `tasks` also what is done by the clock. */
  const work = (tasks = false) =>
    workOnce(one.db, { subscriptions: cofinancingSubscriptions, tasks: tasks ? cofinancingTasks : [] }, {
      clock,
      env,
      log: { error: () => undefined, warn: () => undefined, info: () => undefined },
    } as unknown as Parameters<typeof workOnce>[2]);

  return {
    get db() {
      return one.db;
    },
    get clock() {
      return clock;
    },
    work,
    /** A company that received a school on 14 April 2026: its hours wait for both. */
    completedVisit: async (minutes: number | null = 240) => {
      clock = fixedClock();
      const scene = await bookingScene(one.db, clock, { listing: { companyMinutes: minutes } });
      const reference = await scene.ask();
      await answer(one.db, scene.c(), reference, "confirm");
      clock.set(at("2026-04-15", "10:00"));
      await completeEnded(one.db, clock.now());
      await work();
      const company: EntryWho = {
        actor: "C",
        userId: null,
        scope: { companyIds: [scene.company.id] },
        now: clock.now(),
      };
      const school: EntryWho = { ...company, actor: "T", scope: { schoolIds: [scene.school.id] } };
      const entries = () =>
        one.db.select().from(cofinancingEntry).where(eq(cofinancingEntry.companyId, scene.company.id));
      const [entry] = await entries();
      if (entry === undefined) throw new Error("no entry");
      return { ...scene, schoolId: scene.school.id, reference, company, school, entry, entries };
    },
    /** A coordinator of a region. */
    coordinatorOf: async (regionCode: string): Promise<Viewer> => {
      const { make } = await bookingScene(one.db, clock);
      const person = await make.user({ role: "coordinator" });
      await one.db.insert(coordinatorRegion).values({ userId: person.id, regionCode });
      return {
        ...person,
        userId: person.id,
        sessionId: "s",
        emailConfirmed: true,
        role: "coordinator",
        memberships: [],
        territory: [regionCode],
      };
    },
  };
}
