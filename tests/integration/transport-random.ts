import { randomUUID } from "node:crypto";

import type { Db } from "#db/client.server";
import { busReservation, ride } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import { answerReservation, cancelReservation } from "~/features/transport/answer.usecases.server";
import { reserveBesideVisit } from "~/features/transport/reserve-visit.usecases.server";
import { moveRide, shareRide } from "~/features/transport/rides.usecases.server";
import { AppError } from "~/platform/errors/errors";
import { fixedClock } from "../setup/clock";
import { makeRandom } from "#db/seed/demo/random";
import { transportScene } from "../setup/transport-scene";

const actions = [
  "reserve",
  "reserve",
  "reserve",
  "beside",
  "beside",
  "confirm",
  "confirm",
  "decline",
  "cancel",
  "move",
  "move",
  "share",
  "join",
  "join",
  "callOff",
  "work",
] as const;
type Action = (typeof actions)[number];

const days = Array.from({ length: 10 }, (_, n) => `2026-06-${String(n + 1).padStart(2, "0")}`);
const hours = ["08", "09", "10", "11", "12", "13", "14"];

/**
 * Takes random steps with rides of two buses from several workers at once, visits and the background work among them: as
 * many as asked for, and on until each kind has succeeded once, or ten times as many have not brought that about.
 * Answers how often each kind of step succeeded, and every error that is not a refusal.
 */
export async function randomRides(db: Db, run: { seed: number; workers: number; steps: number }) {
  const scene = await transportScene(db, fixedClock(), { days });
  const buses = [
    await scene.bus({ name: "Klein", seats: 24 }),
    await scene.bus({ name: "Groot", seats: 50 }),
  ];
  const done = Object.fromEntries(actions.map((action) => [action, 0])) as Record<Action, number>;
  const unexpected: string[] = [];
  const visits: string[] = [];
  const slots = [scene.first, scene.second, scene.third];

  async function step(action: Action, roll: () => number): Promise<unknown> {
    const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T;
    const seat = async () => pick(await db.select().from(busReservation));
    const anyRide = async () => pick(await db.select().from(ride));
    const time = () => `${pick(hours)}:${pick(["00", "15", "30", "45"])}`;
    switch (action) {
      case "reserve": {
        const from = time();
        const until = `${String(Number(from.slice(0, 2)) + 2).padStart(2, "0")}${from.slice(2)}`;
        const vehicleId = pick([undefined, ...buses.map(({ id }) => id)]);
        const wish = { day: pick(days), from, until, pupils: 1 + Math.floor(roll() * 25) };
        return scene.reserve({ ...wish, ...(vehicleId === undefined ? {} : { vehicleId }) });
      }
      case "beside": {
        const input = scene.input({ slotId: pick(slots), pupils: 5 + Math.floor(roll() * 15) });
        const reference = await requestBooking(db, scene.t(), input, (tx, made) =>
          reserveBesideVisit(tx, scene.teacherOf(), made.id, {
            ...{ key: randomUUID(), vehicleId: undefined, fromPlace: "", wheelchairs: 0 },
          }),
        );
        visits.push(reference);
        return reference;
      }
      case "callOff":
        return answer(
          db,
          roll() < 0.5 ? scene.t() : scene.c(),
          pick(visits) ?? "VB-22222",
          roll() < 0.5 ? "withdraw" : "decline",
          "Daarom",
        );
      case "confirm":
      case "decline":
        return answerReservation(db, scene.coordinator(), (await seat()).id, action, "Daarom");
      case "cancel":
        return cancelReservation(db, scene.teacherOf(), (await seat()).reference);
      case "move":
        return moveRide(db, scene.coordinator(), {
          ...{ rideId: (await anyRide()).id, day: pick(days), time: time(), vehicleId: pick(buses).id },
        });
      case "share":
        return shareRide(db, scene.coordinator(), (await anyRide()).id, roll() < 0.8);
      case "join":
        return scene.join((await anyRide()).id, { pupils: 1 + Math.floor(roll() * 9), escorts: 1 });
      case "work":
        return scene.work();
    }
  }

  async function worker(number: number) {
    const roll = makeRandom(run.seed + number * 7919).next;
    const own = run.steps / run.workers;
    // Chance alone does not bring every kind about in so many steps.
    const isMissing = () => actions.some((action) => done[action] === 0);
    for (let n = 0; n < own || (n < 10 * own && isMissing()); n += 1) {
      const action = actions[Math.floor(roll() * actions.length)] as Action;
      try {
        await step(action, roll);
        done[action] += 1;
      } catch (error) {
        const refusal = error instanceof AppError && error.status >= 400 && error.status < 500;
        if (!refusal) unexpected.push(`${action}: ${String(error)} ${String((error as Error).cause ?? "")}`);
      }
    }
  }
  await scene.reserve({ day: days[0] ?? "" });
  await Promise.all(Array.from({ length: run.workers }, (_, n) => worker(n)));
  await scene.work();
  return { done, unexpected };
}
