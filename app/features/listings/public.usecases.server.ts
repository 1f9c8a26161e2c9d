import { today as dayOf } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { countByKind, findFreeSlots, findListing, type FreeSlot } from "./public.repository.server";
import { findCards, findFreshSlots, type CardRow } from "./search-cards.repository.server";
import { openPlan } from "./search.usecases.server";

type Found = NonNullable<Awaited<ReturnType<typeof findListing>>>;
export type ListingDetails = Found["listing"];

export interface PublicListing {
  card: CardRow;
  details: ListingDetails;
}

const isShown = ({ listing, company }: Found, today: string): boolean =>
  listing.status === "published" &&
  company.verification === "verified" &&
  (listing.endsOn === null || listing.endsOn >= today);

/** A listing as everybody may see it; null when it is not public (any more). */
export async function publicListing(db: Db, id: string, now: Date): Promise<PublicListing | null> {
  const found = await findListing(db, id);
  if (found === null || !isShown(found, dayOf(now))) return null;
  const [card] = await findCards(db, [found.listing.id], openPlan(now));
  return card === undefined ? null : { card, details: found.listing };
}

/** Free slots of a listing, ahead of the company's notice and with room, soonest first, at most 60. */
export const listingSlots = (db: Db, listingId: string, now: Date): Promise<FreeSlot[]> =>
  findFreeSlots(db, listingId, now, 60);

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
