import { randomUUID } from "node:crypto";

import type { Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";

import { bookingError } from "./bookings.errors";
import * as repository from "./bookings.repository.server";
import { checkSchoolOpen } from "./closed-days.server";
import { transitions, type Transition } from "./core/transitions";
import type { SafetyGroup } from "./core/safety";
import { holdUntil } from "./hold";
import { checkOffered, claimRefused, lockOffered } from "./offered.server";
import type { Who } from "./scope";
import { writeDown } from "./transition.usecases.server";

/** What the school can still say, so that the second choice fits. */
const askedOfGroup: readonly string[] = ["booking.age_unknown", "booking.risks_unread"];

const asking = transitions.find((t) => t.action === "ask_second") as Transition;

/**
 * Refuses a second choice that could not be asked now: the first choice itself, or a slot without room or that does
 * not fit the group, or a day when the school is closed. Nothing is held of it. Throws at the field of the second
 * choice; what it wants to know about the group is asked at that field.
 */
export async function checkSecondChoice(
  tx: Db,
  input: {
    slotId: string;
    secondSlotId: string;
    schoolId: string;
    whileClosed?: boolean | undefined;
    pupils: number;
  } & SafetyGroup,
  now: Date,
): Promise<void> {
  if (input.secondSlotId === input.slotId) throw bookingError("second_same", "secondSlotId");
  const offered = await repository.findOffered(input.secondSlotId, tx);
  if (offered === undefined) throw bookingError("second_unfit", "secondSlotId");
  try {
    await checkOffered(tx, offered, { ...input, now, phone: false, claims: false });
  } catch (error) {
    if (error instanceof AppError && askedOfGroup.includes(error.code)) throw error;
    throw error instanceof AppError ? bookingError("second_unfit", "secondSlotId") : error;
  }
  const { schoolId, whileClosed } = input;
  const { startsAt } = offered.slot;
  await checkSchoolOpen(tx, { schoolId, whileClosed, startsAt }, "secondSlotId");
}

/**
 * Asks the second choice of a request that has just lapsed, in the same transaction: a booking of its own under the
 * same reference, for the same group and goal. Answers whether it could be asked; when the slot has no room or no
 * longer fits, the lapsed request goes to the coordinator.
 */
export async function askSecondChoice(tx: Db, lapsed: repository.BookingRow, now: Date): Promise<boolean> {
  const { secondSlotId } = lapsed;
  if (secondSlotId === null) return false;
  try {
    // Within a savepoint: a claim that the database refuses must not undo that the first request lapsed.
    await tx.transaction((inner) => insertSecond(inner, lapsed, secondSlotId, now));
    return true;
  } catch (error) {
    if (error instanceof AppError || claimRefused(error) !== undefined) return false;
    throw error;
  }
}

async function insertSecond(tx: Db, first: repository.BookingRow, slotId: string, now: Date): Promise<void> {
  const offered = await lockOffered(tx, slotId);
  if (offered === undefined) throw bookingError("slot_gone");
  await checkOffered(tx, offered, { ...first, now, phone: false, claims: true });
  const { listing, slot } = offered;
  const made = await repository.insertBooking(
    {
      reference: first.reference,
      choice: 2,
      secondOf: first.id,
      listingId: listing.id,
      companyId: listing.companyId,
      schoolId: first.schoolId,
      slotId: slot.id,
      requestedBy: first.requestedBy,
      status: asking.to,
      groupAudience: first.groupAudience,
      groupYear: first.groupYear,
      groupName: first.groupName,
      youngestAge: first.youngestAge,
      pupils: first.pupils,
      escorts: first.escorts,
      goal: first.goal,
      needs: first.needs,
      vogWanted: first.vogWanted,
      risksAccepted: first.risksAccepted,
      holdUntil: holdUntil(now, slot.startsAt, listing),
      idempotencyKey: randomUUID(),
      createdAt: now,
      updatedAt: now,
    },
    tx,
  );
  if (made === undefined) throw bookingError("form_used");
  await repository.insertHolds(made.id, [slot.id], made.pupils, now, tx);
  const system: Who = { actor: "S", userId: null, scope: { kind: "booking", id: made.id } };
  await writeDown(tx, made, asking, system, { action: asking.action, now });
}
