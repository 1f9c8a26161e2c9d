import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Db } from "#db/client.server";
import { mail } from "#db/schema";
import { workOnce } from "~/platform/jobs/worker.server";
import { subscriptions, tasks } from "~/subscriptions.server";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite, type Site } from "../setup/site";
import { workAt } from "../setup/work";
import { accessTable } from "./access.table";
import { undone } from "./access/undone";
import { type AccessWorld, makeAccessWorld } from "./access/world";
import { allForms } from "./bad-input/all-forms";
import { testedForm } from "./bad-input/form";
import { linksOf } from "./mail-scanner/links";
import { isKey, scanLink } from "./mail-scanner/scanner";
import { occasions } from "./mail-scanner/occasions";
import { allTemplates } from "./mail-scanner/templates";

let one: PostgresTestDb;
let world: AccessWorld;
let site: Site;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  world = await makeAccessWorld(one.db);
  site = await openSite();
  // What making the world recorded is not to follow from every form.
  await workOnce(one.db, { subscriptions, tasks }, workAt(fixedClock()));
  await one.db.delete(mail);
});
afterAll(() => one.close());

const seen = { templates: new Set<string>(), opened: new Set<string>(), pressed: new Set<string>() };

async function scan(tx: Db, now: Date, links: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const link of links) {
    const scanned = await scanLink({ site, tx, world, now }, link);
    faults.push(...scanned.faults);
    seen.opened.add(scanned.path);
    for (const intent of scanned.pressed) seen.pressed.add(`${scanned.path} ${intent}`);
  }
  return faults;
}

/** Lets the background work of a moment be done, and a scanner at the mails that came of it. */
async function mailAndScan(tx: Db, now: Date, once: Set<string> | undefined): Promise<string[]> {
  await workOnce(tx, { subscriptions, tasks }, workAt(fixedClock(now)));
  const faults: string[] = [];
  for (const one of await tx.delete(mail).returning()) {
    seen.templates.add(one.template);
    if (once?.has(one.template) === true) continue;
    once?.add(one.template);
    const links = linksOf(one);
    if (links.length === 0) faults.push(`${one.template} leads nowhere`);
    faults.push(...(await scan(tx, now, links)).map((fault) => `${one.template}: ${fault}`));
  }
  return faults;
}

/** Everybody reads English, the contact of the company too. */
async function inEnglish(tx: Db): Promise<void> {
  await tx.execute(sql`update app_user set locale = 'en'`);
  await tx.execute(sql`update contact c set user_id = m.user_id from membership m
    where m.company_id = c.company_id and m.role = 'company_manager' and c.is_primary`);
}

describe.each([
  { locale: "nl", arrange: () => Promise.resolve(), once: undefined },
  // The same in another language: one of each kind of mail will do.
  { locale: "en", arrange: inEnglish, once: new Set<string>() },
])("a scanner that opens every link in every mail changes nothing, in $locale", ({ arrange, once }) => {
  it("of the mails that a form sends", { timeout: 600_000 }, async () => {
    const faults: string[] = [];
    for (const { load, ...row } of allForms) {
      const form = testedForm({ ...row, site, db: one.db, world, module: (await load?.()) ?? {} });
      const { answer } = await undone(one.db, null, async ({ db: tx }) => {
        await arrange(tx);
        await form.ready?.(tx);
        await form.sendFirst(tx);
        return mailAndScan(tx, fixedClock().now(), once);
      });
      faults.push(...answer);
    }
    expect(faults).toEqual([]);
  });

  it.each(occasions)(
    "of the mails that come of $what",
    { timeout: 300_000 },
    async ({ begin, days = 0, everyHours = 12, earlier }) => {
      const { answer } = await undone(one.db, null, async ({ db: tx }) => {
        const clock = fixedClock();
        await arrange(tx);
        await begin(tx, world);
        const faults = await scan(tx, clock.now(), earlier?.(world) ?? []);
        for (let hours = 0; hours <= days * 24; hours += everyHours) {
          faults.push(...(await mailAndScan(tx, clock.now(), once)));
          clock.advance({ hours: everyHours });
        }
        return faults;
      });
      expect(answer).toEqual([]);
    },
  );
});

it("has seen every kind of mail that the source can write", async () => {
  const all = await allTemplates();
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((template) => !seen.templates.has(template))).toEqual([]);
  expect([...seen.templates].filter((template) => !all.includes(template))).toEqual([]);
});

it("has opened every page that stands open to whoever has its link, and pressed its buttons afterwards", () => {
  // A calendar's address is copied from a page into a program; no mail holds it.
  const keys = Object.keys(accessTable).filter((path) => isKey(path) && path !== "/kalender/:secret");
  expect(keys.filter((path) => !seen.opened.has(path))).toEqual([]);
  // What does the same whether or not there is such an address is seen in a test of its own.
  const silent = "/bevestigen/:secret resend";
  const buttons = keys.flatMap((path) =>
    Object.keys(accessTable[path]?.forms ?? {}).map((intent) => `${path} ${intent}`),
  );
  expect(buttons.length).toBeGreaterThan(10);
  expect(buttons.filter((button) => button !== silent && !seen.pressed.has(button))).toEqual([]);
});
