import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "~/routes";

const flat = (entries: RouteConfigEntry[], above = ""): { path: string; file: string }[] =>
  entries.flatMap(({ path = "", file, children = [] }) => {
    const whole = `${above}/${path}`.replace(/\/$/, "");
    return [{ path: whole, file }, ...flat(children, whole)];
  });

/** What is shown has a component; the rest of the site map only answers (feeds, calendars, suggestions). */
const isPage = async (file: string) => /^export default /m.test(await readFile(join("app", file), "utf8"));

/**
 * The path of every page, in Dutch and as the site map has it; those with the fewest parameters first ("/over" before
 * "/aanbod/:slug").
 */
export async function pagePaths(): Promise<string[]> {
  const all = flat(await routes);
  const shown = await Promise.all(all.map(({ file }) => isPage(file)));
  const pages = all.filter((_, index) => shown[index]).map(({ path }) => path.replace(/^\/en\?/, "") || "/");
  const parameters = (path: string) => path.split(/[:*]/).length;
  return pages.sort((a, b) => parameters(a) - parameters(b));
}

const pattern = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`);

/** Which of the pages an address leads to; undefined for what is no page of the Dutch site. */
export const pageAt = (address: string, paths: readonly string[]): string | undefined =>
  paths.find((path) => pattern(path).test(address));

/** An address of a page with made-up parameters. */
export const madeUp = (path: string): string => path.replaceAll(/:\w+|\*/g, "none");
