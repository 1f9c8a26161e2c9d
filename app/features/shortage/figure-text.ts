import { formatNumber, type Locale } from "~/platform/i18n/i18n";

import type { PublicFigure } from "./core/disclosure";
import { counterMessages } from "./counter.messages";

/** A public figure in few characters: "1.234", "<5", "–". */
export function figureText(locale: Locale, figure: PublicFigure): string {
  if (figure.kind === "few") return counterMessages[locale].fewShort;
  return figure.kind === "hidden" ? "–" : formatNumber(locale, figure.value);
}

/** A public figure in words, for reading aloud: "minder dan 5", "circa 35". */
export function figureWords(locale: Locale, figure: PublicFigure): string {
  const t = counterMessages[locale];
  if (figure.kind === "few") return t.few;
  if (figure.kind === "hidden") return t.hidden;
  const value = formatNumber(locale, figure.value);
  return figure.kind === "rounded" ? t.about(value) : value;
}

/** "11 %", a part of one in whole percents. */
export const percent = (locale: Locale, share: number): string => `${formatNumber(locale, share * 100)} %`;
