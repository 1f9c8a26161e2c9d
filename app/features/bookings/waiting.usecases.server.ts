import { freeSlot } from "~/features/listings/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";

import { asWhole, bookingError } from "./bookings.errors";
import { lockListing, lockSlots } from "./bookings.repository.server";
import type { WaitingInput } from "./bookings.schemas";
import { waitingActionsFor } from "./core/waiting";
import { checkListing, checkMoment, checkOffered, groupLimit, lockOffered } from "./offered.server";
import { findStaffByEmail } from "./schools.repository.server";
import { offerRoom, system } from "./waiting-offer.server";
import * as repository from "./waiting.repository.server";
import { stepEntry, writeWaiting } from "./waiting-step.server";
import { drawing, writeRequest, type Random } from "./write-request.server";

const refuseWhole = (error: unknown): never => {
  throw asWhole(error);
};

/** Who acts for a school, on which entries. The user is null for a mailed link. */
export interface Waiter {
  userId: string | null;
  /** The address that the link was mailed to. */
  mailedTo?: string;
  scope: repository.WaitingScope;
  now: Date;
}

/**
 * Puts a group on the waiting list of a slot without room for it; answers the entry's id. The same form (its
 * idempotency key) posted again answers the same one. Throws 409 when there is room after all, or the slot or its
 * listing can no longer be asked for, 422 when the group does not fit the offer.
 */
export function joinLine(
  db: Db,
  who: { userId: string; schoolIds: string[]; now: Date },
  input: WaitingInput,
): Promise<string> {
  const { now } = who;
  return inTransaction(db, async (tx) => {
    if (!who.schoolIds.includes(input.schoolId)) throw bookingError("school_not_yours", "schoolId");
    const offered = await lockOffered(tx, input.slotId);
    // The same form, posted twice at once: the second has waited here for the first.
    const before = await repository.findEntryByKey(input.idempotencyKey, tx);
    if (before !== undefined) {
      if (before.userId !== who.userId) throw bookingError("form_used");
      return before.id;
    }
    if (offered === undefined) throw bookingError("slot_gone");
    checkListing(offered, input);
    await checkMoment(tx, offered, { now, phone: false, claims: false }).catch(refuseWhole);
    groupLimit(offered.slot.maxPupils, input.pupils);
    const free = await freeSlot(tx, { slotId: offered.slot.id, pupils: input.pupils }, now);
    if (free !== null) throw bookingError("waiting_room");
    const made = await repository.insertEntry(
      {
        ...input,
        groupYear: input.groupYear ?? null,
        youngestAge: input.youngestAge ?? null,
        userId: who.userId,
        createdAt: now,
        updatedAt: now,
      },
      tx,
    );
    await writeWaiting(tx, made, null, "waiting", { actor: "T", userId: who.userId }, now);
    return made.id;
  });
}

/** Locks an entry after its listing and slot, in the order of everyone. Throws 404 outside the scope. */
async function lockWithSlot(tx: Db, id: string, scope: repository.WaitingScope) {
  const place = await repository.findPlaceOf(id, scope, tx);
  if (place === undefined) throw bookingError("waiting_not_found");
  const found = await lockListing(place.listingId, tx);
  const [slot] = await lockSlots([place.slotId], tx);
  const entry = await repository.lockEntry(id, scope, tx);
  if (found === undefined || slot === undefined || entry === undefined) {
    throw bookingError("waiting_not_found");
  }
  return { entry, offered: { ...found, slot } };
}

/**
 * Takes the seats that are held for a group: they pass on to an ordinary request to the company in one step. Answers
 * its reference; taken again, the same one. Throws 409 when the offer is over or the company takes no requests.
 */
export const takeOffer = (db: Db, who: Waiter & { random?: Random }, id: string): Promise<string> =>
  drawing(db, async (tx) => {
    const { entry, offered } = await lockWithSlot(tx, id, who.scope);
    if (entry.status === "taken") {
      const view = await repository.findEntryView(id, who.scope, tx);
      if (view?.reference != null) return view.reference;
    }
    if (!waitingActionsFor(entry, who.now).includes("take")) throw bookingError("waiting_over");
    const asking = { ...entry, now: who.now, phone: false, claims: true, held: true };
    await checkOffered(tx, offered, asking).catch(refuseWhole);
    const requester = {
      ...who,
      actor: "T" as const,
      scope: { kind: "schools" as const, ids: [entry.schoolId] },
    };
    // Whom the offer was mailed to in place of somebody who has left the school makes the request.
    const reader =
      who.mailedTo === undefined
        ? undefined
        : await findStaffByEmail(who.mailedTo.toLowerCase(), entry.schoolId, tx);
    const made = await writeRequest(
      tx,
      requester,
      offered,
      {
        schoolId: entry.schoolId,
        requestedBy: who.userId ?? reader?.id ?? entry.userId,
        groupAudience: entry.groupAudience,
        groupYear: entry.groupYear,
        pupils: entry.pupils,
        escorts: entry.escorts,
        goal: entry.goal,
        needs: entry.needs,
        youngestAge: entry.youngestAge,
        vogWanted: entry.vogWanted,
        risksAccepted: entry.risksAccepted,
        agreedByPhone: false,
        // An entry becomes one booking, so its id is the key of that one.
        idempotencyKey: entry.id,
      },
      (booking) =>
        stepEntry(tx, entry, "take", { actor: "T", userId: who.userId }, who.now, { bookingId: booking.id }),
    );
    return made.reference;
  });

/** Leaves the line; what was held goes to the next. Leaving again changes nothing. Throws 409 once it was taken. */
export const leaveLine = (db: Db, who: Waiter, id: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { entry } = await lockWithSlot(tx, id, who.scope);
    if (entry.status === "left") return;
    await stepEntry(tx, entry, "leave", { actor: "T", userId: who.userId }, who.now);
    if (entry.status === "offered") await offerRoom(tx, [entry.slotId], who.now);
  });

/** Each in a transaction of its own; one that somebody has moved on meanwhile is left alone. */
async function endEach(
  db: Db,
  found: { id: string }[],
  action: "lapse" | "close",
  now: Date,
): Promise<number> {
  let ended = 0;
  for (const { id } of found) {
    await inTransaction(db, async (tx) => {
      const { entry } = await lockWithSlot(tx, id, { kind: "entry", id });
      await stepEntry(tx, entry, action, system, now);
      if (action === "lapse") await offerRoom(tx, [entry.slotId], now);
    }).then(
      () => (ended += 1),
      (error: unknown) => {
        if (!(error instanceof AppError)) throw error;
      },
    );
  }
  return ended;
}

/** Lets offers lapse that nobody answered in time, and makes the next in line the offer; answers how many lapsed. */
export const lapseOffers = async (db: Db, now: Date): Promise<number> =>
  endEach(db, await repository.findLapsedOffers(now, db), "lapse", now);

/** Ends the wait for slots that can no longer be asked for; answers how many ended (at most 200). */
export const closeHopeless = async (db: Db, now: Date): Promise<number> =>
  endEach(db, await repository.findHopeless(now, db), "close", now);

/** Offers room that came free without anybody's doing, such as when a company ends its pause; answers how many offers. */
export async function offerFound(db: Db, now: Date): Promise<number> {
  let offers = 0;
  for (const slotId of await repository.findRoomForWaiting(now, db)) {
    offers += await inTransaction(db, (tx) => offerRoom(tx, [slotId], now));
  }
  return offers;
}

const withActions = (entry: repository.WaitingView, now: Date) => ({
  ...entry,
  actions: waitingActionsFor(entry, now),
});
export type WaitingPage = ReturnType<typeof withActions>;

/** An entry with what its school can do now. Throws 404 outside the scope. */
export async function findWaiting(db: Db, who: Waiter, id: string): Promise<WaitingPage> {
  const entry = await repository.findEntryView(id, who.scope, db);
  if (entry === undefined) throw bookingError("waiting_not_found");
  return withActions(entry, who.now);
}

/** The entries of a scope that still wait for something (offers first), or that ended; at most 100. */
export const findAllWaiting = async (
  db: Db,
  who: Waiter,
  options: { open: boolean },
): Promise<WaitingPage[]> =>
  (await repository.findEntryViews(who.scope, options, db)).map((entry) => withActions(entry, who.now));
