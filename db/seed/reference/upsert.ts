import { sql, type SQL } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";

import type { Db } from "../../client.server";
import { listOf, rowSource } from "../rows";

interface Options {
  /** The columns that identify a row, by their name in the database. The primary key by default. */
  key?: string[];
  /** Columns that are given to a new row only, and left as they are in one that exists. */
  keep?: string[];
  /** Remove rows that are not among those given; only rows for which this holds. */
  prune?: SQL;
}

/**
 * Inserts what is new and updates what changed, in one statement. Columns that no row names keep their default or present
 * value.
 */
export async function upsert<T extends PgTable>(
  tx: Db,
  table: T,
  rows: T["$inferInsert"][],
  options: Options = {},
): Promise<void> {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const key =
    options.key ??
    (primaryKeys[0]?.columns ?? columns.filter((column) => column.primary)).map((column) => column.name);
  const { columns: written, source } = rowSource(table, rows);
  const changeable = written.filter((column) => !key.includes(column) && !options.keep?.includes(column));
  if (options.prune !== undefined) {
    await tx.execute(sql`
      delete from ${table} where ${options.prune}
      and (${listOf(key, name)}) not in (select ${listOf(key)} from ${source})`);
  }
  const onConflict =
    changeable.length === 0
      ? sql`do nothing`
      : sql`do update set ${sql.join(
          changeable.map((column) => sql`${sql.identifier(column)} = excluded.${sql.identifier(column)}`),
          sql`, `,
        )} where (${listOf(changeable, name)}) is distinct from (${listOf(changeable, "excluded")})`;
  await tx.execute(sql`
    insert into ${table} (${listOf(written)}) select ${listOf(written)} from ${source}
    on conflict (${listOf(key)}) ${onConflict}`);
}
