import type { Page } from "playwright-core";

import {
  axeFindings,
  expect,
  mailedPages,
  pageAt,
  pagePaths,
  type Role,
  showsAnswers,
  signIn,
  test,
  unlinkedPages,
  untilIdle,
} from "./support";

const roles: readonly (Role | "nobody")[] = [
  "nobody",
  "docent",
  "bpv",
  "bedrijf",
  "student",
  "coordinator",
  "beheer",
];

const pathOf = (address: string) => new URL(address, "http://localhost").pathname;

/** Where a page leads to within the site, in Dutch. */
const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => !/^\/en(\/|\?|$)/.test(href));

/** What no page may lack, in either language, on a phone. */
async function shape(page: Page, lang: "nl" | "en"): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    headings: document.querySelectorAll("h1").length,
    title: document.title.trim(),
    lang: document.documentElement.lang,
    width: document.documentElement.scrollWidth,
  }));
  return [
    ...(seen.headings === 1 ? [] : [`has ${seen.headings} headings of the first level`]),
    ...(seen.title === "" ? ["has no title"] : []),
    ...(seen.lang === lang ? [] : [`says that it is in "${seen.lang}"`]),
    ...(seen.width <= 360 ? [] : [`is ${seen.width} pixels wide`]),
  ].map((wrong) => `${page.url()} ${wrong}`);
}

const missing = "/bestaat-niet";
/** The page of the site map that it stands for. */
const everythingElse = "/*";

/** What a page is made of: each kind of element once, by what decides how it looks and what it is. */
function partsOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const kinds = [...main.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag = "", attributes = ""]) =>
    [tag, ...attributes.matchAll(/ (?:class|role|type|data-[\w-]+|aria-current)="[^"]*"/g)].join(""),
  );
  return [...new Set(kinds)].sort().join();
}

test("every page is in order, for everyone who may open it", { timeout: 900_000 }, async ({ app, open }) => {
  const found: string[] = [];
  const met = new Set<string | undefined>([everythingElse]);
  const looked = new Set<string>();
  const pages = await pagePaths();
  const pageOf = (address: string) => pageAt(pathOf(address), pages);
  /** Addresses with the same key are the same page with other things on it: one look will do. */
  const keyOf = (address: string) => {
    const page = pageOf(address);
    return page && `${page}${address.includes("?") ? " with a question" : ""}`;
  };
  const starts = [
    ...pages.filter((path) => !/[:*]/.test(path)),
    ...(await mailedPages(app.db)),
    ...(await unlinkedPages(app.db)),
    missing,
  ];

  async function walk(role: (typeof roles)[number]): Promise<void> {
    const page = await open({ viewport: "phone" });
    if (role !== "nobody") await signIn(page, role);
    const show = await showsAnswers(page);
    const addresses = [...starts];
    const known = new Set(addresses.map(keyOf));
    for (const address of addresses) {
      const answer = await page.request.get(address, { maxRedirects: 0, maxRetries: 3 });
      const status = answer.status();
      if (status >= 400 && !starts.includes(address)) found.push(`${role} is led to ${address}: ${status}`);
      if (status !== 200 && address !== missing) continue;
      met.add(pageOf(address));

      const html = await answer.text();
      for (const link of linksIn(html)) {
        const key = keyOf(link);
        if (key === undefined || known.has(key)) continue;
        known.add(key);
        addresses.push(link);
      }
      // A page that is made of the same parts as for somebody before them needs no second look.
      const parts = `${keyOf(address) ?? address} ${partsOf(html)}`;
      if (looked.has(parts)) continue;
      looked.add(parts);
      await show(answer);
      found.push(...(await shape(page, "nl")), ...(await axeFindings(page)));
      await page.goto(`/en${address}`);
      await untilIdle(page);
      found.push(...(await shape(page, "en")));
    }
  }

  const waiting = [...roles];
  const lane = async () => {
    for (let role = waiting.shift(); role !== undefined; role = waiting.shift()) await walk(role);
  };
  await Promise.all([lane(), lane(), lane()]);
  expect(found).toEqual([]);
  expect(pages.filter((path) => !met.has(path))).toEqual([]);
});
