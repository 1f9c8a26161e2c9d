import { count, formatDate, formatTimes, type Locale } from "~/platform/i18n/i18n";

/** The words for audiences are the listings' own; this feature only joins them. */
export interface GroupFacts {
  groupAudience: string;
  groupYear: number | null;
  pupils: number;
}

const words = {
  nl: { year: "leerjaar", group: "groep", pupil: "leerling", pupils: "leerlingen" },
  en: { year: "year", group: "year", pupil: "pupil", pupils: "pupils" },
};

/** "vmbo kader, leerjaar 3" */
export function nameOfGroup(
  locale: Locale,
  group: Omit<GroupFacts, "pupils">,
  audiences: Record<string, string>,
): string {
  const t = words[locale];
  return [
    audiences[group.groupAudience] ?? group.groupAudience,
    ...(group.groupYear === null
      ? []
      : [`${group.groupAudience === "po" ? t.group : t.year} ${group.groupYear}`]),
  ].join(", ");
}

/** "vmbo kader, leerjaar 3, 24 leerlingen" */
export function groupText(locale: Locale, group: GroupFacts, audiences: Record<string, string>): string {
  const { pupil, pupils } = words[locale];
  return `${nameOfGroup(locale, group, audiences)}, ${count(locale, group.pupils, pupil, pupils)}`;
}

interface Span {
  startsAt: Date | string;
  endsAt: Date | string;
}

/** "dinsdag 24 november 2026, 09:30–11:00" */
export const spanText = (locale: Locale, slot: Span): string =>
  `${formatDate(locale, slot.startsAt, "long")}, ${formatTimes(locale, slot.startsAt, slot.endsAt)}`;

/** The same with a short date: "di 24 nov 2026, 09:30–11:00" */
export const shortSpanText = (locale: Locale, slot: Span): string =>
  `${formatDate(locale, slot.startsAt)}, ${formatTimes(locale, slot.startsAt, slot.endsAt)}`;

interface Place {
  street: string;
  houseNumber: string;
  postcode: string;
  place: string;
}

/** "Havenstraat 12, 4331 BK Middelburg" */
export const addressText = (at: Place): string =>
  [[at.street, at.houseNumber].filter(Boolean).join(" "), `${at.postcode} ${at.place}`]
    .filter((part) => part.trim() !== "")
    .join(", ");

/** Where it happens: a guest lesson at the school, everything else at the address of the listing. */
export const locationOf = (booking: {
  listing: Place & { kind: string };
  company: { name: string };
  school: Place & { name: string };
}): string =>
  booking.listing.kind === "guest_lesson"
    ? `${booking.school.name}, ${addressText(booking.school)}`
    : `${booking.company.name}, ${addressText(booking.listing)}`;
