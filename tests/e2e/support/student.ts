import type { Page } from "playwright-core";
import type { App } from "./app";
import { linkIn } from "./mailbox";
import { look } from "./phone";
import { signInAs } from "./sign-in";

const password = "een brug over het kanaal";

/** YYYY-MM-DD, so many days from now (UTC). */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Makes an account for somebody who looks for a place, confirms its address by the mailed link and signs in. */
export async function registerStudent(
  page: Page,
  app: App,
  { name, email }: { name: string; email: string },
): Promise<void> {
  await page.goto("/registreren");
  await page.getByRole("link", { name: "Ik zoek een stage of leerbaan" }).click();
  await page.getByLabel("Je naam").fill(name);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(password);
  await look(page);
  await page.getByRole("button", { name: "Account maken" }).click();
  await page.getByRole("heading", { name: "Kijk in je mail" }).waitFor();
  await page.goto(linkIn(await app.mailbox.waitFor(email, /./), /bevestigen/));
  await page.locator('main form button[type="submit"]').click();
  await page.getByRole("link", { name: "Inloggen" }).last().waitFor();
  await signInAs(page, email, password);
}

interface Profile {
  birthDate: string;
  crebo: string;
  startsFrom: string;
  studentNumber: string;
}

/** Fills in every part of an empty profile of somebody at Scalda who looks for a leerbaan, from its overview on. */
export async function fillProfile(
  page: Page,
  { birthDate, crebo, startsFrom, studentNumber }: Profile,
): Promise<void> {
  await look(page);
  await page.getByRole("link", { name: "Ga verder" }).click();
  const save = async () => {
    await look(page);
    const at = page.url();
    await page.getByRole("button", { name: "Opslaan en verder" }).click();
    await page.waitForURL((url) => url.href !== at);
  };
  await page.getByLabel("Geboortedatum").fill(birthDate);
  await save();
  await page.getByRole("combobox", { name: "Opleiding" }).pressSequentially(crebo);
  await page.getByRole("option").first().click();
  await page.getByLabel(/^BBL/).check();
  await save();
  await page.getByLabel("Je postcode").fill("4331");
  await page.getByLabel("E-bike").check();
  await save();
  await page.getByLabel(/^Vanaf wanneer/).fill(startsFrom);
  await page.getByLabel("maandag").check();
  await save();
  await page.getByLabel("Waar ben je goed in?").fill("Ik sleutel aan brommers.");
  await save();
  await page.getByRole("combobox", { name: "Naam of plaats van je school" }).pressSequentially("Scalda");
  await page
    .getByRole("option", { name: /Scalda/ })
    .first()
    .click();
  await page.getByLabel("Studentnummer").fill(studentNumber);
  await save();
  await page.getByText("Je profiel is compleet", { exact: true }).waitFor();
  await look(page);
}
