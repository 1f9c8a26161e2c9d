import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The rules whose outcome another set of colours can change; the others need one look. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** Brings axe into the page, once: its half a megabyte takes longer to read than some pages to judge. */
async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
}

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await bring(page);
  // Only what is wrong: what is right takes axe longer to describe than to find.
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axeCore }).axe.run(document, options),
    { resultTypes: ["violations" as const], ...(rules === undefined ? {} : { runOnly: rules }) },
  );
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
