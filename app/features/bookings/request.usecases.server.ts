import { audit } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";

import { bookingError } from "./bookings.errors";
import * as repository from "./bookings.repository.server";
import type { CompanyPhoneInput, PhoneInput, RequestInput } from "./bookings.schemas";
import { checkSchoolOpen } from "./closed-days.server";
import { checkOffered, claimRefused, lockOffered } from "./offered.server";
import type { Who } from "./scope";
import * as schools from "./schools.repository.server";
import { checkSecondChoice } from "./second.usecases.server";
import { takeStep } from "./transition.usecases.server";
import { drawing, writeRequest, type Random } from "./write-request.server";

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
  phone?: { teacherId: string | null; contactEmail?: string },
): Promise<repository.BookingRow> {
  const { now } = requester;
  if (requester.schoolIds === "any" && !(await schools.isOpenSchool(input.schoolId, tx))) {
    throw bookingError("school_gone", "schoolId");
  }
  if (requester.schoolIds !== "any" && !requester.schoolIds.includes(input.schoolId)) {
    throw bookingError("school_not_yours", "schoolId");
  }
  const offered = await lockOffered(tx, input.slotId);
  // The same form, posted twice at once: the second has waited here for the first.
  if ((await repository.findByKey(input.idempotencyKey, tx)) !== undefined) throw bookingError("form_used");
  if (offered === undefined) throw bookingError("slot_gone", "slotId");
  await checkOffered(tx, offered, { ...input, now, phone: phone !== undefined, claims: true });
  const { secondSlotId, repeatOf } = input;
  if (phone === undefined) await checkSchoolOpen(tx, { ...input, startsAt: offered.slot.startsAt }, "slotId");
  if (secondSlotId !== undefined) await checkSecondChoice(tx, { ...input, secondSlotId }, now);
  if (repeatOf !== undefined && !(await schools.isOfSchool(repeatOf, input.schoolId, tx))) {
    throw bookingError("not_found");
  }
  const { schoolId, groupAudience, groupYear = null, pupils, escorts, goal, needs, idempotencyKey } = input;
  const { youngestAge = null, vogWanted, risksAccepted } = input;
  return writeRequest(
    tx,
    requester,
    offered,
    {
      ...{ schoolId, secondSlotId: secondSlotId ?? null, repeatOf: repeatOf ?? null, idempotencyKey },
      ...{ groupAudience, groupYear, pupils, escorts, goal, needs, youngestAge, vogWanted, risksAccepted },
      requestedBy: phone === undefined ? requester.userId : phone.teacherId,
      contactEmail: phone?.contactEmail ?? null,
      agreedByPhone: phone !== undefined || input.agreedByPhone === true,
    },
    (made) => repository.insertHolds(made.id, [offered.slot.id], made.pupils, now, tx),
  );
}

/** The booking that this form made before, if it was this person's. */
async function madeBefore(db: Db, requester: Requester, key: string): Promise<string | undefined> {
  const before = await repository.findByKey(key, db);
  if (before === undefined) return undefined;
  const { actor, scope } = requester;
  const own =
    actor === "T"
      ? before.requestedBy === requester.userId
      : before.agreedByPhone && (scope.kind !== "companies" || scope.ids.includes(before.companyId));
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
  const before = await madeBefore(db, requester, key);
  if (before !== undefined) return before;
  try {
    return (await drawing(db, command)).reference;
  } catch (error) {
    const again = await madeBefore(db, requester, key);
    if (again !== undefined) return again;
    throw claimRefused(error) ?? error;
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
    if (teacherId !== undefined && !(await schools.isStaffOf(teacherId, input.schoolId, tx))) {
      throw bookingError("teacher_elsewhere", "teacherId");
    }
    const made = await insertRequest(tx, who, input, { teacherId: teacherId ?? null });
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

/**
 * Records what a company agreed with a school by phone, for a slot of its own: a request and its confirmation in one
 * step, also within its notice. The mails go to the stated address, or to the account at the school that has it.
 * Answers the reference. Throws 404 for another company's slot.
 */
export function recordByCompany(
  db: Db,
  company: { userId: string; companyIds: string[]; now: Date; random?: Random },
  input: CompanyPhoneInput,
): Promise<string> {
  const who: Requester = {
    ...company,
    actor: "C",
    scope: { kind: "companies", ids: company.companyIds },
    schoolIds: "any",
  };
  return once(db, who, input.idempotencyKey, async (tx) => {
    const { contactEmail, note } = input;
    const teacher = await schools.findStaffByEmail(contactEmail, input.schoolId, tx);
    const contact = teacher === undefined ? { teacherId: null, contactEmail } : { teacherId: teacher.id };
    const made = await insertRequest(tx, who, input, contact);
    // Of its own offers only: the step looks for the booking there.
    return takeStep(tx, { id: made.id }, who, { action: "confirm", now: company.now, note });
  });
}
