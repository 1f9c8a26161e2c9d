import { mkdir } from "node:fs/promises";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, test as base } from "vitest";
import { ensureChromium } from "../../../scripts/lib/chromium.mjs";
import { type App, startApp } from "./app";
import { watch } from "./problems";

const viewports = { phone: { width: 360, height: 740 }, desktop: { width: 1440, height: 900 } };

export interface PageOptions {
  viewport?: keyof typeof viewports;
  theme?: "light" | "dark";
  javaScript?: boolean;
  /** Set for a page on which the server is meant to fail (the database is away). */
  mayFail?: boolean;
}

/** A page in a browser profile of its own: nobody is signed in. Addresses are relative to the application. */
export type Open = (options?: PageOptions) => Promise<Page>;

interface Fixtures {
  /** The application, started once per file. */
  app: App;
  browser: Browser;
  /** Opens pages; afterwards the test fails if one of them had a problem (see problems.ts). */
  open: Open;
}

/** What the pages of a failed test looked like at its end. */
async function photograph(test: string, pages: Page[]): Promise<void> {
  const name = test.replace(/[^\w-]+/g, "-").slice(0, 80);
  await mkdir("test-results/e2e", { recursive: true });
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: `test-results/e2e/${name}-${index}.png` }).catch(() => undefined);
  }
}

export const test = base.extend<Fixtures>({
  app: [
    async ({}, use) => {
      const app = await startApp();
      await use(app);
      await app.close();
    },
    { scope: "file" },
  ],
  browser: [
    async ({}, use) => {
      const executablePath = await ensureChromium();
      const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  open: async ({ app, browser, task }, use) => {
    const opened: { page: Page; found: string[]; mayFail: boolean }[] = [];
    const open: Open = async ({
      viewport = "desktop",
      theme = "light",
      javaScript = true,
      mayFail = false,
    } = {}) => {
      const options: BrowserContextOptions = {
        baseURL: app.url,
        viewport: viewports[viewport],
        ...(viewport === "phone" ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {}),
        colorScheme: theme,
        javaScriptEnabled: javaScript,
        locale: "nl-NL",
        timezoneId: "Europe/Amsterdam",
        reducedMotion: "reduce",
      };
      const context = await browser.newContext(options);
      context.setDefaultTimeout(10_000);
      const { found } = watch(context, new URL(app.url).host);
      const page = await context.newPage();
      opened.push({ page, found, mayFail });
      return page;
    };
    await use(open);
    const problems = opened.flatMap(({ found, mayFail }) =>
      mayFail ? found.filter((problem) => !problem.startsWith("5")) : found,
    );
    if (problems.length > 0 || (task.result?.errors ?? []).length > 0) {
      await photograph(
        task.name,
        opened.map(({ page }) => page),
      );
    }
    await Promise.all(opened.map(({ page }) => page.context().close()));
    expect(problems, app.output()).toEqual([]);
  },
});
