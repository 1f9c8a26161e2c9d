import { and, asc, eq, isNull } from "drizzle-orm";
import type { Page } from "playwright-core";

import { company, contact, listing, listingPool, membership, recognition, user } from "../../db/schema";
import { axe, type App, expect, ownCompany, signIn, test } from "./support";
import { dayFromNow } from "./support/student";

const title = "Leerbaan scheepsbouwer aan het water";

const isThere = (page: Page, text: string | RegExp) => page.locator("main").getByText(text).first().waitFor();
const button = (page: Page, text: string) => page.getByRole("button", { name: text, exact: true });

const ownId = async ({ db }: App): Promise<string> => {
  const [own] = await db.select().from(company).where(eq(company.name, ownCompany));
  return own?.id ?? "";
};

/** The manager of the demonstration comes to manage this company too, until it is ended. */
async function joins({ db }: App, companyId: string): Promise<() => Promise<unknown>> {
  const [manager] = await db.select().from(user).where(eq(user.email, "bedrijf@vakbrug.test"));
  const userId = manager?.id ?? "";
  await db.insert(membership).values({ userId, companyId, role: "company_manager", status: "verified" });
  return () =>
    db.delete(membership).where(and(eq(membership.userId, userId), eq(membership.companyId, companyId)));
}

/** Fills in everything that a leerbaan must have, but for its qualification. */
async function describe(page: Page): Promise<void> {
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("In het kort").fill("Leer schepen bouwen op de werf.");
  await page
    .getByLabel("Wat doet en leert een student?")
    .fill("Je bouwt mee aan schepen, van de eerste plaat tot de proefvaart.");
  await page.getByLabel("mbo", { exact: true }).check();
  await page.getByLabel("Aantal plaatsen").fill("2");
  await page.getByLabel("Uren per week").fill("32");
  await page.getByLabel("Dagen per week").fill("4");
  await page.getByLabel("Beginnen kan vanaf").fill(dayFromNow(300));
}

test("a company without recognition hears at the field why it cannot offer a leerbaan", async ({
  app,
  open,
}) => {
  const [other] = await app.db
    .select({ id: company.id })
    .from(company)
    .leftJoin(recognition, eq(recognition.companyId, company.id))
    .where(and(isNull(recognition.crebo), eq(company.verification, "verified")))
    .orderBy(asc(company.id))
    .limit(1);
  const id = other?.id ?? "";
  const end = await joins(app, id);
  try {
    const page = await open({ viewport: "phone" });
    await signIn(page, "bedrijf");
    await page.goto(`/bedrijf/aanbod/nieuw?kind=apprenticeship&bedrijf=${id}`);
    await describe(page);
    await button(page, "Bewaren als concept").click();
    const field = page.getByLabel("Opleiding", { exact: true });
    await isThere(page, "Kies een opleiding waarvoor je bedrijf erkend is.");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel("Titel").inputValue()).toBe(title);
    expect(await app.db.$count(listing, eq(listing.title, title))).toBe(0);
    await axe(page);
  } finally {
    await end();
  }
});

test("a company lists a leerbaan with everything that a student wants to know", async ({ app, open }) => {
  const id = await ownId(app);
  const page = await open();
  await signIn(page, "bedrijf");
  await page.goto("/bedrijf/aanbod/nieuw");
  await page.getByRole("link", { name: "Leerbaan (BBL)" }).click();
  await describe(page);
  const qualification = page.getByLabel("Opleiding", { exact: true });
  await qualification.selectOption({ index: 1 });
  const chosen = await qualification.locator("option:checked").innerText();
  await page.getByLabel("Contract").selectOption({ label: "Arbeidsovereenkomst voor de hele opleiding" });
  for (const day of ["maandag", "dinsdag", "donderdag"]) await page.getByLabel(day, { exact: true }).check();
  await page.getByLabel(/per maand vanaf/).fill("1400");
  await page.getByLabel(/per maand tot/).fill("1650");
  await page
    .getByLabel("Wat kan de student bij jullie oefenen?")
    .fill("Bereidt het werk voor\nLast platen aan elkaar");
  await page.getByLabel("Praktijkopleider").selectOption({ index: 1 });
  await page.getByLabel("Hoe kom je er?").fill("Bus 50 stopt voor de poort.");
  await page.getByLabel("De student moet een VOG hebben").check();
  await page.getByLabel("Leeftijd vanaf").fill("17");
  await page.getByLabel("We kiezen zonder naam en foto").check();
  await button(page, "Bewaren als concept").click();
  // Four days a week, and three of them named.
  await isThere(page, "Kies net zo veel dagen als er bij 'Dagen per week' staat, of geen.");
  expect(await page.getByLabel("Wat kan de student bij jullie oefenen?").inputValue()).toContain(
    "Last platen",
  );
  await page.getByLabel("vrijdag", { exact: true }).check();
  await button(page, "Bewaren als concept").click();
  await button(page, "Online zetten").click();
  await isThere(page, "Je aanbod staat online.");
  await axe(page);
  const [made] = await app.db.select().from(listing).where(eq(listing.title, title));
  expect(made).toMatchObject({ companyId: id, weekdays: [1, 2, 4, 5], payMinCents: 140_000, minimumAge: 17 });

  const visitor = await open({ viewport: "phone" });
  await visitor.goto(`/aanbod/${made?.slug ?? ""}`);
  const texts = [
    chosen.replace(/ \(.*$/, ""),
    "BBL: je werkt hier en gaat daarnaast naar school",
    "2 van 2 vrij",
    "32 uur per week, 4 dagen: maandag, dinsdag, donderdag, vrijdag",
    /1\.400.* tot .*1\.650.* bruto per maand/,
    "je komt in dienst voor de hele opleiding",
    "Last platen aan elkaar",
    "Een vaste praktijkopleider begeleidt je op het werk.",
    "Je bent 17 jaar of ouder.",
    "Je hebt een VOG",
    "Zo kiest het bedrijf",
    "Bus 50 stopt voor de poort.",
  ];
  for (const text of texts) await isThere(visitor, text);
  await axe(visitor);
});

test("three companies share a leerbaan: a partner is named once it agrees", async ({ app, open }) => {
  const own = await ownId(app);
  const [joint] = await app.db
    .select({ id: listing.id, slug: listing.slug })
    .from(listing)
    .innerJoin(listingPool, eq(listingPool.listingId, listing.id))
    .where(eq(listing.companyId, own))
    .limit(1);
  const { id, slug } = joint ?? { id: "", slug: "" };
  const pool = await app.db
    .select()
    .from(listingPool)
    .where(eq(listingPool.listingId, id))
    .orderBy(asc(listingPool.position));
  const partners = pool.filter(({ companyId }) => companyId !== own);
  const partner = partners[0]?.companyId ?? "";
  const nameOf = async (companyId: string) =>
    (await app.db.select().from(company).where(eq(company.id, companyId)))[0]?.name ?? "";
  const name = await nameOf(partner);
  const visitor = await open();
  await visitor.goto(`/aanbod/${slug}`);
  for (const { companyId } of pool) {
    await visitor.getByRole("rowheader", { name: await nameOf(companyId) }).waitFor();
  }

  const lead = await open({ viewport: "phone" });
  await signIn(lead, "bedrijf");
  await lead.goto(`/bedrijf/aanbod/${id}`);
  await lead.getByRole("link", { name: "Samen met andere bedrijven" }).click();
  const card = lead.getByRole("listitem").filter({ hasText: name });
  await card.getByLabel("Weken bij dit bedrijf").fill("26");
  await card.getByRole("button", { name: "Aanpassen" }).click();
  await isThere(lead, "Aangepast.");
  await card.getByText("Gevraagd", { exact: true }).waitFor();
  await axe(lead);
  await visitor.reload();
  await visitor.getByRole("rowheader", { name: "Nog een bedrijf; de naam volgt" }).waitFor();
  await expect.poll(() => visitor.getByText(name).count()).toBe(0);

  const [told] = await app.db
    .select()
    .from(contact)
    .where(and(eq(contact.companyId, partner), contact.isPrimary));
  await app.mailbox.waitFor(told?.email ?? "", /vraagt jullie mee te doen met een leerbaan/);
  const end = await joins(app, partner);
  try {
    await lead.goto("/bedrijf/aanbod/samen");
    const part = lead.getByRole("listitem").filter({ hasText: `26 weken bij ${name}` });
    await part.getByRole("button", { name: "Ja, wij doen mee" }).click();
    await isThere(lead, "Jullie doen mee. Het andere bedrijf krijgt bericht.");
    await axe(lead);
  } finally {
    await end();
  }
  await visitor.reload();
  await visitor.getByRole("rowheader", { name }).waitFor();
});
