import { sql } from "drizzle-orm";

import { rows, type Db } from "../../client.server";
import { loadReference } from "../reference/load";

/** True when nobody has an account yet: the database has just been made. */
export async function isEmpty(db: Db): Promise<boolean> {
  const found = rows<{ n: number | string }>(await db.execute(sql`select count(*) as n from app_user`));
  return Number(found[0]?.n ?? 0) === 0;
}

/** Fills an empty database with the demonstration scenario, its dates counted from `today`. */
export async function seedDemo(db: Db, options: { today: Date }): Promise<void> {
  void options;
  await loadReference(db);
}
