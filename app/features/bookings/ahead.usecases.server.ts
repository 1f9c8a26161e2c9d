import { isDaytime, local } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { findUnreminded, lockAgreed } from "./ahead.repository.server";
import { visitReminderDue } from "./bookings.events.server";
import { aheadDue, aheadReminders, aheadToMail, aheadUntil, type AheadReminder, type Visit } from "./ahead";
import { insertReminders } from "./reminders.repository.server";

const onDay = (moment: Date) => local(moment).toISODate();

/** Reminds of one visit and of its class mates on that day, by one mail to each side; answers how many it made. */
async function remind(tx: Db, id: string, now: Date): Promise<number> {
  const agreed = await lockAgreed(id, tx);
  const visit = agreed.find((one) => one.id === id);
  if (visit === undefined) return 0;
  const told: (Visit & { kind: AheadReminder })[] = [];
  for (const one of agreed) {
    const due = onDay(one.startsAt) === onDay(visit.startsAt) ? aheadDue(one.startsAt, now) : [];
    if (due.length === 0) continue;
    const kind = aheadToMail(await insertReminders(one, due, now, tx), one);
    if (kind !== undefined) told.push({ kind, bookingId: one.id, slotId: one.slotId });
  }
  const alike = aheadReminders
    .map(({ kind }) => told.filter((one) => one.kind === kind))
    .flatMap(([first, ...classMates]) => (first === undefined ? [] : [{ ...first, classMates }]));
  for (const due of alike) await record(tx, visitReminderDue, due, now);
  return alike.length;
}

/**
 * Reminds both sides of agreed visits 7 days and 1 day ahead, by day, each once for the slot that it has; answers how
 * many reminders it made. A visit that was moved is reminded of its new slot; classes of one request that come on one
 * day are one reminder.
 */
export async function remindOfVisits(db: Db, now: Date): Promise<number> {
  if (!isDaytime(now)) return 0;
  let reminded = 0;
  for (const { kind, days } of aheadReminders) {
    for (const { id } of await findUnreminded(kind, { now, until: aheadUntil(now, days) }, db)) {
      reminded += await inTransaction(db, (tx) => remind(tx, id, now));
    }
  }
  return reminded;
}
