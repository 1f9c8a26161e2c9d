// A process of its own that walks the road until it is killed: what it has told on its output must have been kept.
import { writeSync } from "node:fs";

import { openPostgres } from "#db/client.server";
import { walker } from "./runner";
import type { RoadWorld } from "./world";

export interface RoadOrder {
  url: string;
  world: RoadWorld;
  connections: number;
  seed: number;
  /** ISO; each step is this much later than the one before. */
  from: string;
  minutesPerStep: number;
}

const order = JSON.parse(process.env["ROAD"] ?? "") as RoadOrder;
const { db } = openPostgres(order.url, { max: order.connections });
let time = new Date(order.from).getTime();
const clock = { now: () => new Date(time) };

async function walk(number: number): Promise<never> {
  const { next } = walker(db, order.world, order.seed + number * 7919, clock);
  for (;;) {
    time += order.minutesPerStep * 60_000;
    const said = await next();
    // Synchronously: what is not written when the process dies has not been told to anybody.
    writeSync(1, `${JSON.stringify({ ...said, at: clock.now() })}\n`);
  }
}

await Promise.all(Array.from({ length: order.connections }, (_, number) => walk(number)));
