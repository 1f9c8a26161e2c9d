import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { booking, bookingHistory, school as schoolTable, slotHold } from "#db/schema";
import { mailsTo as mailsOf, workRound } from "../../../tests/setup/booking-mail";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer } from "./answer.usecases.server";
import { companyPhoneSchema } from "./bookings.schemas";
import { findCompanyPhoneChoices } from "./phone.usecases.server";
import { recordByCompany } from "./request.usecases.server";

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

async function phoneScene() {
  const scene = await bookingScene(test.db, clock);
  const manager = await scene.make.manager(scene.company.id);
  const company = () => ({ userId: manager.id, companyIds: [scene.company.id], now: clock.now() });
  const agreed = (values: Record<string, unknown> = {}) =>
    companyPhoneSchema.parse({
      ...scene.input({ idempotencyKey: randomUUID() }),
      contactEmail: `${randomUUID()}@school.test`,
      ...values,
    });
  return { ...scene, manager, company, agreed };
}

it("records request and confirmation in one step, within the notice too, and mails whom it was agreed with", async () => {
  const { company, agreed, row, make, listing, contact, c, school } = await phoneScene();
  const soon = await make.slot(listing.id, { startsAt: at("2026-03-11"), endsAt: at("2026-03-11", "10:00") });
  const input = agreed({ slotId: soon.id, note: "Met mevrouw De Boer" });
  const reference = await recordByCompany(test.db, company(), input);
  expect(await recordByCompany(test.db, company(), input)).toBe(reference);
  const made = await row(reference);
  expect(made).toMatchObject({
    status: "confirmed",
    agreedByPhone: true,
    requestedBy: null,
    contactEmail: input.contactEmail,
    holds: [soon.id],
  });
  const history = await test.db.select().from(bookingHistory).where(eq(bookingHistory.bookingId, made.id));
  expect(history.map(({ actor, toStatus, note }) => [actor, toStatus, note])).toEqual([
    ["C", "requested", null],
    ["C", "confirmed", "Met mevrouw De Boer"],
  ]);
  await work();
  const confirmations = await mailsTo(input.contactEmail, "booking.confirm.teacher");
  expect(confirmations).toMatchObject([{ calendarMethod: "REQUEST" }]);
  // What this person can do without an account.
  expect(confirmations[0]?.text).toContain(`met een account van ${school.name}`);
  expect(await mailsTo(contact.email, "booking.request.company")).toEqual([]);
  await answer(test.db, c(), reference, "cancel", "Ziek");
  await work();
  expect(await mailsTo(input.contactEmail, "booking.cancel.teacher")).toHaveLength(1);
});

it("gives it to the account at that school which has the address", async () => {
  const { company, agreed, row, teacher } = await phoneScene();
  const reference = await recordByCompany(
    test.db,
    company(),
    agreed({ contactEmail: ` ${teacher.email.toUpperCase()}` }),
  );
  expect(await row(reference)).toMatchObject({ requestedBy: teacher.id, contactEmail: null });
});

it("leaves nothing behind of what is not the company's, is full, or is of an unknown school", async () => {
  const { company, agreed, ask, school, slots } = await phoneScene();
  const other = await phoneScene();
  const taken = async () =>
    (await test.db.select().from(slotHold)).filter(({ slotId }) => slots.includes(slotId)).length;
  const before = (await test.db.select().from(booking)).length;
  await expect(recordByCompany(test.db, other.company(), agreed())).rejects.toEqual(
    withCode("booking.not_found"),
  );
  await expect(recordByCompany(test.db, company(), agreed({ schoolId: randomUUID() }))).rejects.toEqual(
    withCode("booking.school_gone"),
  );
  expect(await taken()).toBe(0);
  expect(await test.db.select().from(booking)).toHaveLength(before);
  await ask();
  await expect(recordByCompany(test.db, company(), agreed())).rejects.toEqual(withCode("booking.slot_full"));
  // The key of another company's form is nobody else's.
  const theirs = other.agreed({ slotId: other.second, schoolId: school.id });
  await recordByCompany(test.db, other.company(), theirs);
  await expect(recordByCompany(test.db, company(), theirs)).rejects.toEqual(withCode("booking.form_used"));
});

it("lets a school mark a request as agreed by phone: it waits for the company, which is told so", async () => {
  const { ask, row, contact, c, make, listing, first } = await phoneScene();
  const soon = await make.slot(listing.id, { startsAt: at("2026-03-11"), endsAt: at("2026-03-11", "10:00") });
  await expect(ask({ agreedByPhone: true, slotId: soon.id })).rejects.toEqual(withCode("booking.too_late"));
  const reference = await ask({ agreedByPhone: true });
  expect(await row(reference)).toMatchObject({ status: "requested", agreedByPhone: true, holds: [first] });
  await work();
  const [told] = await mailsTo(contact.email, "booking.request.company");
  expect(told?.subject).toContain("Bevestig de afspraak");
  await answer(test.db, c(), reference, "confirm");
  expect(await row(reference)).toMatchObject({ status: "confirmed" });
});

it("offers a company its own moments, and any checked school by its name", async () => {
  const { company, slots, make, ask, first } = await phoneScene();
  await ask();
  const known = await make.school({ name: "Zuidkust College" });
  await make.school({ name: "Zuidkust Noord", verification: "pending" });
  const found = await findCompanyPhoneChoices(test.db, "zuidkust", company().companyIds, clock.now());
  expect(found.schools.map(({ id }) => id)).toEqual([known.id]);
  expect(found.slots.map(({ id }) => id)).toEqual(slots.filter((id) => id !== first));
  await test.db.delete(schoolTable).where(eq(schoolTable.id, known.id));
});
