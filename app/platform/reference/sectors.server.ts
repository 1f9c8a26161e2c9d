import { asc, eq } from "drizzle-orm";

import { sector } from "#db/schema";

import type { Db } from "../db.server";

/** A sector of technology, named in both languages. */
export interface Sector {
  slug: string;
  nl: string;
  en: string;
}

const columns = { slug: sector.slug, nl: sector.nameNl, en: sector.nameEn };

/** All sectors in the order of the screen. */
export const allSectors = (db: Db): Promise<Sector[]> =>
  db.select(columns).from(sector).orderBy(asc(sector.position));

/** A sector by its slug; null when there is none. */
export async function findSector(db: Db, slug: string): Promise<Sector | null> {
  return (await db.select(columns).from(sector).where(eq(sector.slug, slug)))[0] ?? null;
}
