import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { bookingHistory, listing, mail, slotHold } from "#db/schema";
import { dispatchOne } from "~/platform/outbox/dispatch.server";

import { at } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { mailsInOrder } from "../../../tests/setup/mails";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { secondScene } from "../../../tests/setup/second-scene";
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

async function mailsTo(address: string) {
  const work = workAt(clock);
  while (await dispatchOne(test.db, bookingSubscriptions, work));
  return mailsInOrder(test.db, eq(mail.toAddress, address));
}

describe("a second choice", () => {
  it("is asked under the same reference for the same group when the first lapses, and both hear it", async () => {
    const { ask, second, choices, lapse, teacher, contact } = await secondScene(test.db, clock);
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
    const { ask, c, second, third, choices, lapse } = await secondScene(test.db, clock);
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
    const { ask, c, slots, second, third, lapse, teacher, contact } = await secondScene(test.db, clock);
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
    const { ask, t, c, asSecond, second, lapse, school, company } = await secondScene(test.db, clock);
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
    const { ask, make, second, choices, lapse, teacher } = await secondScene(test.db, clock);
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

  it("and the lapse are one: when asking breaks, the request still waits and the next round does both", async () => {
    const { ask, second, choices } = await secondScene(test.db, clock);
    const other = await secondScene(test.db, clock);
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
