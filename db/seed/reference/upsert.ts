import { sql, type SQL } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../../client.server";

interface Options {
  /** The columns that identify a row, by their name in the database. The primary key by default. */
  key?: string[];
  /** Columns that are given to a new row only, and left as they are in one that exists. */
  keep?: string[];
  /** Remove rows that are not among those given; only rows for which this holds. */
  prune?: SQL;
}

/**
 * Inserts what is new and updates what changed, in one statement: the rows travel as one JSON parameter, which is
 * many times faster than a parameter per cell. Columns that no row names keep their default or present value.
 */
export async function upsert<T extends PgTable>(
  tx: Db,
  table: T,
  rows: T["$inferInsert"][],
  options: Options = {},
): Promise<void> {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const nameByKey = new Map(
    Object.entries(table).flatMap(([key, column]) => {
      const match = columns.find((candidate) => candidate === column);
      return match === undefined ? [] : [[key, match.name] as const];
    }),
  );
  const key =
    options.key ??
    (primaryKeys[0]?.columns ?? columns.filter((column) => column.primary)).map((column) => column.name);
  const records: Record<string, unknown>[] = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [nameByKey.get(field) ?? field, value])),
  );
  const written = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const changeable = written.filter((column) => !key.includes(column) && !options.keep?.includes(column));
  const id = sql.identifier;
  const list = (names: string[], prefix?: string) =>
    sql.join(
      names.map((column) => (prefix === undefined ? sql`${id(column)}` : sql`${id(prefix)}.${id(column)}`)),
      sql`, `,
    );
  const source = sql`json_populate_recordset(null::${table}, ${JSON.stringify(records)}::text::json)`;
  if (options.prune !== undefined) {
    await tx.execute(sql`
      delete from ${table} where ${options.prune}
      and (${list(key, name)}) not in (select ${list(key)} from ${source})`);
  }
  const onConflict =
    changeable.length === 0
      ? sql`do nothing`
      : sql`do update set ${sql.join(
          changeable.map((column) => sql`${id(column)} = excluded.${id(column)}`),
          sql`, `,
        )} where (${list(changeable, name)}) is distinct from (${list(changeable, "excluded")})`;
  await tx.execute(sql`
    insert into ${table} (${list(written)}) select ${list(written)} from ${source}
    on conflict (${list(key)}) ${onConflict}`);
}
