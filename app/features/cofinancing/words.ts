import type { Locale } from "~/platform/i18n/i18n";

import { hoursMessages } from "./hours.messages";
import type { HoursLine } from "./views.usecases.server";

/**
 * "2 uur 20 min", "20 min", "4 uur": minutes as hours and whole minutes, for people. Never a fraction of an hour, which
 * would round: what is shown adds up to its total by hand. Its spaces do not break over two lines.
 */
export function timeText(locale: Locale, minutes: number): string {
  const t = hoursMessages[locale].time;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 || rest === 0 ? t.hours(hours) : "", rest > 0 ? t.minutes(rest) : ""];
  return parts.filter(Boolean).join(" ").replaceAll(" ", "\u00a0");
}

/** Minutes as its field takes them, exactly: "2,5" where whole quarters allow it, else "2:20". */
export const timeTyped = (locale: Locale, minutes: number): string =>
  minutes % 15 === 0 ? String(minutes / 60).replace(".", locale === "nl" ? "," : ".") : clockTime(minutes);

/** "2:20", also "125:05": hours and minutes as a spreadsheet reads them for a length of time. */
export const clockTime = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/** What an entry is for: the offer, or the note of an own entry. */
export const whatText = (locale: Locale, line: Pick<HoursLine, "listing" | "note" | "kind">): string =>
  line.listing ?? (line.note === "" ? hoursMessages[locale].kind[line.kind] : line.note);
