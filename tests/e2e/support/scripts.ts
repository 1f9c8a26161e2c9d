import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { inject } from "vitest";

const named = [
  // <link rel="modulepreload"> and <script src>
  /<(?:link|script)\b[^>]*\b(?:href|src)="([^"]+\.js)"/g,
  // import … from "…" and import("…") in a script of the page itself
  /\bimport\b[^"'<;]*"([^"]+\.js)"/g,
];

/** The paths of the scripts that a page asks for. */
export const scriptsOf = (html: string): Set<string> =>
  new Set(named.flatMap((pattern) => [...html.matchAll(pattern)].map(([, path]) => path ?? "")));

const inBuild = (path: string) => join(inject("buildFolder"), "client", path);

/** The text of a script of the build. */
export const scriptText = (path: string): Promise<string> => readFile(inBuild(path), "utf8");

const weights = new Map<string, number>();

/** The size of a script, compressed as for a browser that knows no more than gzip; in bytes. */
export async function weightOf(path: string): Promise<number> {
  const known = weights.get(path) ?? gzipSync(await readFile(inBuild(path)), { level: 9 }).length;
  weights.set(path, known);
  return known;
}

const kB = (bytes: number) => (bytes / 1_000).toFixed(1);

/** Their weight together, in bytes, and in words: the sum and the heaviest, for who has to make them lighter. */
export async function weigh(scripts: Iterable<string>): Promise<{ bytes: number; words: string }> {
  const each = await Promise.all([...scripts].map(async (path) => ({ path, bytes: await weightOf(path) })));
  const bytes = each.reduce((sum, script) => sum + script.bytes, 0);
  const heaviest = each.sort((a, b) => b.bytes - a.bytes).slice(0, 6);
  const parts = heaviest.map((script) => `${basename(script.path)} ${kB(script.bytes)}`);
  return { bytes, words: `${kB(bytes)} kB in ${each.length} files: ${parts.join(", ")}` };
}

/** The scripts of the build that hold Leaflet. */
export async function scriptsWithLeaflet(): Promise<Set<string>> {
  const names = (await readdir(inBuild("assets"), { recursive: true })).filter((name) =>
    name.endsWith(".js"),
  );
  const found = new Set<string>();
  for (const name of names) {
    if ((await scriptText(`/assets/${name}`)).includes("leaflet-container")) found.add(`/assets/${name}`);
  }
  return found;
}
