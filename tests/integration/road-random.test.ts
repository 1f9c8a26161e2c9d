import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { sql } from "drizzle-orm";
import { expect, it } from "vitest";

import { rows } from "#db/client.server";
import { makeRandom } from "#db/seed/demo/random";
import { testNow } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { brokenPromises, lostFacts } from "./road/invariants";
import type { RoadOrder } from "./road/process";
import type { Said } from "./road/runner";
import type { Fact } from "./road/finder";
import type { RoadAction } from "./road/steps";
import { makeRoad } from "./road/world";

/** The long form: `ROAD_STEPS=5000 ROAD_KILLS=20 npm test -- --only integration road-random`. */
const steps = Number(process.env["ROAD_STEPS"] ?? 1000);
const kills = Number(process.env["ROAD_KILLS"] ?? 3);
const connections = 16;
const minutesPerStep = 90;

/** What happens in every run; what is more seldom is asked of the long form only. */
const often = [
  ...(["report", "propose", "apply", "view", "invite", "offer", "turnDown", "withdrawApplication"] as const),
  ...(["acceptOffer", "acceptProposal", "fellThrough", "placeElsewhere", "changePlaces", "work"] as const),
];
const seldom = [
  "acceptFor",
  "choose",
  "complete",
  "end",
  "lapseOffers",
  "elsewhere",
  "takeBack",
  "saySchool",
  "answerClaim",
] as const;

/** Waits until PostgreSQL has ended what the killed process had begun. */
async function settled({ db }: PostgresTestDb): Promise<void> {
  const others = async () =>
    rows(
      await db.execute(sql`
        select from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`),
    ).length;
  await expect.poll(others, { timeout: 10_000 }).toBe(0);
}

/** Lets a process walk until it has told so much, and kills it then, wherever it is; answers when it is gone. */
async function walkAndKill(order: RoadOrder, count: number, told: (said: Said & { at: string }) => void) {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/integration/road/process.ts"], {
    env: { ...process.env, ROAD: JSON.stringify(order) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("close", resolve));
  let n = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    // The last line may have been cut off by the death of its writer.
    if (!line.endsWith("}")) continue;
    told(JSON.parse(line) as Said & { at: string });
    if ((n += 1) === count) child.kill("SIGKILL");
  }
  await gone;
  return n;
}

it(
  `keeps every promise under ${steps} random steps over ${connections} connections, killed ${kills} times`,
  { timeout: steps * 150 + kills * 20_000 },
  async () => {
    const seed = Number(process.env["ROAD_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
    console.log(`ROAD_SEED=${seed}`);
    const { next } = makeRandom(seed);
    const one = await createPostgresDb({ template: "reference", max: 4 });
    try {
      const world = await makeRoad(one.db, new Date(testNow), { companies: 12, people: 75 });
      const tally: Partial<Record<RoadAction, number>> = {};
      const broke: string[] = [];
      const facts: Fact[] = [];
      let [at, walked] = [testNow, 0];
      for (let life = 1; life <= kills; life += 1) {
        const share = (steps - walked) / (kills - life + 1);
        const count = life === kills ? steps - walked : Math.max(1, Math.round(share * (0.5 + next())));
        const order = { url: one.url, world, connections, seed: seed + life, from: at, minutesPerStep };
        walked += await walkAndKill(order, count, (said) => {
          at = said.at;
          if (said.said === "done") tally[said.action] = (tally[said.action] ?? 0) + 1;
          if (said.said !== "done") if (said.said === "broke") broke.push(`${said.action}: ${said.error}`);
          facts.push(...said.facts);
        });
        await settled(one);
        expect(await brokenPromises(one.db, new Date(at))).toEqual([]);
      }
      expect(broke).toEqual([]);
      expect(walked).toBeGreaterThanOrEqual(steps);
      expect(await lostFacts(one.db, facts)).toEqual([]);
      for (const action of steps < 5000 ? often : [...often, ...seldom]) {
        expect(tally[action] ?? 0, action).toBeGreaterThan(0);
      }
    } finally {
      await one.close();
    }
  },
);
