import { companyClosed } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import type { AppError } from "~/platform/errors/errors";

import { bookingError, groupSize } from "./bookings.errors";
import * as repository from "./bookings.repository.server";
import type { SafetyGroup } from "./core/safety";
import { requestBefore } from "./hold";
import { checkSafety } from "./safety.server";

/** A slot that is asked for, with what it depends on. */
export type Offered = NonNullable<Awaited<ReturnType<typeof repository.findOffered>>>;

/** Locks a slot after its listing, which cannot be paused while the transaction lasts; undefined when it is gone. */
export async function lockOffered(tx: Db, slotId: string): Promise<Offered | undefined> {
  const listingId = await repository.findListingOfSlot(slotId, tx);
  const found = listingId === undefined ? undefined : await repository.lockListing(listingId, tx);
  const [slot] = found === undefined ? [] : await repository.lockSlots([slotId], tx);
  return found === undefined || slot === undefined ? undefined : { ...found, slot };
}

/** The same for several slots of one listing, that of the first; without those that are gone or of another one. */
export async function lockOfferedSlots(tx: Db, slotIds: readonly string[]): Promise<Map<string, Offered>> {
  const [first] = slotIds;
  const listingId = first === undefined ? undefined : await repository.findListingOfSlot(first, tx);
  const found = listingId === undefined ? undefined : await repository.lockListing(listingId, tx);
  const slots = found === undefined ? [] : await repository.lockSlots(slotIds, tx);
  return new Map(
    slots.flatMap((slot) =>
      found === undefined || slot.listingId !== listingId ? [] : [[slot.id, { ...found, slot }] as const],
    ),
  );
}

interface Group extends SafetyGroup {
  pupils: number;
}

interface Moment {
  now: Date;
  /** Agreed with the company by phone: it waives its notice and its own limits. */
  phone: boolean;
  /** The slot is claimed next: then requests of a company with settings line up, so that its limit holds. */
  claims: boolean;
}

type Asking = Group &
  Moment & {
    /** The seats are held for this group already. */
    held?: boolean;
  };

/** Refuses an offer that takes no requests, or a group that it is not for. */
export function checkListing({ listing, companyVerification }: Offered, asking: Group): void {
  if (listing.status !== "published" || companyVerification !== "verified")
    throw bookingError("listing_closed");
  if (!listing.audiences.includes(asking.groupAudience)) {
    throw bookingError("audience_not_offered", "groupAudience");
  }
  if (listing.minPupils !== null && asking.pupils < listing.minPupils)
    throw groupSize("min", listing.minPupils);
  if (listing.maxPupils !== null) groupLimit(listing.maxPupils, asking.pupils);
  checkSafety(listing, asking);
}

/** Refuses a group of more pupils than this. */
export function groupLimit(most: number, pupils: number): void {
  if (pupils > most) throw groupSize("max", most);
}

async function checkRoom(tx: Db, slot: repository.SlotRow, pupils: number): Promise<void> {
  const taken = (await repository.countTaken([slot.id], tx)).get(slot.id) ?? { groups: 0, pupils: 0 };
  if (taken.groups >= slot.maxGroups || taken.pupils >= slot.maxPupils)
    throw bookingError("slot_full", "slotId");
  groupLimit(slot.maxPupils - taken.pupils, pupils);
}

/** Refuses a slot that nobody can ask for now, room or none. */
export async function checkMoment(tx: Db, offered: Offered, asking: Moment): Promise<void> {
  const { listing, slot } = offered;
  if (slot.cancelledAt !== null) throw bookingError("slot_gone", "slotId");
  if (requestBefore(slot.startsAt, noticeOf(offered, asking)) <= asking.now) {
    throw bookingError("too_late", "slotId");
  }
  if (asking.phone) return;
  const closed = await companyClosed(tx, listing.companyId, asking.now, { lock: asking.claims });
  if (closed !== null) throw bookingError(closed.why === "full" ? "company_full" : "company_paused");
}

/** Refuses, with a coded error, a slot that this group cannot ask for now; before a claim it must be locked. */
export async function checkOffered(tx: Db, offered: Offered, asking: Asking): Promise<void> {
  checkListing(offered, asking);
  await checkMoment(tx, offered, asking);
  if (asking.held !== true) await checkRoom(tx, offered.slot, asking.pupils);
}

/** How many days ahead it must be asked for. */
export const noticeOf = ({ listing }: Pick<Offered, "listing">, { phone }: Pick<Asking, "phone">): number =>
  phone ? 0 : listing.noticeDays;

/** What a claim that the database refused says to whoever asked; undefined when something else is wrong. */
export function claimRefused(error: unknown): AppError | undefined {
  switch (brokenConstraint(error)) {
    case "slot_capacity":
      return bookingError("slot_full", "slotId");
    case "slot_open":
      return bookingError("slot_gone", "slotId");
    case "company_buffer":
      return bookingError("slot_buffer", "slotId");
    default:
      return undefined;
  }
}
