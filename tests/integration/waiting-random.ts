import { and, eq, inArray } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { booking, slot, waitingEntry } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { waitingSchema } from "~/features/bookings/bookings.schemas";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import {
  joinLine,
  lapseOffers,
  leaveLine,
  offerFound,
  takeOffer,
} from "~/features/bookings/waiting.usecases.server";
import { AppError } from "~/platform/errors/errors";
import { bookingScene } from "../setup/booking-scene";
import { fixedClock } from "../setup/clock";
import { dice } from "./dice";

const actions = [
  ...["request", "request", "request", "join", "join", "join", "take", "take", "leave"],
  ...["confirm", "decline", "withdraw", "cancel", "lapse", "expire", "find"],
] as const;

const days = ["2026-06-01", "2026-06-02", "2026-06-03"];

/**
 * Takes random steps around full slots from several workers at once; time goes on by half an hour per step. Answers how
 * often each kind of step succeeded, and every error that is not a refusal.
 */
export async function randomWaiting(db: Db, run: { seed: number; workers: number; steps: number }) {
  const clock = fixedClock();
  const scene = await bookingScene(db, clock, {
    days,
    listing: { holdWorkingDays: 1, noticeDays: 0, minPupils: 1 },
  });
  for (const [n, id] of scene.slots.entries()) {
    await db
      .update(slot)
      .set({ maxGroups: n + 1, maxPupils: 40 })
      .where(eq(slot.id, id));
  }
  const done: Record<string, number> = Object.fromEntries(actions.map((action) => [action, 0]));
  const unexpected: unknown[] = [];

  const referenceIn = async (states: ("requested" | "confirmed")[], roll: () => number) => {
    const all = await db
      .select({ reference: booking.reference })
      .from(booking)
      .where(inArray(booking.status, states));
    return all[Math.floor(roll() * all.length)]?.reference;
  };
  const entryIn = async (states: ("waiting" | "offered")[], roll: () => number) => {
    const all = await db
      .select({ id: waitingEntry.id })
      .from(waitingEntry)
      .where(and(inArray(waitingEntry.status, states)));
    return all[Math.floor(roll() * all.length)]?.id ?? "";
  };
  const waiter = () => ({ ...scene.t(), scope: { kind: "schools" as const, ids: [scene.school.id] } });

  async function step(action: string, roll: () => number): Promise<void> {
    const slotId = scene.slots[Math.floor(roll() * scene.slots.length)] ?? "";
    const input = scene.input({ slotId, pupils: 1 + Math.floor(roll() * 30) });
    const act = async (kind: Parameters<typeof answer>[3], states: ("requested" | "confirmed")[]) => {
      const reference = await referenceIn(states, roll);
      if (reference === undefined) return;
      const who = kind === "withdraw" ? scene.t() : scene.c();
      await answer(db, who, reference, kind, "Het lukt niet.");
      done[kind] = (done[kind] ?? 0) + 1;
    };
    switch (action) {
      case "request":
        await scene.ask(input);
        break;
      case "join":
        await joinLine(db, { ...scene.t(), userId: scene.teacher.id }, waitingSchema.parse(input));
        break;
      case "take":
        await takeOffer(db, waiter(), await entryIn(["offered"], roll).then(orNone));
        break;
      case "leave":
        await leaveLine(db, waiter(), await entryIn(["waiting", "offered"], roll).then(orNone));
        break;
      case "lapse":
        done["lapse"] = (done["lapse"] ?? 0) + (await lapseOffers(db, clock.now()));
        return;
      case "expire":
        done["expire"] = (done["expire"] ?? 0) + (await expireHolds(db, clock.now()));
        return;
      case "find":
        await offerFound(db, clock.now());
        break;
      case "confirm":
        return act("confirm", ["requested"]);
      case "decline":
        return act("decline", ["requested"]);
      case "withdraw":
        return act("withdraw", ["requested"]);
      default:
        return act("cancel", ["confirmed"]);
    }
    done[action] = (done[action] ?? 0) + 1;
  }

  let left = run.steps;
  async function work(seed: number): Promise<void> {
    const roll = dice(seed);
    while (left > 0) {
      left -= 1;
      clock.advance({ minutes: 30 });
      try {
        await step(actions[Math.floor(roll() * actions.length)] ?? "find", roll);
      } catch (error) {
        if (!(error instanceof AppError)) unexpected.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: run.workers }, (_, n) => work(run.seed + n)));
  return { done, unexpected };
}

/** An id that is nobody's, when there is nothing to choose from. */
const orNone = (id: string) => (id === "" ? "00000000-0000-4000-8000-000000000000" : id);
