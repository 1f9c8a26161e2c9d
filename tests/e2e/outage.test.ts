import { inject } from "vitest";
import { type App, axe, expect, type Gate, openGate, signIn, startApp, test as base } from "./support";

const test = base.extend<{ gate: Gate; app: App }>({
  gate: [
    async ({}, use) => {
      const gate = await openGate(inject("testDatabaseUrl"));
      await use(gate);
      await gate.shut();
    },
    { scope: "file" },
  ],
  app: [
    async ({ gate }, use) => {
      const app = await startApp({ databaseUrl: gate.through });
      await use(app);
      await app.close();
    },
    { scope: "file" },
  ],
});

/** The lines that the process has logged about something. */
const lines = (output: string, about: string) =>
  output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { msg: string; requestId?: string; level: number })
    .filter(({ msg }) => msg === about);

test("says calmly that the database is away, and goes on by itself when it is back", async ({
  app,
  gate,
  open,
}) => {
  const statusOf = async (path: string) => (await fetch(app.url + path)).status;
  const home = await open();
  await home.goto("/");
  const counter = async () =>
    Number(/\b\d{1,3}\.\d{3}\b/.exec(await home.locator("main").innerText())?.[0].replace(".", ""));
  const before = await counter();
  const company = await open({ viewport: "phone", mayFail: true });
  await signIn(company, "bedrijf");
  const visitor = await open({ viewport: "phone", mayFail: true });

  await gate.shut();
  for (const [page, path, said] of [
    [visitor, "/zoeken", "Vakbrug is even niet bereikbaar."],
    [visitor, "/en/zoeken", "Vakbrug cannot be reached for a moment."],
    [company, "/bedrijf/aanvragen", "Vakbrug is even niet bereikbaar."],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()["retry-after"]).toBe("30");
    await page.locator("main").getByText(said).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(path.startsWith("/en") ? "en" : "nl");
    await axe(page);
  }
  // What was typed meanwhile.
  await visitor.goto("/inloggen");
  await visitor.locator('input[name="email"]').fill("docent@vakbrug.test");
  await visitor.locator('input[name="password"]').fill("vakbrug-demo");
  await visitor.locator("main").getByRole("button", { name: "Inloggen" }).click();
  await visitor.locator("main").getByText("Vakbrug is even niet bereikbaar.").waitFor();

  const data = await fetch(`${app.url}/api/v1/listings`);
  expect([data.status, data.headers.get("content-type")]).toEqual([
    503,
    "application/problem+json; charset=utf-8",
  ]);
  expect(await statusOf("/healthz")).toBe(200);
  const logged = lines(app.output(), "the database is away");
  expect(logged.length).toBeGreaterThanOrEqual(4);
  expect(logged.every(({ requestId, level }) => requestId !== undefined && level === 50)).toBe(true);
  expect(app.output()).not.toContain("docent@vakbrug.test");

  // However often it was asked meanwhile, it does not hesitate afterwards.
  for (let times = 0; times < 20; times++) expect(await statusOf("/readyz")).toBe(503);
  await gate.open();
  await expect.poll(() => statusOf("/readyz")).toBe(200);
  expect((await visitor.goto("/zoeken"))?.status()).toBe(200);
  // Who was signed in still is; mails and open pages hear of what happens from now on.
  await company.goto("/bedrijf/plaatsingen");
  await company.getByRole("button", { name: "Plaatsing bevestigen" }).first().click();
  await app.mailbox.waitFor("bpv@vakbrug.test", /heeft de plaatsing bevestigd/);
  await expect.poll(counter).toBe(before - 1);
});
