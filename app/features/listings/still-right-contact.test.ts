import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";

import { contact as contactTable } from "#db/schema";
import { addContact, editContact, makeContactFirst } from "~/features/organisations/contacts.usecases.server";
import { saveCompanySettings } from "~/features/organisations/index.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { secretIn, stillRightScene } from "../../../tests/setup/still-right-scene";
import { workAt } from "../../../tests/setup/work";
import { askNewContact, confirmAll, findStillRightLink } from "./still-right.usecases.server";

const still = stillRightScene();
const work = () => workOnce(still.db, { subscriptions: [askNewContact], tasks: [] }, workAt(still.clock));

/** A company with a contact and an offer of over a year ago, of which it was just asked whether it is right. */
async function asked() {
  const { make, company, offer, by: manager } = await still.company();
  const contact = await make.contact(company.id);
  await offer("Oud aanbod", "2025-03-01");
  await still.keep();
  still.clock.set("2026-03-12T09:00:00Z");
  const named = (name: string) => ({ name, jobTitle: "", email: `${name}-${company.id}@bedrijf.test` });
  const mailsTo = async (address: string) => {
    await work();
    return still.mailsTo(address);
  };
  const kindsTo = async (address: string) => (await mailsTo(address)).map(({ template }) => template);
  const first = async (name: string) => {
    const [one] = await still.db
      .select()
      .from(contactTable)
      .where(and(eq(contactTable.companyId, company.id), eq(contactTable.name, name)));
    await makeContactFirst(still.db, manager(), company.id, one?.id ?? "");
  };
  return { company, contact, manager, named, mailsTo, kindsTo, first };
}

it("asks a contact who takes the mails over what was asked of the one before, once, with a link that works", async () => {
  const { company, contact, manager, named, mailsTo, kindsTo, first } = await asked();
  const anna = named("Anna");
  await addContact(still.db, manager(), company.id, anna);
  expect(await kindsTo(anna.email)).toEqual([]);
  await first("Anna");
  const [sent, ...more] = await mailsTo(anna.email);
  expect(more).toEqual([]);
  expect(sent?.template).toBe("listing.still_right_ask");
  expect(sent?.text).toContain("Oud aanbod");
  // The day on which it is paused stays as it was.
  expect(sent?.text).toContain("dinsdag 7 april 2026");
  const { by } = await findStillRightLink(still.db, secretIn(sent?.text), still.clock.now());
  // Back and forth: both have been asked.
  await first(contact.name);
  await first("Anna");
  expect([await kindsTo(contact.email), await kindsTo(anna.email)]).toEqual([
    ["listing.still_right_ask"],
    ["listing.still_right_ask"],
  ]);
  await confirmAll(still.db, by, company.id);
  const bram = named("Bram");
  await addContact(still.db, manager(), company.id, bram);
  await first("Bram");
  expect(await kindsTo(bram.email)).toEqual([]);
});

it("asks somebody whose address was put right, and whoever is added while no mail reaches the one before", async () => {
  const { company, contact, manager, named, kindsTo } = await asked();
  const [anna, bram] = [named("Anna"), named("Bram")];
  await editContact(still.db, manager(), company.id, contact.id, anna);
  expect(await kindsTo(anna.email)).toEqual(["listing.still_right_ask"]);
  await still.db
    .update(contactTable)
    .set({ bouncedAt: still.clock.now() })
    .where(eq(contactTable.companyId, company.id));
  await addContact(still.db, manager(), company.id, bram);
  expect(await kindsTo(bram.email)).toEqual(["listing.still_right_ask"]);
});

it("asks a deputy who stands in from now on; one whose days are still to come is not asked beforehand", async () => {
  const { company, manager, named, kindsTo } = await asked();
  const [anna, bram] = [named("Anna"), named("Bram")];
  const standIn = ({ name, email }: typeof anna, deputyFrom: string) =>
    saveCompanySettings(still.db, manager(), {
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
  still.clock.set("2026-04-08T09:00:00Z");
  await still.keep();
  const anna = named("Anna");
  await editContact(still.db, manager(), company.id, contact.id, anna);
  expect(await kindsTo(anna.email)).toEqual(["listing.still_right_pause"]);
});

it("asks the first contact of a company that had none", async () => {
  const { company, manager, offer, by } = await still.company();
  await offer("Oud aanbod", "2025-03-01");
  await still.keep();
  still.clock.set("2026-03-12T09:00:00Z");
  const anna = { name: "Anna", jobTitle: "", email: `anna-${company.id}@bedrijf.test` };
  await addContact(still.db, by(), company.id, anna);
  await work();
  const told = async (to: string) => (await still.mailsTo(to)).length;
  expect([await told(manager.email), await told(anna.email)]).toEqual([1, 1]);
});
