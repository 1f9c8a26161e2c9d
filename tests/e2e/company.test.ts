import { eq } from "drizzle-orm";
import { DateTime } from "luxon";
import type { Page } from "playwright-core";

import { booking, listing, schoolHoliday, slot, slotHold } from "../../db/schema";
import {
  type App,
  expect,
  linkIn,
  ownCompany,
  ownOffer,
  sendRequest,
  signIn,
  signInAs,
  test,
} from "./support";

const email = "ilse@touwslagerij.test";
const password = "een touw van drie strengen";
const name = "Touwslagerij De Drie Strengen";
const title = "Zelf een touw slaan";

const isThere = (page: Page, text: string | RegExp) => page.locator("main").getByText(text).first().waitFor();
const button = (page: Page, text: string) => page.getByRole("button", { name: text, exact: true });
const waiting = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });

const day = (moment: DateTime) => moment.toISODate() ?? "";

/** The moments that a weekly series from nine o'clock should give: none in a school holiday of the region. */
async function weekly({ db }: App, first: DateTime, last: DateTime): Promise<string[]> {
  const holidays = await db.select().from(schoolHoliday).where(eq(schoolHoliday.region, "zuid"));
  const free = (date: string) => !holidays.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
  const days: DateTime[] = [];
  for (let at = first; at <= last; at = at.plus({ weeks: 1 })) if (free(day(at))) days.push(at);
  return days.map((at) => at.set({ hour: 9 }).toJSDate().toISOString());
}

test("a company registers, is checked, and publishes its first offer with a series of moments", async ({
  app,
  open,
}) => {
  const page = await open();
  const coordinator = await open();
  await signIn(coordinator, "coordinator");

  await page.goto("/registreren");
  await page.getByRole("link", { name: "Ik werk bij een bedrijf" }).click();
  await page.getByLabel("Naam van het bedrijf").fill(name);
  await page.getByLabel("Sector").selectOption({ index: 3 });
  await page.getByLabel("Straat").fill("Lijnbaan");
  await page.getByLabel("Huisnummer").fill("12");
  await page.getByLabel("Postcode").fill("4381 AB");
  await page.getByLabel("Je functie").fill("Meester touwslager");
  await page.getByLabel("Je naam").fill("Ilse Strengen");
  await page.getByLabel("E-mailadres op je werk").fill(email);
  await page.getByLabel("Wachtwoord").fill(password);
  await button(page, "Aanmelden").click();
  await isThere(page, "Kijk in je mail");
  await page.goto(linkIn(await app.mailbox.waitFor(email, /bevestig/i), /\/bevestigen\//));
  await button(page, "Ja, dit is mijn e-mailadres").click();
  await isThere(page, "Je e-mailadres is bevestigd.");
  await signInAs(page, email, password);
  await page.goto("/bedrijf");
  await isThere(page, "De coördinator van je regio controleert dit nog.");

  await coordinator.goto("/beheer");
  await waiting(coordinator, name).getByRole("button", { name: "Goedkeuren" }).click();
  await isThere(coordinator, "Goedgekeurd. De aanvrager krijgt bericht.");
  await app.mailbox.waitFor(email, /goedgekeurd/);

  await page.goto("/bedrijf/aanbod");
  await page.getByRole("link", { name: "Nieuw aanbod" }).first().click();
  await page.getByRole("link", { name: "Workshop" }).click();
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("In het kort").fill("Een touw van hennep, van vezel tot knoop.");
  await page
    .getByLabel("Wat doen en leren leerlingen?")
    .fill("Leerlingen draaien zelf drie strengen tot een touw.");
  await page.getByLabel("vmbo kader").check();
  await page.getByLabel("Duur in minuten").fill("180");
  await page.getByLabel("Maximaal aantal leerlingen").fill("20");
  await button(page, "Bewaren als concept").click();
  await page.getByRole("link", { name: "Zo zien anderen het" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.goBack();
  await button(page, "Online zetten").click();
  await isThere(page, "Verstuurd. De coördinator van je regio kijkt ernaar");

  await coordinator.goto("/beheer/aanbod");
  await waiting(coordinator, title).getByRole("button", { name: "Goedkeuren" }).click();
  await isThere(coordinator, "Goedgekeurd. Het staat online en het bedrijf krijgt bericht.");
  await app.mailbox.waitFor(email, /^Je aanbod staat online/);

  const first = DateTime.now().setZone("Europe/Amsterdam").startOf("week").plus({ weeks: 3 });
  const last = first.plus({ weeks: 9 });
  await page.reload();
  await page.getByRole("link", { name: "Momenten beheren" }).click();
  await page.getByLabel("Dag", { exact: true }).fill(day(first));
  await page.getByLabel("Herhalen", { exact: true }).selectOption({ label: "Elke week" });
  await page.getByLabel("Herhalen tot en met").fill(day(last));
  await button(page, "Moment toevoegen").click();
  await isThere(page, /^Er staan \d+ momenten bij\.$/);
  const made = await app.db
    .select({ startsAt: slot.startsAt })
    .from(slot)
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .where(eq(listing.title, title))
    .orderBy(slot.startsAt);
  expect(made.map(({ startsAt }) => startsAt.toISOString())).toEqual(await weekly(app, first, last));

  const visitor = await open({ viewport: "phone" });
  await visitor.goto(`/zoeken?q=${encodeURIComponent(title)}`);
  await visitor.getByRole("link", { name: title, exact: true }).click();
  await visitor.waitForURL(/\/aanbod\//);
  // Each stands in the calendar of free days and in the list beside it.
  const moments = () =>
    visitor
      .locator('a[href*="/boeken?slot="]')
      .evaluateAll((links) => new Set(links.map((link) => link.getAttribute("href"))).size);
  await expect.poll(moments).toBe(made.length);
});

test("a company declines a request, and proposes other moments for another", async ({ app, open }) => {
  const teacher = await open({ viewport: "phone" });
  await signIn(teacher, "docent");
  const request = async () => {
    app.mailbox.clear();
    await teacher.goto(`/aanbod/${(await ownOffer(app.db, "company_visit")).slug}`);
    await teacher.locator('a[href*="/boeken?slot="]').first().click();
    const reference = await sendRequest(teacher);
    return { reference, mail: await app.mailbox.waitFor("bedrijf@vakbrug.test", /aanvraag/i) };
  };
  const stateOf = async (reference: string) => {
    const [found] = await app.db.select().from(booking).where(eq(booking.reference, reference));
    const holds = await app.db
      .select()
      .from(slotHold)
      .where(eq(slotHold.bookingId, found?.id ?? ""));
    return { status: found?.status, slots: holds.map(({ slotId }) => slotId).sort() };
  };

  // By the link in the mail, without signing in.
  const first = await request();
  const link = await open({ viewport: "phone" });
  await link.goto(linkIn(first.mail, /\/antwoord\//));
  await link.getByText("Afwijzen", { exact: true }).click();
  await link.getByLabel("Waarom kan het niet?").fill("Het dok staat dan onder water.");
  await button(link, "Ja, afwijzen").click();
  await isThere(link, "Deze aanvraag is afgewezen.");
  expect(await stateOf(first.reference)).toEqual({ status: "declined", slots: [] });
  const declined = await app.mailbox.waitFor("docent@vakbrug.test", /^Niet gelukt/);
  expect(declined.text).toContain("Het dok staat dan onder water.");
  await teacher.reload();
  await isThere(teacher, "Het dok staat dan onder water.");

  // From the board, signed in.
  const { reference } = await request();
  const company = await open();
  await signIn(company, "bedrijf");
  await company.goto("/bedrijf/aanvragen");
  await company.locator(`a[href$="/${reference}"]`).click();
  await company.getByText("Ander moment voorstellen", { exact: true }).click();
  const others = company.getByRole("group", { name: "Momenten", exact: true });
  const values = others.getByRole("checkbox");
  const offered = [await values.nth(0).getAttribute("value"), await values.nth(1).getAttribute("value")];
  await others.locator("label").nth(0).click();
  await others.locator("label").nth(1).click();
  await button(company, "Voorstel versturen").click();
  await isThere(company, "Jullie voorstel is verstuurd.");
  expect(await stateOf(reference)).toEqual({ status: "countered", slots: offered.sort() });

  await app.mailbox.waitFor("docent@vakbrug.test", /^Ander moment voorgesteld/);
  await teacher.reload();
  const proposed = teacher.getByRole("group", { name: "Moment", exact: true });
  const [, second] = await proposed.getByRole("radio").all();
  const chosen = await second?.getAttribute("value");
  expect(offered).toContain(chosen);
  await proposed.locator("label").nth(1).click();
  await button(teacher, "Dit moment kiezen").click();
  await isThere(teacher, `De afspraak met ${ownCompany} staat vast.`);
  expect(await stateOf(reference)).toEqual({ status: "confirmed", slots: [chosen] });
});
