import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";

import { booking, listing } from "../../db/schema";
import { expect, linkIn, ownCompany, ownOffer, sayHowOld, sendRequest, signIn, test } from "./support";

const isThere = (page: Page, text: string) => page.locator("main").getByText(text).first().waitFor();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a teacher without JavaScript searches, books, sees the answer and calls it off", async ({
  app,
  open,
}) => {
  const page = await open({ javaScript: false, viewport: "phone" });
  const company = await open({ javaScript: false });
  const chips = page.getByRole("list", { name: "Gekozen filters" });
  const query = () => Object.fromEntries(new URL(page.url()).searchParams);

  await page.goto("/");
  await page.getByLabel("Wat", { exact: true }).selectOption({ label: "Bedrijfsbezoek" });
  await page.getByLabel("Waar", { exact: true }).fill("4381 AB");
  await page.getByLabel("Voor wie", { exact: true }).selectOption({ label: "vmbo kader" });
  await button(page, "Zoek").click();
  await page.waitForURL(/\/zoeken\?/);
  expect(query()).toMatchObject({ kind: "company_visit", near: "4381 AB", audience: "vmbo-kb" });

  await page.getByText(/^Filters/).click();
  await page.getByLabel("Afstand").selectOption("10");
  await page.getByLabel("Groepsgrootte").fill("15");
  await button(page, "Zoek").click();
  await page.waitForURL(/[?&]seats=15/);
  expect(query()).toMatchObject({ kind: "company_visit", radius: "10" });
  expect(Object.keys(query())).not.toContain("from");
  await chips.getByRole("link", { name: /vmbo kader/ }).click();
  await page.waitForURL((url) => !url.searchParams.has("audience"));
  await chips.getByText("15 leerlingen").waitFor();
  await page.getByRole("link", { name: "Eerste datum" }).click();
  await page.waitForURL(/[?&]sort=date/);

  const offer = await ownOffer(app.db, "company_visit");
  await page.getByRole("link", { name: offer.title, exact: true }).click();
  await page.locator('a[href*="/boeken?slot="]').first().click();
  await page.getByLabel("E-mailadres").fill("docent@vakbrug.test");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("vakbrug-demo");
  await page.locator("main").getByRole("button", { name: "Inloggen" }).click();
  await page.waitForURL(/\/boeken\?slot=/);

  // What does not fit is said at the field, and what was typed stays.
  const pupils = page.getByLabel("Aantal leerlingen");
  await page.getByLabel("Niveau").selectOption({ index: 1 });
  await pupils.fill("900");
  await sayHowOld(page);
  await page.getByLabel("Doel").fill("Zien hoe een schip wordt gebouwd.");
  await button(page, "Aanvraag versturen").click();
  await page.getByRole("alert").waitFor();
  expect(await pupils.getAttribute("aria-invalid")).toBe("true");
  expect(await pupils.inputValue()).toBe("900");
  expect(await page.getByLabel("Doel").inputValue()).toBe("Zien hoe een schip wordt gebouwd.");

  const reference = await sendRequest(page, 15);
  await isThere(page, "Wacht op antwoord");
  const mail = await app.mailbox.waitFor("bedrijf@vakbrug.test", /aanvraag/i);
  await company.goto(linkIn(mail, /\/antwoord\//));
  await button(company, "Bevestigen").click();
  await isThere(company, "Bevestigd. De docent heeft bericht gekregen.");

  await page.goto("/mijn/boekingen");
  await page.locator(`a[href="/mijn/boekingen/${reference}"]`).click();
  await isThere(page, "Bevestigd");
  await page.getByText("Afzeggen", { exact: true }).click();
  await page.getByLabel("Waarom kan het niet doorgaan?").fill("De klas is ziek.");
  await button(page, "Ja, afzeggen").click();
  await isThere(page, "Deze afspraak is afgezegd.");
  const [kept] = await app.db.select().from(booking).where(eq(booking.reference, reference));
  expect(kept?.status).toBe("cancelled");
});

test("a teacher without JavaScript keeps an offer from the results, and comes back at its card", async ({
  app,
  open,
}) => {
  const page = await open({ javaScript: false, viewport: "phone" });
  await signIn(page, "docent");
  const offer = await ownOffer(app.db, "workshop");
  await page.goto("/zoeken?near=Vlissingen&kind=workshop&q=Zeekraal");
  const heart = (pressed: boolean) =>
    page.getByRole("button", { name: `Bewaren: ${offer.title}`, exact: true, pressed });
  await heart(false).click();
  await heart(true).waitFor();
  const { search, hash } = new URL(page.url());
  expect(search).toContain("kind=workshop&q=Zeekraal");
  expect(hash).toBe(`#aanbod-${offer.id}`);
  await page.goto("/mijn/favorieten");
  await page.getByRole("link", { name: offer.title, exact: true }).waitFor();
  await page.goBack();
  await heart(true).click();
  await heart(false).waitFor();
});

test("a placement coordinator without JavaScript enters a student, proposes a place and hears the answer", async ({
  app,
  open,
}) => {
  const page = await open({ javaScript: false });
  const company = await open({ javaScript: false, viewport: "phone" });
  // Where a company chooses without names it would not read this one before it confirms.
  await app.db.update(listing).set({ objectiveSelection: false });
  await signIn(page, "bpv");
  await page.goto("/school/studenten");
  const form = page.locator("#melden");
  const number = form.getByLabel("Studentnummer");
  await number.fill("Z-4711");
  await form.getByLabel("Naam", { exact: true }).fill("Noor van der Proef");
  const { qualification } = await ownOffer(app.db, "internship");
  await form.getByLabel("Opleiding").fill("glasblazer van eenhoorns");
  await form.getByLabel("Leerweg").selectOption({ label: "BOL (stage)" });
  await form.getByLabel("Geboortedatum").fill("2008-05-06");
  await form
    .getByLabel("Wil beginnen op")
    .fill(new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10));
  await button(page, "Student melden").click();
  await page.getByRole("alert").waitFor();
  expect(await form.getByLabel("Opleiding").getAttribute("aria-invalid")).toBe("true");
  expect(await number.inputValue()).toBe("Z-4711");
  await form.getByLabel("Opleiding").fill(qualification);
  await button(page, "Student melden").click();
  await page.waitForURL(/\/school\/studenten\/[\da-f-]{36}/);
  await isThere(page, "De student staat op de lijst.");

  await page.getByLabel("Afstand van de school").selectOption("50");
  await button(page, "Toon").click();
  await page.waitForURL(/[?&]km=50/);
  const offer = page.getByRole("listitem").filter({ hasText: ownCompany });
  await offer.getByText("Student voorstellen", { exact: true }).click();
  await offer.getByLabel(/De student is akkoord/).check();
  await offer.getByRole("button", { name: "Voorstel sturen" }).click();
  await isThere(page, "Het voorstel is verstuurd.");

  const mail = await app.mailbox.waitFor("bedrijf@vakbrug.test", /heeft een student voor jullie plek/);
  expect(mail.text).not.toContain("Noor van der Proef");
  await company.goto(linkIn(mail, /\/antwoord-plaatsing\//));
  await isThere(company, "Noor van der Proef");
  await button(company, "Plaatsing bevestigen").click();
  await isThere(company, "De plaatsing is bevestigd");

  await app.mailbox.waitFor("bpv@vakbrug.test", /heeft de plaatsing bevestigd/);
  await page.reload();
  await isThere(page, "opgelost");
});
