import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { acceptCounter, answer, counter } from "./answer.usecases.server";
import { slotsWithRoom } from "./slots.usecases.server";
import { findBooking, findProposable } from "./views.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

it("confirms once; a second answer hears how it stands and changes nothing", async () => {
  const { ask, c, row } = await bookingScene(test.db, clock);
  const reference = await ask();
  await answer(test.db, c(), reference, "confirm");
  const confirmed = await row(reference);
  expect(confirmed).toMatchObject({ status: "confirmed", holdUntil: null, sequence: 1 });
  await expect(answer(test.db, c(), reference, "decline", "Toch niet")).rejects.toMatchObject({
    code: "booking.wrong_state",
    status: 409,
  });
  expect(await row(reference)).toEqual(confirmed);
});

it("declines with a reason and frees the seats", async () => {
  const { ask, c, row, first, listing: offer } = await bookingScene(test.db, clock);
  const reference = await ask();
  expect((await slotsWithRoom(test.db, offer.id, clock.now())).map(({ id }) => id)).not.toContain(first);
  await answer(test.db, c(), reference, "decline", "Werkplaats dicht");
  expect(await row(reference)).toMatchObject({ status: "declined", reason: "Werkplaats dicht", holds: [] });
  expect((await slotsWithRoom(test.db, offer.id, clock.now())).map(({ id }) => id)).toContain(first);
});

it("proposes other moments, which are held while the old one is free; the chosen one stays", async () => {
  const { ask, c, t, row, first, second, third } = await bookingScene(test.db, clock);
  const reference = await ask();
  await counter(test.db, c(), reference, { slotIds: [third, second], note: "Dan is de hal vrij" });
  const countered = await row(reference);
  expect(countered).toMatchObject({ status: "countered", slotId: first, holds: [second, third].sort() });
  expect(countered.holdUntil).toEqual(at("2026-03-13", "09:00"));
  const page = await findBooking(test.db, { reference }, t(), clock.now());
  expect(page.proposals.map(({ id }) => id)).toEqual([second, third]);
  expect(page.actions).toEqual(["accept", "withdraw", "take_over"]);
  await expect(acceptCounter(test.db, t(), reference, first)).rejects.toEqual(
    withCode("booking.proposal_gone"),
  );
  await acceptCounter(test.db, t(), reference, third);
  expect(await row(reference)).toMatchObject({
    status: "confirmed",
    slotId: third,
    holds: [third],
    sequence: 2,
  });
});

it("proposes only free moments of the same offer, not the one that was asked for", async () => {
  const { make, ask, c, first, second, company, row } = await bookingScene(test.db, clock);
  const reference = await ask();
  const foreign = await make.slot((await make.listing(company.id)).id);
  const taken = await ask({ slotId: second });
  for (const slotIds of [[first], [second], [foreign.id], [randomUUID()]]) {
    await expect(counter(test.db, c(), reference, { slotIds })).rejects.toMatchObject({
      code: "booking.proposals_full",
      status: 409,
    });
  }
  expect(await row(reference)).toMatchObject({ status: "requested", holds: [first] });
  const { booking: view } = await findBooking(test.db, { reference }, c(), clock.now());
  const offered = await findProposable(test.db, view, clock.now());
  expect(offered.map(({ id }) => id)).not.toContain(second);
  expect(taken).not.toBe(reference);
});

it("withdraws, retracts and cancels, each from its own side", async () => {
  const { ask, c, t, row, second, third } = await bookingScene(test.db, clock);
  const withdrawn = await ask();
  await expect(answer(test.db, c(), withdrawn, "withdraw")).rejects.toMatchObject({ status: 403 });
  await answer(test.db, t(), withdrawn, "withdraw", "Toch op excursie");
  expect(await row(withdrawn)).toMatchObject({ status: "withdrawn", holds: [] });

  const retracted = await ask();
  await counter(test.db, c(), retracted, { slotIds: [second] });
  await expect(answer(test.db, t(), retracted, "retract")).rejects.toMatchObject({ status: 403 });
  await answer(test.db, c(), retracted, "retract");
  expect(await row(retracted)).toMatchObject({ status: "declined", holds: [] });

  const cancelled = await ask({ slotId: third });
  await answer(test.db, c(), cancelled, "confirm");
  await answer(test.db, t(), cancelled, "cancel", "Staking");
  expect(await row(cancelled)).toMatchObject({
    status: "cancelled",
    reason: "Staking",
    holds: [],
    sequence: 2,
  });

  const late = await ask();
  await answer(test.db, c(), late, "confirm");
  clock.set(at("2026-04-14", "08:00"));
  await answer(test.db, c(), late, "cancel", "Brandalarm");
  expect((await row(late)).holds).toHaveLength(1);
});

it("does not find another school's or company's booking", async () => {
  const { ask } = await bookingScene(test.db, clock);
  const stranger = await bookingScene(test.db, clock);
  const reference = await ask();
  for (const who of [stranger.t(), stranger.c()]) {
    await expect(answer(test.db, who, reference, "confirm")).rejects.toMatchObject({ status: 404 });
    await expect(findBooking(test.db, { reference }, who, clock.now())).rejects.toMatchObject({
      status: 404,
    });
  }
});
