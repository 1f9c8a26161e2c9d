import { isDaytime, local } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { mailAlert } from "./alerts.mails.server";
import { findNewest, insertHits } from "./find.repository.server";
import { readSearch } from "./find.usecases.server";
import * as repository from "./saved.repository.server";

/** So many new places stand in a mail; the rest is behind its button. */
const mostInMail = 10;

/** Once a day, and once in seven days, counted in days of the calendar of Amsterdam. */
function dueBefore(now: Date): repository.DueBefore {
  const midnight = local(now).startOf("day");
  return { daily: midnight.toJSDate(), weekly: midnight.minus({ days: 6 }).toJSDate() };
}

/**
 * Runs one search that is due and mails what is new in it, in one transaction: what a mail tells of is noted for its
 * reader, so that no mail of theirs tells of it again, by whichever search and however many workers run. Answers whether
 * a mail was made.
 */
const runSearch = (db: Db, id: string, work: WorkContext): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const now = work.clock.now();
    const claimed = await repository.claimDue(id, dueBefore(now), tx);
    if (claimed === null) return false;
    const { search, owner } = claimed;
    await repository.noteRun(id, now, tx);
    const query = new URLSearchParams(search.path.split("?")[1] ?? "");
    const read = await readSearch(tx, query, now);
    // A place that the lists no longer know: the page says so when the search is opened.
    if (!read.ok) return false;
    const added = await insertHits(id, read.search.plan, now, tx);
    const told = await repository.insertAlerted(search.userId, added, now, tx);
    if (told.length === 0) return false;
    const places = await findNewest(told, mostInMail, tx);
    await mailAlert(tx, { search, owner, places, total: told.length }, work);
    return true;
  });

/** Mails what is new in saved searches that are due, by day only; at most 200 a round. Answers how many mails it made. */
export async function sendAlerts(db: Db, work: WorkContext): Promise<number> {
  const now = work.clock.now();
  if (!isDaytime(now)) return 0;
  let sent = 0;
  for (const id of await repository.findDue(dueBefore(now), db)) {
    if (await runSearch(db, id, work)) sent += 1;
  }
  return sent;
}
