import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe } from "./axe";

/** Fails when the page as it stands breaks a rule of axe, or is wider than the screen. */
export async function look(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `the width of ${page.url()}`).toBeLessThanOrEqual(width);
  await axe(page);
}
