import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { rows } from "../../client.server";
import { loadReference } from "./load";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());

const tables = [
  ...["region", "municipality", "region_municipality", "place", "postcode", "school_holiday"],
  ...["sector", "sector_mapping", "qualification", "minor_rule", "school"],
];

/** Per table how many rows there are, and a mark that changes when any of them is written. */
async function state(): Promise<unknown[]> {
  const found = [];
  for (const table of tables) {
    const query = sql`select count(*)::int as n, md5(string_agg(ctid::text || xmin::text, ',' order by ctid)) as mark
      from ${sql.identifier(table)}`;
    found.push({ table, ...rows<{ n: number; mark: string }>(await test.db.execute(query))[0] });
  }
  return found;
}

describe("loadReference", () => {
  it("writes nothing the second time", async () => {
    const before = await state();
    await loadReference(test.db);
    expect(await state()).toEqual(before);
  });

  it("brings back what differs from the files, and leaves what is not theirs", async () => {
    await test.db.execute(sql`update place set population = 1 where id = 'nl-gm0687-middelburg'`);
    await test.db.execute(
      sql`insert into postcode (country, code, place, lat, lng) values ('NL', '1000', 'X', 52, 5)`,
    );
    await test.db.execute(sql`delete from school_holiday where region = 'zuid'`);
    await test.db.execute(sql`
      insert into region (code, kind, name, search_name, slug, country, lat, lng, west, south, east, north)
      values ('OWN-1', 'own', 'Walcheren', 'walcheren', 'eigen-walcheren', 'NL', 51.5, 3.6, 3.4, 51.4, 3.7, 51.6)`);
    await test.db.execute(sql`insert into region_municipality values ('OWN-1', 'GM0687')`);
    await test.db.execute(sql`insert into region_municipality values ('PV30', 'GM0687')`);
    await test.db.execute(
      sql`update school set verification = 'suspended', name = 'Y' where external_id = '25PV'`,
    );

    await loadReference(test.db);

    const one = async (query: ReturnType<typeof sql>) => rows(await test.db.execute(query))[0];
    expect(await one(sql`select population from place where id = 'nl-gm0687-middelburg'`)).not.toEqual({
      population: 1,
    });
    expect(
      await one(sql`select * from postcode where code = '1000' and country = 'NL' and place = 'X'`),
    ).toBeUndefined();
    expect(await one(sql`select count(*)::int as n from school_holiday where region = 'zuid'`)).toEqual({
      n: 31,
    });
    expect(
      await one(sql`select count(*)::int as n from region_municipality where region_code = 'OWN-1'`),
    ).toEqual({
      n: 1,
    });
    expect(
      await one(
        sql`select * from region_municipality where region_code = 'PV30' and municipality_code = 'GM0687'`,
      ),
    ).toBeUndefined();
    expect(await one(sql`select name, verification from school where external_id = '25PV'`)).toEqual({
      name: "Scalda",
      verification: "suspended",
    });
  });
});
