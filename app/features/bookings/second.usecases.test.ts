import { randomUUID } from "node:crypto";

import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { booking, bookingHistory, companySettings, listing, mail, slot, slotHold } from "#db/schema";
import { dispatchOne } from "~/platform/outbox/dispatch.server";

import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { answer, counter } from "./answer.usecases.server";
import { expireHolds } from "./schedule.usecases.server";
import { bookingSubscriptions } from "./subscriptions.server";
import { findBooking, findBookings } from "./views.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(async () => {
  clock = fixedClock();
  // What other tests offer is no alternative.
  await test.db.update(listing).set({ status: "archived" });
});

/** A school that names an offer of another company as its second choice. */
async function scene() {
  const one = await bookingScene(test.db, clock);
  const { make } = one;
  const company = await make.company({ name: "Tweede Bedrijf" });
  const contact = await make.contact(company.id);
  const offer = await make.listing(company.id, { title: "Draaien en frezen" });
  const spare = await make.slot(offer.id, { startsAt: at("2026-04-20"), endsAt: at("2026-04-20", "10:00") });
  const second = { company, contact, offer, slotId: spare.id };
  const choices = (reference: string) =>
    test.db.select().from(booking).where(eq(booking.reference, reference)).orderBy(asc(booking.choice));
  const lapse = async () => {
    clock.advance({ days: 8 });
    await expireHolds(test.db, clock.now());
  };
  const asSecond = () => ({ ...one.c(), scope: { kind: "companies" as const, ids: [company.id] } });
  return { ...one, second, asSecond, choices, lapse };
}

async function mailsTo(address: string) {
  const work = workAt(clock);
  while (await dispatchOne(test.db, bookingSubscriptions, work));
  return test.db.select().from(mail).where(eq(mail.toAddress, address)).orderBy(asc(mail.createdAt));
}

describe("a second choice", () => {
  it("is asked under the same reference for the same group when the first lapses, and both hear it", async () => {
    const { ask, second, choices, lapse, teacher, contact } = await scene();
    const reference = await ask({
      secondSlotId: second.slotId,
      needs: "Rolstoel",
      goal: "Zien wat frezen is.",
    });
    await lapse();
    const [first, next] = await choices(reference);
    expect(first).toMatchObject({ choice: 1, status: "expired", holdUntil: null });
    expect(next).toMatchObject({
      choice: 2,
      secondOf: first?.id,
      status: "requested",
      slotId: second.slotId,
      companyId: second.company.id,
      requestedBy: teacher.id,
      pupils: first?.pupils,
      escorts: first?.escorts,
      groupAudience: first?.groupAudience,
      goal: "Zien wat frezen is.",
      needs: "Rolstoel",
      createdAt: clock.now(),
      holdUntil: at("2026-03-25", "09:00"),
    });
    const holds = await test.db
      .select()
      .from(slotHold)
      .where(eq(slotHold.bookingId, next?.id ?? ""));
    expect(holds.map(({ slotId }) => slotId)).toEqual([second.slotId]);
    const history = await test.db
      .select()
      .from(bookingHistory)
      .where(eq(bookingHistory.bookingId, next?.id ?? ""));
    expect(history).toMatchObject([{ actor: "S", fromStatus: null, toStatus: "requested" }]);

    const asked = (await mailsTo(second.contact.email)).map(({ template }) => template);
    expect(asked).toEqual(["booking.ask_second.company"]);
    expect((await mailsTo(contact.email)).at(-1)?.template).toBe("booking.expire.company");
    const told = await mailsTo(teacher.email);
    expect(told.map(({ template }) => template)).toEqual([
      "booking.request.teacher",
      "booking.ask_second.teacher",
    ]);
    expect(told.at(-1)?.text).toContain("Tweede Bedrijf");
    expect(told.at(-1)?.text).toContain(`/mijn/boekingen/${reference}`);
  });

  it("is asked when a proposal lapses too, once, and never after an answer", async () => {
    const { ask, c, second, third, choices, lapse } = await scene();
    const countered = await ask({ secondSlotId: second.slotId });
    await counter(test.db, c(), countered, { slotIds: [third] });
    const declined = await ask({ secondSlotId: second.slotId });
    await answer(test.db, c(), declined, "decline", "Vol");
    await lapse();
    await expireHolds(test.db, clock.now());
    expect((await choices(countered)).map(({ status }) => status)).toEqual(["expired", "requested"]);
    expect((await choices(declined)).map(({ status }) => status)).toEqual(["declined"]);
  });

  it("blames nobody for not answering when the school did not choose from a proposal", async () => {
    const { ask, c, slots, second, third, lapse, teacher, contact } = await scene();
    await counter(test.db, c(), await ask(), { slotIds: [third] });
    const named = await ask({ secondSlotId: second.slotId });
    await counter(test.db, c(), named, { slotIds: [slots[1] ?? ""] });
    await lapse();
    const about = async (address: string) =>
      (await mailsTo(address)).filter(({ template }) => /expire|ask_second/.test(template));
    const company = await about(contact.email);
    expect(company).toHaveLength(2);
    for (const { text } of company)
      expect(text).toContain("koos niet op tijd uit de momenten die jullie voorstelden");
    const school = await about(teacher.email);
    expect(school.map(({ template }) => template).sort()).toEqual([
      "booking.ask_second.teacher",
      "booking.expire.teacher",
    ]);
    expect(school.find(({ template }) => template === "booking.expire.teacher")?.text).toContain(
      "is niet op tijd gekozen",
    );
    for (const { text } of [...company, ...school, ...(await about(second.contact.email))])
      expect(text).not.toMatch(/niet op tijd (een antwoord|geantwoord)|antwoordde niet/);
  });

  it("is what the school and the second company find by the reference; the first company finds its own", async () => {
    const { ask, t, c, asSecond, second, lapse, school, company } = await scene();
    const reference = await ask({ secondSlotId: second.slotId });
    const before = await findBooking(test.db, { reference }, t(), clock.now());
    expect(before.second).toMatchObject({ company: "Tweede Bedrijf", title: "Draaien en frezen" });
    expect((await findBooking(test.db, { reference }, c(), clock.now())).second).toBeNull();
    await lapse();
    const page = await findBooking(test.db, { reference }, t(), clock.now());
    expect(page.booking).toMatchObject({ choice: 2, status: "requested" });
    expect(page.first).toMatchObject({ company: company.name });
    expect(page.history.map(({ actor, toStatus }) => [actor, toStatus])).toEqual([
      ["T", "requested"],
      ["S", "expired"],
      ["S", "requested"],
    ]);
    const own = await findBooking(test.db, { reference }, c(), clock.now());
    expect(own.booking).toMatchObject({ choice: 1, status: "expired" });
    const theirs = await findBooking(test.db, { reference }, asSecond(), clock.now());
    expect(theirs).toMatchObject({
      booking: { choice: 2 },
      first: null,
      actions: ["confirm", "decline", "counter"],
    });
    expect(theirs.history).toHaveLength(1);
    const listed = await findBookings(test.db, { kind: "schools", ids: [school.id] });
    expect(listed.map(({ choice }) => choice)).toEqual([2]);
    expect(await findBookings(test.db, { kind: "companies", ids: [company.id] })).toHaveLength(1);

    await expect(answer(test.db, c(), reference, "confirm")).rejects.toMatchObject({ status: 409 });
    await answer(test.db, asSecond(), reference, "confirm");
    expect((await findBooking(test.db, { reference }, t(), clock.now())).booking.status).toBe("confirmed");
  });

  it("that lapses as well is the end; the teacher hears of what is free nearby", async () => {
    const { ask, make, second, choices, lapse, teacher } = await scene();
    const reference = await ask({ secondSlotId: second.slotId });
    const third = await make.company({ name: "Derde Bedrijf" });
    const near = await make.listing(third.id, { title: "Robots leren lassen" });
    await make.slot(near.id, { startsAt: at("2026-05-20"), endsAt: at("2026-05-20", "10:00") });
    await lapse();
    await lapse();
    expect((await choices(reference)).map(({ status }) => status)).toEqual(["expired", "expired"]);
    const last = (await mailsTo(teacher.email)).at(-1);
    expect(last?.subject).toContain("Ook je tweede keus");
    expect(last?.text).toContain(`/aanbod/${near.slug}`);
    expect(last?.text).not.toContain(second.offer.slug);
  });

  const unfit: [string, (made: Awaited<ReturnType<typeof scene>>) => Promise<unknown>][] = [
    ["is full", ({ ask, second }) => ask({ slotId: second.slotId, pupils: 12 })],
    [
      "was withdrawn",
      ({ second }) =>
        test.db.update(slot).set({ cancelledAt: clock.now() }).where(eq(slot.id, second.slotId)),
    ],
    [
      "has come too close",
      ({ second }) => test.db.update(listing).set({ noticeDays: 60 }).where(eq(listing.id, second.offer.id)),
    ],
    [
      "is for smaller groups",
      ({ second }) => test.db.update(listing).set({ maxPupils: 10 }).where(eq(listing.id, second.offer.id)),
    ],
    [
      "is for others",
      ({ second }) =>
        test.db
          .update(listing)
          .set({ audiences: ["po"] })
          .where(eq(listing.id, second.offer.id)),
    ],
    [
      "is of a paused offer",
      ({ second }) =>
        test.db.update(listing).set({ status: "paused" }).where(eq(listing.id, second.offer.id)),
    ],
    [
      "is of a paused company",
      ({ second }) =>
        test.db.insert(companySettings).values({ companyId: second.company.id, pausedUntil: "2026-12-31" }),
    ],
    [
      "is within its company's buffer around another group",
      async ({ ask, make, second }) => {
        await test.db.insert(companySettings).values({ companyId: second.company.id, bufferMinutes: 60 });
        const other = await make.listing(second.company.id);
        const close = await make.slot(other.id, {
          startsAt: at("2026-04-20", "10:30"),
          endsAt: at("2026-04-20", "12:00"),
        });
        await ask({ slotId: close.id });
      },
    ],
  ];
  it.each(unfit)("is not asked when it %s; the first lapses all the same", async (_, spoil) => {
    const made = await scene();
    const reference = await made.ask({ secondSlotId: made.second.slotId });
    clock.advance({ days: 7, hours: 23 });
    await spoil(made);
    clock.advance({ hours: 1 });
    await expireHolds(test.db, clock.now());
    expect((await made.choices(reference)).map(({ status }) => status)).toEqual(["expired"]);
    const last = (await mailsTo(made.teacher.email)).filter(
      ({ template }) => template === "booking.expire.teacher",
    );
    expect(last).toHaveLength(1);
    expect(last[0]?.text).toContain("Je tweede keus, Draaien en frezen bij Tweede Bedrijf,");
  });

  it("is refused at its field when it cannot be had, and stores nothing", async () => {
    const { ask, first, second, make } = await scene();
    const before = (await test.db.select().from(booking)).length;
    const unfit = { code: "booking.second_unfit", field: "secondSlotId", status: 409 };
    await expect(ask({ secondSlotId: first })).rejects.toMatchObject({
      code: "booking.second_same",
      field: "secondSlotId",
      status: 422,
    });
    await expect(ask({ secondSlotId: randomUUID() })).rejects.toMatchObject(unfit);
    const small = await make.listing(second.company.id, { maxPupils: 10 });
    const slot = await make.slot(small.id, { startsAt: at("2026-05-01"), endsAt: at("2026-05-01", "10:00") });
    await expect(ask({ secondSlotId: slot.id, pupils: 20 })).rejects.toMatchObject(unfit);
    await ask({ slotId: second.slotId });
    await expect(ask({ secondSlotId: second.slotId })).rejects.toMatchObject(unfit);
    expect(await test.db.select().from(booking)).toHaveLength(before + 1);
  });

  it("and the lapse are one: when asking breaks, the request still waits and the next round does both", async () => {
    const { ask, second, choices } = await scene();
    const other = await scene();
    const reference = await ask({ secondSlotId: second.slotId });
    const beside = await other.ask();
    await test.db.execute(sql`
      create function break_second() returns trigger language plpgsql as
      $$ begin raise exception 'the disk is full'; end $$`);
    await test.db.execute(sql`
      create trigger break_second before insert on booking for each row when (new.choice = 2)
      execute function break_second()`);
    clock.advance({ days: 8 });
    await expect(expireHolds(test.db, clock.now())).rejects.toThrow();
    expect((await choices(reference)).map(({ status }) => status)).toEqual(["requested"]);
    expect((await other.choices(beside)).map(({ status }) => status)).toEqual(["expired"]);
    await test.db.execute(sql`drop trigger break_second on booking`);
    await expireHolds(test.db, clock.now());
    expect((await choices(reference)).map(({ status }) => status)).toEqual(["expired", "requested"]);
  });
});
