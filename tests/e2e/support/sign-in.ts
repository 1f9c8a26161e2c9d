import type { Page } from "playwright-core";

export type Role = "docent" | "bpv" | "bedrijf" | "student" | "coordinator" | "beheer";

/** Signs one of the demonstration's people in, through the page as anyone would. */
export async function signIn(page: Page, role: Role): Promise<void> {
  await page.goto("/inloggen");
  await page.locator('input[name="email"]').fill(`${role}@vakbrug.test`);
  await page.locator('input[name="password"]').fill("vakbrug-demo");
  await page.locator('main form:has(input[name="password"]) button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith("/inloggen"));
}
