import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Db } from "#db/client.server";
import { mail } from "#db/schema";
import type { Locale } from "~/platform/i18n/i18n";
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

const seen = { opened: new Set<string>(), pressed: new Set<string>() };

/** Everybody reads English, the contact of the company too. */
async function inEnglish(tx: Db): Promise<void> {
  await tx.execute(sql`update app_user set locale = 'en'`);
  await tx.execute(sql`update contact c set user_id = m.user_id from membership m
    where m.company_id = c.company_id and m.role = 'company_manager' and c.is_primary`);
}

/** A walk in one language: what led to the first mail of each kind that it has seen. */
interface Walk {
  locale: Locale;
  arrange(tx: Db): Promise<void>;
  causes: Map<string, unknown>;
}
const dutch: Walk = { locale: "nl", arrange: () => Promise.resolve(), causes: new Map() };
const english: Walk = { locale: "en", arrange: inEnglish, causes: new Map() };

/** Whether each kind of mail that came of this in Dutch has come in English: what follows is known. */
const isSeen = (cause: unknown) =>
  [...dutch.causes].every(([template, by]) => by !== cause || english.causes.has(template));

/** In another language the same happens: one mail of each kind will do, and what led to one in Dutch. */
const isNeeded = (walk: Walk, cause: unknown) => walk === dutch || [...dutch.causes.values()].includes(cause);

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
async function mailAndScan(tx: Db, now: Date, walk: Walk, cause: unknown): Promise<string[]> {
  await workOnce(tx, { subscriptions, tasks }, workAt(fixedClock(now)));
  const faults: string[] = [];
  for (const one of await tx.delete(mail).returning()) {
    if (walk.causes.has(one.template) && walk === english) continue;
    if (!walk.causes.has(one.template)) walk.causes.set(one.template, cause);
    const links = linksOf(one);
    if (links.length === 0) faults.push(`${one.template} leads nowhere`);
    faults.push(...(await scan(tx, now, links)).map((fault) => `${one.template}: ${fault}`));
  }
  return faults;
}

describe.each([dutch, english])(
  "a scanner that opens every link in every mail changes nothing, in $locale",
  (walk) => {
    it("of the mails that a form sends", { timeout: 600_000 }, async () => {
      const faults: string[] = [];
      for (const cause of allForms.filter((form) => isNeeded(walk, form))) {
        const { load, ...row } = cause;
        const form = testedForm({ ...row, site, db: one.db, world, module: (await load?.()) ?? {} });
        const { answer } = await undone(one.db, null, async ({ db: tx }) => {
          await walk.arrange(tx);
          await form.ready?.(tx);
          await form.sendFirst(tx);
          return mailAndScan(tx, fixedClock().now(), walk, cause);
        });
        faults.push(...answer);
      }
      expect(faults).toEqual([]);
    });

    it.each(occasions)("of the mails that come of $what", { timeout: 300_000 }, async (cause) => {
      if (!isNeeded(walk, cause)) return;
      const { begin, days = 0, everyHours = 24, earlier } = cause;
      const { answer } = await undone(one.db, null, async ({ db: tx }) => {
        const clock = fixedClock();
        await walk.arrange(tx);
        await begin(tx, world);
        const faults = await scan(tx, clock.now(), earlier?.(world) ?? []);
        for (let hours = 0; hours <= days * 24; hours += everyHours) {
          faults.push(...(await mailAndScan(tx, clock.now(), walk, cause)));
          if (walk === english && isSeen(cause)) break;
          clock.advance({ hours: everyHours });
        }
        return faults;
      });
      expect(answer).toEqual([]);
    });
  },
);

it("has seen every kind of mail that the source can write", async () => {
  const all = await allTemplates();
  expect(all.length).toBeGreaterThan(40);
  for (const { locale, causes } of [dutch, english]) {
    expect({ locale, templates: [...causes.keys()].sort() }).toEqual({
      locale,
      templates: [...new Set(all)],
    });
  }
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
