import type { Page } from "playwright-core";
import { expect, linkIn, ownOffer, tabTo, test } from "./support";

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

const status = (page: Page, text: string) => page.locator("main").getByText(text).first();

test("a teacher with a keyboard alone gets from the home page to a request, and the company confirms it", async ({
  app,
  open,
}) => {
  const page = await open();
  await page.goto("/");
  const field = (name: string) => page.getByRole("combobox", { name, exact: true });
  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  await press(page, "Tab");
  expect(await skip.and(page.locator(":focus")).isVisible()).toBe(true);
  await press(page, "Enter");
  await page.locator("main:focus").waitFor();

  await tabTo(page, field("Wat"));
  await press(page, "ArrowDown", "ArrowDown");
  expect(await field("Wat").inputValue()).toBe("company_visit");
  await tabTo(page, field("Waar"));
  await page.keyboard.type("vlissin");
  await page
    .getByRole("option", { name: /^Vlissingen/ })
    .first()
    .waitFor();
  await press(page, "ArrowDown", "Enter");
  expect(await field("Waar").inputValue()).toMatch(/^Vlissingen/);
  expect(await field("Waar").getAttribute("aria-expanded")).toBe("false");
  await tabTo(page, button("Zoek"));
  await press(page, "Enter");
  await page.waitForURL(/\/zoeken\?.*kind=company_visit/);

  await tabTo(page, skip);
  await press(page, "Enter");
  const { slug } = await ownOffer(app.db, "company_visit");
  await tabTo(page, page.locator(`a[href="/aanbod/${slug}"]`));
  await press(page, "Enter");
  await page.waitForURL(/\/aanbod\//);

  await tabTo(page, page.locator('a[href*="/boeken?slot="]').first());
  await press(page, "Enter");
  await page.waitForURL(/\/inloggen\?terug=/);
  await tabTo(page, page.getByLabel("E-mailadres"));
  await page.keyboard.type("docent@vakbrug.test");
  await tabTo(page, page.getByLabel("Wachtwoord", { exact: true }));
  await page.keyboard.type("vakbrug-demo");
  await press(page, "Enter");
  await page.waitForURL(/\/boeken\?slot=/);

  // The next free moment instead of the one that was followed here.
  const slots = page.getByRole("radio");
  await tabTo(page, slots.first());
  await press(page, "ArrowDown");
  expect(await slots.nth(1).isChecked()).toBe(true);
  await tabTo(page, page.getByLabel("Niveau"));
  await press(page, "ArrowDown");
  await tabTo(page, page.getByLabel("Aantal leerlingen"));
  await page.keyboard.type("12");
  await tabTo(page, page.getByLabel("Leeftijd van de jongste leerling"));
  await page.keyboard.type("16");
  await tabTo(page, button("Aanvraag versturen"));
  await press(page, "Enter");
  // What is missing gets the focus.
  await page.getByLabel("Doel").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Zien hoe een schip wordt gebouwd.");
  const risks = page.getByLabel("Ik heb dit gelezen en wil toch aanvragen");
  if ((await risks.count()) > 0) {
    await tabTo(page, risks);
    await press(page, " ");
  }
  await tabTo(page, button("Aanvraag versturen"));
  await press(page, "Enter");
  await page.waitForURL(/\/mijn\/boekingen\/VB-/);
  await status(page, "Wacht op antwoord").waitFor();

  const company = await open();
  const mail = await app.mailbox.waitFor("bedrijf@vakbrug.test", /aanvraag/i);
  await company.goto(linkIn(mail, /\/antwoord\//));
  await tabTo(company, company.getByRole("button", { name: "Bevestigen" }));
  await press(company, "Enter");
  await status(company, "Bevestigd. De docent heeft bericht gekregen.").waitFor();
  await page.reload();
  await status(page, "Bevestigd").waitFor();
});
