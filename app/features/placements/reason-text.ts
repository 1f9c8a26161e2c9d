import type { Locale } from "~/platform/i18n/i18n";

import { isListed } from "./core/reasons";
import { reasonMessages } from "./reasons.messages";

/** A reason in words: one out of a list in the reader's language, anything else as it was typed. */
export const reasonText = (locale: Locale, reason: string): string =>
  isListed(reason) ? reasonMessages[locale][reason] : reason;
