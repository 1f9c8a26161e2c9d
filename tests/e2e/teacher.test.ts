import { eq } from "drizzle-orm";

import { booking, listing, slotHold } from "../../db/schema";
import { axe, expect, goal, linkIn, ownOffer, sendRequest, signIn, test } from "./support";

test("a teacher on a phone finds a company, books it, and calls it off again", async ({ app, open }) => {
  const page = await open({ viewport: "phone" });
  await page.goto("/");
  await axe(page);
  await page.goto("/zoeken?near=Vlissingen&radius=10&kind=company_visit&q=Zeekraal");
  await axe(page);
  const offer = await ownOffer(app.db, "company_visit");
  await page.getByRole("link", { name: offer.title, exact: true }).first().click();
  await page.waitForURL(/\/aanbod\//);
  await axe(page);
  const slot = page.locator('a[href*="/boeken?slot="]').first();
  await slot.click();
  await page.waitForURL(/\/inloggen\?terug=/);
  await page.getByLabel("E-mailadres").fill("docent@vakbrug.test");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("vakbrug-demo");
  await page.locator("main").getByRole("button", { name: "Inloggen" }).click();
  await page.waitForURL(/\/boeken\?slot=/);
  await axe(page);

  const reference = await sendRequest(page);
  await page.getByText("Wacht op antwoord").first().waitFor();
  await axe(page);

  const mail = await app.mailbox.waitFor("bedrijf@vakbrug.test", /aanvraag/i);
  expect(mail.text).toContain(goal);
  const link = linkIn(mail, /\/antwoord\//);
  const company = await open();
  await company.goto(link);
  const status = async () =>
    (await app.db.select().from(booking).where(eq(booking.reference, reference)))[0]?.status;
  expect(await status()).toBe("requested");
  await axe(company);
  await company.getByRole("button", { name: "Bevestigen" }).click();
  await company.getByText("Bevestigd. De docent heeft bericht gekregen.").waitFor();
  expect(await status()).toBe("confirmed");

  const confirmed = await app.mailbox.waitFor("docent@vakbrug.test", /bevestigd/i);
  expect(confirmed.attachments.some((file) => file.contentType.includes("calendar"))).toBe(true);
  await page.reload();
  await page.getByText("Bevestigd").first().waitFor();
  await axe(page);
  const calendar = await page.request.get(`/mijn/boekingen/${reference}/agenda.ics`);
  expect(await calendar.text()).toContain("BEGIN:VEVENT");

  await page.getByLabel("Je bericht").fill("Is er een lift?");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.waitForURL(/#berichten$/);
  await page.getByText("Is er een lift?").waitFor();

  await page.getByText("Afzeggen", { exact: true }).first().click();
  await page.getByLabel("Waarom kan het niet doorgaan?").fill("De klas is ziek.");
  await page.getByRole("button", { name: "Ja, afzeggen" }).click();
  await page.getByText("Deze afspraak is afgezegd.").first().waitFor();
  expect(await status()).toBe("cancelled");
  const [row] = await app.db.select().from(booking).where(eq(booking.reference, reference));
  expect(
    await app.db
      .select()
      .from(slotHold)
      .where(eq(slotHold.bookingId, row?.id ?? "")),
  ).toHaveLength(0);
  await app.mailbox.waitFor("bedrijf@vakbrug.test", /afgezegd/i);
});

test("a company without JavaScript answers from its board, and offers something new", async ({
  app,
  open,
}) => {
  const page = await open({ javaScript: false });
  await signIn(page, "bedrijf");
  await page.goto("/bedrijf/aanvragen");
  await page.locator('a[href*="/bedrijf/aanvragen/VB-"]').first().click();
  await page.getByRole("button", { name: "Bevestigen" }).click();
  await page.getByText("Bevestigd. De docent heeft bericht gekregen.").waitFor();

  await page.goto("/bedrijf/aanbod/nieuw?kind=company_visit");
  await page.getByLabel("Titel").fill("Rondleiding over de helling");
  await page.getByLabel("In het kort").fill("Een ochtend tussen de schepen.");
  await page
    .getByLabel("Wat doen en leren leerlingen?")
    .fill("Leerlingen zien hoe een schip van de helling glijdt.");
  await page.getByLabel("Duur in minuten").fill("120");
  await page.getByLabel("Maximaal aantal leerlingen").fill("24");
  await page.getByRole("button", { name: "Bewaren als concept" }).click();
  await page.getByText("Kies er ten minste 1.").first().waitFor();
  expect(await page.getByLabel("Titel").inputValue()).toBe("Rondleiding over de helling");
  await page.getByLabel("vmbo kader").check();
  await page.getByRole("button", { name: "Bewaren als concept" }).click();
  await page.waitForURL(/\/bedrijf\/aanbod\/[\da-f-]{36}/);
  await page.getByRole("button", { name: "Online zetten" }).click();
  await page.getByText("Je aanbod staat online.").waitFor();
  const [made] = await app.db.select().from(listing).where(eq(listing.title, "Rondleiding over de helling"));
  expect(made?.status).toBe("published");
});
