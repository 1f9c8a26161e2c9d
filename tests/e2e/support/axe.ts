import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The rules whose outcome another set of colours can change; the others need one look. */
const ofColour = ["color-contrast", "link-in-text-block"];

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // One document and only what is wrong: what is right takes axe longer to describe than to find.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], ...(rules === undefined ? {} : { runOnly: rules }) });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ""}`),
  );
}

/** Every violation that axe finds on the page as it stands, in the light and in the dark theme. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const wrong = await violations(page, colorScheme === "light" ? undefined : ofColour);
    found.push(...wrong.map((text) => `${page.url()} (${colorScheme}): ${text}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** Fails on any violation that axe finds on the page as it stands, in either theme. */
export async function axe(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}
