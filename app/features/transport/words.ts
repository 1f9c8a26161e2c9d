import { count, formatDate, formatTime, type Locale } from "~/platform/i18n/i18n";

interface Span {
  startsAt: Date | string;
  endsAt: Date | string;
}

/** "di 14 apr 2026, 08:20–12:40" */
export const spanText = (locale: Locale, ride: Span): string =>
  `${formatDate(locale, ride.startsAt)}, ${timesText(locale, ride)}`;

/** "08:20–12:40" */
export const timesText = (locale: Locale, ride: Span): string =>
  `${formatTime(locale, ride.startsAt)}–${formatTime(locale, ride.endsAt)}`;

interface Party {
  pupils: number;
  escorts: number;
  wheelchairs: number;
}

const words = {
  nl: {
    pupils: (n: number) => count("nl", n, "leerling", "leerlingen"),
    escorts: (n: number) => count("nl", n, "begeleider", "begeleiders"),
    wheelchairs: (n: number) => count("nl", n, "rolstoel", "rolstoelen"),
  },
  en: {
    pupils: (n: number) => count("en", n, "pupil", "pupils"),
    escorts: (n: number) => count("en", n, "accompanying adult", "accompanying adults"),
    wheelchairs: (n: number) => count("en", n, "wheelchair", "wheelchairs"),
  },
};

/** "18 leerlingen, 2 begeleiders, 1 rolstoel" */
export function partyText(locale: Locale, party: Party): string {
  const t = words[locale];
  return [
    t.pupils(party.pupils),
    t.escorts(party.escorts),
    ...(party.wheelchairs === 0 ? [] : [t.wheelchairs(party.wheelchairs)]),
  ].join(", ");
}
