import { expect, signIn, test } from "./support";

test("a placement that a company confirms lowers the counter in an open page", async ({ open }) => {
  const home = await open();
  await home.goto("/");
  const shown = async () =>
    Number(/\b\d{1,3}\.\d{3}\b/.exec(await home.locator("main").innerText())?.[0].replace(".", ""));
  const before = await shown();
  expect(before).toBeGreaterThan(1000);

  const company = await open({ viewport: "phone" });
  await signIn(company, "bedrijf");
  await company.goto("/bedrijf/plaatsingen");
  expect(await shown()).toBe(before);
  await company.getByRole("button", { name: "Plaatsing bevestigen" }).first().click();
  await expect.poll(shown).toBe(before - 1);
});
