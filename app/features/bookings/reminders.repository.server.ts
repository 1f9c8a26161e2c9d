import { eq } from "drizzle-orm";

import { bookingReminder } from "#db/schema";
import type { Db } from "~/platform/db.server";

type Kind = (typeof bookingReminder.$inferInsert)["kind"];

/** Notes reminders of a booking and its slot down; answers those that were not there yet. */
export async function insertReminders<K extends Kind>(
  made: { id: string; slotId: string },
  kinds: readonly K[],
  now: Date,
  tx: Db,
): Promise<K[]> {
  const inserted = await tx
    .insert(bookingReminder)
    .values(kinds.map((kind) => ({ bookingId: made.id, slotId: made.slotId, kind, at: now })))
    .onConflictDoNothing()
    .returning({ kind: bookingReminder.kind });
  return kinds.filter((kind) => inserted.some((row) => row.kind === kind));
}

/** Notes down that another booking has had the reminders of this one: they were about both. */
export async function passReminders(
  fromId: string,
  to: { id: string; slotId: string },
  tx: Db,
): Promise<void> {
  const had = await tx.select().from(bookingReminder).where(eq(bookingReminder.bookingId, fromId));
  if (had.length === 0) return;
  await tx
    .insert(bookingReminder)
    .values(had.map((reminder) => ({ ...reminder, bookingId: to.id, slotId: to.slotId })))
    .onConflictDoNothing();
}
