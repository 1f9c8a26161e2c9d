import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { slot } from "#db/schema";
import { acceptCounter, answer, counter } from "~/features/bookings/answer.usecases.server";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { AppError } from "~/platform/errors/errors";
import { bookingScene } from "../setup/booking-scene";
import { fixedClock } from "../setup/clock";
import { dice } from "./dice";

const actions = [
  "request",
  "request",
  "confirm",
  "confirm",
  "decline",
  "counter",
  "counter",
  "acceptCounter",
  "acceptCounter",
  "withdraw",
  "retract",
  "cancel",
  "expire",
] as const;
type Action = (typeof actions)[number];

const days = Array.from({ length: 10 }, (_, n) => `2026-06-${String(n + 1).padStart(2, "0")}`);

/**
 * Takes random steps with bookings of one listing from several workers at once; time goes on by a quarter of an
 * hour per step. Most requests name a second choice. Answers how often each kind of step succeeded, and every error that is not a refusal.
 */
export async function randomBookings(db: Db, run: { seed: number; workers: number; steps: number }) {
  const clock = fixedClock();
  const scene = await bookingScene(db, clock, {
    days,
    listing: { holdWorkingDays: 1, noticeDays: 0, minPupils: 1 },
  });
  const slots = (await db.select().from(slot).orderBy(slot.startsAt)).map(({ id }) => id);
  const last = slots.at(-1) ?? "";
  for (const [n, id] of slots.entries()) {
    // The last one has so much room that second choices find some of it.
    const groups = id === last ? 48 : 1 + (n % 4);
    await db
      .update(slot)
      .set({ maxGroups: groups, maxPupils: 5 + 20 * groups })
      .where(eq(slot.id, id));
  }
  const references: string[] = [];
  const done = Object.fromEntries(actions.map((action) => [action, 0])) as Record<Action, number>;
  const unexpected: string[] = [];

  async function step(action: Action, roll: () => number): Promise<boolean> {
    const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T;
    // Mostly the newest: the older ones have come to rest.
    const reference = pick(references.slice(-25)) ?? "VB-22222";
    switch (action) {
      case "request":
        references.push(
          await scene.ask({
            slotId: pick(slots),
            pupils: 1 + Math.floor(roll() * 24),
            ...(roll() < 0.7 ? { secondSlotId: roll() < 0.8 ? last : pick(slots) } : {}),
          }),
        );
        return true;
      case "counter":
        await counter(db, scene.c(), reference, {
          slotIds: Array.from({ length: 1 + Math.floor(roll() * 3) }, () => pick(slots)),
        });
        return true;
      case "acceptCounter": {
        const held = (await scene.row(reference)).holds;
        await acceptCounter(db, scene.t(), reference, pick([...held, ...held, pick(slots)]));
        return true;
      }
      case "expire":
        return (await expireHolds(db, clock.now())) > 0;
      case "withdraw":
        await answer(db, scene.t(), reference, "withdraw");
        return true;
      case "cancel":
        await answer(db, roll() < 0.5 ? scene.t() : scene.c(), reference, "cancel", "Gaat niet door");
        return true;
      case "confirm":
      case "decline":
      case "retract":
        await answer(db, scene.c(), reference, action, "Daarom");
        return true;
    }
  }

  async function worker(number: number) {
    const roll = dice(run.seed + number * 7919);
    for (let n = 0; n < run.steps / run.workers; n += 1) {
      clock.advance({ minutes: 15 });
      const action = actions[Math.floor(roll() * actions.length)] as Action;
      try {
        if (await step(action, roll)) done[action] += 1;
      } catch (error) {
        const refusal = error instanceof AppError && error.status >= 400 && error.status < 500;
        if (!refusal) unexpected.push(`${action}: ${String(error)}`);
      }
    }
  }
  await scene.ask({ pupils: 5 }).then((reference) => references.push(reference));
  await Promise.all(Array.from({ length: run.workers }, (_, n) => worker(n)));
  return { done, unexpected };
}
