import { randomBytes } from "node:crypto";

import { audit } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";

import { bookingError } from "./bookings.errors";
import * as repository from "./bookings.repository.server";
import type { PhoneInput, RequestInput } from "./bookings.schemas";
import { checkSchoolOpen } from "./closed-days.server";
import { transitions, type Transition } from "./core/booking";
import { referenceFrom } from "./core/reference";
import { holdUntil } from "./hold";
import { checkOffered, claimRefused, lockOffered, noticeOf, type Offered } from "./offered.server";
import type { Who } from "./scope";
import { checkSecondChoice } from "./second.usecases.server";
import { takeStep, writeDown } from "./transition.usecases.server";

const requesting = transitions.find((t) => t.action === "request") as Transition;

/** Where the randomness of references comes from; tests give their own. */
export type Random = (size: number) => Iterable<number>;

/** What another feature does in the transaction that makes a request: both are kept, or neither. */
export type AlsoInTransaction = (tx: Db, made: { id: string }) => Promise<void>;

export interface Requester extends Who {
  now: Date;
  /** Schools that the requester may book for. */
  schoolIds: string[] | "any";
  random?: Random;
}

async function insertRequest(
  tx: Db,
  requester: Requester,
  input: RequestInput,
  phone?: { teacherId: string | undefined },
): Promise<repository.BookingRow> {
  const { now } = requester;
  if (requester.schoolIds !== "any" && !requester.schoolIds.includes(input.schoolId)) {
    throw bookingError("school_not_yours", "schoolId");
  }
  const offered = await lockOffered(tx, input.slotId);
  // The same form, posted twice at once: the second has waited here for the first.
  if ((await repository.findByKey(input.idempotencyKey, tx)) !== undefined) throw bookingError("form_used");
  if (offered === undefined) throw bookingError("slot_gone", "slotId");
  await checkOffered(tx, offered, { ...input, now, phone: phone !== undefined, claims: true });
  const { secondSlotId } = input;
  if (phone === undefined) await checkSchoolOpen(tx, { ...input, startsAt: offered.slot.startsAt }, "slotId");
  if (secondSlotId !== undefined) await checkSecondChoice(tx, { ...input, secondSlotId }, now);
  return insertHeld(tx, requester, offered, {
    schoolId: input.schoolId,
    secondSlotId: secondSlotId ?? null,
    requestedBy: phone === undefined ? requester.userId : (phone.teacherId ?? null),
    groupAudience: input.groupAudience,
    groupYear: input.groupYear ?? null,
    pupils: input.pupils,
    escorts: input.escorts,
    goal: input.goal,
    needs: input.needs,
    youngestAge: input.youngestAge ?? null,
    vogWanted: input.vogWanted,
    risksAccepted: input.risksAccepted,
    holdUntil: termOf(now, offered, phone !== undefined),
    agreedByPhone: phone !== undefined,
    idempotencyKey: input.idempotencyKey,
  });
}

/** Until when a request for this slot is held; what was agreed by phone also within the notice. */
export const termOf = (now: Date, offered: Offered, phone = false): Date =>
  holdUntil(now, offered.slot.startsAt, { ...offered.listing, noticeDays: noticeOf(offered, { phone }) });

type Asked = Omit<
  repository.NewBooking,
  "reference" | "listingId" | "companyId" | "slotId" | "status" | "createdAt" | "updatedAt"
>;

/** Makes a request for a slot that was locked and checked, and claims the slot. Throws `form_used` for a known key. */
export async function insertHeld(
  tx: Db,
  requester: Requester,
  { listing, slot }: Offered,
  asked: Asked,
): Promise<repository.BookingRow> {
  const { now } = requester;
  const made = await repository.insertBooking(
    {
      ...asked,
      reference: referenceFrom((requester.random ?? randomBytes)(32)),
      listingId: listing.id,
      companyId: listing.companyId,
      slotId: slot.id,
      status: "requested",
      createdAt: now,
      updatedAt: now,
    },
    tx,
  );
  if (made === undefined) throw bookingError("form_used");
  await repository.insertHolds(made.id, [slot.id], made.pupils, now, tx);
  await writeDown(tx, made, requesting, requester, { action: "request", now });
  return made;
}

/** The booking that this form made before, if it was this person's. */
async function madeBefore(db: Db, requester: Requester, key: string): Promise<string | undefined> {
  const before = await repository.findByKey(key, db);
  if (before === undefined) return undefined;
  const own = requester.actor === "T" ? before.requestedBy === requester.userId : before.agreedByPhone;
  if (!own) throw bookingError("form_used");
  return before.reference;
}

/** Runs the command of a form once: the same form again answers the reference that it made. */
export async function once(
  db: Db,
  requester: Requester,
  key: string,
  command: (tx: Db) => Promise<repository.BookingRow>,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await madeBefore(db, requester, key);
    if (before !== undefined) return before;
    try {
      return (await inTransaction(db, command)).reference;
    } catch (error) {
      // Drawn before by somebody else: draw again. Rare, so a few times are enough.
      if (brokenConstraint(error) === "booking_reference_key" && attempt < 5) continue;
      const again = await madeBefore(db, requester, key);
      if (again !== undefined) return again;
      throw claimRefused(error) ?? error;
    }
  }
}

/**
 * Asks a company for a slot for one group, and holds it until it answers or the hold lapses. Answers the
 * reference; the same form (its idempotency key) posted again answers the same one. A second choice is asked when the
 * request lapses. Throws 409 when the slot, the listing or the company is no longer open, 422 when the group does not
 * fit; whatever `also` throws undoes the request.
 */
export function requestBooking(
  db: Db,
  requester: Requester,
  input: RequestInput,
  also?: AlsoInTransaction,
): Promise<string> {
  return once(db, requester, input.idempotencyKey, async (tx) => {
    const made = await insertRequest(tx, requester, input);
    await also?.(tx, made);
    return made;
  });
}

/**
 * Records what a coordinator arranged by phone: a request and its confirmation in one step, also within the
 * notice. Answers the reference.
 */
export function recordByPhone(
  db: Db,
  coordinator: { userId: string; municipalities: string[] | "all"; now: Date; random?: Random },
  input: PhoneInput,
): Promise<string> {
  const who: Requester = {
    ...coordinator,
    actor: "R",
    scope: { kind: "territory", municipalities: coordinator.municipalities },
    schoolIds: "any",
  };
  return once(db, who, input.idempotencyKey, async (tx) => {
    const { teacherId } = input;
    if (teacherId !== undefined && !(await repository.isStaffOf(teacherId, input.schoolId, tx))) {
      throw bookingError("teacher_elsewhere", "teacherId");
    }
    const made = await insertRequest(tx, who, input, { teacherId });
    // Within the coordinator's own territory only: the step looks for it there.
    const after = await takeStep(tx, { id: made.id }, who, {
      action: "confirm",
      now: coordinator.now,
      note: input.note,
    });
    await audit(
      tx,
      { actorId: who.userId, action: "booking.recorded", subjectType: "booking", subjectId: made.id },
      coordinator.now,
    );
    return after;
  });
}
