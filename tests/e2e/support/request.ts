import type { Page } from "playwright-core";

/** What a group wants to see, with a character that HTML would swallow. */
export const goal = "Zien hoe een schip van < 30 meter wordt gebouwd.";

/** Says that the group is old enough, and that the risks have been read where the offer leaves them open. */
export async function sayHowOld(page: Page): Promise<void> {
  await page.getByLabel("Leeftijd van de jongste leerling").fill("16");
  const risks = page.getByLabel("Ik heb dit gelezen en wil toch aanvragen");
  if ((await risks.count()) > 0) await risks.check();
}

/** Fills in the open request form and sends it; answers the reference of the request. */
export async function sendRequest(page: Page, pupils = 12): Promise<string> {
  await page.getByLabel("Niveau").selectOption({ index: 1 });
  await page.getByLabel("Leerjaar of groep").fill("3");
  await page.getByLabel("Aantal leerlingen").fill(String(pupils));
  await page.getByLabel("Aantal begeleiders").fill("2");
  await sayHowOld(page);
  await page.getByLabel("Doel").fill(goal);
  await page.getByRole("button", { name: "Aanvraag versturen" }).click();
  await page.waitForURL(/\/mijn\/boekingen\/VB-/);
  return /VB-[A-Z0-9]{5}/.exec(page.url())?.[0] ?? "";
}
