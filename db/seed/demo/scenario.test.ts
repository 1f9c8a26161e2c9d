import { eq, sql, type SQL } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { countBase, countDemand, countSupply } from "~/features/shortage/counter.repository.server";
import { listingSchema } from "~/features/listings/listings.schemas";
import { schoolYear } from "~/platform/clock/clock";

import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { rows } from "../../client.server";
import { booking, listing, listingKinds, listingPool, region } from "../../schema";
import { seedDemo } from ".";
import { faultsIn } from "./texts/faults";

const now = fixedClock().now();
let t: TestDb;
const all = async <T>(query: SQL) => rows<T>(await t.db.execute(query));
const number = async (query: SQL) => Number((await all<{ n: number | string }>(query))[0]?.n);

beforeAll(async () => {
  t = await createTestDb({ reference: true });
  await seedDemo(t.db, { today: now });
}, 180_000);
afterAll(() => t.close());

describe("companies", () => {
  it("are 400 in Zeeland, West-Brabant and Flanders and 1,600 in the rest of the Netherlands", async () => {
    const near = sql`(m.province_code = 'PV29' or m.labour_market_region_code = 'AM25' or m.country = 'BE')`;
    const count = (where: SQL) =>
      number(
        sql`select count(*) as n from company c join municipality m on m.code = c.municipality_code where ${where}`,
      );
    expect(await count(near)).toBeGreaterThanOrEqual(400);
    expect(await count(sql`not ${near}`)).toBeGreaterThanOrEqual(1600);
    expect(await count(sql`m.province_code = 'PV29'`)).toBeGreaterThanOrEqual(150);
    expect(await count(sql`m.country = 'BE'`)).toBeGreaterThanOrEqual(100);
  });

  it("lie within their municipality, as their listings do", async () => {
    const outside = (table: "company" | "listing") => sql`
      select count(*) as n from ${sql.identifier(table)} c join region r on r.code = c.municipality_code
      where c.lng not between r.west and r.east or c.lat not between r.south and r.north`;
    expect(await number(outside("company"))).toBe(0);
    expect(await number(outside("listing"))).toBe(0);
    const apart = sql`select count(distinct round(lat::numeric, 2) || ' ' || round(lng::numeric, 2)) as n from company`;
    expect(await number(apart), "spread over the land, not heaped in towns").toBeGreaterThan(800);
  });

  it("are recognisable as fictitious, and none is called after a real one", async () => {
    const found = await all<{ name: string; about: string }>(sql`select name, about from company`);
    expect(new Set(found.map((row) => row.name)).size).toBe(found.length);
    expect(found.filter((row) => !row.about.includes("verzonnen bedrijf"))).toEqual([]);
    const real =
      /\b(asml|bam|boskalis|bosch|cargill|coolblue|damen|daf|dow|eneco|fokker|heijmans|jumbo|nedcar|nxp|philips|polderman|schiphol|scania|shell|siemens|stedin|stork|tata|tennet|unilever|van oord|vdl|volkerwessels|yara)\b/i;
    expect(found.filter((row) => real.test(row.name))).toEqual([]);
  });

  it("can be reached nowhere: reserved domains and telephone numbers that nobody has", async () => {
    const addresses = await all<{ it: string }>(sql`
      select email as it from contact union all select email from app_user
      union all select regexp_replace(website, '^https://', '') from company
      union all select regexp_replace(website, '^https://', '') from school where external_id is null`);
    expect(addresses.filter((row) => !/\.(test|example)$/.test(row.it))).toEqual([]);
    const phones = await all<{ it: string }>(sql`
      select phone as it from company union all select phone from contact
      union all select phone from app_user where phone is not null`);
    expect(phones.length).toBeGreaterThan(4000);
    expect(phones.filter((row) => !/^(0119 \d{3} \d{3}|\+32 18 \d\d \d\d \d\d)$/.test(row.it))).toEqual([]);
  });
});

describe("listings", () => {
  it("are 4,000, each kind well represented", async () => {
    const found = await all<{ kind: string; n: number }>(
      sql`select kind, count(*)::int as n from listing group by kind`,
    );
    expect(found.reduce((sum, row) => sum + row.n, 0)).toBe(4000);
    expect(found.map((row) => row.kind).sort()).toEqual([...listingKinds].sort());
    for (const { kind, n } of found) expect(n, kind).toBeGreaterThanOrEqual(200);
  });

  it("have what the form asks of their kind", async () => {
    const wrong = (await t.db.select().from(listing)).flatMap((row) => {
      const stated = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
      const inEuros = (["costCents", "payMinCents", "payMaxCents"] as const).flatMap((field) => {
        const cents = row[field];
        return cents === null ? [] : [[field, cents / 100] as const];
      });
      const workProcesses = row.workProcesses.join("\n");
      const { error } = listingSchema.safeParse({
        ...stated,
        ...Object.fromEntries(inEuros),
        workProcesses,
      });
      return error === undefined ? [] : [`${row.slug}: ${error.message}`];
    });
    expect(wrong).toEqual([]);
    const unrecognised = sql`select count(*) as n from listing l where crebo is not null and not exists
      (select from recognition r where r.company_id = l.company_id and r.crebo = l.crebo)`;
    expect(await number(unrecognised)).toBe(0);
    const unfit = sql`select count(*) as n from listing_pool p join listing l on l.id = p.listing_id where not exists
      (select from recognition r where r.company_id = p.company_id and r.crebo = l.crebo)`;
    expect(await number(unfit)).toBe(0);
    expect(await t.db.$count(listingPool, eq(listingPool.status, "agreed"))).toBe(4);
  });

  it("vary: most titles are there once, and nearly no text twice", async () => {
    const found = await t.db.select().from(listing);
    const distinct = (key: "title" | "summary" | "description") => new Set(found.map((row) => row[key])).size;
    expect(distinct("title")).toBeGreaterThan(2_400);
    expect(distinct("summary")).toBeGreaterThan(2_500);
    expect(distinct("description")).toBeGreaterThan(0.99 * found.length);
  });

  it("are written in faultless Dutch for those who come, as far as a machine can see", async () => {
    const found = await all<{ text: string; name: string | null; jullie: boolean }>(sql`
      select concat_ws(' ', l.title || '.', l.summary, l.description, nullif(l.what_to_wear, ''), nullif(l.what_to_bring, ''), nullif(l.arrival, ''), l.deliverable,
        nullif(l.requirements, ''), nullif(l.how_to_get_there, ''), c.about) as text, q.name, l.places is null as jullie
      from listing l join company c on c.id = l.company_id left join qualification q on q.crebo = l.crebo`);
    const told = found.map((row) => ({ ...row, text: row.text.replaceAll("?.", "?") }));
    expect(told.flatMap((row) => faultsIn(row.text, row.name))).toEqual([]);
    expect(told.filter((row) => row.jullie && !/\bjullie\b/i.test(row.text))).toEqual([]);
    expect(told.filter((row) => !row.jullie && !/\bje\b/i.test(row.text))).toEqual([]);
  });
});

describe("bookings", () => {
  it("are there in every state, and what waits can still be answered", async () => {
    const found = await t.db.select().from(booking);
    for (const state of booking.status.enumValues) {
      expect(found.filter((row) => row.status === state).length, state).toBeGreaterThanOrEqual(10);
    }
    expect(found.filter((row) => row.holdUntil !== null && row.holdUntil <= now)).toEqual([]);
  });
});

describe("the counter", () => {
  it("is believable in every labour-market region, province and landsdeel, and in Flanders", async () => {
    const kinds = ["labour_market_region", "province", "landsdeel"];
    const regions = (await t.db.select().from(region)).filter((row) => kinds.includes(row.kind));
    expect(regions).toHaveLength(35 + 17 + 6);
    for (const { code, name } of regions) {
      const scope = { regionCode: code };
      const demand = await countDemand(scope, null, t.db);
      const base = await countBase(scope, schoolYear(now), t.db);
      expect(demand / base, name).toBeGreaterThan(0.01);
      expect(demand / base, name).toBeLessThan(0.3);
      expect(await countSupply(scope, t.db), name).toBeGreaterThan(0);
    }
  });
});
