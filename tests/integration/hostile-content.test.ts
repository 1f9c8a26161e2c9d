import { parse } from "csv-parse/sync";
import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Db } from "#db/client.server";
import * as schema from "#db/schema";
import { workOnce } from "~/platform/jobs/worker.server";
import { subscriptions, tasks } from "~/subscriptions.server";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite, type Site } from "../setup/site";
import { workAt } from "../setup/work";
import { accessTable } from "./access.table";
import { addressOf, pages } from "./access/pages";
import { undone } from "./access/undone";
import { type AccessWorld, makeAccessWorld } from "./access/world";
import { allForms } from "./bad-input/all-forms";
import { testedForm } from "./bad-input/form";
import { visit } from "./bad-input/visit";

/** A picture with a script to a page that forgets to escape, a formula to a spreadsheet, more lines to a calendar. */
const markup = "<img src=x onerror=alert(1)>";
const escaped = "&lt;img src=x onerror=alert(1)&gt;";
const hostile = `=1+1"'>${markup}\r\nATTENDEE:mailto:a@evil.test\r\nEND:VEVENT`;

/** What people type, by the name of its column in whatever table. */
const typed = new Set([
  ...["name", "title", "summary", "description", "about", "goal", "needs", "reason", "note", "campaign"],
  ...[
    "whatToBring",
    "whatToWear",
    "arrival",
    "howToGetThere",
    "deliverable",
    "requirements",
    "jobTitle",
    "statusReason",
    "verificationReason",
  ],
  ...["solvedElsewhere", "street", "houseNumber", "place"],
]);
/** What is shipped with the site, or written by it alone. */
const ours = new Set([
  ...["region", "municipality", "place", "postcode", "school_holiday", "sector", "qualification"],
  ...["outbox_event", "scheduled_task"],
]);

/** Puts it wherever somebody has typed something in this world; answers in how many columns. */
async function poison(db: Db): Promise<number> {
  const all: unknown[] = Object.values(schema);
  const columns = all
    .filter((table): table is PgTable => is(table, PgTable))
    .filter((table) => !ours.has(getTableName(table)))
    .flatMap((table) =>
      Object.entries(getTableColumns(table))
        .filter(([name, { dataType }]) => typed.has(name) && dataType === "string")
        .map(([, column]) => ({ table, at: sql.identifier(column.name) })),
    );
  for (const { table, at } of columns) {
    await db.execute(sql`update ${table} set ${at} = ${hostile} where ${at} is not null`);
  }
  return columns.length;
}

let one: PostgresTestDb;
let world: AccessWorld;
let site: Site;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  world = await makeAccessWorld(one.db);
  site = await openSite();
  expect(await poison(one.db)).toBeGreaterThan(20);
});
afterAll(() => one.close());

/** A calendar with one event, to which nothing was added. */
function checkCalendar(text: string): void {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent");
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    expect(String(event.getFirstPropertyValue("summary"))).toContain(markup);
    expect(event.getAllProperties("attendee").map((each) => String(each.getFirstValue()))).not.toContain(
      "mailto:a@evil.test",
    );
  }
}

/** Text that a spreadsheet would work out. */
const isFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell);

/** Pages on which it was seen, as the text that it is. */
const shownOn: string[] = [];

describe.each(pages)("$path", ({ path, load }) => {
  const rule = accessTable[path] ?? { may: [] };

  it("hands on what was typed as text", async () => {
    const [first] = rule.may;
    const { loader, default: page } = (await load?.()) ?? {};
    if (first === undefined || (loader === undefined && page === undefined)) return;
    for (const actor of new Set([first, rule.may.at(-1) ?? first])) {
      const { url } = addressOf(path, rule, world);
      const seen = await visit(site, one.db, { viewer: world.viewers[actor], url });
      expect(seen.status).toBeLessThan(400);
      if (seen.type.startsWith("text/html")) {
        expect(seen.text).not.toContain(markup);
        if (seen.text.includes(escaped)) shownOn.push(path);
      } else if (seen.type.startsWith("text/calendar")) {
        checkCalendar(seen.text);
      } else if (seen.type.startsWith("text/csv")) {
        expect((parse(seen.text, { bom: true }) as string[][]).flat().filter(isFormula)).toEqual([]);
      }
    }
  });
});

it("was on the pages at all", () => {
  expect(new Set(shownOn).size).toBeGreaterThan(10);
});

it("is text in every mail that a form sends", async () => {
  const work = workAt(fixedClock());
  let mailed = 0;
  const mailAndCheck = async (tx: Db) => {
    await workOnce(tx, { subscriptions, tasks }, work);
    expect(
      await tx
        .select()
        .from(schema.outboxEvent)
        .where(sql`handled_at is null and due_at <= ${work.clock.now().toISOString()}`),
    ).toEqual([]);
    for (const { html, calendar } of await tx.delete(schema.mail).returning()) {
      expect(html).not.toContain(markup);
      if (html.includes(escaped)) mailed += 1;
      if (calendar !== null) checkCalendar(calendar);
    }
  };
  // What making the world recorded is not to follow from every form.
  await mailAndCheck(one.db);
  for (const { load, ...row } of allForms) {
    const form = testedForm({ ...row, site, db: one.db, world, module: (await load?.()) ?? {} });
    const send = async ({ db: tx }: { db: Db }) => {
      await form.sendFirst(tx);
      await mailAndCheck(tx);
    };
    await undone(one.db, null, send, { before: form.ready });
  }
  expect(mailed).toBeGreaterThan(10);
});
