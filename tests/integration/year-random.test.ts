import { expect, it } from "vitest";

import { booking } from "#db/schema";
import { createPostgresDb } from "../setup/postgres";
import {
  brokenBookings,
  brokenLine,
  brokenReservations,
  brokenRides,
  forgotten,
  overPromised,
  untold,
} from "./random-invariants";
import { randomYear } from "./year-random";

/** The long form has 5,000 steps: `YEAR_STEPS=5000 npm test -- --only integration year-random`. */
const steps = Number(process.env["YEAR_STEPS"] ?? 2000);

/** What the short form does for certain. */
const often = [
  ...(["request", "beside", "confirm", "decline", "counter", "withdraw", "cancel", "expire"] as const),
  ...(["askMove", "join", "take", "leave", "busYes", "busNo", "busOff", "work"] as const),
];
/** All kinds of steps; room is offered in the step that makes it, so that nobody finds any later. */
const everything = (done: Awaited<ReturnType<typeof randomYear>>["done"]) =>
  (Object.keys(done) as (keyof typeof done)[]).filter((action) => action !== "findRoom");

it(
  `keeps every promise under ${steps} random steps over 8 connections`,
  { timeout: steps * 120 },
  async () => {
    const seed = Number(process.env["YEAR_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
    console.log(`YEAR_SEED=${seed}`);
    const { db, close } = await createPostgresDb({ template: "reference", max: 8 });
    try {
      const { done, unexpected } = await randomYear(db, { seed, workers: 8, steps });
      expect(unexpected).toEqual([]);
      for (const action of steps < 5000 ? often : everything(done)) {
        expect(done[action], action).toBeGreaterThan(0);
      }
      expect(await overPromised(db)).toEqual([]);
      expect(await forgotten(db)).toEqual([]);
      expect(await brokenBookings(db)).toEqual([]);
      expect(await brokenLine(db)).toEqual([]);
      expect(await brokenRides(db)).toEqual([]);
      expect(await brokenReservations(db)).toEqual([]);
      expect(await untold(db)).toEqual([]);
      expect((await db.select().from(booking)).filter(({ choice }) => choice === 2).length).toBeGreaterThan(
        0,
      );
    } finally {
      await close();
    }
  },
);
