import { desc, eq } from "drizzle-orm";
import type { Page } from "playwright-core";

import { listing, placement } from "../../db/schema";
import {
  type App,
  dayFromNow,
  drawUp,
  expect,
  fillProfile,
  follow,
  invite,
  look,
  offerPlace,
  ownCompany,
  ownOffer,
  registerStudent,
  signByLink,
  signIn,
  test,
} from "./support";

const student = { name: "Mees Branding", email: "mees@vakbrug.test" };
const guardian = { name: "Jet Branding", email: "jet@thuis.test" };
const starts = dayFromNow(30);
/** Seventeen, also on a leap day. */
const birthDate = dayFromNow(-17.5 * 365.25);

type Offer = Awaited<ReturnType<typeof ownOffer>>;

/** How many students look for a place, as the coordinator of Zeeland reads it on an open page. */
async function counted(coordinator: Page): Promise<number> {
  const panel = coordinator.getByRole("region", { name: /^Stagetekort in/ }).first();
  await panel.getByText("Je ziet de exacte cijfers").waitFor();
  const said = /([\d.]+)\s+studenten zoeken nog/.exec(await panel.innerText())?.[1] ?? "";
  return Number(said.replace(".", ""));
}

/** Searches in plain words, reads why the place fits, and opens it. */
async function findPlace(page: Page, { title, qualification }: Offer): Promise<void> {
  await page.goto("/leerbanen");
  await page.getByLabel("Wat wil je worden?").fill(qualification.replace(/ \(.*/, "").toLowerCase());
  await page.getByRole("combobox", { name: "Waar vertrek je?" }).fill("4331");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.waitForURL("**/leerbanen?*");
  const place = page.locator("li[id^=plek-]").filter({ hasText: ownCompany }).filter({ hasText: title });
  await place.getByText("Waarom dit bij je past").waitFor();
  await look(page);
  await place.getByRole("link", { name: title }).click();
  await page.waitForURL("**/aanbod/*");
  await look(page);
}

/** Is refused for what the profile lacks, fills it in, and comes back to the same place. */
async function fillGaps(page: Page, { qualification }: Offer): Promise<void> {
  await page.getByRole("link", { name: "Solliciteren", exact: true }).click();
  await page.getByText(/^(Maak|Vul) eerst je profiel/).waitFor();
  await look(page);
  await follow(page.getByRole("link", { name: "Naar je profiel" }));
  await fillProfile(page, {
    ...{ birthDate, startsFrom: starts, studentNumber: "771204" },
    crebo: /\((\d+)\)/.exec(qualification)?.[1] ?? "",
  });
  await page.getByRole("link", { name: "Verder met solliciteren" }).click();
  await page.waitForURL(/\/solliciteren$/);
}

/** Says to have no place yet; the school has just confirmed who it is. */
async function reportNoPlace(page: Page): Promise<void> {
  await page.goto("/mijn/stagetekort");
  await look(page);
  await page.getByLabel("Wanneer wil je beginnen?").fill(starts);
  await page.getByRole("button", { name: "Melden", exact: true }).click();
  await page.getByText("Je melding staat erop.").waitFor();
  await look(page);
}

async function apply(page: Page): Promise<void> {
  await page.getByLabel("Waarom wil je hier leren?").fill("Ik wil leren hoe jullie schepen bouwen.");
  await look(page);
  await page.getByRole("button", { name: "Sollicitatie versturen" }).click();
  await page.getByText("Je sollicitatie is verstuurd.").first().waitFor();
  await look(page);
}

/** The page of the place says that one has applied, offers it no second time and leads to the application. */
async function seeApplied(page: Page, place: string): Promise<void> {
  await page.goto(place);
  await page.getByText(/^Je hebt hier gesolliciteerd op/).waitFor();
  await expect.poll(() => page.getByRole("link", { name: "Solliciteren", exact: true }).count()).toBe(0);
  await look(page);
  await page.getByRole("link", { name: "Bekijk je sollicitatie" }).click();
  await page.waitForURL("**/mijn/sollicitaties/*");
}

async function chooseTime(page: Page): Promise<void> {
  await page.goto("/mijn");
  await follow(page.getByRole("link", { name: `${ownCompany} nodigt je uit` }));
  await look(page);
  await page.getByText(/, 14:00/).click();
  await page.getByRole("button", { name: "Deze tijd kiezen" }).click();
  await page.getByText("Je keuze is doorgegeven aan het bedrijf.").waitFor();
}

async function accept(page: Page): Promise<void> {
  await page.goto("/mijn");
  await look(page);
  await follow(page.getByRole("link", { name: `${ownCompany} biedt je een plek aan` }));
  await look(page);
  await page.getByRole("button", { name: "Plek aannemen" }).click();
  await page.getByText("Gefeliciteerd, je hebt de plek.").waitFor();
  await look(page);
}

/** The school draws the agreement up; answers who signs for the company. */
async function agree(school: Page): Promise<string> {
  await school.goto("/school/overeenkomsten");
  await look(school);
  await follow(school.getByRole("link", { name: student.name }));
  await look(school);
  const company = await school.getByLabel("E-mailadres voor het bedrijf").inputValue();
  await drawUp(school, guardian);
  await look(school);
  return company;
}

async function allSign(app: App, phone: Page, emails: string[]): Promise<void> {
  for (const email of emails) await signByLink(phone, app, email);
  await look(phone);
}

test("a student on a phone finds a place, applies, accepts and signs, and is counted no longer", async ({
  app,
  open,
}) => {
  const offer = await ownOffer(app.db, "apprenticeship");
  await app.db.update(listing).set({ objectiveSelection: true }).where(eq(listing.id, offer.id));
  const page = await open({ viewport: "phone" });
  const school = await open();
  const company = await open();
  const coordinator = await open();
  await signIn(school, "bpv");
  await signIn(company, "bedrijf");
  await signIn(coordinator, "coordinator");
  await coordinator.goto("/stagetekorten");

  await registerStudent(page, app, student);
  await findPlace(page, offer);
  await fillGaps(page, offer);
  const application = page.url();
  await school.goto("/school/studenten");
  await school.getByRole("button", { name: `${student.name} bevestigen` }).click();
  await school.getByText("De student is bevestigd").waitFor();
  const before = await counted(coordinator);
  await reportNoPlace(page);
  await expect.poll(() => counted(coordinator)).toBe(before + 1);

  await page.goto(application);
  await apply(page);
  await seeApplied(page, application.replace(/\/solliciteren$/, ""));
  const [row] = await app.db.select().from(placement).orderBy(desc(placement.createdAt)).limit(1);
  await invite(company, { reference: row?.reference ?? "", name: student.name });
  await chooseTime(page);
  await offerPlace(company, starts);
  await accept(page);
  await expect.poll(() => counted(coordinator)).toBe(before);
  await page.goto("/mijn/stagetekort");
  await page.getByText("je hebt een plek").first().waitFor();

  const companySigner = await agree(school);
  const phone = await open({ viewport: "phone" });
  await allSign(app, phone, [student.email, guardian.email, "bpv@vakbrug.test", companySigner]);

  await page.goto("/mijn/sollicitaties");
  await look(page);
  await page.getByRole("link", { name: offer.title }).click();
  await page.getByText("De praktijkovereenkomst is rond.").waitFor();
  await page.getByRole("link", { name: "Praktijkovereenkomst", exact: true }).click();
  await page.locator("main").getByText("geplaatst", { exact: true }).waitFor();
  await look(page);
  const pdf = await page.getByRole("link", { name: "Versie 1 als PDF" }).getAttribute("href");
  const file = await page.request.get(pdf ?? "");
  expect(file.headers()["content-type"]).toBe("application/pdf");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const trail = page.getByRole("navigation", { name: "Kruimelpad" });
  await trail.getByRole("link", { name: offer.title }).click();
  await page.waitForURL("**/mijn/sollicitaties/*");
}, 400_000);
