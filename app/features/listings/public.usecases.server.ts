import {
  companyClosed,
  contactLines,
  findCompanyBySlug,
  primaryContact,
  recognitionsOf,
  type Closed,
} from "~/features/organisations/index.server";
import { isOfCompany, maySeeContact, schoolsOf } from "~/features/organisations";
import { coordinators, type Viewer } from "~/platform/auth/viewer";
import { today as dayOf } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { haversineKm } from "~/platform/geo/distance";

import { isOnline } from "./core/listing";
import { telling } from "./core/response";
import { hasPlaces, type ListingKind } from "./core/vocabulary";
import {
  findFreeSlot,
  findFreeSlots,
  findFullSlots,
  type FreeSlot,
  type FullSlot,
} from "./free-slots.repository.server";
import { findApplied } from "./applied.repository.server";
import { isKept } from "./favourites.repository.server";
import { listingError } from "./listings.errors";
import { findJointOf, publicRotation } from "./pool.usecases.server";
import * as repository from "./public.repository.server";
import { findCards, findFreshSlots, type CardRow } from "./search-cards.repository.server";
import { openPlan } from "./search.usecases.server";

/** The person to call, for those who may see them; and whether the viewer is one of those. */
async function contactFor(
  db: Db,
  viewer: Viewer | null,
  companyId: string,
  { trainerId = null, applied = false }: { trainerId?: string | null; applied?: boolean } = {},
) {
  const visible = maySeeContact(viewer, companyId, applied);
  const found = visible ? await primaryContact(db, companyId) : null;
  const trained = visible && trainerId !== null ? await contactLines(db, companyId) : [];
  return {
    visible,
    /** Who guides a student, by name. */
    trainer: trained.find(({ id }) => id === trainerId)?.name ?? null,
    contact: found && { name: found.name, jobTitle: found.jobTitle, email: found.email, phone: found.phone },
  };
}

/** Why an offer of this kind takes no requests now; enough requests close only what schools book. */
const hides = (closed: Closed | null, kind: ListingKind): Closed | null =>
  closed?.why === "full" && hasPlaces(kind) ? null : closed;

/** That and when the reader applied for a place, or was proposed for it by their school. */
async function appliedTo(db: Db, viewer: Viewer | null, listing: { id: string; kind: ListingKind }) {
  if (viewer === null || !hasPlaces(listing.kind)) return null;
  const found = await findApplied(viewer.userId, listing.id, db);
  return (
    found && {
      /** The page about it; a proposal by the school has none. */
      id: found.reference === null ? null : found.id,
      at: found.createdAt.toISOString(),
      open: found.reference !== null && found.status !== "declined",
    }
  );
}

/**
 * A listing's page. One that is not public is shown to its own company and to coordinators only. Throws
 * `listing.gone` (410) when it was public once, `listing.not_found` otherwise.
 */
export async function listingPage(db: Db, slug: string, viewer: Viewer | null, now: Date) {
  const found = await repository.findListing(db, { slug }, dayOf(now));
  if (found === null) throw listingError("not_found");
  const { listing, company } = found;
  const online = isOnline(listing, company.verification, dayOf(now));
  const preview = !online && (isOfCompany(viewer, company.id) || coordinators(viewer));
  if (!online && !preview) throw listingError(listing.publishedAt === null ? "not_found" : "gone");
  const { search: _search, pt: _pt, statusReason: _reason, ...shown } = listing;
  const closed = hides(await companyClosed(db, company.id, now), listing.kind);
  const [schoolId] = schoolsOf(viewer);
  const school = schoolId === undefined ? undefined : await repository.findSchoolPoint(db, schoolId);
  const publicIds = await repository.findPublicOf(db, company.id, dayOf(now));
  const others = publicIds.filter((id) => id !== listing.id).slice(0, 4);
  const applied = await appliedTo(db, viewer, listing);
  return {
    listing: shown,
    company,
    sector: found.sector,
    qualification: found.qualification,
    placesLeft: found.placesLeft === null ? null : Math.max(0, found.placesLeft),
    preview,
    closed,
    response: hasPlaces(listing.kind) ? null : telling(await repository.findResponse(db, company.id)),
    slots: hasPlaces(listing.kind) || preview || closed !== null ? [] : await freeSlots(db, listing.id, now),
    full: hasPlaces(listing.kind) || preview || closed !== null ? [] : await fullSlots(db, listing.id, now),
    distance: school === undefined ? null : { school: school.name, km: haversineKm(school, listing) },
    others: closed?.why === "paused" ? [] : await findCards(db, others, openPlan(now)),
    rotation: await publicRotation(db, listing, now),
    signedIn: viewer !== null,
    /** Whether the reader keeps it; null for who cannot. */
    kept: viewer === null || preview ? null : await isKept(viewer.userId, listing.id, db),
    applied: applied && { id: applied.id, at: applied.at },
    ...(await contactFor(db, viewer, company.id, {
      trainerId: listing.practiceTrainerId,
      applied: applied?.open === true,
    })),
  };
}

/** A company's page: what it says of itself and everything it offers. Throws `listing.not_found`. */
export async function companyPage(db: Db, slug: string, viewer: Viewer | null, now: Date) {
  const company = await findCompanyBySlug(db, slug);
  const verified = company?.verification === "verified";
  if (company === null || (!verified && !isOfCompany(viewer, company.id) && !coordinators(viewer))) {
    throw listingError("not_found");
  }
  const { id, name, about, website, place, street, houseNumber, postcode, lat, lng } = company;
  return {
    company: { id, slug, name, about, website, place, street, houseNumber, postcode, lat, lng, verified },
    closed: await companyClosed(db, id, now),
    response: telling(await repository.findResponse(db, id)),
    offers: await findCards(db, await repository.findPublicOf(db, id, dayOf(now)), openPlan(now)),
    /** Leerbanen of other companies in which it takes part. */
    joint: await findCards(db, await findJointOf(db, id, now), openPlan(now)),
    recognitions: (await recognitionsOf(db, id, now)).map(({ crebo, name: title, level }) => ({
      crebo,
      title,
      level,
    })),
    signedIn: viewer !== null,
    ...(await contactFor(db, viewer, id)),
  };
}

export interface PublicListing {
  card: CardRow;
  description: string;
}

/** A listing as everybody may see it; null when it is not public (any more). */
export async function publicListing(db: Db, id: string, now: Date): Promise<PublicListing | null> {
  const found = await repository.findListing(db, { id }, dayOf(now));
  if (found?.isPublic !== true) return null;
  const [card] = await findCards(db, [id], openPlan(now));
  return card === undefined ? null : { card, description: found.listing.description };
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

/**
 * The slots of a listing that are full but could else be asked for, soonest first, at most 50; with `partly` also those
 * that have room for a small group only.
 */
export const fullSlots = (
  db: Db,
  listingId: string,
  now: Date,
  { partly = false }: { partly?: boolean } = {},
): Promise<FullSlot[]> => findFullSlots(db, listingId, now, { limit: 50, partly });

/** A slot with what is left of it; null when a group of so many pupils cannot ask for it now. */
export const freeSlot = (
  db: Db,
  which: { slotId: string; pupils: number },
  now: Date,
): Promise<FreeSlot | null> => findFreeSlot(db, which, now);

/** How many public listings of each kind there are, in a region or (null) everywhere, and of how many companies. */
export const countsByKind = (db: Db, regionCode: string | null, now: Date) =>
  repository.countByKind(db, regionCode, dayOf(now));

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
