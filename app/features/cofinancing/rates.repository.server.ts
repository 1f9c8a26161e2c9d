import { and, asc, eq, ilike, inArray } from "drizzle-orm";

import { cofinancingRate, company, region, regionMunicipality } from "#db/schema";
import { byName, type Db } from "~/platform/db.server";

/** A region's rates, the earliest first. */
export const findRates = (regionCode: string, db: Db) =>
  db
    .select()
    .from(cofinancingRate)
    .where(eq(cofinancingRate.regionCode, regionCode))
    .orderBy(asc(cofinancingRate.validFrom));

/** Sets what an hour counts for from a day on; the same day again replaces it. */
export async function saveRate(values: typeof cofinancingRate.$inferInsert, tx: Db): Promise<void> {
  const { centsPerHour, source } = values;
  await tx
    .insert(cofinancingRate)
    .values(values)
    .onConflictDoUpdate({
      target: [cofinancingRate.regionCode, cofinancingRate.validFrom],
      set: { centsPerHour, source: source ?? "" },
    });
}

export const findMunicipalitiesOf = async (regionCode: string, db: Db): Promise<string[]> =>
  (
    await db
      .select({ code: regionMunicipality.municipalityCode })
      .from(regionMunicipality)
      .where(eq(regionMunicipality.regionCode, regionCode))
  ).map(({ code }) => code);

export const findRegionsByCode = (codes: readonly string[], db: Db) =>
  db
    .select({ slug: region.slug, name: region.name, kind: region.kind, country: region.country })
    .from(region)
    .where(inArray(region.code, [...codes]))
    .orderBy(byName(region.name), asc(region.code));

/** A company by its name (as typed, capitals or not) or slug, in these municipalities; the first of several. */
export async function findCompanyNamed(
  name: string,
  municipalities: readonly string[] | "all",
  db: Db,
): Promise<{ id: string } | undefined> {
  const exact = name.replaceAll(/[\\%_]/g, "\\$&");
  const [found] = await db
    .select({ id: company.id })
    .from(company)
    .where(
      and(
        ilike(company.name, exact),
        municipalities === "all" ? undefined : inArray(company.municipalityCode, [...municipalities]),
      ),
    )
    .orderBy(asc(company.slug))
    .limit(1);
  return found;
}
