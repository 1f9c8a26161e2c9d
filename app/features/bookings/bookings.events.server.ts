import { z } from "zod";

import { defineEvent, type EventType } from "~/platform/outbox/outbox.server";

import { moveStates } from "./core/move";
import { aheadReminders } from "./ahead";
import { waitingStates } from "./core/waiting";
import { actors, bookingActions, bookingStates, type BookingAction } from "./core/booking";

const changed = z.object({
  bookingId: z.uuid(),
  actor: z.enum(actors),
  /** Null for a new booking. */
  from: z.enum(bookingStates).nullable(),
  to: z.enum(bookingStates),
  /** The line of the booking's history with the slot, the proposals and the reason. */
  historyId: z.int(),
  /** The calendar's SEQUENCE after the change. */
  sequence: z.int(),
  /** A class that was asked for with this one and still waits, when this one has left it. */
  remaining: z.uuid().nullable().default(null),
  /** Whose it was, when a colleague has taken it over. */
  formerly: z.uuid().nullable().default(null),
});
export type BookingChanged = z.output<typeof changed>;

/** What became of a wish to move an appointment. When it is agreed, "booking.move" tells of the booking itself. */
export const moveChanged = defineEvent(
  "booking.move_changed",
  z.object({ moveId: z.uuid(), bookingId: z.uuid(), to: z.enum(moveStates) }),
);

/** Where a group on a waiting list stands now; `from` is null when it joined. */
export const waitingChanged = defineEvent(
  "booking.waiting_changed",
  z.object({
    entryId: z.uuid(),
    from: z.enum(waitingStates).nullable(),
    to: z.enum(waitingStates),
  }),
);

/** Somebody wrote to the other side of a booking. */
export const messageSent = defineEvent(
  "booking.message_sent",
  z.object({ messageId: z.uuid(), bookingId: z.uuid() }),
);

/** One fact per action on a booking, by the action's name: "booking.confirm", "booking.counter"… */
export const bookingEvents = Object.fromEntries(
  bookingActions.map((action) => [action, defineEvent(`booking.${action}`, changed)]),
) as Record<BookingAction, EventType<BookingChanged>>;

/** A company has not answered a request for so many working days. */
export const answerReminderDue = defineEvent(
  "booking.answer_reminder",
  z.object({ bookingId: z.uuid(), last: z.boolean() }),
);

const visit = z.object({
  bookingId: z.uuid(),
  /** Only of this slot, if it is moved before the mail is written. */
  slotId: z.uuid(),
});

/** An agreed visit is near, and with it those of other classes of the same request on the same day. */
export const visitReminderDue = defineEvent(
  "booking.visit_reminder",
  visit.extend({
    kind: z.enum(aheadReminders.map(({ kind }) => kind)),
    classMates: z.array(visit).default([]),
  }),
);
export type VisitReminder = z.output<(typeof visitReminderDue)["schema"]>;
