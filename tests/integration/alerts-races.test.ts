import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { mail, savedSearch, savedSearchHit } from "#db/schema";
import { sendAlerts } from "~/features/matching/alerts.usecases.server";
import { saveSearch } from "~/features/matching/saved.usecases.server";
import { fixedClock } from "../setup/clock";
import { makeFactories } from "../setup/factories";
import { addListing } from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { workAt } from "../setup/work";

const lasser = "25287";
const clock = fixedClock("2026-03-10T09:00:00Z");
const work = workAt(clock);

let test: PostgresTestDb;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 30 });
});
afterAll(() => test.close());

it("mails each new place once to each search, however many workers run at once, while places come in", async () => {
  const make = makeFactories(test.db);
  const company = await make.company();
  await make.recognise(company.id, lasser);
  const add = () =>
    addListing(test.db, { companyId: company.id, crebo: lasser, places: 1, now: clock.now() });
  for (let n = 0; n < 12; n += 1) {
    const { id } = await make.user();
    const asked = { search: "?q=lasser", name: `Zoekopdracht ${n}`, frequency: "daily" as const };
    await saveSearch(test.db, id, asked, clock.now());
  }
  const slugs: string[] = [];
  for (let day = 0; day < 4; day += 1) {
    slugs.push(`leerbaan-${(await add()).id}`);
    clock.advance({ days: 1 });
    const coming = Array.from({ length: 3 }, add);
    const sent = await Promise.all(Array.from({ length: 8 }, () => sendAlerts(test.db, work)));
    expect(sent.reduce((sum, n) => sum + n, 0)).toBe(12);
    slugs.push(...(await Promise.all(coming)).map(({ id }) => `leerbaan-${id}`));
  }
  // What came in during the last rounds is told of by the next.
  clock.advance({ days: 1 });
  await Promise.all(Array.from({ length: 8 }, () => sendAlerts(test.db, work)));
  for (const { id } of await test.db.select({ id: savedSearch.id }).from(savedSearch)) {
    const mails = await test.db.select({ text: mail.text }).from(mail).where(eq(mail.subjectId, id));
    const named = mails.flatMap(({ text }) =>
      [...text.matchAll(/aanbod\/([\w-]+)/g)].map(([, slug]) => slug),
    );
    expect(named.sort()).toEqual([...slugs].sort());
  }
});

it("mails each new place once to each person, by whichever of their searches a worker takes first", async () => {
  const make = makeFactories(test.db);
  const company = await make.company();
  await make.recognise(company.id, lasser);
  const people = new Map<string, string>();
  for (let n = 0; n < 8; n += 1) {
    const { id, email } = await make.user();
    people.set(email, id);
    for (const [search, frequency] of [
      ["?q=lasser", "daily"],
      ["?q=las", "daily"],
      ["?q=lasser&level=2", "daily"],
      ["?q=lasser&kind=apprenticeship", "weekly"],
    ] as const) {
      await saveSearch(test.db, id, { search, name: search, frequency }, clock.now());
    }
  }
  const ids: string[] = [];
  for (let day = 0; day < 8; day += 1) {
    for (let n = 0; n < 5; n += 1) {
      const { id } = await addListing(test.db, {
        companyId: company.id,
        crebo: lasser,
        places: 1,
        now: clock.now(),
      });
      ids.push(id);
    }
    clock.advance({ days: 1 });
    await Promise.all(Array.from({ length: 8 }, () => sendAlerts(test.db, work)));
  }
  for (const email of people.keys()) {
    const mails = await test.db.select({ text: mail.text }).from(mail).where(eq(mail.toAddress, email));
    const named = mails.flatMap(({ text }) => [...text.matchAll(/leerbaan-([\w-]+)/g)].map(([, id]) => id));
    expect(named.sort()).toEqual([...ids].sort());
  }
});

it("keeps one search, and its hits once, when it is saved ten times at once", async () => {
  const { id } = await makeFactories(test.db).user();
  const asked = { search: "?q=lasser&level=2", name: "Lassen", frequency: "daily" as const };
  await Promise.all(Array.from({ length: 10 }, () => saveSearch(test.db, id, asked, clock.now())));
  const own = await test.db.select().from(savedSearch).where(eq(savedSearch.userId, id));
  expect(own).toHaveLength(1);
  const [hits] = await test.db
    .select({ n: sql<number>`count(*)::int` })
    .from(savedSearchHit)
    .where(eq(savedSearchHit.searchId, own[0]?.id ?? ""));
  expect(hits?.n).toBeGreaterThan(0);
});
