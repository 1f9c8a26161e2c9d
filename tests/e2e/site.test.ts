import { axe, expect, test } from "./support";

test("shows the home page, on a phone and on a desk, without a fault", async ({ open }) => {
  for (const viewport of ["phone", "desktop"] as const) {
    const page = await open({ viewport });
    const answer = await page.goto("/");
    expect(answer?.status()).toBe(200);
    expect(await page.locator("h1").count()).toBe(1);
    await axe(page);
  }
});
