import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { bookingMove } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";
import { mailsTo as mailsOf, workRound } from "../../../tests/setup/booking-mail";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer } from "./answer.usecases.server";
import { findMessages, sendMessage } from "./messages.usecases.server";
import { answerMove, askMove, findMove, lapseMoves } from "./moves.usecases.server";
import { completeEnded } from "./schedule.usecases.server";
import { toDosFor } from "./todos.server";

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

async function appointment() {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  await answer(test.db, scene.c(), reference, "confirm");
  return { ...scene, reference };
}

it("holds both slots until the other side agrees, and then switches in one step", async () => {
  const { reference, row, t, c, first, second, contact } = await appointment();
  await askMove(test.db, t(), reference, { slotId: second, note: "Toetsweek" });
  expect(await row(reference)).toMatchObject({ slotId: first, holds: [first, second].sort() });
  const { sequence } = await row(reference);
  await answerMove(test.db, c(), reference, "agree");
  expect(await row(reference)).toMatchObject({
    status: "confirmed",
    slotId: second,
    holds: [second],
    sequence: sequence + 1,
  });
  await work();
  expect(await mailsTo(contact.email, "booking.move_waiting")).toHaveLength(1);
  expect(await mailsTo(contact.email, "booking.move.company")).toMatchObject([{ calendarMethod: "REQUEST" }]);
});

it("keeps the appointment when it is refused, taken back or not answered in time", async () => {
  const { reference, row, t, c, first, second } = await appointment();
  const stays = async () => expect(await row(reference)).toMatchObject({ slotId: first, holds: [first] });
  await askMove(test.db, c(), reference, { slotId: second });
  await answerMove(test.db, t(), reference, "refuse");
  await stays();
  await askMove(test.db, c(), reference, { slotId: second });
  await answerMove(test.db, c(), reference, "withdraw");
  await stays();
  await askMove(test.db, t(), reference, { slotId: second });
  clock.advance({ days: 6 });
  await expect(answerMove(test.db, c(), reference, "agree")).rejects.toEqual(withCode("booking.move_over"));
  await lapseMoves(test.db, clock.now());
  await stays();
  const { id } = await row(reference);
  const moves = await test.db.select().from(bookingMove).where(eq(bookingMove.bookingId, id));
  expect(moves.map(({ status }) => status).sort()).toEqual(["lapsed", "refused", "withdrawn"]);
});

it("is answered by the other side only, one at a time, and not into a full slot", async () => {
  const { reference, t, c, ask, second, third, row } = await appointment();
  await ask({ slotId: second });
  await expect(askMove(test.db, t(), reference, { slotId: second })).rejects.toEqual(
    withCode("booking.proposals_full"),
  );
  await askMove(test.db, t(), reference, { slotId: third });
  await expect(askMove(test.db, c(), reference, { slotId: third })).rejects.toEqual(
    withCode("booking.move_waits"),
  );
  await expect(answerMove(test.db, t(), reference, "agree")).rejects.toEqual(withCode("booking.move_over"));
  await expect(answerMove(test.db, c(), reference, "withdraw")).rejects.toEqual(
    withCode("booking.move_over"),
  );
  const { id } = await row(reference);
  expect(await findMove(test.db, id, c(), clock.now())).toMatchObject({
    mine: false,
    actions: ["agree", "refuse"],
  });
  expect(await findMove(test.db, id, t(), clock.now())).toMatchObject({ mine: true, actions: ["withdraw"] });
});

it("ends with the appointment: nothing stays held", async () => {
  const { reference, row, t, first, second } = await appointment();
  await askMove(test.db, t(), reference, { slotId: second });
  await answer(test.db, t(), reference, "cancel", "Ziek");
  expect(await row(reference)).toMatchObject({ status: "cancelled", holds: [] });

  const other = await appointment();
  await askMove(test.db, other.t(), other.reference, { slotId: other.second });
  clock.set(at("2026-04-15", "10:00"));
  await completeEnded(test.db, clock.now());
  expect(await other.row(other.reference)).toMatchObject({ status: "completed", holds: [other.first] });
  expect(first).not.toBe(other.first);
});

it("lets a colleague take a booking over, and nobody of another school", async () => {
  const { reference, row, t, make, school } = await appointment();
  const colleague = await make.staff(school.id);
  await answer(test.db, { ...t(), userId: colleague.id }, reference, "take_over");
  expect(await row(reference)).toMatchObject({ status: "confirmed", requestedBy: colleague.id });
  const other = await make.school();
  const stranger = { ...t(), scope: { kind: "schools" as const, ids: [other.id] } };
  await expect(answer(test.db, stranger, reference, "take_over")).rejects.toEqual(
    withCode("booking.not_found"),
  );
});

it("passes messages on by mail, once per form, to the other side", async () => {
  const { reference, row, t, c, contact, teacher } = await appointment();
  const key = randomUUID();
  await sendMessage(test.db, t(), reference, { body: "Is er een rolstoelhelling?", idempotencyKey: key });
  await sendMessage(test.db, t(), reference, { body: "Is er een rolstoelhelling?", idempotencyKey: key });
  clock.advance({ minutes: 1 });
  await sendMessage(test.db, c(), reference, { body: "Ja hoor.", idempotencyKey: randomUUID() });
  const { id } = await row(reference);
  expect((await findMessages(id, test.db)).map(({ side, body }) => [side, body])).toEqual([
    ["T", "Is er een rolstoelhelling?"],
    ["C", "Ja hoor."],
  ]);
  await work();
  const [toCompany] = await mailsTo(contact.email, "booking.message");
  expect(toCompany?.text).toContain("Is er een rolstoelhelling?");
  expect(toCompany?.text).toMatch(/\/antwoord\/[\w-]{43}/);
  expect((await mailsTo(teacher.email, "booking.message"))[0]?.text).toContain("Ja hoor.");
});

it("waits on the list of whoever must answer, until it is answered, taken back or over", async () => {
  const { reference, t, c, second, teacher, contact, school, company, listing } = await appointment();
  const toDos = async (role: "teacher" | "company_manager") => {
    const membership = {
      organisation: role === "teacher" ? ("school" as const) : ("company" as const),
      organisationId: role === "teacher" ? school.id : company.id,
      organisationName: "",
      role,
      verified: true,
    };
    const person = {
      id: role === "teacher" ? teacher.id : randomUUID(),
      email: contact.email,
      name: "Robin",
    };
    const viewer: Viewer = {
      ...{ ...person, userId: person.id, sessionId: "s", emailConfirmed: true, locale: "nl" },
      ...{ role: "member", memberships: [membership], territory: [] },
    };
    const found = await toDosFor({ db: test.db, viewer, locale: "nl", now: clock.now() });
    return found.map(({ path, title }) => ({ path, title }));
  };
  const forCompany = {
    path: `/bedrijf/aanvragen/${reference}`,
    title: `${school.name} wil “${listing.title}” verplaatsen: zeg of dat kan`,
  };
  const forSchool = {
    path: `/mijn/boekingen/${reference}`,
    title: `${company.name} wil “${listing.title}” verplaatsen: zeg of dat kan`,
  };
  const both = async () => [await toDos("company_manager"), await toDos("teacher")];

  expect(await both()).toEqual([[], []]);
  await askMove(test.db, t(), reference, { slotId: second });
  expect(await both()).toEqual([[forCompany], []]);
  await answerMove(test.db, c(), reference, "refuse");
  expect(await both()).toEqual([[], []]);
  await askMove(test.db, c(), reference, { slotId: second });
  expect(await both()).toEqual([[], [forSchool]]);
  await answerMove(test.db, c(), reference, "withdraw");
  expect(await both()).toEqual([[], []]);
  await askMove(test.db, c(), reference, { slotId: second });
  // Nobody has let it lapse yet, but it can no longer be answered.
  clock.advance({ days: 6 });
  expect(await both()).toEqual([[], []]);
});
