import type { PgTable } from "drizzle-orm/pg-core";

import type { Db } from "../../client.server";

/** PostgreSQL takes at most 65,535 parameters a statement. */
const parameters = 30_000;

/** Inserts rows in portions that a statement can hold. */
export async function insertAll<T extends PgTable>(
  db: Db,
  table: T,
  rows: T["$inferInsert"][],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length;
  if (columns === 0) return;
  const portion = Math.max(1, Math.floor(parameters / columns));
  for (let at = 0; at < rows.length; at += portion) {
    await db.insert(table).values(rows.slice(at, at + portion) as never);
  }
}
