import type { Page } from "playwright-core";
import { expect } from "vitest";
import { look } from "./phone";
import { dayFromNow } from "./student";

interface Applicant {
  reference: string;
  name: string;
}

/** Finds the applicant on the board, by number only as the place asks, and proposes a time. */
export async function invite(company: Page, { reference, name }: Applicant): Promise<void> {
  const who = `Sollicitant ${reference}`;
  await company.goto("/bedrijf/sollicitaties");
  await look(company);
  expect(await company.content()).not.toContain(name);
  const card = company.getByRole("article").filter({ hasText: who });
  await card.getByLabel(`${who} verplaatsen naar`).selectOption({ label: "Uitgenodigd" });
  await card.getByRole("button", { name: "Verplaats" }).click();
  await company.waitForURL(/\?stap=invite/);
  const first = company.getByRole("group", { name: "Tijd 1", exact: true });
  await first.getByLabel("Dag").fill(dayFromNow(7));
  await first.getByLabel("Tijd").fill("14:00");
  await look(company);
  await company.getByRole("button", { name: "Uitnodiging versturen" }).click();
  await company.getByText("De uitnodiging is verstuurd.").waitFor();
  await company.getByRole("heading", { name: name }).waitFor();
}

/** Offers the place to the applicant whose page is open, from `startsOn` for less than a year. */
export async function offerPlace(company: Page, startsOn: string): Promise<void> {
  await company.reload();
  await company.getByText("Plek aanbieden", { exact: true }).click();
  await company.getByLabel("Begint op").fill(startsOn);
  await company.getByLabel("Tot en met").fill(dayFromNow(330));
  await company.getByLabel("Uren per week").fill("32");
  await look(company);
  await company.getByRole("button", { name: "Aanbod versturen" }).click();
  await company.getByText("Het aanbod is verstuurd en de plek wordt vrijgehouden.").waitFor();
}
