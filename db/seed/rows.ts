import { sql, type SQL } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";

import type { Db } from "../client.server";

/** Rows as something to select from, with the names of the columns that they fill. */
export interface RowSource {
  columns: string[];
  source: SQL;
}

export const listOf = (names: readonly string[], prefix?: string): SQL =>
  sql.join(
    names.map((name) =>
      prefix === undefined
        ? sql`${sql.identifier(name)}`
        : sql`${sql.identifier(prefix)}.${sql.identifier(name)}`,
    ),
    sql`, `,
  );

/**
 * Rows travel as one JSON parameter, which is many times faster than a parameter per cell. Columns that no row names are
 * not among `columns`; what only some rows name is null in the others.
 */
export function rowSource<T extends PgTable>(table: T, rows: readonly T["$inferInsert"][]): RowSource {
  const { columns } = getTableConfig(table);
  const nameByKey = new Map(
    Object.entries(table).flatMap(([key, column]) => {
      const match = columns.find((candidate) => candidate === column);
      return match === undefined ? [] : [[key, match.name] as const];
    }),
  );
  const records: Record<string, unknown>[] = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [nameByKey.get(key) ?? key, value])),
  );
  return {
    columns: [...new Set(records.flatMap((record) => Object.keys(record)))],
    source: sql`json_populate_recordset(null::${table}, ${JSON.stringify(records)}::text::json)`,
  };
}

/** A statement of this many rows is some megabytes long. */
const portion = 4_000;

/** Inserts rows that are not there yet, in this order. */
export async function insertRows<T extends PgTable>(
  tx: Db,
  table: T,
  rows: readonly T["$inferInsert"][],
): Promise<void> {
  for (let at = 0; at < rows.length; at += portion) {
    const { columns, source } = rowSource(table, rows.slice(at, at + portion));
    await tx.execute(sql`insert into ${table} (${listOf(columns)}) select ${listOf(columns)} from ${source}`);
  }
}
