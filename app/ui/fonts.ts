import headingFontUrl from "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url";
import textFontUrl from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";

/** The two files that every page needs, for `<link rel="preload" as="font" type="font/woff2" crossOrigin="anonymous">`. */
export { headingFontUrl, textFontUrl };
