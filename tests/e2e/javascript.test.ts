import { homeMessages } from "~/shell/home/home.messages";
import { mineMessages } from "~/shell/mine/mine.messages";
import { englishCopy } from "../../scripts/lib/languages";
import { expect, signIn, test } from "./support";
import { scriptsOf, scriptsWithLeaflet, scriptText, weigh } from "./support/scripts";
import type { Role } from "./support/sign-in";
import { pagePaths } from "./support/site-map";
import { visitAllPages } from "./support/visit";

/** The most that a page may load, compressed with gzip, in bytes. The map is not in it: it comes after the page. */
const limit = 110_000;

test("loads at most 110 kB of JavaScript on any page, in either language, and never the map with it", async ({
  app,
}) => {
  const visits = await visitAllPages(app.url);
  expect([...visits.keys()].sort()).toEqual((await pagePaths()).sort());

  const leaflet = await scriptsWithLeaflet();
  const faults: string[] = [];
  for (const [path, { who, scripts }] of visits) {
    const copies = { Dutch: [...scripts], English: [...scripts].map(englishCopy) };
    for (const [language, each] of Object.entries(copies)) {
      const page = `${path} (${language}, ${who})`;
      const { bytes, words } = await weigh(each);
      if (bytes > limit) faults.push(`${page} loads ${words}`);
      faults.push(...each.filter((script) => leaflet.has(script)).map((script) => `${page} loads ${script}`));
    }
  }
  expect(faults).toEqual([]);
}, 300_000);

test("loads what the page names and nothing else, and the map only where there is one", async ({ open }) => {
  const leaflet = await scriptsWithLeaflet();
  const loadedBy = async (path: string, role?: Role) => {
    const page = await open();
    if (role !== undefined) await signIn(page, role);
    const loaded = new Set<string>();
    page.on("request", (request) => {
      if (request.resourceType() === "script") loaded.add(new URL(request.url()).pathname);
    });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    return { named: scriptsOf(await (await page.request.get(path)).text()), loaded };
  };

  for (const [path, role] of [
    ["/"],
    ["/en/regio/zeeland"],
    ["/stagetekorten"],
    ["/mijn", "docent"],
  ] as const) {
    const { named, loaded } = await loadedBy(path, role);
    expect(loaded, path).toEqual(named);
    expect(
      [...loaded].filter((script) => leaflet.has(script)),
      path,
    ).toEqual([]);
  }
  const { loaded } = await loadedBy("/en/zoeken");
  expect([...loaded].filter((script) => leaflet.has(script))).toHaveLength(1);
});

test("gives the browser the texts of the page's language only", async ({ app, open }) => {
  const { nl, en } = homeMessages;
  const textsOf = async (path: string) => {
    const scripts = scriptsOf(await (await fetch(app.url + path)).text());
    return (await Promise.all([...scripts].map(scriptText))).join("\n");
  };
  const dutch = await textsOf("/");
  expect(dutch).toContain(nl.promise);
  expect(dutch).not.toContain(en.promise);
  const english = await textsOf("/en");
  expect(english).toContain(en.promise);
  expect(english).not.toContain(nl.promise);

  const page = await open();
  await page.goto("/");
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL("**/en");
  await expect.poll(() => page.locator("h1").textContent()).toBe(en.promise);
  await page.goBack();
  await expect.poll(() => page.locator("h1").textContent()).toBe(nl.promise);

  // Signing in leads to a page that this one does not know yet: Remix asks for it, and loads it beside what is there.
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") loaded.push(new URL(request.url()).pathname);
  });
  await signIn(page, "docent", "/en");
  await page.getByRole("heading", { level: 1, name: mineMessages.en.title }).waitFor();
  expect(loaded.filter((script) => !script.startsWith("/assets/en/"))).toEqual([]);
  expect(loaded.some((script) => script.startsWith("/assets/en/mine-"))).toBe(true);
});
