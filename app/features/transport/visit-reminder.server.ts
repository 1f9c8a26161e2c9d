import { mailVisitReminder, visitReminderDue } from "~/features/bookings/index.server";
import { on } from "~/platform/outbox/outbox.server";

import { mailMessages } from "./mail.messages";
import { lockOpenOf } from "./reservations.repository.server";
import { findView, type ReservationView } from "./views.repository.server";
import { spanText } from "./words";

/** The reminder of a visit also says which bus is reserved for it, or for each of its classes. */
export const remindOfVisit = on(visitReminderDue, async (tx, due, work) => {
  const buses: ReservationView[] = [];
  for (const { bookingId } of [due, ...due.classMates]) {
    const open = await lockOpenOf(bookingId, tx);
    const bus = open && (await findView({ id: open.id }, { kind: "reservation", id: open.id }, tx));
    if (bus !== undefined) buses.push(bus);
  }
  await mailVisitReminder(tx, due, work, (locale) => {
    const t = mailMessages[locale];
    return buses.map(({ vehicle, ride, status }): [string, string] => {
      const text = `${vehicle.name}, ${spanText(locale, ride)}`;
      return [t.facts.ride, status === "confirmed" ? text : t.notConfirmed(text)];
    });
  });
});
