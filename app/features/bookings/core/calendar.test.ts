import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";

import { bookingCalendar, calendarUid, type CalendarEntry } from "./calendar";

const entry: CalendarEntry = {
  bookingId: "0b0e7a38-9a3c-4c0e-8f57-6f8f4bb6c111",
  sequence: 2,
  status: "confirmed",
  startsAt: new Date("2026-03-30T07:30:00Z"),
  endsAt: new Date("2026-03-30T09:00:00Z"),
  changedAt: new Date("2026-03-10T09:00:00Z"),
  summary: "Lassen; snijden, en \\ buigen (Proefbedrijf – Proefschool)",
  description: "Regel een\nRegel twee: " + "heel lang ".repeat(20),
  location: "Proefstraat 1, 4331 AB Middelburg",
  url: "https://vakbrug.test/mijn/boekingen/VB-7K3QX",
};
const people = {
  organiser: { name: "Vakbrug", email: "noreply@vakbrug.test" },
  attendee: { name: 'Anna "An" de Boer', email: "anna@school.test" },
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const vevent = calendar.getFirstSubcomponent("vevent");
  if (vevent === null) throw new Error("no event");
  return { calendar, vevent, event: new ICAL.Event(vevent) };
}

it("can be read back, with everything in it", () => {
  const { calendar, vevent, event } = read(bookingCalendar(entry, "REQUEST", people));
  expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
  expect(event.uid).toBe(calendarUid(entry.bookingId));
  expect(event.sequence).toBe(2);
  expect(event.startDate.toJSDate()).toEqual(entry.startsAt);
  expect(event.endDate.toJSDate()).toEqual(entry.endsAt);
  expect(event.summary).toBe(entry.summary);
  expect(event.description).toBe(entry.description);
  expect(event.location).toBe(entry.location);
  expect(vevent.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(vevent.getFirstPropertyValue("organizer")).toBe("mailto:noreply@vakbrug.test");
  const attendees = event.attendees.map((person) => String(person.getFirstValue()).toLowerCase());
  expect(attendees).toEqual(["mailto:anna@school.test"]);
});

it("names nobody in a download", () => {
  const text = bookingCalendar(entry, "PUBLISH");
  expect(text).toContain("METHOD:PUBLISH");
  expect(text).not.toContain("ATTENDEE");
  expect(text).not.toContain("ORGANIZER");
});

it("keeps the UID over every version, cancels with the status, and folds long lines", () => {
  const cancelled = bookingCalendar({ ...entry, sequence: 3, status: "cancelled" }, "CANCEL", people);
  const { vevent, event } = read(cancelled);
  expect(event.uid).toBe(read(bookingCalendar(entry, "REQUEST", people)).event.uid);
  expect(event.sequence).toBe(3);
  expect(vevent.getFirstPropertyValue("status")).toBe("CANCELLED");
  for (const line of cancelled.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it("keeps the moments whatever they are, and cannot be broken out of by texts", () => {
  const printable = fc.string({ unit: "grapheme", maxLength: 80 }).filter((text) => !/[\p{Cc}]/u.test(text));
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
      fc.integer({ min: 0, max: 50 }),
      printable,
      (startsAt, sequence, summary) => {
        startsAt.setMilliseconds(0);
        const endsAt = new Date(startsAt.getTime() + 3_600_000);
        const { event } = read(bookingCalendar({ ...entry, startsAt, endsAt, sequence, summary }, "PUBLISH"));
        expect(event.startDate.toJSDate()).toEqual(startsAt);
        expect(event.sequence).toBe(sequence);
        expect(event.description).toBe(entry.description);
      },
    ),
  );
});
