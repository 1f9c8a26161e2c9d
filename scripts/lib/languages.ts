import type { ServerBuild } from "@remix-run/node";
import { type Locale, localeOfPath } from "../../app/platform/i18n/i18n";

const ofEnglish = "-en";

/** The English copy of a script: the build makes it (scripts/vite/one-language.ts), the original is Dutch. */
export const englishCopy = (script: string): string => script.replace(/^(\/?assets\/)/, "$1en/");

/** The same application, with pages that load the English copies. */
export function inEnglish<Build extends ServerBuild>(build: Build): Build {
  const loads = <T extends { module: string; imports?: string[] }>(part: T): T => ({
    ...part,
    module: englishCopy(part.module),
    ...(part.imports === undefined ? {} : { imports: part.imports.map(englishCopy) }),
  });
  const { entry, routes, version } = build.assets;
  return {
    ...build,
    assets: {
      ...build.assets,
      entry: loads(entry),
      routes: Object.fromEntries(Object.entries(routes).map(([id, route]) => [id, loads(route)])),
      version: version + ofEnglish,
    },
  };
}

/**
 * The language of the page that is asked for. A page that asks for more of the site map (Remix's own path) names the
 * version that it has.
 */
export const localeOfRequest = (path: string, version: unknown): Locale =>
  path === "/__manifest" && String(version).endsWith(ofEnglish) ? "en" : localeOfPath(path);
