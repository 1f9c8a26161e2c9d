import { formatNumber, type Locale } from "~/platform/i18n/i18n";

import { hoursMessages } from "./hours.messages";
import type { HoursLine } from "./views.usecases.server";

/** "2,5": hours out of minutes, for people. */
export const hoursText = (locale: Locale, minutes: number): string => formatNumber(locale, minutes / 60, 2);

/** What an entry is for: the offer, or the note of an own entry. */
export const whatText = (locale: Locale, line: Pick<HoursLine, "listing" | "note" | "kind">): string =>
  line.listing ?? (line.note === "" ? hoursMessages[locale].kind[line.kind] : line.note);
