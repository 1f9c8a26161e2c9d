import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import {
  booking,
  companySettings,
  listing as listingTable,
  slot,
  slotHold,
  waitingHistory,
} from "#db/schema";
import { fullSlots } from "~/features/listings/index.server";
import { changeSlotRoom } from "~/features/listings/slots.usecases.server";
import { mailsTo as mailsOf, workRound } from "../../../tests/setup/booking-mail";
import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer, counter } from "./answer.usecases.server";
import type { WaitingInput } from "./bookings.schemas";
import { answerMove, askMove } from "./moves.usecases.server";
import { expireHolds } from "./schedule.usecases.server";
import {
  closeHopeless,
  findAllWaiting,
  findWaiting,
  joinLine,
  lapseOffers,
  leaveLine,
  offerFound,
  takeOffer,
} from "./waiting.usecases.server";

let test: TestDb;
let clock: TestClock;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

const work = () => workRound(test.db, clock);
const mailsTo = (address: string, template: string) => mailsOf(test.db, address, template);

/** A slot that is full by one request; each further group is of a school of its own and joins a minute later. */
async function fullSlot() {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  const join = async (values: Partial<WaitingInput> = {}) => {
    const school = await scene.make.school();
    const teacher = await scene.make.staff(school.id);
    clock.advance({ minutes: 1 });
    const { secondSlotId: _, ...input } = scene.input({ schoolId: school.id, ...values });
    const joiner = () => ({ userId: teacher.id, schoolIds: [school.id], now: clock.now() });
    const id = await joinLine(test.db, joiner(), input);
    const who = () => ({
      userId: teacher.id,
      scope: { kind: "schools" as const, ids: [school.id] },
      now: clock.now(),
    });
    const stands = async () => {
      const { status, place, actions } = await findWaiting(test.db, who(), id);
      return { status, place, actions };
    };
    return { id, school, teacher, who, stands, joiner, input };
  };
  const held = async (slotId = scene.first) => {
    const holds = await test.db.select().from(slotHold).where(eq(slotHold.slotId, slotId));
    return holds.map(({ waitingId, bookingId }) => waitingId ?? bookingId);
  };
  return { ...scene, reference, join, held };
}

it("offers freed seats at once to the first in line, who takes them as a request", async () => {
  const scene = await fullSlot();
  const [one, two] = [await scene.join(), await scene.join()];
  expect(await one.stands()).toMatchObject({ status: "waiting", place: 1, actions: ["leave"] });
  expect(await two.stands()).toMatchObject({ status: "waiting", place: 2 });

  await answer(test.db, scene.c(), scene.reference, "decline", "Het past niet.");
  expect(await one.stands()).toMatchObject({ status: "offered", actions: ["take", "leave"] });
  expect(await two.stands()).toMatchObject({ status: "waiting", place: 1 });
  expect(await scene.held()).toEqual([one.id]);
  await expect(scene.ask()).rejects.toEqual(withCode("booking.slot_full"));

  const reference = await takeOffer(test.db, one.who(), one.id);
  expect(await takeOffer(test.db, one.who(), one.id)).toBe(reference);
  const [made] = await test.db.select().from(booking).where(eq(booking.reference, reference));
  expect(made).toMatchObject({ status: "requested", requestedBy: one.teacher.id, schoolId: one.school.id });
  expect(await scene.held()).toEqual([made?.id]);
  expect(await one.stands()).toMatchObject({ status: "taken", actions: [] });
  const history = await test.db.select().from(waitingHistory).where(eq(waitingHistory.entryId, one.id));
  expect(history.map(({ actor, toStatus }) => [actor, toStatus])).toEqual([
    ["T", "waiting"],
    ["S", "offered"],
    ["T", "taken"],
  ]);

  await work();
  // An offer that was answered before its mail was written needs none.
  expect(await mailsTo(one.teacher.email, "waiting.offered")).toEqual([]);
  expect(await mailsTo(scene.contact.email, "booking.request.company")).toHaveLength(2);
});

it("mails the offer with a link that stands for this entry only", async () => {
  const scene = await fullSlot();
  const one = await scene.join();
  await answer(test.db, scene.t(), scene.reference, "withdraw", "");
  await work();
  const [offer] = await mailsTo(one.teacher.email, "waiting.offered");
  expect(offer?.text).toMatch(/\/wachtlijst\/[\w-]{43}/);
  expect(offer?.text).toContain("12 maart 2026");
});

it("gives what nobody takes in 48 hours to the next in line, and says so", async () => {
  const scene = await fullSlot();
  const [one, two] = [await scene.join(), await scene.join()];
  await answer(test.db, scene.t(), scene.reference, "withdraw", "");
  clock.advance({ hours: 47.9 });
  await lapseOffers(test.db, clock.now());
  expect(await one.stands()).toMatchObject({ status: "offered" });
  clock.advance({ hours: 0.1 });
  await expect(takeOffer(test.db, one.who(), one.id)).rejects.toEqual(withCode("booking.waiting_over"));
  await lapseOffers(test.db, clock.now());
  expect(await one.stands()).toMatchObject({ status: "lapsed", actions: [] });
  expect(await two.stands()).toMatchObject({ status: "offered" });
  expect(await scene.held()).toEqual([two.id]);
  await work();
  expect(await mailsTo(one.teacher.email, "waiting.lapsed")).toHaveLength(1);
  expect(await mailsTo(two.teacher.email, "waiting.offered")).toHaveLength(1);
});

it("is left at any time; what was held goes to the next", async () => {
  const scene = await fullSlot();
  const [one, two, three] = [await scene.join(), await scene.join(), await scene.join()];
  await leaveLine(test.db, two.who(), two.id);
  await answer(test.db, scene.t(), scene.reference, "withdraw", "");
  await leaveLine(test.db, one.who(), one.id);
  await leaveLine(test.db, one.who(), one.id);
  expect([(await one.stands()).status, (await two.stands()).status]).toEqual(["left", "left"]);
  expect(await scene.held()).toEqual([three.id]);
  await takeOffer(test.db, three.who(), three.id);
  await expect(leaveLine(test.db, three.who(), three.id)).rejects.toEqual(withCode("booking.waiting_over"));
});

it("follows every way in which seats come free", async () => {
  const cancelled = await fullSlot();
  await answer(test.db, cancelled.c(), cancelled.reference, "confirm");
  const first = await cancelled.join();
  await answer(test.db, cancelled.c(), cancelled.reference, "cancel", "Ziek");
  expect(await cancelled.held()).toEqual([first.id]);

  const countered = await fullSlot();
  const second = await countered.join();
  await counter(test.db, countered.c(), countered.reference, { slotIds: [countered.second], note: "" });
  expect(await countered.held()).toEqual([second.id]);

  const expired = await fullSlot();
  const third = await expired.join();
  clock.advance({ days: 10 });
  await expireHolds(test.db, clock.now());
  expect(await expired.held()).toEqual([third.id]);

  const moved = await fullSlot();
  await answer(test.db, moved.c(), moved.reference, "confirm");
  const fourth = await moved.join();
  await askMove(test.db, moved.t(), moved.reference, { slotId: moved.second });
  const fifth = await moved.join({ slotId: moved.second });
  await answerMove(test.db, moved.c(), moved.reference, "refuse");
  expect(await moved.held(moved.second)).toEqual([fifth.id]);
  await askMove(test.db, moved.t(), moved.reference, { slotId: moved.third });
  await answerMove(test.db, moved.c(), moved.reference, "agree");
  expect(await moved.held()).toEqual([fourth.id]);
});

it("follows a company that makes room, and skips whom the room does not fit", async () => {
  const scene = await fullSlot();
  const [big, small] = [await scene.join({ pupils: 30 }), await scene.join({ pupils: 8 })];
  const manager = { companyIds: [scene.company.id], userId: scene.teacher.id, now: clock.now() };
  const room = (maxGroups: number, maxPupils: number) =>
    changeSlotRoom(test.db, manager as Parameters<typeof changeSlotRoom>[1], scene.listing.id, scene.first, {
      maxGroups,
      maxPupils,
    });
  await room(2, 30);
  await work();
  expect([(await big.stands()).status, (await small.stands()).status]).toEqual(["waiting", "offered"]);
  await room(3, 60);
  await work();
  expect((await big.stands()).status).toBe("offered");
});

it("names the moments to wait for: the full ones, and those with too little room for a large group", async () => {
  const scene = await fullSlot();
  await test.db.update(slot).set({ maxGroups: 2, maxPupils: 45 }).where(eq(slot.id, scene.second));
  await scene.ask({ slotId: scene.second });
  const named = async (partly: boolean) =>
    (await fullSlots(test.db, scene.listing.id, clock.now(), { partly })).map(
      ({ id, pupilsLeft, waiting }) => [id, pupilsLeft, waiting],
    );
  const one = await scene.join({ slotId: scene.second, pupils: 30 });
  expect(await named(false)).toEqual([[scene.first, 0, 0]]);
  expect(await named(true)).toEqual([
    [scene.first, 0, 0],
    [scene.second, 25, 1],
  ]);
  await scene.ask({ slotId: scene.second, pupils: 25 });
  expect((await one.stands()).status).toBe("waiting");
});

it("makes no offer while the company takes no requests, and makes it once it does again", async () => {
  const scene = await fullSlot();
  const one = await scene.join();
  await test.db.insert(companySettings).values({ companyId: scene.company.id, pausedUntil: "2026-03-31" });
  await answer(test.db, scene.t(), scene.reference, "withdraw", "");
  expect((await one.stands()).status).toBe("waiting");
  await test.db
    .update(companySettings)
    .set({ pausedUntil: null })
    .where(eq(companySettings.companyId, scene.company.id));
  await offerFound(test.db, clock.now());
  expect((await one.stands()).status).toBe("offered");
});

it("ends the wait, with other offers, when the slot can no longer be asked for", async () => {
  const scene = await fullSlot();
  const [one, two] = [await scene.join(), await scene.join({ slotId: scene.first, pupils: 6 })];
  clock.set(new Date("2026-04-13T07:00:00Z"));
  await closeHopeless(test.db, clock.now());
  expect([(await one.stands()).status, (await two.stands()).status]).toEqual(["lapsed", "lapsed"]);
  await work();
  expect(await mailsTo(one.teacher.email, "waiting.closed")).toHaveLength(1);
});

it("refuses to wait for what has room, is gone or can never fit, and for another's school", async () => {
  const scene = await fullSlot();
  await expect(scene.join({ slotId: scene.second })).rejects.toEqual(withCode("booking.waiting_room"));
  await expect(scene.join({ pupils: 900 })).rejects.toEqual(withCode("booking.group_max"));
  await expect(scene.join({ pupils: 2 })).rejects.toEqual(withCode("booking.group_min"));
  await expect(scene.join({ groupAudience: "vwo" })).rejects.toEqual(
    withCode("booking.audience_not_offered"),
  );
  await expect(scene.join({ schoolId: scene.school.id })).rejects.toEqual(
    withCode("booking.school_not_yours"),
  );
  await test.db.update(slot).set({ cancelledAt: clock.now() }).where(eq(slot.id, scene.first));
  await expect(scene.join()).rejects.toEqual(withCode("booking.slot_gone"));
  await test.db.update(listingTable).set({ status: "paused" }).where(eq(listingTable.id, scene.listing.id));
  await expect(scene.join()).rejects.toEqual(withCode("booking.listing_closed"));
});

it("puts a form that is posted twice into the line once, and is nobody else's", async () => {
  const scene = await fullSlot();
  const one = await scene.join({ idempotencyKey: randomUUID() });
  expect(await joinLine(test.db, one.joiner(), one.input)).toBe(one.id);
  await expect(joinLine(test.db, { ...one.joiner(), userId: scene.teacher.id }, one.input)).rejects.toEqual(
    withCode("booking.form_used"),
  );
  const stranger = { ...one.who(), scope: { kind: "schools" as const, ids: [scene.school.id] } };
  await expect(leaveLine(test.db, stranger, one.id)).rejects.toEqual(withCode("booking.waiting_not_found"));
  await expect(findWaiting(test.db, stranger, one.id)).rejects.toEqual(withCode("booking.waiting_not_found"));
  expect((await findAllWaiting(test.db, one.who(), { open: true })).map(({ id }) => id)).toEqual([one.id]);
  expect(await findAllWaiting(test.db, stranger, { open: true })).toEqual([]);
});
