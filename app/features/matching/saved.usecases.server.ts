import { peekToken } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";

import type { Frequency } from "./core/vocabulary";
import { insertHits } from "./find.repository.server";
import { keptQuery } from "./find-url";
import { readSearch } from "./find.usecases.server";
import { matchingError } from "./matching.errors";
import * as repository from "./saved.repository.server";

/** More than a person reads mails about. */
const mostSearches = 20;

/** A search's address as it is kept: path and query. */
const pathOf = (search: string): string => `/leerbanen${keptQuery(search)}`;

/** Whether a person has saved the search with this query. */
export const isSaved = async (db: Db, userId: string, search: string): Promise<boolean> =>
  (await repository.findByPath(userId, pathOf(search), db)) !== null;

/**
 * Keeps a search with what it finds now, so that mails tell only what is new. The same search is kept once: saving it
 * again changes its name and frequency. Throws `matching.search_wrong` (409) for a query that means nothing, and
 * `matching.too_many` (409) beyond twenty.
 */
export const saveSearch = (
  db: Db,
  userId: string,
  asked: { search: string; name: string; frequency: Frequency },
  now: Date,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { search, name, frequency } = asked;
    const read = await readSearch(tx, new URLSearchParams(search), now);
    if (!read.ok) throw matchingError("search_wrong");
    const path = pathOf(search);
    const before = await repository.lockAndCount(userId, tx);
    const known = await repository.findByPath(userId, path, tx);
    if (known !== null) {
      await repository.updateOwn(userId, known.id, { name, frequency }, tx);
      return;
    }
    if (before >= mostSearches) throw matchingError("too_many");
    const row = { userId, name, path, frequency, lastRunAt: now, createdAt: now };
    const id = await repository.insertSearch(row, tx);
    if (id !== null) await insertHits(id, read.search.plan, now, tx);
  });

/** A person's saved searches. */
export const savedSearches = async (db: Db, userId: string) =>
  (await repository.findOwn(userId, db)).map(({ id, name, path, frequency }) => ({
    id,
    name,
    path,
    frequency,
  }));

/** Renames a search and sets how often it is mailed. Throws `matching.not_found` for another's. */
export const changeSearch = (
  db: Db,
  userId: string,
  changed: { searchId: string; name: string; frequency: Frequency },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { searchId, name, frequency } = changed;
    if (!(await repository.updateOwn(userId, searchId, { name, frequency }, tx)))
      throw matchingError("not_found");
  });

/** Forgets a search, and what it has shown; one that is gone already stays gone. Throws `matching.not_found` for another's. */
export const dropSearch = (db: Db, userId: string, searchId: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const gone = await repository.deleteOwn(userId, searchId, tx);
    if (!gone && (await repository.findById(searchId, tx)) !== null) throw matchingError("not_found");
  });

/**
 * The search behind the link of a mail; opening it changes nothing. Throws `matching.not_found` when there never was
 * such a link or the search is gone, `matching.link_expired` (410) when it is too old.
 */
export async function searchBehindLink(db: Db, secret: string, now: Date) {
  const peeked = await peekToken(db, "stop_alerts", secret, now);
  const id = peeked?.token.subjectId;
  const found = id == null ? null : await repository.findById(id, db);
  if (peeked === null || found === null) throw matchingError("not_found");
  if (peeked.status !== "live") throw matchingError("link_expired");
  return { id: found.id, name: found.name, off: found.frequency === "off" };
}

/** Stops the mails about a search, without anybody signed in. The link stays good: doing it twice is doing it once. */
export const stopAlerts = (db: Db, secret: string, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { id } = await searchBehindLink(tx, secret, now);
    await repository.switchOff(id, tx);
  });
