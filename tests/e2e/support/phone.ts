import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { axe } from "./axe";

/** Fails when the page as it stands breaks a rule of axe, or is wider than the screen. */
export async function look(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `the width of ${page.url()}`).toBeLessThanOrEqual(width);
  await axe(page);
}

/** Follows a link and waits until the page that it leads to is there, so that what is looked at next is that one. */
export async function follow(link: Locator): Promise<void> {
  const heading = link.page().locator("h1");
  const left = await heading.innerText();
  await link.click();
  await expect.poll(() => heading.innerText()).not.toBe(left);
}
