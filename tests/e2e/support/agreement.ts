import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { App } from "./app";
import { linkIn } from "./mailbox";
import { look } from "./phone";

/** A day of work of eight hours, four days a week, with a day at school: what the law allows from sixteen. */
export async function drawUp(page: Page, guardian: { name: string; email: string }): Promise<void> {
  for (const day of [1, 2, 3, 4]) {
    await page.locator(`input[name=from${day}]`).fill("08:00");
    await page.locator(`input[name=until${day}]`).fill("16:30");
  }
  await page.getByLabel("Uren school per week").fill("8");
  await page.getByLabel("Werkprocessen").fill("Bereidt het werk voor\nLast platen aan elkaar");
  await page.getByLabel("Naam van ouder of voogd").fill(guardian.name);
  await page.getByLabel("E-mailadres van ouder of voogd").fill(guardian.email);
  await page.getByRole("button", { name: "Opstellen en versturen" }).click();
  await page.getByText("De overeenkomst is opgesteld.").waitFor();
}

/** Signs an agreement by the mailed link and the mailed code, as its name stands there. */
export async function signByLink(page: Page, app: App, email: string): Promise<void> {
  const mail = await app.mailbox.waitFor(email, /^Teken de praktijkovereenkomst met/);
  await page.goto(linkIn(mail, /\/ondertekenen\//));
  await look(page);
  await page.getByRole("button", { name: "Mail mij een code" }).click();
  const mailed = await app.mailbox.waitFor(email, /code om te tekenen/);
  await page.getByText(/^Er is een code gemaild/).waitFor();
  // The terms above are long on a phone: one goes on where one was.
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await page.getByLabel("Code uit de mail").fill(/\b\d{6}\b/.exec(mailed.subject ?? "")?.[0] ?? "");
  await page.getByLabel(/Ik heb de voorwaarden gelezen/).check();
  await page.getByRole("button", { name: "Tekenen", exact: true }).click();
  await page.getByRole("heading", { name: "Je hebt getekend" }).waitFor();
}
