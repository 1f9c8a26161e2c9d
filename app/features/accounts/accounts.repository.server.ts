import { eq } from "drizzle-orm";

import { user } from "#db/schema";
import type { Db } from "~/platform/db.server";

export type UserRow = typeof user.$inferSelect;

export async function findUser(by: { id: string } | { email: string }, db: Db): Promise<UserRow | null> {
  const [found] = await db
    .select()
    .from(user)
    .where("id" in by ? eq(user.id, by.id) : eq(user.email, by.email));
  return found ?? null;
}

/** Null when the address has an account already. */
export async function insertUser(values: typeof user.$inferInsert, tx: Db): Promise<UserRow | null> {
  const [made] = await tx.insert(user).values(values).onConflictDoNothing({ target: user.email }).returning();
  return made ?? null;
}

export async function updateUser(
  id: string,
  values: Partial<typeof user.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(user).set(values).where(eq(user.id, id));
}

/** A person, locked until the transaction ends. */
export async function lockUser(id: string, tx: Db): Promise<UserRow | null> {
  const [found] = await tx.select().from(user).where(eq(user.id, id)).for("update");
  return found ?? null;
}

/** Notes that mails to this address are refused, for whoever has it. */
export async function markBounced(address: string, now: Date, tx: Db): Promise<void> {
  await tx.update(user).set({ emailBouncedAt: now }).where(eq(user.email, address.toLowerCase()));
}
