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
    pupil: ["leerling", "leerlingen"],
    escort: ["begeleider", "begeleiders"],
    wheelchair: ["rolstoel", "rolstoelen"],
  },
  en: {
    pupil: ["pupil", "pupils"],
    escort: ["escort", "escorts"],
    wheelchair: ["wheelchair", "wheelchairs"],
  },
} as const;

/** "18 leerlingen, 2 begeleiders, 1 rolstoel" */
export function partyText(locale: Locale, party: Party): string {
  const { pupil, escort, wheelchair } = words[locale];
  return [
    count(locale, party.pupils, ...pupil),
    count(locale, party.escorts, ...escort),
    ...(party.wheelchairs === 0 ? [] : [count(locale, party.wheelchairs, ...wheelchair)]),
  ].join(", ");
}
