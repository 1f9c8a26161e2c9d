import { hasPlaces } from "~/features/listings";
import { similarOffers } from "~/features/listings/index.server";
import { companyClosed } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { bookingError } from "./bookings.errors";
import { findHolds } from "./bookings.repository.server";
import { withClosed } from "./closed-days.server";
import { possibleActions, type BookingState } from "./core/booking";
import { findFormListing, findSchools } from "./form.repository.server";
import type { Scope, Who } from "./scope";
import { findAsked, findSecondChoice } from "./second.repository.server";
import { slotsWithRoom, type RoomySlot } from "./slots.usecases.server";
import * as repository from "./views.repository.server";

export type { BookingView } from "./views.repository.server";

const publicBefore = ["published", "paused", "suspended", "expired", "archived"];

/**
 * A booking as one side sees it, with what that side can do now. What the school asked first, or named as its second
 * choice, is not the company's business. Throws 404 outside the scope.
 */
export async function findBooking(
  db: Db,
  which: { id: string } | { reference: string },
  who: Who,
  now: Date,
) {
  const booking = await repository.findView(which, who.scope, db);
  if (booking === undefined) throw bookingError("not_found");
  const { secondOf } = booking;
  const whole = who.actor !== "C";
  const history = await repository.findHistory(
    whole && secondOf !== null ? [secondOf, booking.id] : [booking.id],
    db,
  );
  const held = booking.status === "countered" ? await findHolds(booking.id, db) : [];
  const mentioned = [
    ...new Set([...held, ...history.flatMap((line) => [...line.proposedSlotIds, line.slotId ?? []].flat())]),
  ];
  const slots = await repository.findSlots(mentioned, db);
  return {
    booking,
    history: history.map(({ slotId, proposedSlotIds, ...line }) => ({
      ...line,
      slot: slots.find((slot) => slot.id === slotId) ?? null,
      proposed: slots.filter((slot) => proposedSlotIds.includes(slot.id)),
    })),
    /** What the school can choose from while the company's proposal stands. */
    proposals: slots.filter((slot) => held.includes(slot.id)),
    actions: possibleActions(booking, who.actor, now).filter(
      // Parallel classes are confirmed or declined as they were asked for.
      (action) => action !== "counter" || booking.bundleId === null,
    ),
    /** All classes of the request that this one is part of, in its order; none outside a bundle. */
    classes: booking.bundleId === null ? [] : await repository.findClasses(booking.bundleId, db),
    /** What was asked first, when this is the second choice. */
    first: whole && secondOf !== null ? await findAsked(secondOf, db) : null,
    /** What is asked when this lapses. */
    second: whole ? await findSecondChoice(booking.id, db) : null,
  };
}
export type BookingPage = Awaited<ReturnType<typeof findBooking>>;

/** Other slots that the company can propose: of the same listing, with room for the whole group. */
export async function findProposable(
  db: Db,
  booking: repository.BookingView,
  now: Date,
): Promise<RoomySlot[]> {
  const slots = await slotsWithRoom(db, booking.listing.id, now, { except: booking.id });
  return slots.filter(
    (slot) => slot.pupilsLeft >= booking.pupils && slot.startsAt.getTime() !== booking.startsAt.getTime(),
  );
}

/** Bookings of a scope, last changed first, at most 200. */
export const findBookings = (
  db: Db,
  scope: Scope,
  states?: readonly BookingState[],
): Promise<repository.BookingView[]> => repository.findAllViews(scope, states, db);

export const countBookings = (db: Db, scope: Scope): Promise<Partial<Record<BookingState, number>>> =>
  repository.countByState(scope, db);

/** How many offers a second choice can be chosen from, and moments of each. */
const seconds = { offers: 5, slots: 2 };

/**
 * What the request form needs; `open` is false while the listing takes no requests, and `closed` says why when that is
 * the company's doing. `similar` is what can be named as a second choice besides. Throws 404.
 */
export async function findRequestForm(db: Db, slug: string, schoolIds: readonly string[], now: Date) {
  const listing = await findFormListing(slug, db);
  if (listing === undefined || !publicBefore.includes(listing.status) || hasPlaces(listing.kind)) {
    throw bookingError("not_found");
  }
  const closed = await companyClosed(db, listing.companyId, now);
  const open =
    listing.status === "published" && listing.companyVerification === "verified" && closed === null;
  const schools = await findSchools(schoolIds, db);
  const wish = { listingId: listing.id, at: schools[0] ?? listing, group: null, exceptCompanyIds: [] };
  const [slots, similar] = open
    ? await Promise.all([slotsWithRoom(db, listing.id, now), similarOffers(db, wish, now, seconds)])
    : [[], []];
  const asked = schools.map(({ id }) => id);
  return {
    listing,
    open,
    closed,
    slots: await withClosed(db, asked, slots),
    similar: await Promise.all(
      similar.map(async (offer) => ({ ...offer, slots: await withClosed(db, asked, offer.slots) })),
    ),
    schools,
  };
}
export type RequestFormData = Awaited<ReturnType<typeof findRequestForm>>;
