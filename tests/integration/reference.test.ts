import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rows } from "#db/client.server";
import { loadReference } from "#db/seed/reference/load";
import { resolvePlace, searchPlaces } from "~/platform/geo/geo.server";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

// The statements that differ most between the engines: rows sent as JSON, trigrams, arrays.
let test: PostgresTestDb;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference" });
});
afterAll(() => test.close());

it("loads the reference data once, however often", async () => {
  const mark = sql`select count(*)::int as n, md5(string_agg(xmin::text, ',' order by id)) as mark from place`;
  const before = rows(await test.db.execute(mark));
  await loadReference(test.db);
  expect(rows(await test.db.execute(mark))).toEqual(before);
});

it("searches and resolves places as the embedded database does", async () => {
  expect((await searchPlaces(test.db, "midelburg"))[0]).toMatchObject({
    label: "Middelburg",
    hint: "Zeeland",
  });
  expect((await searchPlaces(test.db, "den haag"))[0]?.label).toBe("'s-Gravenhage");
  expect(await resolvePlace(test.db, "4331 BK")).toMatchObject({
    status: "found",
    municipalityCode: "GM0687",
  });
  expect(await resolvePlace(test.db, "51.4988,3.6110")).toMatchObject({ label: "Middelburg" });
});
