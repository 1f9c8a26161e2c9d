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

test("comes to life under the hands of who cannot wait", async ({ open }) => {
  const page = await open();
  await page.addInitScript(() => {
    const click = () => {
      document.querySelector("body")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      if (performance.now() < 1_500) setTimeout(click);
    };
    click();
  });
  for (let visit = 0; visit < 3; visit++) {
    await page.goto("/");
    await page.getByRole("combobox", { name: "Waar" }).waitFor();
  }
});
