import { AppError } from "~/platform/errors/errors";
import { count, formatDate, formatTime, formatWeekday, type Locale } from "~/platform/i18n/i18n";

import type { Obstacle } from "./planning";

/** A vehicle as far as a refusal names it. */
export interface NamedVehicle {
  name: string;
  seats: number;
  wheelchairPlaces: number;
  availableFrom: string;
  availableUntil: string;
  weekdays: number[];
}

interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** The ride that is in the way, as a refusal names it. */
export interface NamedRide extends Span {
  blockedFrom: Date;
  blockedUntil: Date;
  /** The schools in it; left out where a reader may not know them. */
  schools?: string[];
}

interface Refused {
  vehicle: NamedVehicle;
  found: Obstacle<NamedRide>;
}

function obstacleText(locale: Locale, { vehicle, found }: Refused, ride: Span): string {
  const nl = locale === "nl";
  const times = ({ startsAt, endsAt }: Span) =>
    `${formatTime(locale, startsAt)}–${formatTime(locale, endsAt)}`;
  switch (found.kind) {
    case "retired":
      return nl ? `${vehicle.name} rijdt niet meer.` : `${vehicle.name} is out of service.`;
    case "seats": {
      const seats = nl
        ? count(locale, vehicle.seats, "plaats", "plaatsen")
        : count(locale, vehicle.seats, "seat", "seats");
      return nl
        ? `${vehicle.name} heeft ${seats}: ${found.short} te weinig voor deze groep, met begeleiders.`
        : `${vehicle.name} has ${seats}: ${found.short} too few for this group, escorts included.`;
    }
    case "wheelchairs":
      return nl
        ? `${vehicle.name} heeft ${count(locale, vehicle.wheelchairPlaces, "plaats", "plaatsen")} voor een rolstoel: ${found.short} te weinig.`
        : `${vehicle.name} has ${count(locale, vehicle.wheelchairPlaces, "wheelchair place", "wheelchair places")}: ${found.short} too few.`;
    case "hours": {
      const days = vehicle.weekdays.map((day) => formatWeekday(locale, day)).join(", ");
      const hours = `${vehicle.availableFrom.slice(0, 5)}–${vehicle.availableUntil.slice(0, 5)}`;
      const wanted = `${formatDate(locale, ride.startsAt)}, ${times(ride)}`;
      return nl
        ? `${vehicle.name} rijdt op ${days} van ${hours}. De rit (${wanted}) past daar niet in.`
        : `${vehicle.name} is on the road on ${days}, ${hours}. The ride (${wanted}) does not fit in that.`;
    }
    case "busy": {
      const { other } = found;
      const span = `${formatDate(locale, other.startsAt)}, ${times(other)}`;
      const schools = other.schools?.length ? ` (${other.schools.join(", ")})` : "";
      const blocked = [other.blockedFrom, other.blockedUntil].map((at) => formatTime(locale, at));
      return nl
        ? `${vehicle.name} heeft dan al een rit: ${span}${schools}. Met de tijd eromheen is de bus bezet van ${blocked.join(" tot ")}.`
        : `${vehicle.name} has a ride then: ${span}${schools}. With the time around it, the bus is taken from ${blocked.join(" until ")}.`;
    }
  }
}

const named = 3;

/**
 * No vehicle can take a ride: says in words what is in the way with each (the first three), and by how much. `field` is
 * where it stands on a form.
 */
export const refused = (all: readonly Refused[], ride: Span, field?: string): AppError => {
  const [only, ...more] = all;
  const text = (locale: Locale) =>
    all
      .slice(0, named)
      .map((one) => obstacleText(locale, one, ride))
      .join(" ");
  // What another moment or another day can mend is a conflict; the rest is in the form itself.
  const passes = all.some(({ found }) => found.kind === "busy" || found.kind === "retired");
  const kind = only === undefined || more.length > 0 ? "none_free" : only.found.kind;
  const definition = { status: passes ? (409 as const) : (422 as const), nl: text("nl"), en: text("en") };
  return new AppError(`transport.${kind}`, definition, field);
};

/** The ride's new time would bring a class too late, or fetch it too early. */
export const missesVisit = (school: string, visit: { startsAt: Date; endsAt: Date }): AppError => {
  const span = (locale: Locale) =>
    `${formatTime(locale, visit.startsAt)}–${formatTime(locale, visit.endsAt)}`;
  const date = (locale: Locale) => formatDate(locale, visit.startsAt);
  return new AppError(
    "transport.misses_visit",
    {
      status: 422,
      nl: `${school} heeft een bezoek op ${date("nl")}, ${span("nl")}. Met deze tijd komt de klas te laat of moet zij te vroeg weg.`,
      en: `${school} has a visit on ${date("en")}, ${span("en")}. At this time the class would come late or have to leave early.`,
    },
    "time",
  );
};
