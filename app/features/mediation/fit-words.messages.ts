import { catalogue, count, formatDate, formatList, formatWeekday, type Locale } from "~/platform/i18n/i18n";

import type { Fit } from "~/features/matching/index.server";
import type { TravelMode } from "~/platform/geo/travel";

type Point = Fit["reasons"][number] | Fit["drawbacks"][number] | Fit["questions"][number];
type Of<K extends Point["about"]> = Extract<Point, { about: K }>;

const listed = (locale: Locale, parts: readonly (string | number)[]): string =>
  formatList(locale, parts.map(String));
const weekdays = (locale: Locale, days: readonly number[]): string =>
  listed(
    locale,
    days.map((day) => formatWeekday(locale, day)),
  );

const ways = {
  nl: {
    walk: "lopen",
    bicycle: "fietsen",
    e_bike: "met de e-bike",
    public_transport: "met het openbaar vervoer",
    car: "met de auto",
  },
  en: {
    walk: "on foot",
    bicycle: "by bicycle",
    e_bike: "by e-bike",
    public_transport: "by public transport",
    car: "by car",
  },
} satisfies Record<Locale, Record<TravelMode, string>>;

/** Why a student and a place fit, and what stands against it, told to a third: neither of them is "you" here. */
export const fitWords = catalogue(
  {
    why: "Waarom dit past",
    against: "Wat nog niet past",
    ask: "Na te vragen",
    routes: { bol: "BOL", bbl: "BBL", combined: "BOL en BBL samen" },
    points: {
      qualification: ({ how, name }: Of<"qualification">) =>
        how === "same"
          ? `Dezelfde opleiding: ${name}.`
          : how === "dossier"
            ? `Een opleiding die er erg op lijkt: ${name}.`
            : `Een opleiding in hetzelfde vakgebied: ${name}.`,
      level: ({ levels }: Of<"level">) => `Het niveau klopt: ${listed("nl", levels)}.`,
      route: () => "De leerweg klopt.",
      full: () => "Alle plekken zijn bezet.",
      age: ({ minimumAge }: Of<"age">) => `Leeftijd: ${minimumAge} jaar of ouder.`,
      start: ({ on }: Of<"start">) => `Kan beginnen op ${formatDate("nl", on, "dayAndYear")}.`,
      licence: () => "Rijbewijs nodig.",
      vog: () => "Verklaring omtrent het gedrag (VOG) nodig.",
      travel: ({ minutes, mode }: Of<"travel">) =>
        `Reis: ongeveer ${count("nl", minutes, "minuut", "minuten")} ${ways.nl[mode]} (schatting).`,
      weekdays: ({ days }: Of<"weekdays">) => `Dagen: ${weekdays("nl", days)}.`,
      days: ({ days }: Of<"days">) => `${count("nl", days, "dag", "dagen")} per week.`,
      hours: ({ hours }: Of<"hours">) => `${count("nl", hours, "uur", "uur")} per week.`,
      skills: ({ workProcesses }: Of<"skills">) =>
        `Heeft hier al ervaring mee: ${listed("nl", workProcesses)}.`,
    },
    way: (mode: TravelMode, minutes: number) =>
      `ongeveer ${count("nl", minutes, "minuut", "minuten")} ${ways.nl[mode]}`,
    could: (all: readonly string[]) => `Wel te doen: ${listed("nl", all)} (schatting).`,
  },
  {
    why: "Why this fits",
    against: "What does not fit yet",
    ask: "To be asked",
    routes: { bol: "BOL", bbl: "BBL", combined: "BOL and BBL combined" },
    points: {
      qualification: ({ how, name }) =>
        how === "same"
          ? `The same qualification: ${name}.`
          : how === "dossier"
            ? `A qualification much like it: ${name}.`
            : `A qualification in the same field: ${name}.`,
      level: ({ levels }) => `The level is right: ${listed("en", levels)}.`,
      route: () => "The learning route is right.",
      full: () => "All places are taken.",
      age: ({ minimumAge }) => `Age: ${minimumAge} or older.`,
      start: ({ on }) => `Can start on ${formatDate("en", on, "dayAndYear")}.`,
      licence: () => "Driving licence needed.",
      vog: () => "Certificate of conduct (VOG) needed.",
      travel: ({ minutes, mode }) =>
        `Travel: about ${count("en", minutes, "minute", "minutes")} ${ways.en[mode]} (an estimate).`,
      weekdays: ({ days }) => `Days: ${weekdays("en", days)}.`,
      days: ({ days }) => `${count("en", days, "day", "days")} a week.`,
      hours: ({ hours }) => `${count("en", hours, "hour", "hours")} a week.`,
      skills: ({ workProcesses }) => `Has experience with: ${listed("en", workProcesses)}.`,
    },
    way: (mode, minutes) => `about ${count("en", minutes, "minute", "minutes")} ${ways.en[mode]}`,
    could: (all) => `Could be done: ${listed("en", all)} (an estimate).`,
  },
);

/** Says one point in the words of the catalogue. */
export const sayPoint = (points: { [K in Point["about"]]: (point: Of<K>) => string }, point: Point): string =>
  (points[point.about] as (point: Point) => string)(point);
