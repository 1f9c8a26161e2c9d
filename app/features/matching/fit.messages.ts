import {
  catalogue,
  count,
  formatDate,
  formatList as listed,
  formatNumber,
  formatWeekday,
  type Locale,
} from "~/platform/i18n/i18n";

import type { Point } from "./core/seeker-and-place";
import type { TravelMode } from "~/platform/geo/travel";

const weekdays = (locale: Locale, days: readonly number[]): string =>
  listed(
    locale,
    days.map((day) => formatWeekday(locale, day)),
  );
const numbers = (locale: Locale, all: readonly number[]): string => listed(locale, all.map(String));

type Of<K extends Point["about"]> = Extract<Point, { about: K }>;

/** Says a point in the words for what it is about: `say(t.reason, point)`. */
export const say = <P extends Point>(
  words: { [K in P["about"]]: (point: Extract<P, { about: K }>) => string },
  point: P,
): string => (words[point.about as P["about"]] as (point: P) => string)(point);

const travelNl: Record<TravelMode, string> = {
  walk: "lopen",
  bicycle: "fietsen",
  e_bike: "met de e-bike",
  public_transport: "met het openbaar vervoer",
  car: "met de auto",
};
const travelEn: Record<TravelMode, string> = {
  walk: "on foot",
  bicycle: "by bicycle",
  e_bike: "by e-bike",
  public_transport: "by public transport",
  car: "by car",
};
const routeNl = { bol: "BOL", bbl: "BBL", combined: "BOL en BBL samen" };
const routeEn = { bol: "BOL", bbl: "BBL", combined: "BOL and BBL combined" };
/** From so many minutes on an estimate is told in whole hours. */
const inHours = 120;
const hours = (minutes: number) => Math.round(minutes / 60);
const timeNl = (n: number, mode: TravelMode) =>
  `Ongeveer ${n < inHours ? count("nl", n, "minuut", "minuten") : `${hours(n)} uur`} ${travelNl[mode]} (schatting)`;
const timeEn = (n: number, mode: TravelMode) =>
  `About ${n < inHours ? count("en", n, "minute", "minutes") : `${hours(n)} hours`} ${travelEn[mode]} (an estimate)`;

/** Why a place fits and what is missing, in words. */
export const fitMessages = catalogue(
  {
    why: "Waarom dit bij je past",
    missing: "Wat er nog niet past",
    ask: "Let op",
    reason: {
      qualification: ({ how, name }: Of<"qualification">) =>
        how === "same"
          ? `Voor de opleiding ${name}.`
          : how === "dossier"
            ? `Voor de opleiding ${name}, die erg op jouw keuze lijkt.`
            : `Voor de opleiding ${name}, in hetzelfde vakgebied.`,
      level: ({ levels }: Of<"level">) => `Voor niveau ${numbers("nl", levels)}.`,
      route: ({ route }: Of<"route">) => `De leerweg klopt: ${routeNl[route]}.`,
      age: ({ minimumAge }: Of<"age">) => `Je bent oud genoeg: ${minimumAge} jaar of ouder.`,
      start: ({ on }: Of<"start">) => `Je kunt beginnen op ${formatDate("nl", on, "dayAndYear")}.`,
      licence: () => "Je hebt het rijbewijs dat nodig is.",
      vog: () => "Je wilt een VOG aanvragen.",
      travel: ({ minutes, mode }: Of<"travel">) => `${timeNl(minutes, mode)}.`,
      weekdays: ({ days }: Of<"weekdays">) => `De dagen komen je uit: ${weekdays("nl", days)}.`,
      days: ({ days }: Of<"days">) => `${count("nl", days, "dag", "dagen")} per week past bij je.`,
      skills: ({ workProcesses }: Of<"skills">) =>
        `Dit ken je al een beetje: ${listed("nl", workProcesses)}.`,
    },
    lack: {
      qualification: ({ name }: Of<"qualification">) => `Dit is voor de opleiding ${name}.`,
      level: ({ levels }: Of<"level">) => `Dit is voor niveau ${numbers("nl", levels)}.`,
      route: ({ route }: Of<"route">) => `De leerweg is hier ${routeNl[route]}.`,
      full: () => "Alle plekken zijn bezet.",
      age: ({ minimumAge }: Of<"age">) => `Je moet op de eerste dag ${minimumAge} jaar zijn.`,
      start: ({ on }: Of<"start">) => `Beginnen kan hier alleen rond ${formatDate("nl", on, "dayAndYear")}.`,
      licence: () => "Je hebt hier een rijbewijs nodig.",
      vog: () => "Je hebt hier een verklaring omtrent het gedrag (VOG) nodig.",
      travel: ({ minutes, mode }: Of<"travel">) => `${timeNl(minutes, mode)}: langer dan je wilt.`,
      weekdays: ({ days }: Of<"weekdays">) => `Je werkt hier ook op ${weekdays("nl", days)}.`,
      days: ({ days }: Of<"days">) => `Je werkt hier ${count("nl", days, "dag", "dagen")} per week.`,
      hours: ({ hours }: Of<"hours">) => `Je werkt hier ${formatNumber("nl", hours)} uur per week.`,
    },
    question: {
      age: ({ minimumAge }: Of<"age">) => `Je moet ${minimumAge} jaar of ouder zijn.`,
      licence: () => "Je hebt een rijbewijs nodig.",
      vog: () => "Je hebt een verklaring omtrent het gedrag (VOG) nodig.",
    },
  },
  {
    why: "Why this fits you",
    missing: "What does not fit yet",
    ask: "Mind",
    reason: {
      qualification: ({ how, name }) =>
        how === "same"
          ? `For the qualification ${name}.`
          : how === "dossier"
            ? `For the qualification ${name}, which is much like your choice.`
            : `For the qualification ${name}, in the same field.`,
      level: ({ levels }) => `For level ${numbers("en", levels)}.`,
      route: ({ route }) => `The learning route is right: ${routeEn[route]}.`,
      age: ({ minimumAge }) => `You are old enough: ${minimumAge} or older.`,
      start: ({ on }) => `You can start on ${formatDate("en", on, "dayAndYear")}.`,
      licence: () => "You have the driving licence that is needed.",
      vog: () => "You are willing to ask for a certificate of conduct (VOG).",
      travel: ({ minutes, mode }) => `${timeEn(minutes, mode)}.`,
      weekdays: ({ days }) => `The days suit you: ${weekdays("en", days)}.`,
      days: ({ days }) => `${count("en", days, "day", "days")} a week suits you.`,
      skills: ({ workProcesses }) => `You know a little of this: ${listed("en", workProcesses)}.`,
    },
    lack: {
      qualification: ({ name }) => `This is for the qualification ${name}.`,
      level: ({ levels }) => `This is for level ${numbers("en", levels)}.`,
      route: ({ route }) => `The learning route here is ${routeEn[route]}.`,
      full: () => "All places are taken.",
      age: ({ minimumAge }) => `You must be ${minimumAge} on the first day.`,
      start: ({ on }) => `You can only start here about ${formatDate("en", on, "dayAndYear")}.`,
      licence: () => "You need a driving licence here.",
      vog: () => "You need a certificate of conduct (VOG) here.",
      travel: ({ minutes, mode }) => `${timeEn(minutes, mode)}: longer than you want.`,
      weekdays: ({ days }) => `You also work on ${weekdays("en", days)} here.`,
      days: ({ days }) => `You work ${count("en", days, "day", "days")} a week here.`,
      hours: ({ hours }) => `You work ${formatNumber("en", hours)} hours a week here.`,
    },
    question: {
      age: ({ minimumAge }) => `You must be ${minimumAge} or older.`,
      licence: () => "You need a driving licence.",
      vog: () => "You need a certificate of conduct (VOG).",
    },
  },
);
