import { expect, it } from "vitest";

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

/** What each run does for certain; what happens more seldom is asked of the long form only. */
const often = [
  ...(["request", "beside", "confirm", "decline", "counter", "withdraw", "cancel", "expire"] as const),
  ...(["askSecond", "askMove", "join", "leave", "busYes", "busNo", "busOff", "work"] as const),
];
const seldom = ["acceptCounter", "retract", "agreeMove", "refuseMove", "lapseMoves", "take"] as const;

it(
  `keeps every promise under ${steps} random steps over 8 connections`,
  { timeout: steps * 120 },
  async () => {
    const seed = Number(process.env["YEAR_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
    console.log(`YEAR_SEED=${seed}`);
    const { db, close } = await createPostgresDb({ template: "reference", max: 8 });
    try {
      const each = steps < 5000 ? often : [...often, ...seldom];
      const { done, unexpected } = await randomYear(db, { seed, workers: 8, steps, each });
      expect(unexpected).toEqual([]);
      for (const action of each) {
        expect(done[action], action).toBeGreaterThan(0);
      }
      expect(await overPromised(db)).toEqual([]);
      expect(await forgotten(db)).toEqual([]);
      expect(await brokenBookings(db)).toEqual([]);
      expect(await brokenLine(db)).toEqual([]);
      expect(await brokenRides(db)).toEqual([]);
      expect(await brokenReservations(db)).toEqual([]);
      expect(await untold(db)).toEqual([]);
    } finally {
      await close();
    }
  },
);
