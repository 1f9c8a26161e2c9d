import { randomUUID } from "node:crypto";

import { desc, eq, inArray } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { booking, bookingMove, busReservation, listing, slot, waitingEntry } from "#db/schema";
import { makeRandom } from "#db/seed/demo/random";
import { acceptCounter, answer, counter, type Answerer } from "~/features/bookings/answer.usecases.server";
import { waitingSchema } from "~/features/bookings/bookings.schemas";
import { answerMove, askMove, lapseMoves } from "~/features/bookings/moves.usecases.server";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import {
  joinLine,
  lapseOffers,
  leaveLine,
  offerFound,
  takeOffer,
} from "~/features/bookings/waiting.usecases.server";
import { answerReservation, cancelReservation } from "~/features/transport/answer.usecases.server";
import { reserveBesideVisit } from "~/features/transport/reserve-visit.usecases.server";
import { AppError } from "~/platform/errors/errors";
import { fixedClock } from "../setup/clock";
import { transportScene } from "../setup/transport-scene";

const days = Array.from({ length: 7 }, (_, n) => `2026-09-${String(n + 1).padStart(2, "0")}`);
/** A reference, and an id, that nothing has. */
const unknown = "VB-22222";
/** How often somebody who could answer an offer or a move lets it be for now, so that some of them lapse. */
const letsBe = { offer: 0.4, move: 0.7 };
const nobody = "00000000-0000-4000-8000-000000000000";
type BookingState = (typeof booking.$inferSelect)["status"];

/**
 * Takes random steps of a year at once from several workers: requests with second choices and with a bus, answers, other
 * moments, moves, waiting lists, and the background work; time goes on by three quarters of an hour per step. It takes as many
 * steps as asked for, and goes on until each kind that is named has succeeded once, or three times as many have not
 * brought that about. Answers how often each kind of step succeeded, and every error that is not a refusal.
 */
export async function randomYear(
  db: Db,
  run: { seed: number; workers: number; steps: number; each: readonly string[] },
) {
  const clock = fixedClock();
  const scene = await transportScene(db, clock, { days });
  await scene.bus({ name: "Klein", seats: 24 });
  await scene.bus({ name: "Groot", seats: 50 });
  const { slots } = scene;
  await db.update(listing).set({ holdWorkingDays: 1, noticeDays: 0 });
  const last = slots.at(-1) ?? "";
  for (const [n, id] of slots.entries()) {
    // The last one has so much room that second choices find some of it.
    const groups = id === last ? 48 : 1 + (n % 2);
    await db
      .update(slot)
      .set({ maxGroups: groups, maxPupils: 5 + 20 * groups })
      .where(eq(slot.id, id));
  }
  const school = () => scene.t();
  const company = () => scene.c();
  const waiter = () => ({ ...scene.t(), scope: { kind: "schools" as const, ids: [scene.school.id] } });

  function steps(roll: () => number) {
    const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T;
    const either = () => (roll() < 0.5 ? school() : company());
    /** One of the newest bookings in this state: the older ones have come to rest. */
    const inState = async (...states: BookingState[]) =>
      pick(
        await db
          .select({ reference: booking.reference })
          .from(booking)
          .where(inArray(booking.status, states))
          .orderBy(desc(booking.createdAt))
          .limit(20),
      )?.reference ?? unknown;
    const moving = async () =>
      pick(
        await db
          .select({ reference: booking.reference })
          .from(booking)
          .innerJoin(bookingMove, eq(bookingMove.bookingId, booking.id))
          .where(eq(bookingMove.status, "waiting")),
      )?.reference ?? unknown;
    const entry = async (...states: (typeof waitingEntry.$inferSelect)["status"][]) =>
      pick(
        await db
          .select({ id: waitingEntry.id })
          .from(waitingEntry)
          .where(inArray(waitingEntry.status, states)),
      )?.id ?? nobody;
    const seat = async (...states: (typeof busReservation.$inferSelect)["status"][]) =>
      pick(await db.select().from(busReservation).where(inArray(busReservation.status, states)));
    const group = () => ({ slotId: pick(slots), pupils: 5 + Math.floor(roll() * 20) });
    const second = () => (roll() < 0.6 ? { secondSlotId: roll() < 0.8 ? last : pick(slots) } : {});
    const say = async (
      action: Parameters<typeof answer>[3],
      who: Answerer,
      from: BookingState = "requested",
    ) => answer(db, who, await inState(from), action, "Daarom");

    const answering = async (action: "agree" | "refuse" | "withdraw") =>
      roll() < letsBe.move ? 0 : answerMove(db, either(), await moving(), action);

    return {
      request: () => scene.ask({ ...group(), ...second() }),
      ask: () => scene.ask({ ...group(), ...second() }),
      beside: () =>
        requestBooking(db, school(), scene.input(group()), (tx, made) =>
          reserveBesideVisit(tx, scene.teacherOf(), made.id, {
            ...{ key: randomUUID(), vehicleId: undefined, fromPlace: "", wheelchairs: 0 },
          }),
        ),
      confirm: () => say("confirm", company()),
      agree: () => say("confirm", company()),
      decline: () => say("decline", company()),
      counter: async () =>
        counter(db, company(), await inState("requested"), { slotIds: [pick(slots), pick(slots)] }),
      acceptCounter: async () => {
        const reference = await inState("countered");
        const holds = reference === unknown ? [] : (await scene.row(reference)).holds;
        await acceptCounter(db, school(), reference, pick([...holds, ...holds, pick(slots)]));
      },
      retract: () => say("retract", company(), "countered"),
      withdraw: () => say("withdraw", school()),
      cancel: () => say("cancel", either(), "confirmed"),
      expire: () => expireHolds(db, clock.now()),
      // What lapses brings a second choice seldom enough, so it is asked for until one has been asked.
      askSecond: async () => {
        await expireHolds(db, clock.now());
        return db.$count(booking, eq(booking.choice, 2));
      },
      moveToo: async () => askMove(db, school(), await inState("confirmed"), { slotId: last }),
      askMove: async () =>
        askMove(db, either(), await inState("confirmed"), { slotId: pick([last, pick(slots)]) }),
      agreeMove: () => answering("agree"),
      refuseMove: () => answering("refuse"),
      withdrawMove: () => answering("withdraw"),
      lapseMoves: () => lapseMoves(db, clock.now()),
      join: () =>
        joinLine(
          db,
          { ...school(), userId: scene.teacher.id },
          waitingSchema.parse(scene.input({ ...group(), slotId: pick(slots.slice(0, -1)) })),
        ),
      take: async () => (roll() < letsBe.offer ? 0 : takeOffer(db, waiter(), await entry("offered"))),
      leave: async () => leaveLine(db, waiter(), await entry(roll() < 0.8 ? "waiting" : "offered")),
      lapseOffers: () => lapseOffers(db, clock.now()),
      findRoom: () => offerFound(db, clock.now()),
      busYes: async () =>
        answerReservation(db, scene.coordinator(), (await seat("requested"))?.id ?? nobody, "confirm"),
      busNo: async () =>
        answerReservation(
          db,
          scene.coordinator(),
          (await seat("requested"))?.id ?? nobody,
          "decline",
          "Stuk",
        ),
      busOff: async () =>
        cancelReservation(db, scene.teacherOf(), (await seat("requested", "confirmed"))?.reference ?? ""),
      work: () => scene.work(),
    };
  }

  type Action = keyof ReturnType<typeof steps>;
  const done: Partial<Record<Action, number>> = {};
  const unexpected: string[] = [];
  const missing = new Set(run.each);
  const own = run.steps / run.workers;
  async function worker(number: number): Promise<void> {
    const roll = makeRandom(run.seed + number * 7919).next;
    const all = Object.entries(steps(roll)) as [Action, () => Promise<unknown>][];
    for (const [action] of all) done[action] ??= 0;
    for (let n = 0; n < own || (n < 3 * own && missing.size > 0); n += 1) {
      clock.advance({ minutes: 45 });
      const [action, step] = all[Math.floor(roll() * all.length)] as (typeof all)[number];
      try {
        // Background work that found nothing to do has not been tried.
        if ((await step()) === 0) continue;
        done[action] = (done[action] ?? 0) + 1;
        missing.delete(action);
      } catch (error) {
        const refusal = error instanceof AppError && error.status >= 400 && error.status < 500;
        if (!refusal) unexpected.push(`${action}: ${String(error)} ${String((error as Error).cause ?? "")}`);
      }
    }
  }
  await Promise.all(Array.from({ length: run.workers }, (_, n) => worker(n)));
  await scene.work();
  await offerFound(db, clock.now());
  return { done, unexpected };
}
