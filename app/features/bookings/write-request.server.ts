import { randomBytes } from "node:crypto";

import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";

import { bookingError } from "./bookings.errors";
import * as repository from "./bookings.repository.server";
import { transitions, type Transition } from "./core/transitions";
import { referenceFrom } from "~/platform/reference/reference";
import { holdUntil } from "./hold";
import { noticeOf, type Offered } from "./offered.server";
import type { Who } from "./scope";
import { writeDown } from "./transition.usecases.server";

const requesting = transitions.find((t) => t.action === "request") as Transition;

/** Where the randomness of references comes from; tests give their own. */
export type Random = (size: number) => Iterable<number>;

/** What a request says besides what follows from the slot; `holdUntil` when it is held shorter than its own terms say. */
export type RequestValues = Omit<
  repository.NewBooking,
  "reference" | "listingId" | "companyId" | "slotId" | "status" | "createdAt" | "updatedAt"
>;

/** Until when a request for this slot is held; what the company has agreed to itself also within its notice. */
export const termOf = (
  now: Date,
  { listing, slot }: Pick<Offered, "listing" | "slot">,
  phone = false,
): Date => holdUntil(now, slot.startsAt, { ...listing, noticeDays: noticeOf({ listing }, { phone }) });

/**
 * Writes a request for a locked slot down, once everything was checked, with its history and fact. `claim` takes the
 * seats for it, or passes on those that are held already. What a company has agreed to itself needs no notice.
 */
export async function writeRequest(
  tx: Db,
  who: Who & { now: Date; random?: Random },
  { listing, slot }: Offered,
  values: RequestValues,
  claim: (made: repository.BookingRow) => Promise<void>,
): Promise<repository.BookingRow> {
  const { now } = who;
  const waived = values.agreedByPhone === true && who.actor !== "T";
  const made = await repository.insertBooking(
    {
      ...values,
      reference: referenceFrom((who.random ?? randomBytes)(32)),
      listingId: listing.id,
      companyId: listing.companyId,
      slotId: slot.id,
      status: requesting.to,
      holdUntil: values.holdUntil ?? termOf(now, { listing, slot }, waived),
      createdAt: now,
      updatedAt: now,
    },
    tx,
  );
  if (made === undefined) throw bookingError("form_used");
  await claim(made);
  await writeDown(tx, made, requesting, who, { action: "request", now });
  return made;
}

/** Runs a command that draws a reference, and runs it again when somebody else drew the same: rare, so a few times. */
export async function drawing<T>(db: Db, command: (tx: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(db, command);
    } catch (error) {
      if (brokenConstraint(error) !== "booking_reference_key" || attempt >= 5) throw error;
    }
  }
}
