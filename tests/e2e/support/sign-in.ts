import type { Page } from "playwright-core";

export type Role = "docent" | "bpv" | "bedrijf" | "student" | "coordinator" | "beheer";

const email = (role: Role) => `${role}@vakbrug.test`;
const password = "vakbrug-demo";

/** Signs somebody in, through the page as anyone would; in English when `site` is "/en". */
export async function signInAs(
  page: Page,
  email: string,
  password: string,
  site: "" | "/en" = "",
): Promise<void> {
  await page.goto(`${site}/inloggen`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('main form:has(input[name="password"]) button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith("/inloggen"));
}

/** Signs one of the demonstration's people in. */
export const signIn = (page: Page, role: Role, site?: "/en"): Promise<void> =>
  signInAs(page, email(role), password, site);

/** Signs one of them in without a browser; gives the value for the header `Cookie`. */
export async function cookieOf(url: string, role: Role): Promise<string> {
  const answer = await fetch(`${url}/inloggen`, {
    method: "POST",
    headers: { Origin: url },
    body: new URLSearchParams({ intent: "sign-in", email: email(role), password }),
    redirect: "manual",
  });
  const cookie = answer.headers.getSetCookie().map((set) => set.split(";")[0]);
  if (cookie.length === 0) throw new Error(`${role} could not sign in: ${answer.status}`);
  return cookie.join("; ");
}
