import { today as dayOf } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";

import { isOnline } from "./core/listing";
import * as repository from "./favourites.repository.server";
import { listingError } from "./listings.errors";
import { findListing } from "./public.repository.server";
import { findCards } from "./search-cards.repository.server";
import { openPlan } from "./search.usecases.server";

/** Keeps an offer that anybody may see at hand for one person. Throws 404 when there is none such. */
export const keepListing = (db: Db, userId: string, listingId: string, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const found = await findListing(tx, { id: listingId }, dayOf(now));
    if (found === null || !isOnline(found.listing, found.company.verification, dayOf(now))) {
      throw listingError("not_found");
    }
    await repository.insertFavourite(userId, listingId, now, tx);
  });

/** Keeps an offer no longer; one that was not kept is none the worse. */
export const dropListing = (db: Db, userId: string, listingId: string): Promise<void> =>
  inTransaction(db, (tx) => repository.deleteFavourite(userId, listingId, tx));

/** Which of these offers a person keeps; null for nobody, who can keep none. */
export const keptAmong = (
  db: Db,
  userId: string | undefined,
  listingIds: readonly string[],
): Promise<string[] | null> =>
  userId === undefined ? Promise.resolve(null) : repository.findKeptAmong(userId, listingIds, db);

/** The offers that a person keeps, each with its first free moment, and those that are no longer online. */
export async function favouritesPage(db: Db, userId: string, now: Date) {
  const kept = await repository.findKept(userId, db);
  const online = kept.filter((row) => isOnline(row, row.verification, dayOf(now)));
  const ids = online.map(({ id }) => id);
  return {
    offers: await findCards(db, ids, openPlan(now)),
    gone: kept
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, title, company }) => ({ id, title, company })),
  };
}
