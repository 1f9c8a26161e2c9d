import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from "ical-generator";

/** How certain the moment is in somebody's calendar. */
export type CalendarStatus = "tentative" | "confirmed" | "cancelled";

/** PUBLISH for a download, REQUEST and CANCEL for an invitation in a mail (RFC 5546). */
export type CalendarMethod = "PUBLISH" | "REQUEST" | "CANCEL";

export interface CalendarEntry {
  bookingId: string;
  /** Rises with every change that a calendar must know. */
  sequence: number;
  status: CalendarStatus;
  startsAt: Date;
  endsAt: Date;
  /** When this version was made. */
  changedAt: Date;
  summary: string;
  description: string;
  location: string;
  url: string;
}

export interface CalendarPerson {
  name: string;
  email: string;
}

const statuses = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The same for every version of a booking, whatever the site's address is: calendars recognise it by this. */
export const calendarUid = (bookingId: string): string => `booking-${bookingId}@vakbrug`;

const emptyCalendar = () => ical({ prodId: { company: "Vakbrug", product: "Vakbrug", language: "NL" } });

const addEvent = (calendar: ICalCalendar, entry: CalendarEntry) =>
  calendar.createEvent({
    id: calendarUid(entry.bookingId),
    sequence: entry.sequence,
    status: statuses[entry.status],
    start: entry.startsAt,
    end: entry.endsAt,
    stamp: entry.changedAt,
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    url: entry.url,
  });

/**
 * A booking as an iCalendar file, moments in UTC. An invitation names who organises and who attends; a download
 * names nobody.
 */
export function bookingCalendar(
  entry: CalendarEntry,
  method: CalendarMethod,
  people?: { organiser: CalendarPerson; attendee: CalendarPerson },
): string {
  const calendar = emptyCalendar();
  calendar.method(ICalCalendarMethod[method]);
  const event = addEvent(calendar, entry);
  if (people !== undefined) {
    event.organizer(people.organiser);
    event.createAttendee({ ...people.attendee, rsvp: false });
  }
  return calendar.toString();
}

/**
 * Several bookings in one file to take over into a calendar. Not an invitation: one of those is about one booking
 * (RFC 5546, 3.2.2), so that calendars pass over the others.
 */
export function publishedCalendar(entries: readonly CalendarEntry[]): string {
  const calendar = emptyCalendar();
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const entry of entries) addEvent(calendar, entry);
  return calendar.toString();
}

/** How often a program that subscribes is asked to look again, in seconds. */
const feedSeconds = 3600;

/** Many bookings as one calendar that other programs subscribe to; names nobody. */
export function feedCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = emptyCalendar();
  calendar.name(name).ttl(feedSeconds);
  for (const entry of entries) addEvent(calendar, entry);
  return calendar.toString();
}
