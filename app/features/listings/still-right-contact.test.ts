import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { contact as contactTable, mail } from "#db/schema";
import { addContact, editContact, makeContactFirst } from "~/features/organisations/contacts.usecases.server";
import { saveCompanySettings } from "~/features/organisations/index.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { mailsInOrder } from "../../../tests/setup/mails";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { askNewContact, confirmAll, findStillRightLink, keepRight } from "./still-right.usecases.server";

let test: TestDb;
let clock: TestClock;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock("2026-03-10T09:00:00Z");
});

/** A company with a contact and an offer of over a year ago, of which it was just asked whether it is right. */
async function asked() {
  const make = makeFactories(test.db);
  const company = await make.company();
  const contact = await make.contact(company.id);
  const { id: userId } = await make.manager(company.id);
  await make.listing(company.id, { title: "Oud aanbod", publishedAt: new Date("2025-03-01T09:00:00Z") });
  await keepRight(test.db, workAt(clock));
  clock.set("2026-03-12T09:00:00Z");
  const manager = () => ({ userId, companyIds: [company.id], now: clock.now() });
  const named = (name: string) => ({ name, jobTitle: "", email: `${name}-${company.id}@bedrijf.test` });
  const work = () => workOnce(test.db, { subscriptions: [askNewContact], tasks: [] }, workAt(clock));
  const mailsTo = async (address: string) => {
    await work();
    const about = and(eq(mail.toAddress, address), like(mail.template, "listing.%"));
    return mailsInOrder(test.db, about);
  };
  const kindsTo = async (address: string) => (await mailsTo(address)).map(({ template }) => template);
  const first = async (name: string) => {
    const [one] = await test.db
      .select()
      .from(contactTable)
      .where(and(eq(contactTable.companyId, company.id), eq(contactTable.name, name)));
    await makeContactFirst(test.db, manager(), company.id, one?.id ?? "");
  };
  return { company, contact, manager, named, mailsTo, kindsTo, first };
}

it("asks a contact who takes the mails over what was asked of the one before, once, with a link that works", async () => {
  const { company, contact, manager, named, mailsTo, kindsTo, first } = await asked();
  const anna = named("Anna");
  await addContact(test.db, manager(), company.id, anna);
  expect(await kindsTo(anna.email)).toEqual([]);
  await first("Anna");
  const [sent, ...more] = await mailsTo(anna.email);
  expect(more).toEqual([]);
  expect(sent?.template).toBe("listing.still_right_ask");
  expect(sent?.text).toContain("Oud aanbod");
  // The day on which it is paused stays as it was.
  expect(sent?.text).toContain("dinsdag 7 april 2026");
  const secret = /\/klopt-nog\/([\w-]{43})/.exec(sent?.text ?? "")?.[1] ?? "";
  const { by } = await findStillRightLink(test.db, secret, clock.now());
  // Back and forth: both have been asked.
  await first(contact.name);
  await first("Anna");
  expect([await kindsTo(contact.email), await kindsTo(anna.email)]).toEqual([
    ["listing.still_right_ask"],
    ["listing.still_right_ask"],
  ]);
  await confirmAll(test.db, by, company.id);
  const bram = named("Bram");
  await addContact(test.db, manager(), company.id, bram);
  await first("Bram");
  expect(await kindsTo(bram.email)).toEqual([]);
});

it("asks somebody whose address was put right, and whoever is added while no mail reaches the one before", async () => {
  const { company, contact, manager, named, kindsTo } = await asked();
  const [anna, bram] = [named("Anna"), named("Bram")];
  await editContact(test.db, manager(), company.id, contact.id, anna);
  expect(await kindsTo(anna.email)).toEqual(["listing.still_right_ask"]);
  await test.db
    .update(contactTable)
    .set({ bouncedAt: clock.now() })
    .where(eq(contactTable.companyId, company.id));
  await addContact(test.db, manager(), company.id, bram);
  expect(await kindsTo(bram.email)).toEqual(["listing.still_right_ask"]);
});

it("asks a deputy who stands in from now on; one whose days are still to come is not asked beforehand", async () => {
  const { company, manager, named, kindsTo } = await asked();
  const [anna, bram] = [named("Anna"), named("Bram")];
  const standIn = ({ name, email }: typeof anna, deputyFrom: string) =>
    saveCompanySettings(test.db, manager(), {
      ...{ companyId: company.id, deputyName: name, deputyEmail: email.toLowerCase() },
      ...{ deputyFrom, deputyUntil: "2026-04-02" },
    });
  await standIn(anna, "2026-03-20");
  expect(await kindsTo(anna.email.toLowerCase())).toEqual([]);
  await standIn(bram, "2026-03-12");
  expect(await kindsTo(bram.email.toLowerCase())).toEqual(["listing.still_right_ask"]);
});

it("tells a contact who comes when everything has been paused how to put it online again", async () => {
  const { company, contact, manager, named, kindsTo } = await asked();
  clock.set("2026-04-08T09:00:00Z");
  await keepRight(test.db, workAt(clock));
  const anna = named("Anna");
  await editContact(test.db, manager(), company.id, contact.id, anna);
  expect(await kindsTo(anna.email)).toEqual(["listing.still_right_pause"]);
});

it("asks the first contact of a company that had none", async () => {
  const make = makeFactories(test.db);
  const company = await make.company();
  const { id: userId, email } = await make.manager(company.id);
  await make.listing(company.id, { publishedAt: new Date("2025-03-01T09:00:00Z") });
  await keepRight(test.db, workAt(clock));
  clock.set("2026-03-12T09:00:00Z");
  const anna = { name: "Anna", jobTitle: "", email: `anna-${company.id}@bedrijf.test` };
  await addContact(test.db, { userId, companyIds: [company.id], now: clock.now() }, company.id, anna);
  await workOnce(test.db, { subscriptions: [askNewContact], tasks: [] }, workAt(clock));
  const told = async (to: string) => (await mailsInOrder(test.db, eq(mail.toAddress, to))).length;
  expect([await told(email), await told(anna.email)]).toEqual([1, 1]);
});
