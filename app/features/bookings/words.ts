import { count, formatDate, formatTimes, type Locale } from "~/platform/i18n/i18n";

/** The words for audiences are the listings' own; this feature only joins them. */
export interface GroupFacts {
  groupAudience: string;
  groupYear: number | null;
  pupils: number;
  /** What the school calls the class; left out when it did not say. */
  groupName?: string;
}

const words = {
  nl: { year: "leerjaar", group: "groep", pupil: "leerling", pupils: "leerlingen", classes: "klassen" },
  en: { year: "year", group: "year", pupil: "pupil", pupils: "pupils", classes: "classes" },
};

/** "3B, vmbo kader, leerjaar 3" */
export function nameOfGroup(
  locale: Locale,
  group: Omit<GroupFacts, "pupils">,
  audiences: Record<string, string>,
): string {
  const t = words[locale];
  return [
    ...(group.groupName === undefined || group.groupName === "" ? [] : [group.groupName]),
    audiences[group.groupAudience] ?? group.groupAudience,
    ...(group.groupYear === null
      ? []
      : [`${group.groupAudience === "po" ? t.group : t.year} ${group.groupYear}`]),
  ].join(", ");
}

/** "3B, vmbo kader, leerjaar 3, 24 leerlingen" */
export function groupText(locale: Locale, group: GroupFacts, audiences: Record<string, string>): string {
  const { pupil, pupils } = words[locale];
  return `${nameOfGroup(locale, group, audiences)}, ${count(locale, group.pupils, pupil, pupils)}`;
}

/** Where one of several parallel classes stands behind a mailed link, given as its path; see `findByLink`. */
export const classPath = (path: string, reference: string): string => `${path}?klas=${reference}`;

/** Whether there is room for more than one class, in one moment or in several. */
export const takesClasses = (slots: readonly { groupsLeft: number }[]): boolean =>
  slots.reduce((sum, { groupsLeft }) => sum + groupsLeft, 0) > 1;

/** "3 klassen, 72 leerlingen" */
export const classesText = (locale: Locale, classes: number, pupils: number): string =>
  `${classes} ${words[locale].classes}, ${count(locale, pupils, words[locale].pupil, words[locale].pupils)}`;

interface Span {
  startsAt: Date | string;
  endsAt: Date | string;
}

/** When a group is there: its lesson hour when it asked for one, else the whole slot. */
export const momentOf = <T extends Date | string>(booking: {
  startsAt: T;
  endsAt: T;
  lessonStartsAt: T | null;
  lessonEndsAt: T | null;
}) => ({
  startsAt: booking.lessonStartsAt ?? booking.startsAt,
  endsAt: booking.lessonEndsAt ?? booking.endsAt,
});

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
