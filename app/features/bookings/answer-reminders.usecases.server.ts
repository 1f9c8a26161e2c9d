import { mailContactChanged } from "~/features/organisations/index.server";
import { addWorkingDays, local } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { on, record } from "~/platform/outbox/outbox.server";

import {
  findUnanswered,
  findUnansweredBy,
  lockWaiting,
  type AnswerReminder,
} from "./answer-reminders.repository.server";
import { answerReminderDue } from "./bookings.events.server";
import { insertReminders } from "./reminders.repository.server";

/** On which working day after the request the company is reminded. */
const workingDays: readonly { kind: AnswerReminder; days: number }[] = [
  { kind: "answer_2", days: 2 },
  { kind: "answer_4", days: 4 },
];

/** The reminders that are due for a request, each on its working day at the time of the request. */
const due = (createdAt: Date, now: Date): AnswerReminder[] =>
  workingDays.filter(({ days }) => addWorkingDays(createdAt, days) <= now).map(({ kind }) => kind);

async function remind(tx: Db, id: string, now: Date): Promise<boolean> {
  const waiting = await lockWaiting(id, now, tx);
  if (waiting === undefined) return false;
  const kinds = due(waiting.createdAt, now);
  if (kinds.length === 0) return false;
  // After an outage both may be due at once: then they are one mail.
  const fresh = await insertReminders(waiting, kinds, now, tx);
  if (fresh.length === 0) return false;
  await record(tx, answerReminderDue, { bookingId: id, last: fresh.includes("answer_4") }, now);
  return true;
}

/**
 * Reminds companies of requests on working day 2 and 4, each once and only while the request waits; answers how many
 * reminders it made.
 */
export async function remindCompanies(db: Db, now: Date): Promise<number> {
  let reminded = 0;
  for (const { kind, days } of workingDays) {
    // Working days are at least as long as days of the calendar: nothing made later can be due.
    const madeBy = local(now).minus({ days }).toJSDate();
    for (const { id, createdAt } of await findUnanswered(kind, madeBy, now, db)) {
      if (!due(createdAt, now).includes(kind)) continue;
      if (await inTransaction(db, (tx) => remind(tx, id, now))) reminded += 1;
    }
  }
  return reminded;
}

/** Reminds whoever gets a company's mails from now on of every request that waits: its link was mailed to another. */
export const remindNewContact = on(mailContactChanged, async (tx, { companyId }, { clock }) => {
  const now = clock.now();
  for (const { id } of await findUnansweredBy(companyId, now, tx))
    await record(tx, answerReminderDue, { bookingId: id, last: false }, now);
});
