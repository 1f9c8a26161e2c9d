import { getTableColumns, getTableName, inArray, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, it } from "vitest";

import { type Database, type Db, openPostgres } from "#db/client.server";
import * as schema from "#db/schema";
import { seedDemo, sizesFor } from "#db/seed/demo";
import { makeSessions } from "~/platform/auth/session.server";
import type { Viewer } from "~/platform/auth/viewer";
import { testNow } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite, type Site } from "../setup/site";
import { accessTable } from "./access.table";
import { type Seen, visit } from "./bad-input/visit";

/** What is shipped with the site, and does not change while it runs. */
const shipped = new Set([
  ...["region", "municipality", "region_municipality", "place", "postcode", "sector", "qualification"],
  ...["school_holiday"],
]);
const tables = Object.values<unknown>(schema)
  .filter((table): table is PgTable => is(table, PgTable))
  .filter((table) => !shipped.has(getTableName(table)));

/** When a thing takes place, which is no matter of when it was written down. */
const planned = new Set([
  "startsAt",
  "endsAt",
  "blockedFrom",
  "blockedUntil",
  "lessonStartsAt",
  "lessonEndsAt",
]);
const names = new Set(["name", "title"]);

/**
 * Lets everything of a kind have been written at one moment, as in one transaction, and bear one name, so that nothing
 * but what comes after these in an order decides. What may not be the same stays as it is.
 */
async function level(db: Db): Promise<number> {
  let done = 0;
  for (const table of tables) {
    for (const [key, { name, dataType }] of Object.entries(getTableColumns(table))) {
      if (dataType === "date" ? planned.has(key) : !names.has(key)) continue;
      const at = sql.identifier(name);
      await db
        .transaction(async (tx) => {
          await tx.execute(sql`set local session_replication_role = replica`);
          await tx.execute(
            sql`update ${table} set ${at} = (select min(${at}) from ${table}) where ${at} is not null`,
          );
          done += 1;
        })
        .catch(() => undefined);
    }
  }
  return done;
}

/** Writes every row anew, so that each table lies in another order. */
async function shuffle(db: Db): Promise<void> {
  for (const table of tables) {
    const column = Object.values(getTableColumns(table)).find(
      ({ generated, generatedIdentity }) => generated === undefined && generatedIdentity === undefined,
    );
    const [from, one] = [getTableName(table), column?.name ?? ""];
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(
        sql.raw(`do $$ declare r record; begin
          for r in select ctid as at from "${from}" order by md5(ctid::text) loop
            update "${from}" set "${one}" = "${one}" where ctid = r.at;
          end loop; end $$`),
      );
    });
  }
}

const emails = ["docent", "bpv", "bedrijf", "student", "coordinator", "beheer"].map(
  (who) => `${who}@vakbrug.test`,
);

/** Nobody, and everybody with an account of the demonstration. */
async function viewersOf(db: Db): Promise<(Viewer | null)[]> {
  const sessions = makeSessions(db, false);
  const found = await db
    .select({ id: schema.user.id })
    .from(schema.user)
    .where(inArray(schema.user.email, emails))
    .orderBy(schema.user.email);
  const viewers: (Viewer | null)[] = [null];
  for (const { id } of found) viewers.push((await sessions.read(await sessions.start(id))).viewer);
  return viewers;
}

const pages = Object.keys(accessTable)
  .sort((a, b) => a.split(":").length - b.split(":").length)
  .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`) }));
/** The page of the site map, and whether something is asked of it; undefined outside of the Dutch site. */
function keyOf(url: string): string | undefined {
  const [path = "", question] = url.split("?");
  const page = pages.find(({ pattern }) => pattern.test(path));
  return page && `${page.path}${question === undefined ? "" : "?"}`;
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

/** What a reader gets, without the key that every form has of its own. */
const shown = ({ text, type }: Seen): string =>
  (type.startsWith("text/html") ? (/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? "") : text).replaceAll(
    /name="\w*[kK]ey"[^>]*|DTSTAMP:\w+/g,
    "",
  );

let one: PostgresTestDb;
let site: Site;
/** The same database through connections that look rows up in other ways. */
let otherwise: Database | undefined;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  await seedDemo(one.db, { today: new Date(testNow), sizes: sizesFor(400), passwords: false });
  expect(await level(one.db)).toBeGreaterThan(60);
  await one.db.execute(sql`analyze`);
  site = await openSite();
}, 300_000);
afterAll(async () => {
  await otherwise?.close();
  await one.close();
});

/** How many addresses of a page are looked at. */
const enough = 3;

/** Pages, tables and calendars as everybody gets them, each page from some of the places that lead to it. */
async function look(): Promise<{ viewer: Viewer | null; url: string; text: string }[]> {
  const seen = [];
  const looked = new Map<string, number>();
  for (const viewer of await viewersOf(one.db)) {
    const urls = pages.map(({ path }) => path).filter((path) => !/[:*]/.test(path));
    const known = new Set(urls);
    for (const url of urls) {
      const key = keyOf(url);
      const times = looked.get(key ?? "") ?? 0;
      if (key === undefined || times >= enough) continue;
      const got = await visit(site, one.db, { viewer, url });
      // A file that is packed says when that was done.
      if (got.status !== 200 || !/^text|json/.test(got.type)) continue;
      looked.set(key, times + 1);
      seen.push({ viewer, url, text: shown(got) });
      for (const link of linksIn(got.text)) {
        if (!known.has(link)) urls.push(link);
        known.add(link);
      }
    }
  }
  return seen;
}

it("shows the same however the rows lie, and however they are looked up", { timeout: 600_000 }, async () => {
  const seen = await look();
  expect(seen.length).toBeGreaterThan(150);
  await shuffle(one.db);
  const name = sql.identifier(new URL(one.url).pathname.slice(1));
  for (const way of ["seqscan", "bitmapscan", "hashagg"]) {
    await one.db.execute(sql`alter database ${name} set ${sql.identifier(`enable_${way}`)} = off`);
  }
  otherwise = openPostgres(one.url, { max: 4 });
  const differ: string[] = [];
  for (const { viewer, url, text } of seen) {
    const now = shown(await visit(site, otherwise.db, { viewer, url }));
    const at = [...text].findIndex((character, index) => character !== now[index]);
    const of = (shownText: string) => shownText.slice(Math.max(0, at - 60), at + 90);
    if (now !== text) differ.push(`${viewer?.email ?? "nobody"} ${url}\n${of(text)}\n${of(now)}`);
  }
  expect(differ).toEqual([]);
});
