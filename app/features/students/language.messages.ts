import { catalogue } from "~/platform/i18n/i18n";

import type { spokenLanguages } from "./core/choices";

/** The languages that a student can say to speak. */
export const languageMessages = catalogue<Record<(typeof spokenLanguages)[number], string>>(
  {
    nl: "Nederlands",
    en: "Engels",
    de: "Duits",
    fr: "Frans",
    pl: "Pools",
    uk: "Oekraïens",
    ar: "Arabisch",
    tr: "Turks",
  },
  {
    nl: "Dutch",
    en: "English",
    de: "German",
    fr: "French",
    pl: "Polish",
    uk: "Ukrainian",
    ar: "Arabic",
    tr: "Turkish",
  },
);
