import { afterAll, beforeAll, beforeEach } from "vitest";

import type { Db } from "#db/client.server";
import { agreement } from "#db/schema";
import { fixedClock, type TestClock } from "./clock";
import { clearPlacements, makeWorld, type World } from "./placements";
import { createTestDb, type TestDb } from "./pglite";

/**
 * Two colleges and companies with a leerbaan each, in a database of the file that calls this, with a clock that begins
 * on 10 March 2026, 09:00 UTC. Every test begins without placements, agreements and mails, and with what `begin` does.
 */
export function worldOfFile(
  size: { companies: number; places: number },
  begin: (db: Db, clock: TestClock) => Promise<unknown>,
) {
  let one: TestDb;
  let world: World;
  const clock = fixedClock();

  beforeAll(async () => {
    one = await createTestDb({ reference: true });
    world = await makeWorld(one.db, { ...size, now: clock.now() });
  });
  afterAll(() => one.close());
  beforeEach(async () => {
    await one.db.delete(agreement);
    await clearPlacements(one.db);
    await begin(one.db, clock);
  });

  return {
    clock,
    work: () => ({ env: { appUrl: "https://vakbrug.test" }, now: clock.now() }),
    get db() {
      return one.db;
    },
    get world() {
      return world;
    },
  };
}
