import { companyRecipients } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { findAlternatives, type Alternative } from "./alternatives.usecases.server";
import type { BookingChanged } from "./bookings.events.server";
import { isLost } from "./core/booking";
import { staffRecipient, teacherRecipients, type Recipient } from "./mail-people.server";
import { findAsked, findSecondChoice, wasFollowed, type NamedChoice } from "./second.repository.server";
import {
  findClasses,
  findHistoryLine,
  findSlots,
  findView,
  type BookingView,
} from "./views.repository.server";
import { momentOf } from "./words";

/** What the mails about one change say, read when they are written. */
export interface MailFacts {
  booking: BookingView;
  /** All classes of the request, first the one that stands for them, when the mail is about them together. */
  classes: BookingView[];
  slot: { startsAt: Date; endsAt: Date };
  proposals: { startsAt: Date; endsAt: Date }[];
  note: string | null;
  company: Recipient[];
  /** Whom the school's mails go to. */
  teachers: Recipient[];
  /** Whose it was, when a colleague has taken it over; null when that is the same person, or has left the school. */
  former: Recipient | null;
  /** What was asked first, when this is the second choice. */
  first: NamedChoice | null;
  /** What the school named as its second choice. */
  second: NamedChoice | null;
  /** What still waits of the request that this class has left. */
  remaining: Pick<MailFacts, "booking" | "slot"> | null;
  /** The second choice was asked when this lapsed. */
  followed: boolean;
  /** The company had proposed other moments, and the school did not choose in time. */
  unchosen: boolean;
  /** Something else for the group, when this came to nothing. */
  alternatives: Alternative[];
}

const classesOf = (booking: BookingView, waiting: boolean, tx: Db): Promise<BookingView[]> | BookingView[] =>
  booking.bundleId === null || !waiting ? [] : findClasses(booking.bundleId, tx);

/** The moment of the group in a slot: its lesson hour when this is the slot that it has now. */
const momentIn = (slot: { startsAt: Date; endsAt: Date } | undefined, booking: BookingView) =>
  slot === undefined || slot.startsAt.getTime() === booking.startsAt.getTime() ? momentOf(booking) : slot;

async function waitingOf({ remaining }: BookingChanged, tx: Db): Promise<MailFacts["remaining"]> {
  if (remaining === null) return null;
  const booking = await findView({ id: remaining }, { kind: "booking", id: remaining }, tx);
  return booking?.status === "requested" ? { booking, slot: momentOf(booking) } : null;
}

/** Undefined when the booking is gone. */
export async function gatherFacts(tx: Db, change: BookingChanged, now: Date): Promise<MailFacts | undefined> {
  const booking = await findView({ id: change.bookingId }, { kind: "booking", id: change.bookingId }, tx);
  const line = await findHistoryLine(change.historyId, tx);
  if (booking === undefined || line === undefined) return undefined;
  const mentioned = await findSlots([line.slotId ?? "", ...line.proposedSlotIds].filter(Boolean), tx);
  const followed = change.to === "expired" && (await wasFollowed(booking.id, tx));
  return {
    booking,
    // Asked for, answered and withdrawn together; what happens to a class after that concerns it alone.
    classes: await classesOf(booking, change.from === null || change.from === "requested", tx),
    slot: momentIn(
      mentioned.find((slot) => slot.id === line.slotId),
      booking,
    ),
    proposals: mentioned.filter((slot) => line.proposedSlotIds.includes(slot.id)),
    note: line.note,
    company: await companyRecipients(tx, booking.company.id, now),
    teachers: await teacherRecipients(booking, tx),
    former:
      change.formerly === null || change.formerly === booking.teacher?.id
        ? null
        : await staffRecipient(change.formerly, booking.school.id, tx),
    first: booking.secondOf === null ? null : await findAsked(booking.secondOf, tx),
    second: await findSecondChoice(booking.id, tx),
    remaining: await waitingOf(change, tx),
    followed,
    unchosen: change.from === "countered" && change.to === "expired",
    alternatives: isLost(change.to) && !followed ? await findAlternatives(tx, booking, now) : [],
  };
}

/** The same for a mail about how a booking stands, rather than about a change. Undefined when it is gone. */
export async function standingFacts(tx: Db, bookingId: string, now: Date): Promise<MailFacts | undefined> {
  const booking = await findView({ id: bookingId }, { kind: "booking", id: bookingId }, tx);
  return (
    booking && {
      booking,
      classes: await classesOf(booking, booking.status === "requested", tx),
      slot: momentOf(booking),
      proposals: [],
      note: null,
      company: await companyRecipients(tx, booking.company.id, now),
      teachers: await teacherRecipients(booking, tx),
      former: null,
      first: null,
      second: null,
      remaining: null,
      followed: false,
      unchosen: false,
      alternatives: [],
    }
  );
}
