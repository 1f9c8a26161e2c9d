import type { Page } from "playwright-core";

/** What a group wants to see, with a character that HTML would swallow. */
export const goal = "Zien hoe een schip van < 30 meter wordt gebouwd.";

/** Fills in the open request form and sends it; answers the reference of the request. */
export async function sendRequest(page: Page, pupils = 12): Promise<string> {
  await page.getByLabel("Niveau").selectOption({ index: 1 });
  await page.getByLabel("Leerjaar of groep").fill("3");
  await page.getByLabel("Aantal leerlingen").fill(String(pupils));
  await page.getByLabel("Aantal begeleiders").fill("2");
  await page.getByLabel("Doel").fill(goal);
  await page.getByRole("button", { name: "Aanvraag versturen" }).click();
  await page.waitForURL(/\/mijn\/boekingen\/VB-/);
  return /VB-[A-Z0-9]{5}/.exec(page.url())?.[0] ?? "";
}
