/** The languages of the site; Dutch first. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

type Shape<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : T[K] extends object
        ? Shape<T[K]>
        : never;
};

/** One catalogue in two languages. */
export interface Catalogue<T> {
  nl: T;
  en: T;
}

/**
 * Declares the texts of a feature: a tree of texts, and of functions where a text takes a number or a name.
 * The English one must have every key of the Dutch one, with the same arguments: a missing key is a type error.
 */
export function catalogue<T extends object>(nl: T, en: Shape<T>): Catalogue<Shape<T>> {
  return { nl: nl as Shape<T>, en };
}

const plurals = { nl: new Intl.PluralRules("nl"), en: new Intl.PluralRules("en") };

/** "1 leerling", "3 leerlingen": the number, written out for the language, and the word that fits it. */
export function count(locale: Locale, n: number, one: string, other: string): string {
  return `${formatNumber(locale, n)} ${plurals[locale].select(n) === "one" ? one : other}`;
}

const tag = { nl: "nl-NL", en: "en-GB" };

/** Making a format takes some fifty times as long as using it, so that each is made once. */
function madeOnce<Style, Format>(make: (locale: Locale, style: Style) => Format) {
  const made = { nl: new Map<Style, Format>(), en: new Map<Style, Format>() };
  return (locale: Locale, style: Style): Format => {
    const format = made[locale].get(style) ?? make(locale, style);
    made[locale].set(style, format);
    return format;
  };
}

const numberFormat = madeOnce(
  (locale, digits: number) => new Intl.NumberFormat(tag[locale], { maximumFractionDigits: digits }),
);
export const formatNumber = (locale: Locale, n: number, digits = 0): string =>
  numberFormat(locale, digits).format(n);

const amsterdam = { timeZone: "Europe/Amsterdam" } as const;
const dateStyles = {
  /** di 24 nov 2026 */
  short: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  /** dinsdag 24 november 2026 */
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  /** 24 nov 2026 */
  date: { day: "numeric", month: "short", year: "numeric" },
  /** 24 nov */
  day: { day: "numeric", month: "short" },
  /** 24 november 2026 */
  dayAndYear: { day: "numeric", month: "long", year: "numeric" },
  /** november 2026 */
  month: { month: "long", year: "numeric" },
  /** di */
  weekday: { weekday: "short" },
} as const;

const dateFormat = madeOnce(
  (locale, style: keyof typeof dateStyles) =>
    new Intl.DateTimeFormat(tag[locale], { ...dateStyles[style], ...amsterdam }),
);

/** A moment's day, or a day "YYYY-MM-DD", in words. */
export function formatDate(
  locale: Locale,
  at: Date | string,
  style: keyof typeof dateStyles = "short",
): string {
  const date = typeof at === "string" ? new Date(at.length === 10 ? `${at}T12:00:00Z` : at) : at;
  return dateFormat(locale, style).format(date);
}

const isoDay = new Intl.DateTimeFormat("sv-SE", amsterdam);

/** The day of a moment as "YYYY-MM-DD", in the Netherlands. */
export const dayOf = (at: Date | string): string => isoDay.format(new Date(at));

const weekdayFormat = madeOnce(
  (locale, weekday: "long") => new Intl.DateTimeFormat(tag[locale], { weekday, timeZone: "UTC" }),
);

/** The name of an ISO weekday, 1 is Monday: "maandag". */
export const formatWeekday = (locale: Locale, weekday: number): string =>
  // The first of January 2024 was a Monday.
  weekdayFormat(locale, "long").format(new Date(Date.UTC(2024, 0, weekday)));

const timeFormat = madeOnce(
  (locale, digits: "2-digit") =>
    new Intl.DateTimeFormat(tag[locale], { hour: digits, minute: digits, ...amsterdam }),
);

/** A moment's time, "09:30". */
export const formatTime = (locale: Locale, at: Date | string): string =>
  timeFormat(locale, "2-digit").format(new Date(at));

/** "09:30–11:00", joined so that it never breaks over two lines. */
export const formatTimes = (locale: Locale, from: Date | string, to: Date | string): string =>
  `${formatTime(locale, from)}\u2060–\u2060${formatTime(locale, to)}`;

const euroFormat = madeOnce(
  (locale, minimumFractionDigits: number) =>
    new Intl.NumberFormat(tag[locale], { style: "currency", currency: "EUR", minimumFractionDigits }),
);

/** "€ 2.350" or "€ 12,50". */
export const formatEuro = (locale: Locale, cents: number): string =>
  euroFormat(locale, cents % 100 === 0 ? 0 : 2).format(cents / 100);

/** The language of an address: English under /en, else Dutch. */
export const localeOfPath = (pathname: string): Locale =>
  pathname === "/en" || pathname.startsWith("/en/") ? "en" : "nl";

/** A path of the site (as in Dutch, "/zoeken?…") in the given language. */
export function localePath(locale: Locale, path: string): string {
  if (locale === "nl") return path;
  return path === "/" ? "/en" : path.startsWith("/?") ? `/en${path.slice(1)}` : `/en${path}`;
}

/** The Dutch path of an address in either language. */
export const plainPath = (pathname: string): string =>
  localeOfPath(pathname) === "en" ? pathname.slice(3) || "/" : pathname;
