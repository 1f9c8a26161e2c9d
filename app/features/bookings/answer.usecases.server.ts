import { audit } from "~/features/accounts/index.server";
import { findCompanyById } from "~/features/organisations/index.server";
import { inTransaction, type Db } from "~/platform/db.server";

import { bookingError } from "./bookings.errors";
import type { BookingAction } from "./core/booking";
import { counterUntil } from "./hold";
import { checkStillOldEnough } from "./safety.server";
import type { Who } from "./scope";
import { takeOff, takeTogether } from "./together.usecases.server";
import type { Step } from "./transition.usecases.server";

/** Who answers, and when. */
export interface Answerer extends Who {
  now: Date;
}

/** What makes a new appointment, or offers one: not with a suspended company, nor about a group that is too young. */
const agreeing: readonly BookingAction[] = ["confirm", "counter", "accept"];

async function checkCompany(tx: Db, companyId: string): Promise<void> {
  const company = await findCompanyById(tx, companyId);
  if (company?.verification !== "verified") throw bookingError("company_closed");
}

function step(db: Db, who: Answerer, reference: string, taken: Omit<Step, "now">): Promise<void> {
  return inTransaction(db, async (tx) => {
    const after = await takeTogether(tx, { reference }, who, { ...taken, now: who.now });
    if (agreeing.includes(taken.action)) {
      await checkCompany(tx, after.companyId);
      await checkStillOldEnough(tx, after);
    }
    if (who.actor === "R") {
      await audit(
        tx,
        {
          actorId: who.userId,
          action: `booking.${taken.action}`,
          subjectType: "booking",
          subjectId: after.id,
        },
        who.now,
      );
    }
  });
}

type Simple = Exclude<
  BookingAction,
  "request" | "ask_second" | "counter" | "accept" | "expire" | "complete" | "move"
>;

/**
 * Confirms, declines, withdraws, retracts, cancels, or records or takes back that a group did not come. Which of
 * these who may do and when stands in the table; `note` is the reason where one is asked for. Of parallel classes that
 * wait for an answer, all of them.
 */
export const answer = (
  db: Db,
  who: Answerer,
  reference: string,
  action: Simple,
  note?: string,
): Promise<void> => step(db, who, reference, { action, note });

/** Calls one booking off; of parallel classes only this one. See `takeOff`. */
export const callOff = (db: Db, who: Answerer, reference: string, note: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    await takeOff(tx, { reference }, who, { now: who.now, note });
  });

/**
 * The company proposes one to three other slots of the same listing; they are held for three working days, and
 * the slot that was asked for is free again. Throws 409 when one of them has no room.
 */
export const counter = (
  db: Db,
  who: Answerer,
  reference: string,
  proposed: { slotIds: readonly string[]; note?: string },
): Promise<void> =>
  step(db, who, reference, {
    action: "counter",
    note: proposed.note,
    slotIds: [...new Set(proposed.slotIds)],
    holdUntil: (slots) =>
      counterUntil(
        who.now,
        slots.map((slot) => slot.startsAt),
      ),
  });

/** The school takes one of the proposals; the others are free again. */
export const acceptCounter = (db: Db, who: Answerer, reference: string, slotId: string): Promise<void> =>
  step(db, who, reference, { action: "accept", slotIds: [slotId] });
