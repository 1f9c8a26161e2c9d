import { asc, eq } from "drizzle-orm";

import { qualification, sector } from "#db/schema";
import type { Db } from "~/platform/db.server";

export interface SectorNames {
  slug: string;
  nl: string;
  en: string;
}

const names = { slug: sector.slug, nl: sector.nameNl, en: sector.nameEn };

/** All sectors in the order of the screen. */
export const allSectors = (db: Db): Promise<SectorNames[]> =>
  db.select(names).from(sector).orderBy(asc(sector.position));

export async function sectorNames(db: Db, slug: string): Promise<SectorNames | null> {
  return (await db.select(names).from(sector).where(eq(sector.slug, slug)))[0] ?? null;
}

export async function qualificationName(db: Db, crebo: string): Promise<string | null> {
  const found = await db
    .select({ name: qualification.name })
    .from(qualification)
    .where(eq(qualification.crebo, crebo));
  return found[0]?.name ?? null;
}
