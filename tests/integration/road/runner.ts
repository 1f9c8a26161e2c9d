import type { Db } from "#db/client.server";
import { makeRandom } from "#db/seed/demo/random";
import { subscriptions } from "~/subscriptions.server";
import { readEnv } from "~/platform/env/env.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { makeLog } from "~/platform/log/log.server";
import type { Fact } from "./finder";
import { often, type RoadAction, roadSteps, take } from "./steps";
import type { RoadWorld } from "./world";

const env = readEnv({ NODE_ENV: "test", APP_URL: "https://vakbrug.test", LOG_LEVEL: "silent" });
const log = makeLog("silent");

/** What one step said, as it goes over the line between a process that works and the test that watches it. */
export interface Said {
  action: RoadAction;
  said: "done" | "idle" | "refused" | "broke";
  facts: Fact[];
  /** What broke. */
  error?: string;
}

/** Random steps of the whole road, one after the other; `clock` moves on before each. */
export function walker(db: Db, world: RoadWorld, seed: number, clock: { now: () => Date }) {
  const random = makeRandom(seed);
  const steps = roadSteps(db, world, {
    roll: random.next,
    now: clock.now,
    work: () => workOnce(db, { subscriptions, tasks: [] }, { clock, env, log }),
  });
  const actions = (Object.keys(steps) as RoadAction[]).flatMap((action) =>
    Array.from({ length: often[action] ?? 1 }, () => action),
  );
  const run = async (action: RoadAction): Promise<Said> => {
    try {
      return { action, ...(await take(steps[action])) };
    } catch (error) {
      const cause = (error as Error).cause;
      return { action, said: "broke", facts: [], error: `${String(error)} ${String(cause ?? "")}` };
    }
  };
  return {
    actions,
    run,
    next: () => run(actions[Math.floor(random.next() * actions.length)] ?? "work"),
  };
}
