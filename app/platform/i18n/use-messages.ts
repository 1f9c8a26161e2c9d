import { useLocation } from "@remix-run/react";

import { localeOfPath, localePath, type Catalogue, type Locale } from "./i18n";

/** The language of the page that is shown. */
export const useLocale = (): Locale => localeOfPath(useLocation().pathname);

/** The texts of a catalogue in the language of the page. */
export const useMessages = <T>(catalogue: Catalogue<T>): T => catalogue[useLocale()];

/** Turns a path of the site into one in the language of the page. */
export function useHref(): (path: string) => string {
  const locale = useLocale();
  return (path) => localePath(locale, path);
}
