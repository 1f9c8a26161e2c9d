import { randomUUID } from "node:crypto";

import { bellOf, type BellPeriod } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";

import { bookingError } from "./bookings.errors";
import * as repository from "./bookings.repository.server";
import { classesOf, type AskedClass, type BundleInput } from "./bundle.schemas";
import { checkSchoolOpen } from "./closed-days.server";
import { lessonWithin } from "./lesson-hour";
import { checkOffered, claimRefused, lockOfferedSlots, type Offered } from "./offered.server";
import { once, type Requester } from "./request.usecases.server";
import { termOf, writeRequest } from "./write-request.server";

/** How the fields of a request are called in the row of a class. */
const columns: Record<string, string> = {
  slotId: "slot",
  pupils: "pupils",
  groupAudience: "audience",
  hour: "hour",
};

/** Says what is refused of a class at the field in its row. */
async function atRow<T>(row: number, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const refused = claimRefused(error) === undefined ? error : bookingError("bundle_full", "slotId");
    const column = refused instanceof AppError ? columns[refused.field ?? ""] : undefined;
    if (!(refused instanceof AppError) || column === undefined) throw refused;
    throw new AppError(refused.code, refused.definition, `${column}${row}`);
  }
}

/** When the class has its lesson within the slot; null when it asks for the whole slot. */
function lessonOf({ hour }: AskedClass, { slot }: Offered, bell: readonly BellPeriod[]) {
  if (hour === undefined) return null;
  const period = bell.find(({ number }) => number === hour);
  const lesson = period && lessonWithin(period, slot);
  if (lesson === undefined) throw bookingError("lesson_outside", "hour");
  return lesson;
}

interface FittingClass {
  asked: AskedClass;
  offered: Offered;
  lesson: ReturnType<typeof lessonOf>;
}

/** Every class with its slot, all of one listing and fit to be asked for; nothing is claimed yet. */
async function checkClasses(tx: Db, requester: Requester, input: BundleInput): Promise<FittingClass[]> {
  const classes = classesOf(input);
  const slots = await lockOfferedSlots(
    tx,
    classes.map(({ slotId }) => slotId),
  );
  // The same form, posted twice at once: the second has waited here for the first.
  if ((await repository.findByKey(input.idempotencyKey, tx)) !== undefined) throw bookingError("form_used");
  const bell = await bellOf(tx, input.schoolId);
  const fitting: FittingClass[] = [];
  for (const asked of classes) {
    fitting.push(
      await atRow(asked.row, async () => {
        const offered = slots.get(asked.slotId);
        if (offered === undefined) throw bookingError("slot_gone", "slotId");
        const { schoolId, whileClosed, youngestAge, risksAccepted } = input;
        const group = { ...asked, youngestAge, risksAccepted };
        await checkOffered(tx, offered, { ...group, now: requester.now, phone: false, claims: true });
        await checkSchoolOpen(tx, { schoolId, whileClosed, startsAt: offered.slot.startsAt }, "slotId");
        return { asked, offered, lesson: lessonOf(asked, offered, bell) };
      }),
    );
  }
  return fitting;
}

/**
 * Asks a company for several parallel classes in one request: a booking for each class, made all or nothing, that wait
 * together and are answered together. Answers the reference of the first class; the same form posted again answers the
 * same one. A class has a lesson hour of the school's grid within its slot, or the whole slot. To the company's monthly
 * limit it is one request. Throws, at the field in the row of the class, as `requestBooking`, 422 for a lesson hour
 * outside the slot and 409 when a slot has no room for all the classes that ask for it.
 */
export function requestBundle(db: Db, requester: Requester, input: BundleInput): Promise<string> {
  return once(db, requester, input.idempotencyKey, async (tx) => {
    if (requester.schoolIds !== "any" && !requester.schoolIds.includes(input.schoolId)) {
      throw bookingError("school_not_yours");
    }
    const fitting = await checkClasses(tx, requester, input);
    // The shortest term counts for all, since they lapse together too.
    const term = Math.min(...fitting.map(({ offered }) => termOf(requester.now, offered).getTime()));
    const bundleId = randomUUID();
    // In the order of the form: the first class has the lowest id and stands for the others.
    const ids = fitting.map(() => randomUUID()).sort();
    const made: repository.BookingRow[] = [];
    for (const [index, { asked, offered, lesson }] of fitting.entries()) {
      const { schoolId, escorts, goal, needs, vogWanted, risksAccepted } = input;
      const { groupAudience, groupName, groupYear, pupils } = asked;
      made.push(
        await atRow(asked.row, () =>
          writeRequest(
            tx,
            requester,
            offered,
            {
              ...{ id: ids[index], bundleId, schoolId, escorts, goal, needs, vogWanted, risksAccepted },
              youngestAge: input.youngestAge ?? null,
              ...{ groupAudience, groupName, groupYear: groupYear ?? null, pupils },
              lessonStartsAt: lesson?.startsAt ?? null,
              lessonEndsAt: lesson?.endsAt ?? null,
              requestedBy: requester.userId,
              holdUntil: new Date(term),
              idempotencyKey: index === 0 ? input.idempotencyKey : randomUUID(),
            },
            (booking) =>
              repository.insertHolds(booking.id, [offered.slot.id], booking.pupils, requester.now, tx),
          ),
        ),
      );
    }
    const [first] = made;
    if (first === undefined) throw bookingError("slot_gone");
    return first;
  });
}
