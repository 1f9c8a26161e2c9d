import ICAL from "ical.js";
import { eq } from "drizzle-orm";
import type { Transporter } from "nodemailer";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { booking, mail, outboxEvent, user } from "#db/schema";
import { acceptCounter, answer, counter } from "~/features/bookings/answer.usecases.server";
import { bookingSubscriptions } from "~/features/bookings/index.server";
import { recordByPhone } from "~/features/bookings/request.usecases.server";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { deliverOne, makeTransport } from "~/platform/mail/deliver.server";
import { dispatchOne } from "~/platform/outbox/dispatch.server";
import { linkIn, type Mailbox, openMailbox } from "../e2e/support/mailbox";
import { bookingScene } from "../setup/booking-scene";
import { fixedClock, type TestClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { workAt } from "../setup/work";

let test: PostgresTestDb;
let box: Mailbox;
let transport: Transporter;
let clock: TestClock;
const work = () => workAt(clock);

beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 12 });
  box = await openMailbox();
  transport = makeTransport(box.url);
});
afterAll(async () => {
  transport.close();
  await box.close();
  await test.close();
});
beforeEach(async () => {
  clock = fixedClock();
  box.clear();
  await test.db.delete(mail);
  await test.db.delete(outboxEvent);
});

const workRound = () =>
  workOnce(test.db, { subscriptions: bookingSubscriptions, tasks: [] }, work(), transport);

function calendarIn(message: { attachments: { content: Buffer }[] }) {
  const text = message.attachments[0]?.content.toString("utf8") ?? "";
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const vevent = calendar.getFirstSubcomponent("vevent");
  if (vevent === null) throw new Error("no event");
  return { method: calendar.getFirstPropertyValue("method"), vevent, event: new ICAL.Event(vevent) };
}

it("tells both sides of every step, with an invitation that the cancellation takes back", async () => {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask({ goal: "Zien <b>hoe</b> het werkt." });
  await workRound();
  const asked = await box.waitFor(scene.contact.email, /Aanvraag van/);
  expect(linkIn(asked, /\/antwoord\//)).toMatch(/^https:\/\/vakbrug\.test\/antwoord\/[\w-]{43}$/);
  for (const fact of [reference, "vmbo kader", "20 leerlingen", scene.teacher.email, "<b>hoe</b>"]) {
    expect(asked.text).toContain(fact);
  }
  expect(asked.html).toContain("&lt;b&gt;hoe&lt;/b&gt;");
  const received = await box.waitFor(scene.teacher.email, /Aanvraag verstuurd/);
  expect(received.text).toContain(`/mijn/boekingen/${reference}`);

  await answer(test.db, scene.c(), reference, "confirm");
  await workRound();
  const confirmed = calendarIn(await box.waitFor(scene.teacher.email, /Bevestigd/));
  expect(confirmed.method).toBe("REQUEST");
  const made = await scene.row(reference);
  expect(confirmed.event.startDate.toJSDate().toISOString()).toBe("2026-04-14T07:00:00.000Z");

  clock.advance({ days: 1 });
  await answer(test.db, scene.c(), reference, "cancel", "De hal is dicht");
  await workRound();
  const message = await box.waitFor(scene.teacher.email, /Afgezegd/);
  expect(message.text).toContain("De hal is dicht");
  const cancelled = calendarIn(message);
  expect(cancelled.method).toBe("CANCEL");
  expect(cancelled.vevent.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(cancelled.event.uid).toBe(confirmed.event.uid);
  expect(cancelled.event.sequence).toBeGreaterThan(confirmed.event.sequence);
  expect(made.sequence).toBe(confirmed.event.sequence);
});

it("writes to a teacher in their own language, and names the moments that are proposed", async () => {
  const scene = await bookingScene(test.db, clock);
  const english = await scene.make.staff(scene.school.id);
  await test.db.update(user).set({ locale: "en" }).where(eq(user.id, english.id));
  const reference = await scene.ask();
  await test.db.update(booking).set({ requestedBy: english.id }).where(eq(booking.reference, reference));
  await counter(test.db, scene.c(), reference, { slotIds: [scene.second, scene.third], note: "Dan kan het" });
  await workRound();
  const proposed = await box.waitFor(english.email, /Another moment proposed/);
  expect(proposed.text).toContain("/en/mijn/boekingen/");
  expect(proposed.text).toMatch(/15 Apr 2026.*16 Apr 2026/);
  expect(proposed.text).toContain("Dan kan het");
  // The moment that was asked for is free again: it is not when the visit is.
  expect(proposed.text).toMatch(/^Asked for: .*14 Apr 2026/m);
  expect(proposed.text).not.toMatch(/^When:/m);
  await acceptCounter(test.db, scene.t(), reference, scene.third);
  await workRound();
  const chosen = calendarIn(await box.waitFor(scene.contact.email, /koos jullie voorstel/));
  expect(chosen.event.startDate.toJSDate().toISOString()).toBe("2026-04-16T07:00:00.000Z");
});

it("sends only the confirmation of what was arranged by phone", async () => {
  const scene = await bookingScene(test.db, clock);
  const coordinator = {
    userId: (await scene.make.user({ role: "coordinator" })).id,
    municipalities: "all" as const,
    now: clock.now(),
  };
  const agreed = { ...scene.input(), note: "Met Jan gebeld", teacherId: scene.teacher.id };
  await recordByPhone(test.db, coordinator, agreed);
  await workRound();
  const told = await box.waitFor(scene.teacher.email, /Bevestigd/);
  expect(told.text).toContain("Met Jan gebeld");
  expect(box.all().map(({ subject }) => subject?.split(":")[0])).toEqual(["Bevestigd", "Bevestigd"]);
});

it("tells the teacher when nobody answered", async () => {
  const scene = await bookingScene(test.db, clock);
  await scene.ask();
  clock.advance({ days: 8 });
  await expireHolds(test.db, clock.now());
  await workRound();
  const lapsed = await box.waitFor(scene.teacher.email, /Geen antwoord op tijd/);
  expect(lapsed.text).toContain("/zoeken");
});

it("loses no mail when the worker dies between claim and sending", async () => {
  const scene = await bookingScene(test.db, clock);
  await scene.ask();
  while (await dispatchOne(test.db, bookingSubscriptions, work()));
  const never = { sendMail: () => new Promise(() => undefined) } as unknown as Transporter;
  const queued = await test.db.select().from(mail);
  expect(queued).toHaveLength(2);
  for (const _ of queued) void deliverOne(test.db, never, work());
  await expect
    .poll(async () => (await test.db.select().from(mail)).map(({ status }) => status))
    .toEqual(["sending", "sending"]);
  // Claimed by a worker that is no more: another leaves them alone until the claim lapses.
  expect(await deliverOne(test.db, transport, work())).toBe(false);
  clock.advance({ minutes: 3 });
  while (await deliverOne(test.db, transport, work()));
  expect(box.all()).toHaveLength(2);
  expect((await test.db.select().from(mail)).map(({ status }) => status)).toEqual(["sent", "sent"]);
});

it("makes each mail once, also when eight workers share the facts and one of them breaks", async () => {
  const scenes = await Promise.all(Array.from({ length: 5 }, () => bookingScene(test.db, clock)));
  for (const scene of scenes) {
    const reference = await scene.ask();
    await answer(test.db, scene.c(), reference, "confirm");
  }
  let broken = 0;
  const breaking = bookingSubscriptions.map((subscription) => ({
    ...subscription,
    handle: async (...args: Parameters<typeof subscription.handle>) => {
      await subscription.handle(...args);
      if ((broken += 1) <= 3) throw new Error("the process dies after writing the mails");
    },
  }));
  const drain = async () => {
    while (await dispatchOne(test.db, breaking, work()));
  };
  await Promise.all(Array.from({ length: 8 }, drain));
  clock.advance({ minutes: 5 });
  await Promise.all(Array.from({ length: 8 }, drain));
  const mails = await test.db.select().from(mail);
  expect(mails).toHaveLength(5 * 4);
  expect(new Set(mails.map(({ subjectId, template }) => `${subjectId ?? ""} ${template}`)).size).toBe(20);
  const facts = await test.db.select().from(outboxEvent);
  expect(facts.every(({ handledAt }) => handledAt !== null)).toBe(true);
});
