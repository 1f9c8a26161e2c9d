import type { Page } from "playwright-core";

export type Role = "docent" | "bpv" | "bedrijf" | "student" | "coordinator" | "beheer";

/** Signs somebody in, through the page as anyone would. */
export async function signInAs(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/inloggen");
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('main form:has(input[name="password"]) button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith("/inloggen"));
}

/** Signs one of the demonstration's people in. */
export const signIn = (page: Page, role: Role): Promise<void> =>
  signInAs(page, `${role}@vakbrug.test`, "vakbrug-demo");
