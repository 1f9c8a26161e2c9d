import { afterAll, beforeAll, beforeEach } from "vitest";

import { fixedClock, type TestClock } from "./clock";
import { createTestDb, type TestDb } from "./pglite";
import { clearRoads, transportScene } from "./transport-scene";

type Scene = Awaited<ReturnType<typeof transportScene>>;

/**
 * Roads with one bus, a school that reserves and a company that is visited, in a database of the file that calls this;
 * every test begins with empty roads and a clock of its own.
 */
export function oneBus() {
  let test: TestDb;
  let clock: TestClock;
  let scene: Scene;
  let bus: Awaited<ReturnType<Scene["bus"]>>;

  beforeAll(async () => {
    test = await createTestDb({ reference: true });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    clock = fixedClock();
    await clearRoads(test.db);
    scene = await transportScene(test.db, clock);
    bus = await scene.bus();
  });

  return {
    get db() {
      return test.db;
    },
    get clock() {
      return clock;
    },
    get scene() {
      return scene;
    },
    get bus() {
      return bus;
    },
  };
}
