import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { booking, listing, mail } from "#db/schema";
import { readEnv } from "~/platform/env/env.server";
import { makeLog } from "~/platform/log/log.server";
import { workOnce } from "~/platform/jobs/worker.server";

import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { acceptCounter, answer, counter } from "./answer.usecases.server";
import { answerMove, askMove } from "./moves.usecases.server";
import { recordByPhone } from "./request.usecases.server";
import { expireHolds } from "./schedule.usecases.server";
import { bookingSubscriptions } from "./subscriptions.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

type Terms = Partial<(typeof listing)["$inferInsert"]>;
const scene = (terms: Terms) => bookingScene(test.db, clock, { listing: terms });
const raise = (id: string, minimumAge: number) =>
  test.db.update(listing).set({ minimumAge }).where(eq(listing.id, id));
const tooYoung = { code: "booking.now_too_young", status: 409 };

describe("asking", () => {
  it("refuses a group with somebody younger at the field, and stores nothing", async () => {
    const { ask, row, company } = await scene({ minimumAge: 14 });
    await expect(ask({ youngestAge: 13 })).rejects.toMatchObject({
      code: "booking.too_young",
      field: "youngestAge",
      status: 422,
      definition: { nl: expect.stringContaining("vanaf 14 jaar") as unknown },
    });
    await expect(ask()).rejects.toMatchObject({ code: "booking.age_unknown", field: "youngestAge" });
    expect(await test.db.select().from(booking).where(eq(booking.companyId, company.id))).toEqual([]);
    expect(await row(await ask({ youngestAge: 14 }))).toMatchObject({ youngestAge: 14, status: "requested" });
  });

  it("has the school read what the risk assessment leaves open, and remembers that it did", async () => {
    const { ask, row } = await scene({ riskAssessmentYouth: false });
    await expect(ask()).rejects.toMatchObject({
      code: "booking.risks_unread",
      field: "risksAccepted",
      status: 422,
    });
    const made = await row(await ask({ risksAccepted: true, vogWanted: true }));
    expect(made).toMatchObject({ risksAccepted: true, vogWanted: true });
  });

  it("asks nothing of adults, nor of a lesson at school", async () => {
    const adults = await scene({ riskAssessmentYouth: false });
    expect(await adults.ask({ youngestAge: 18 })).toMatch(/^VB-/);
    const lesson = await scene({ kind: "guest_lesson", riskAssessmentYouth: false });
    expect(await lesson.ask()).toMatch(/^VB-/);
  });

  it("holds for what a coordinator records too", async () => {
    const { make, input, company } = await scene({ minimumAge: 14, riskAssessmentYouth: false });
    const coordinator = {
      userId: (await make.user({ role: "coordinator" })).id,
      municipalities: [company.municipalityCode],
      now: clock.now(),
    };
    const record = (said: object) => recordByPhone(test.db, coordinator, { ...input(said), note: "" });
    await expect(record({ youngestAge: 12 })).rejects.toMatchObject({ code: "booking.too_young" });
    await expect(record({ youngestAge: 15 })).rejects.toMatchObject({ code: "booking.risks_unread" });
    expect(await record({ youngestAge: 15, risksAccepted: true })).toMatch(/^VB-/);
  });
});

describe("a second choice", () => {
  const withSecond = async (terms: Terms) => {
    const one = await scene({});
    const other = await one.make.listing((await one.make.company()).id, terms);
    const secondSlotId = (
      await one.make.slot(other.id, { startsAt: at("2026-05-12"), endsAt: at("2026-05-12", "10:00") })
    ).id;
    return { ...one, other, secondSlotId };
  };

  it("must fit as well; what it wants to know is asked at that field", async () => {
    const { ask, secondSlotId } = await withSecond({ minimumAge: 14, riskAssessmentYouth: false });
    await expect(ask({ secondSlotId })).rejects.toMatchObject({ code: "booking.age_unknown" });
    await expect(ask({ secondSlotId, youngestAge: 12 })).rejects.toMatchObject({
      code: "booking.second_unfit",
      field: "secondSlotId",
    });
    await expect(ask({ secondSlotId, youngestAge: 14 })).rejects.toMatchObject({
      code: "booking.risks_unread",
      field: "risksAccepted",
    });
    expect(await ask({ secondSlotId, youngestAge: 14, risksAccepted: true })).toMatch(/^VB-/);
  });

  it("is asked with all that was said, and not once the group is too young for it", async () => {
    const said = { youngestAge: 14, risksAccepted: true, vogWanted: true };
    const fits = await withSecond({ minimumAge: 14, riskAssessmentYouth: false });
    const asked = await fits.ask({ secondSlotId: fits.secondSlotId, ...said });
    const raised = await withSecond({ minimumAge: 14, riskAssessmentYouth: false });
    const alone = await raised.ask({ secondSlotId: raised.secondSlotId, ...said });
    await raise(raised.other.id, 15);
    clock.set(at("2026-04-13"));
    await expireHolds(test.db, clock.now());
    expect(await fits.row(asked)).toMatchObject({ choice: 2, status: "requested", ...said });
    expect(await raised.row(alone)).toMatchObject({ choice: 1, status: "expired" });
  });
});

describe("once the company has raised the age", () => {
  const asked = async () => {
    const one = await scene({ minimumAge: 12 });
    const reference = await one.ask({ youngestAge: 13 });
    return { ...one, reference };
  };

  it("a request of a younger group can only be declined", async () => {
    const { c, reference, second, listing: offer, row } = await asked();
    await raise(offer.id, 14);
    await expect(answer(test.db, c(), reference, "confirm")).rejects.toMatchObject(tooYoung);
    await expect(counter(test.db, c(), reference, { slotIds: [second] })).rejects.toMatchObject(tooYoung);
    expect(await row(reference)).toMatchObject({ status: "requested" });
    await answer(test.db, c(), reference, "decline", "De groep is te jong.");
    expect(await row(reference)).toMatchObject({ status: "declined" });
  });

  it("a proposal is not taken", async () => {
    const { t, c, reference, second, listing: offer, row } = await asked();
    await counter(test.db, c(), reference, { slotIds: [second] });
    await raise(offer.id, 14);
    await expect(acceptCounter(test.db, t(), reference, second)).rejects.toMatchObject(tooYoung);
    expect(await row(reference)).toMatchObject({ status: "countered", holds: [second] });
  });

  it("an appointment stays as it is: it cannot be moved, but a colleague can take it over", async () => {
    const { make, school, t, c, reference, first, second, listing: offer, row } = await asked();
    await answer(test.db, c(), reference, "confirm");
    await askMove(test.db, t(), reference, { slotId: second });
    await raise(offer.id, 14);
    await expect(answerMove(test.db, c(), reference, "agree")).rejects.toMatchObject(tooYoung);
    await answerMove(test.db, c(), reference, "refuse");
    await expect(askMove(test.db, t(), reference, { slotId: second })).rejects.toMatchObject(tooYoung);
    const colleague = await make.staff(school.id);
    await answer(test.db, { ...t(), userId: colleague.id }, reference, "take_over");
    expect(await row(reference)).toMatchObject({
      status: "confirmed",
      slotId: first,
      requestedBy: colleague.id,
      youngestAge: 13,
    });
  });
});

it("tells the company the age and the wish in its mail, and the school how to come once it is agreed", async () => {
  const { ask, c, company, contact, teacher } = await scene({
    riskAssessmentYouth: false,
    whatToWear: "Dichte schoenen",
    arrival: "Meld je bij de poort.",
  });
  const reference = await ask({ youngestAge: 12, vogWanted: true, risksAccepted: true });
  await answer(test.db, c(), reference, "confirm");
  const env = readEnv({ NODE_ENV: "test", APP_URL: "http://vakbrug.test" });
  await workOnce(
    test.db,
    { subscriptions: bookingSubscriptions, tasks: [] },
    { env, clock, log: makeLog("silent") },
  );
  const [made] = await test.db.select().from(booking).where(eq(booking.companyId, company.id));
  const mails = await test.db
    .select()
    .from(mail)
    .where(eq(mail.subjectId, made?.id ?? ""));
  const textOf = (template: string, to: string) =>
    mails.find((one) => one.template === template && one.toAddress === to)?.text;
  const request = textOf("booking.request.company", contact.email);
  expect(request).toContain("Jongste leerling: 12 jaar");
  expect(request).toContain("De school wil graag een VOG zien");
  expect(request).toContain("Bij je aanbod staat dat niet");
  const confirmed = textOf("booking.confirm.teacher", teacher.email);
  expect(confirmed).toContain("Kleding: Dichte schoenen");
  expect(confirmed).toContain("Aankomst: Meld je bij de poort.");
  expect(confirmed).not.toContain("Bij je aanbod staat dat niet");
});
