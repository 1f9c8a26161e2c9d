import { mailVisitReminder, visitReminderDue } from "~/features/bookings/index.server";
import { on } from "~/platform/outbox/outbox.server";

import { mailMessages } from "./mail.messages";
import { lockOpenOf } from "./reservations.repository.server";
import { findView } from "./views.repository.server";
import { spanText } from "./words";

/** The reminder of a visit also says which bus is reserved for it. */
export const remindOfVisit = on(visitReminderDue, async (tx, due, work) => {
  const open = await lockOpenOf(due.bookingId, tx);
  const bus = open && (await findView({ id: open.id }, { kind: "reservation", id: open.id }, tx));
  await mailVisitReminder(tx, due, work, (locale) => {
    const t = mailMessages[locale];
    if (bus === undefined) return [];
    const ride = `${bus.vehicle.name}, ${spanText(locale, bus.ride)}`;
    return [[t.facts.ride, bus.status === "confirmed" ? ride : t.notConfirmed(ride)]];
  });
});
