import { and, desc, eq, inArray, sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";
import { importBatch, school, user } from "#db/schema";

import type { ImportKind } from "./core/imports";

export interface NamedQualification {
  crebo: string;
  searchName: string;
}

const texts = (values: readonly string[]) =>
  sql`(select value from json_array_elements_text(${JSON.stringify(values)}::text::json))`;

/** Qualifications with one of these codes or comparable names; those of 2015 are there only to read old codes. */
export async function findQualificationsNamed(
  wanted: { codes: readonly string[]; names: readonly string[] },
  db: Db,
): Promise<NamedQualification[]> {
  return rows<NamedQualification>(
    await db.execute(sql`
      select crebo, search_name as "searchName" from qualification
      where source <> '2015' and (crebo in ${texts(wanted.codes)} or search_name in ${texts(wanted.names)})`),
  );
}

export type BatchRow = typeof importBatch.$inferSelect;

/** A table that this school has handed in before, by what stands in it. */
export async function findBatch(
  schoolId: string,
  kind: ImportKind,
  hash: string,
  db: Db,
): Promise<BatchRow | null> {
  const [found] = await db
    .select()
    .from(importBatch)
    .where(and(eq(importBatch.schoolId, schoolId), eq(importBatch.kind, kind), eq(importBatch.hash, hash)))
    .limit(1);
  return found ?? null;
}

export async function insertBatch(made: typeof importBatch.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(importBatch).values(made);
}

export interface BatchLine {
  id: string;
  fileName: string;
  rows: number;
  added: number;
  changed: number;
  createdAt: Date;
  schoolName: string;
  by: string | null;
}

/** What these schools handed in last; the latest first, at most 10. */
export async function findBatches(
  schoolIds: readonly string[],
  kind: ImportKind,
  db: Db,
): Promise<BatchLine[]> {
  if (schoolIds.length === 0) return [];
  return db
    .select({
      id: importBatch.id,
      fileName: importBatch.fileName,
      rows: importBatch.rows,
      added: importBatch.added,
      changed: importBatch.changed,
      createdAt: importBatch.createdAt,
      schoolName: school.name,
      by: user.name,
    })
    .from(importBatch)
    .innerJoin(school, eq(school.id, importBatch.schoolId))
    .leftJoin(user, eq(user.id, importBatch.createdBy))
    .where(and(inArray(importBatch.schoolId, [...schoolIds]), eq(importBatch.kind, kind)))
    .orderBy(desc(importBatch.createdAt), importBatch.id)
    .limit(10);
}
