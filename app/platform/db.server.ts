import { sql, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

import type { Db } from "#db/client.server";

import { isRetryable } from "./errors/database.server";

export type { Db } from "#db/client.server";

/**
 * Runs one command in one transaction, and runs it again when the database chose it as the victim of a
 * deadlock (at most three times). Everything inside must go through `tx`.
 */
export async function inTransaction<T>(db: Db, command: (tx: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction((tx) => command(tx));
    } catch (error) {
      if (attempt >= 3 || !isRetryable(error)) throw error;
    }
  }
}

/**
 * To order by a name as a Dutch reader sorts, whatever the database was made with: capitals and accents decide between
 * names that are the same but for them. Names are not unique, so an id comes after it.
 */
export const byName = (name: AnyPgColumn): SQL => sql`${name} collate "und-x-icu"`;
