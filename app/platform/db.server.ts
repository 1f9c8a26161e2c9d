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
