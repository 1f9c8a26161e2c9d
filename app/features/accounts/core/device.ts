const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bFirefox\//, "Firefox"],
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const first = (names: typeof browsers, header: string) => names.find(([sign]) => sign.test(header))?.[1];

/**
 * The kind of browser and system in a User-Agent header, "Firefox, Windows": enough for people to know their own sessions
 * by, and too coarse to follow anybody with. Null when neither is known.
 */
export function describeDevice(header: string | null): string | null {
  if (header === null) return null;
  const known = [first(browsers, header), first(systems, header)].filter((name) => name !== undefined);
  return known.length === 0 ? null : known.join(", ");
}
