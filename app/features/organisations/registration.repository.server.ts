import { asc, eq } from "drizzle-orm";

import { company, membership, school, sector } from "#db/schema";
import type { Db } from "~/platform/db.server";

const only = <T>(made: T[]): T => {
  const [row] = made;
  if (row === undefined) throw new Error("An insert answered no row.");
  return row;
};

export const insertCompany = async (values: typeof company.$inferInsert, tx: Db): Promise<string> =>
  only(await tx.insert(company).values(values).returning({ id: company.id })).id;

export const insertSchool = async (values: typeof school.$inferInsert, tx: Db): Promise<string> =>
  only(await tx.insert(school).values(values).returning({ id: school.id })).id;

export async function insertMembership(values: typeof membership.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(membership).values(values);
}

/** The sectors in the order of the screen, named in both languages. */
export const findAllSectors = (db: Db): Promise<{ slug: string; nl: string; en: string }[]> =>
  db
    .select({ slug: sector.slug, nl: sector.nameNl, en: sector.nameEn })
    .from(sector)
    .orderBy(asc(sector.position));

/** The school of this id that people may join: a checked one, or one of the official list that waits. */
export async function lockSchool(id: string, tx: Db): Promise<typeof school.$inferSelect | null> {
  const [found] = await tx.select().from(school).where(eq(school.id, id)).for("update");
  return found ?? null;
}
