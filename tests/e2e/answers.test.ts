import { and, eq } from "drizzle-orm";

import { booking, company, contact, listing, slot } from "../../db/schema";
import { expireHolds } from "../../app/features/bookings/schedule.usecases.server";
import { axe, expect, linkIn, sayHowOld, signIn, test } from "./support";
import type { App } from "./support/app";

/** Lets what waits under a reference lapse now, as if nobody had answered in time. */
async function lapse({ db }: App, reference: string): Promise<void> {
  const now = new Date();
  await db
    .update(booking)
    .set({ holdUntil: now })
    .where(and(eq(booking.reference, reference), eq(booking.status, "requested")));
  await expireHolds(db, now);
}

const referenceIn = (url: string): string => /VB-[A-Z0-9]{5}/.exec(url)?.[0] ?? "";

test("a teacher without JavaScript names a second choice, which is asked when the first company is silent", async ({
  app,
  open,
}) => {
  const [own] = await app.db
    .select({ slug: listing.slug })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(and(eq(company.name, "Scheepswerf Zeekraal"), eq(listing.kind, "company_visit")));
  const page = await open({ javaScript: false });
  await signIn(page, "docent");
  await page.goto(`/aanbod/${own?.slug}/boeken`);
  await page.getByText("Kies een tweede keus").click();
  const values = await page
    .locator('input[name="secondSlotId"]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const offered = await app.db
    .select({
      id: slot.id,
      companyId: listing.companyId,
      title: listing.title,
      audiences: listing.audiences,
      minPupils: listing.minPupils,
    })
    .from(slot)
    .innerJoin(listing, eq(listing.id, slot.listingId));
  const [first] = await page.locator('input[name="slotId"]').all();
  const audience = page.getByLabel("Niveau");
  await audience.selectOption({ index: 1 });
  const level = await audience.inputValue();
  // The first that is for this group; of what is not, the list says so.
  const second = offered
    .filter(({ audiences, minPupils }) => audiences.includes(level) && (minPupils ?? 1) <= 10)
    .sort((one, other) => values.indexOf(one.id) - values.indexOf(other.id))
    .find(({ id }) => values.includes(id));
  expect(second).toBeDefined();
  await first?.check({ force: true });
  await page.locator(`input[name="secondSlotId"][value="${second?.id}"]`).check({ force: true });
  await page.getByLabel("Aantal leerlingen").fill("10");
  await sayHowOld(page);
  await page.getByLabel("Doel").fill("Zien wat een technisch beroep is.");
  await page.getByRole("button", { name: "Aanvraag versturen" }).click();
  await page.waitForURL(/\/mijn\/boekingen\/VB-/);
  const reference = referenceIn(page.url());
  await page.getByText("dan vragen we vanzelf je tweede keus").waitFor();

  await lapse(app, reference);
  const told = await app.mailbox.waitFor("docent@vakbrug.test", /We vragen nu je tweede keus/);
  expect(told.text).toContain(second?.title);
  await page.reload();
  await page.getByText("Dit is je tweede keus.").waitFor();
  await page.getByText("Tweede keus gevraagd").waitFor();

  const [person] = await app.db
    .select()
    .from(contact)
    .where(and(eq(contact.companyId, second?.companyId ?? ""), contact.isPrimary));
  const link = linkIn(await app.mailbox.waitFor(person?.email ?? "", /Aanvraag van/), /\/antwoord\//);
  const answering = await open({ viewport: "phone" });
  await answering.goto(link);
  await axe(answering);
  await lapse(app, reference);
  await app.mailbox.waitFor("docent@vakbrug.test", /Ook je tweede keus lukte niet/);

  const desk = await open();
  await signIn(desk, "coordinator");
  await desk.goto("/beheer/boekingen");
  await axe(desk);
  const card = desk.getByRole("listitem").filter({ hasText: "Zien wat een technisch beroep is." });
  await card.getByText("docent@vakbrug.test").waitFor();
  await card.getByRole("button", { name: "Afgehandeld" }).click();
  await desk.getByText("Afgehandeld. De aanvraag staat niet meer op de werklijst.").waitFor();
  await expect.poll(() => card.count()).toBe(0);
});

test("a company says how it wants to be asked, pauses, and resumes", async ({ app, open }) => {
  const page = await open({ viewport: "phone" });
  await signIn(page, "bedrijf");
  await page.goto("/bedrijf/instellingen");
  await axe(page);
  await page.getByLabel("Aanvragen per maand").fill("40");
  await page.getByLabel("Naam").fill("Vera Vervanger");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Vul dit in.").first().waitFor();
  expect(await page.getByLabel("Aanvragen per maand").inputValue()).toBe("40");
  await axe(page);
  await page.getByLabel("Naam").fill("");
  await page.getByLabel("Pauze tot en met").fill("2099-12-31");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Jullie staan op pauze tot en met").waitFor();

  const visitor = await open();
  const found = async () => {
    await visitor.goto("/zoeken?q=Zeekraal&near=Vlissingen");
    return visitor.getByRole("listitem").filter({ hasText: "Scheepswerf Zeekraal" }).count();
  };
  expect(await found()).toBe(0);
  const [own] = await app.db.select().from(company).where(eq(company.name, "Scheepswerf Zeekraal"));
  await visitor.goto(`/bedrijven/${own?.slug}`);
  await visitor.getByText("Dit bedrijf neemt nu geen aanvragen aan").waitFor();
  await axe(visitor);

  await page.getByRole("button", { name: "Weer aanvragen ontvangen" }).click();
  await page.getByText("Jullie ontvangen weer aanvragen.").waitFor();
  expect(await page.getByLabel("Pauze tot en met").inputValue()).toBe("");
  expect(await found()).toBeGreaterThan(0);
});
