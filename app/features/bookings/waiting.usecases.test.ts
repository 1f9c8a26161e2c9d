import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { booking, companySettings, waitingHistory } from "#db/schema";
import { changeSlotRoom } from "~/features/listings/slots.usecases.server";
import { mailsTo as mailsOf, workRound } from "../../../tests/setup/booking-mail";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { fullSlot } from "../../../tests/setup/waiting-scene";
import { answer, counter } from "./answer.usecases.server";
import { answerMove, askMove } from "./moves.usecases.server";
import { expireHolds } from "./schedule.usecases.server";
import { closeHopeless, lapseOffers, offerFound, takeOffer } from "./waiting.usecases.server";

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

it("offers freed seats at once to the first in line, who takes them as a request", async () => {
  const scene = await fullSlot(test.db, clock);
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
  const scene = await fullSlot(test.db, clock);
  const one = await scene.join();
  await answer(test.db, scene.t(), scene.reference, "withdraw", "");
  await work();
  const [offer] = await mailsTo(one.teacher.email, "waiting.offered");
  expect(offer?.text).toMatch(/\/wachtlijst\/[\w-]{43}/);
  expect(offer?.text).toContain("12 maart 2026");
});

it("gives what nobody takes in 48 hours to the next in line, and says so", async () => {
  const scene = await fullSlot(test.db, clock);
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

it("follows every way in which seats come free", async () => {
  const cancelled = await fullSlot(test.db, clock);
  await answer(test.db, cancelled.c(), cancelled.reference, "confirm");
  const first = await cancelled.join();
  await answer(test.db, cancelled.c(), cancelled.reference, "cancel", "Ziek");
  expect(await cancelled.held()).toEqual([first.id]);

  const countered = await fullSlot(test.db, clock);
  const second = await countered.join();
  await counter(test.db, countered.c(), countered.reference, { slotIds: [countered.second], note: "" });
  expect(await countered.held()).toEqual([second.id]);

  const expired = await fullSlot(test.db, clock);
  const third = await expired.join();
  clock.advance({ days: 10 });
  await expireHolds(test.db, clock.now());
  expect(await expired.held()).toEqual([third.id]);

  const moved = await fullSlot(test.db, clock);
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
  const scene = await fullSlot(test.db, clock);
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

it("makes no offer while the company takes no requests, and makes it once it does again", async () => {
  const scene = await fullSlot(test.db, clock);
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
  const scene = await fullSlot(test.db, clock);
  const [one, two] = [await scene.join(), await scene.join({ slotId: scene.first, pupils: 6 })];
  clock.set(new Date("2026-04-13T07:00:00Z"));
  await closeHopeless(test.db, clock.now());
  expect([(await one.stands()).status, (await two.stands()).status]).toEqual(["lapsed", "lapsed"]);
  await work();
  expect(await mailsTo(one.teacher.email, "waiting.closed")).toHaveLength(1);
});
