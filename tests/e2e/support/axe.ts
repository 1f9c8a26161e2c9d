import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { again, markRepeats, unmark } from "./repeats";

type Axe = typeof axeCore;

/** The rules whose outcome another set of colours can change, and what they look at; the others need one look. */
const ofColour = [
  { id: "color-contrast", selector: `:not([${again}])` },
  { id: "link-in-text-block", selector: `a[href]:not([${again}])` },
];

/**
 * Brings axe into the page, once: its half a megabyte takes longer to read than some pages to judge. Contrast takes most
 * of the time on a page with much on it, so it is judged once of what is marked as having the same colours; every other
 * rule judges everything.
 */
async function bring(page: Page): Promise<void> {
  // A page that is still coming in has no heading yet.
  await page.waitForLoadState();
  if (await page.evaluate(() => "axe" in window)) return;
  await page.evaluate(axeCore.source);
  await page.evaluate((rules) => (window as unknown as { axe: Axe }).axe.configure({ rules }), ofColour);
}

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Only what is wrong: what is right takes axe longer to describe than to find.
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: Axe }).axe.run(document, options),
    { resultTypes: ["violations" as const], ...(rules === undefined ? {} : { runOnly: rules }) },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ""}`),
  );
}

/** Every violation that axe finds on the page as it stands, in the light and in the dark theme. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  await bring(page);
  await page.evaluate(markRepeats, again);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const wrong = await violations(page, colorScheme === "light" ? undefined : ofColour.map(({ id }) => id));
    found.push(...wrong.map((text) => `${page.url()} (${colorScheme}): ${text}`));
  }
  await page.emulateMedia({ colorScheme: null });
  await page.evaluate(unmark, again);
  return found;
}

/** Fails on any violation that axe finds on the page as it stands, in either theme. */
export async function axe(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}
