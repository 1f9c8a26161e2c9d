import { today as dayOf } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { findFreeSlots, type FreeSlot } from "./free-slots.repository.server";
import { countByKind, findPublicListing, type ListingDetails } from "./public.repository.server";
import { findCards, findFreshSlots, type CardRow } from "./search-cards.repository.server";
import { openPlan } from "./search.usecases.server";

export interface PublicListing {
  card: CardRow;
  details: ListingDetails;
}

/** A listing as everybody may see it; null when it is not public (any more). */
export async function publicListing(db: Db, id: string, now: Date): Promise<PublicListing | null> {
  const details = await findPublicListing(db, id, dayOf(now));
  if (details === null) return null;
  const [card] = await findCards(db, [details.id], openPlan(now));
  return card === undefined ? null : { card, details };
}

/**
 * The slots of a listing that a school can ask for now: ahead of the listing's notice, outside the company's buffer,
 * not cancelled, with room for a group; soonest first, at most 100. What waits for an answer counts as taken, but for
 * the claims of the booking `except`.
 */
export const freeSlots = (
  db: Db,
  listingId: string,
  now: Date,
  options: { except?: string } = {},
): Promise<FreeSlot[]> => findFreeSlots(db, listingId, now, { limit: 100, ...options });

/** How many public listings of each kind there are, in a region or (null) everywhere, and of how many companies. */
export const countsByKind = (db: Db, regionCode: string | null, now: Date) =>
  countByKind(db, regionCode, dayOf(now));

export interface FreshMoment {
  slotId: string;
  /** ISO moment. */
  startsAt: string;
  card: CardRow;
}

/** "Binnenkort vrij": the next free slots within 45 days, at most one of each company, soonest first. */
export async function freshSlots(
  db: Db,
  options: { limit: number; regionCode?: string | null },
  now: Date,
): Promise<FreshMoment[]> {
  const slots = await findFreshSlots(
    db,
    { regionCode: options.regionCode ?? null },
    now,
    dayOf(now),
    options.limit,
  );
  const cards = await findCards(
    db,
    slots.map((slot) => slot.listingId),
    openPlan(now),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  return slots.flatMap(({ slotId, startsAt, listingId }) => {
    const card = byId.get(listingId);
    return card === undefined ? [] : [{ slotId, startsAt: new Date(startsAt).toISOString(), card }];
  });
}
