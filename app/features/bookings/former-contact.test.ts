import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { contact as contactTable, mail } from "#db/schema";
import { issueToken, peekToken, type TokenPurpose } from "~/features/accounts/index.server";
import {
  addContact,
  editContact,
  makeContactFirst,
  removeContact,
} from "~/features/organisations/contacts.usecases.server";
import { workRound } from "../../../tests/setup/booking-mail";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

const purposes = ["answer_booking", "evaluate_booking", "attest_cofinancing", "still_right"] as const;

/** A company whose contact has a link of every kind, while a request waits. */
async function scene() {
  const made = await bookingScene(test.db, clock);
  const { company, contact } = made;
  const manager = { userId: made.teacher.id, companyIds: [company.id], now: clock.now() };
  const reference = await made.ask();
  const { id } = await made.row(reference);
  const subjectOf = (purpose: TokenPurpose) =>
    purpose === "answer_booking" || purpose === "evaluate_booking" ? id : company.id;
  const linksTo = async (email: string, of: { subjectId?: string; userId?: string } = {}) => {
    const made: { purpose: TokenPurpose; secret: string }[] = [];
    for (const purpose of purposes) {
      const link = { purpose, email, subjectId: subjectOf(purpose), expiresAt: at("2026-06-01"), ...of };
      made.push({ purpose, secret: await issueToken(test.db, link, clock.now()) });
    }
    return async () =>
      new Set(
        await Promise.all(
          made.map(async (one) => (await peekToken(test.db, one.purpose, one.secret, clock.now()))?.status),
        ),
      );
  };
  const input = (name: string, email = `${name.toLowerCase()}-${company.id}@bedrijf.test`) => ({
    name,
    jobTitle: "",
    email,
  });
  const idOf = async (name: string) =>
    (await test.db.select().from(contactTable).where(eq(contactTable.companyId, company.id))).find(
      (one) => one.name === name,
    )?.id ?? "";
  const mailsTo = async (address: string) =>
    (await test.db.select().from(mail).where(eq(mail.toAddress, address))).map(({ template }) => template);
  await workRound(test.db, clock);
  return { ...made, reference, manager, linksTo, input, idOf, mailsTo, contact };
}

describe("links that were mailed to a contact of a company", () => {
  it("stop working when the contact becomes somebody else, who gets what waits", async () => {
    const { company, contact, manager, linksTo, input, mailsTo } = await scene();
    const states = await linksTo(contact.email);
    const old = (await mailsTo(contact.email)).length;
    await editContact(test.db, manager, company.id, contact.id, input("Bram"));
    expect(await states()).toEqual(new Set(["used"]));
    await workRound(test.db, clock);
    expect(await mailsTo(input("Bram").email)).toEqual(["booking.remind.company"]);
    expect(await mailsTo(contact.email)).toHaveLength(old);
  });

  it("go on when only the name or telephone number changes, and nothing is mailed again", async () => {
    const { company, contact, manager, linksTo, input, mailsTo } = await scene();
    const states = await linksTo(contact.email);
    const before = await mailsTo(contact.email);
    await editContact(test.db, manager, company.id, contact.id, input("Nieuw", contact.email.toUpperCase()));
    expect(await states()).toEqual(new Set(["live"]));
    await workRound(test.db, clock);
    expect(await mailsTo(contact.email)).toEqual(before);
  });

  it("stop working once a contact who was replaced is removed", async () => {
    const { company, contact, manager, linksTo, input, idOf, mailsTo } = await scene();
    const states = await linksTo(contact.email);
    await addContact(test.db, manager, company.id, input("Anna"));
    await makeContactFirst(test.db, manager, company.id, await idOf("Anna"));
    // Somebody of the company still.
    expect(await states()).toEqual(new Set(["live"]));
    await workRound(test.db, clock);
    expect(await mailsTo(input("Anna").email)).toEqual(["booking.remind.company"]);
    await removeContact(test.db, manager, company.id, contact.id);
    expect(await states()).toEqual(new Set(["used"]));
  });

  it("are only those of that company and that address, and not a person's own", async () => {
    const { company, contact, manager, linksTo, input, make, teacher } = await scene();
    const other = await scene();
    const states = [
      await linksTo("collega@bedrijf.test"),
      await linksTo(contact.email, { userId: teacher.id }),
      await other.linksTo(contact.email),
    ];
    const own = await linksTo(contact.email);
    await editContact(test.db, manager, company.id, contact.id, input("Bram"));
    expect(await own()).toEqual(new Set(["used"]));
    for (const state of states) expect(await state()).toEqual(new Set(["live"]));
    // Two contacts with one address: as long as one of them has it, it is the company's.
    const shared = await make.contact(company.id, { isPrimary: false, email: contact.email });
    const again = await linksTo(contact.email);
    const twin = await make.contact(company.id, { isPrimary: false, email: contact.email });
    await removeContact(test.db, manager, company.id, shared.id);
    expect(await again()).toEqual(new Set(["live"]));
    await removeContact(test.db, manager, company.id, twin.id);
    expect(await again()).toEqual(new Set(["used"]));
  });
});
