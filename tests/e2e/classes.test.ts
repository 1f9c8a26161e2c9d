import { eq } from "drizzle-orm";

import { booking } from "../../db/schema";
import { axe, expect, linkIn, ownOffer, signIn, test } from "./support";

test("a teacher without JavaScript keeps the lesson hours and asks for two classes, that get one answer", async ({
  app,
  open,
}) => {
  const page = await open({ javaScript: false, viewport: "phone" });
  await signIn(page, "docent");
  await page.goto("/school/tijden");
  await page.getByLabel("Lesuur 1, tot").fill("08:00");
  await page.getByRole("button", { name: "Bewaar de lesuren" }).click();
  await page.getByText("Dit is niet later dan het begin.").first().waitFor();
  expect(await page.getByLabel("Lesuur 1, tot").inputValue()).toBe("08:00");
  await page.getByLabel("Lesuur 1, tot").fill("09:20");
  await page.getByRole("button", { name: "Bewaar de lesuren" }).click();
  await page.getByText("De lesuren zijn bewaard.").waitFor();

  const offer = await ownOffer(app.db, "guest_lesson");
  await page.goto(`/aanbod/${offer.slug}/boeken`);
  await page.getByRole("link", { name: /^Vraag twee tot zes klassen/ }).click();
  for (const [row, name] of ["3A", "3B"].entries()) {
    const group = page.getByRole("group", { name: `Klas ${row + 1}`, exact: true });
    await group.getByLabel("Naam van de klas").fill(name);
    await group.getByLabel("Niveau").selectOption({ label: "vmbo kader" });
    await group.getByLabel("Aantal leerlingen").fill("10");
    await group.getByLabel("Moment").selectOption({ index: row + 1 });
  }
  await page.getByLabel("Doel").fill("Zien hoe een schip wordt gebouwd.");
  await page.getByRole("button", { name: "Aanvraag voor alle klassen versturen" }).click();
  await page.waitForURL(/\/mijn\/boekingen\/VB-/);
  await page.getByText("Dit is één aanvraag voor 2 klassen.").waitFor();

  const reference = page.url().split("/").at(-1) ?? "";
  const states = async () => {
    const [asked] = await app.db.select().from(booking).where(eq(booking.reference, reference));
    const classes = await app.db
      .select()
      .from(booking)
      .where(eq(booking.bundleId, asked?.bundleId ?? ""));
    return classes.map(({ status }) => status).sort();
  };
  const mail = await app.mailbox.waitFor("bedrijf@vakbrug.test", /2 klassen/);
  const company = await open();
  await company.goto(linkIn(mail, /\/antwoord\//));
  await axe(company);
  expect(await states()).toEqual(["requested", "requested"]);
  await company.getByRole("button", { name: "Beide klassen bevestigen" }).click();
  await company.getByText("Bevestigd. De docent heeft bericht gekregen.").waitFor();
  expect(await states()).toEqual(["confirmed", "confirmed"]);

  // The other class, behind the same link: called off alone.
  await company.getByRole("link", { name: /^3B/ }).click();
  await company.waitForURL(/\?klas=VB-/);
  await company.getByText("Afzeggen", { exact: true }).first().click();
  await company.getByLabel("Waarom kan het niet doorgaan?").fill("De monteur is ziek.");
  await company.getByRole("button", { name: "Ja, afzeggen" }).click();
  await company.getByText("Deze afspraak is afgezegd.").first().waitFor();
  expect(await states()).toEqual(["cancelled", "confirmed"]);
  const [first] = await app.db.select().from(booking).where(eq(booking.reference, reference));
  expect(first?.status).toBe("confirmed");
});
