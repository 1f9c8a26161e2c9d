import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { auditLog, company, contact, listing } from "#db/schema";

import { companyScene } from "../../../tests/setup/company-scene";
import { makeFactories } from "../../../tests/setup/factories";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { askCompanyAgain, editCompany, type Manager } from "./company.usecases.server";
import { addContact, editContact, makeContactFirst, removeContact } from "./contacts.usecases.server";
import { organisationStep, verificationStates } from "./core/verification";
import { deskQueue } from "./desk.usecases.server";
import { historyOf } from "./history.usecases.server";
import type { CompanyInput } from "./organisations.forms";
import { primaryContact } from "./organisations.usecases.server";
import { managedCompany, managedContacts, managedRecognitions } from "./own-company.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
let id: string;
let manager: Manager;
let stranger: Manager;
const now = new Date("2026-03-10T09:00:00Z");

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());
beforeEach(async () => {
  for (const table of [auditLog, listing, company]) await db.delete(table);
  ({ id, manager, stranger } = await companyScene(db, now));
});
const row = async () => (await db.select().from(company).where(eq(company.id, id)))[0];

const details: CompanyInput = {
  name: "Zeekraal & Zn",
  about: "Wij bouwen schepen van < 30 meter.\nKom kijken!",
  sectorSlug: "ict",
  street: "Kade",
  houseNumber: "2a",
  postcode: "4331",
  website: "https://www.zeekraal.test",
  phone: "0118 12 34 56",
};

describe("what a company says about itself", () => {
  test("is changed by who manages it; the place stays when the postcode does", async () => {
    await editCompany(db, manager, id, details);
    expect(await row()).toMatchObject({ ...details, lat: 51.4999, lng: 3.6111, verification: "verified" });
    expect(await historyOf(db, "company", id)).toMatchObject([{ action: "company.edit" }]);
    const [written] = await db.select().from(auditLog);
    expect(written?.details).toMatchObject({ name: ["Proefbedrijf", "Zeekraal & Zn"] });
    await editCompany(db, manager, id, details);
    expect(await db.select().from(auditLog)).toHaveLength(1);
  });

  test("another postcode is looked up, in Flanders too", async () => {
    const { website: _website, phone: _phone, ...plain } = details;
    await editCompany(db, manager, id, { ...plain, postcode: "4381 ab" });
    expect(await row()).toMatchObject({
      postcode: "4381 AB",
      place: "Vlissingen",
      municipalityCode: "GM0718",
      website: null,
      phone: null,
    });
    await editCompany(db, manager, id, { ...plain, postcode: "9000" });
    expect((await row())?.place).toMatch(/Gent/);
  });

  test.each([
    [{ postcode: "0000" }, "organisations.postcode_unknown"],
    [{ sectorSlug: "bakkerij" }, "organisations.sector_unknown"],
  ])("%j is refused and nothing changes", async (wrong, expected) => {
    expect(await outcomeOf(editCompany(db, manager, id, { ...details, ...wrong }))).toBe(expected);
    expect((await row())?.name).toBe("Proefbedrijf");
  });

  test("is not another's to read or change", async () => {
    const refusals = [
      editCompany(db, stranger, id, details),
      managedCompany(db, stranger, id),
      managedContacts(db, stranger, id),
      managedRecognitions(db, stranger, id),
      askCompanyAgain(db, stranger, id),
    ];
    expect(await Promise.all(refusals.map(outcomeOf))).toEqual(refusals.map(() => "organisations.not_found"));
    expect((await row())?.name).toBe("Proefbedrijf");
  });
});

describe.each(verificationStates)("a company that is %s", (from) => {
  test("asks to be checked again where the table lets it, and keeps the reason for the coordinator", async () => {
    const asked = { verification: from, verificationReason: "Geen website." };
    await db.update(company).set(asked).where(eq(company.id, id));
    const step = organisationStep("ask", from, "C");
    const outcome = await outcomeOf(askCompanyAgain(db, manager, id));
    if (step === undefined) {
      expect(outcome).toBe("organisations.wrong_state");
      expect(await row()).toMatchObject({ ...asked, verificationSince: null });
      return;
    }
    expect(outcome).toBe("done");
    expect(await row()).toMatchObject({ verification: "pending", verificationSince: now });
    expect((await deskQueue(db, ["GM0687"])).map((item) => [item.id, item.since, item.earlier])).toEqual([
      [id, now, "Geen website."],
    ]);
    expect(await historyOf(db, "company", id)).toMatchObject([{ action: "company.ask" }]);
  });
});

describe("contacts", () => {
  const person = (name: string) => ({ name, jobTitle: "", email: `${name.toLowerCase()}@bedrijf.test` });
  const list = async () =>
    (await managedContacts(db, manager, id)).contacts.map(({ name, isPrimary }) => [name, isPrimary]);
  const idOf = async (name: string) =>
    (await db.select().from(contact).where(eq(contact.companyId, id))).find((each) => each.name === name)
      ?.id ?? "";

  test("the first one gets the mails; others are added, changed, put first and removed", async () => {
    await addContact(db, manager, id, person("Anna"));
    await addContact(db, manager, id, { ...person("Bram"), phone: "0118 12 34 56" });
    expect(await list()).toEqual([
      ["Anna", true],
      ["Bram", false],
    ]);
    await editContact(db, manager, id, await idOf("Bram"), {
      ...person("Bram"),
      jobTitle: "praktijkopleider",
    });
    expect((await managedContacts(db, manager, id)).contacts[1]).toMatchObject({
      jobTitle: "praktijkopleider",
      phone: null,
    });
    await makeContactFirst(db, manager, id, await idOf("Bram"));
    expect(await list()).toEqual([
      ["Bram", true],
      ["Anna", false],
    ]);
    expect((await primaryContact(db, id))?.name).toBe("Bram");
    await removeContact(db, manager, id, await idOf("Anna"));
    expect(await list()).toEqual([["Bram", true]]);
  });

  test("who gets the mails cannot be removed", async () => {
    await addContact(db, manager, id, person("Anna"));
    expect(await outcomeOf(removeContact(db, manager, id, await idOf("Anna")))).toBe(
      "organisations.contact_primary",
    );
    expect(await list()).toEqual([["Anna", true]]);
  });

  test("an offer that named a removed contact stays, and names nobody", async () => {
    await addContact(db, manager, id, person("Anna"));
    await addContact(db, manager, id, person("Bram"));
    const offer = await make.listing(id, { contactId: await idOf("Bram") });
    await removeContact(db, manager, id, await idOf("Bram"));
    expect((await make.findListing(offer.id)).contactId).toBeNull();
  });

  test("are another's only to see", async () => {
    await addContact(db, manager, id, person("Anna"));
    const anna = await idOf("Anna");
    const own = stranger.companyIds[0] ?? "";
    const refusals = [
      addContact(db, stranger, id, person("Carla")),
      editContact(db, stranger, id, anna, person("Carla")),
      removeContact(db, stranger, id, anna),
      makeContactFirst(db, stranger, id, anna),
      // By one's own company, but somebody else's contact.
      editContact(db, stranger, own, anna, person("Carla")),
      makeContactFirst(db, stranger, own, anna),
    ];
    expect(await Promise.all(refusals.map(outcomeOf))).toEqual(refusals.map(() => "organisations.not_found"));
    // Somebody who is not there need not be removed.
    await removeContact(db, stranger, own, anna);
    expect(await list()).toEqual([["Anna", true]]);
  });

  test("are at most twenty", async () => {
    for (let i = 1; i <= 20; i += 1) await addContact(db, manager, id, person(`P${i}`));
    expect(await outcomeOf(addContact(db, manager, id, person("P21")))).toBe("organisations.contacts_many");
  });
});
