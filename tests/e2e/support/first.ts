import { asc, getTableColumns, getTableName, type InferSelectModel, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.server";

/** The demonstration's first row of a table by its key, of those that `which` picks: the same one in every run. */
export async function firstOf<T extends PgTable>(
  db: Db,
  table: T,
  which?: SQL,
): Promise<InferSelectModel<T>> {
  const key = Object.values(getTableColumns(table)).filter(({ primary }) => primary);
  const [row] = await db
    .select()
    .from(table as PgTable)
    .where(which)
    .orderBy(...key.map((column) => asc(column)))
    .limit(1);
  if (row === undefined) throw new Error(`The demonstration has no such row in ${getTableName(table)}.`);
  return row as InferSelectModel<T>;
}
