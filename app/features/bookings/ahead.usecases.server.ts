import { isDaytime } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { findUnreminded, lockAgreed } from "./ahead.repository.server";
import { visitReminderDue } from "./bookings.events.server";
import { aheadDue, aheadReminders, aheadToMail, aheadUntil } from "./ahead";
import { insertReminders } from "./reminders.repository.server";

async function remind(tx: Db, id: string, now: Date): Promise<boolean> {
  const visit = await lockAgreed(id, tx);
  if (visit === undefined) return false;
  const due = aheadDue(visit.startsAt, now);
  if (due.length === 0) return false;
  const kind = aheadToMail(await insertReminders(visit, due, now, tx), visit);
  if (kind === undefined) return false;
  await record(tx, visitReminderDue, { bookingId: id, slotId: visit.slotId, kind }, now);
  return true;
}

/**
 * Reminds both sides of agreed visits 7 days and 1 day ahead, by day, each once for the slot that it has; answers how
 * many reminders it made. A visit that was moved is reminded of its new slot.
 */
export async function remindOfVisits(db: Db, now: Date): Promise<number> {
  if (!isDaytime(now)) return 0;
  let reminded = 0;
  for (const { kind, days } of aheadReminders) {
    for (const { id } of await findUnreminded(kind, { now, until: aheadUntil(now, days) }, db)) {
      if (await inTransaction(db, (tx) => remind(tx, id, now))) reminded += 1;
    }
  }
  return reminded;
}
