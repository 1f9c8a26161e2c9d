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
