import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "~/routes";

/** A page of the site map; what answers data or a file is none. */
export interface SitePage {
  /** As in the site map, in Dutch: "/aanbod/:slug". */
  path: string;
  /** Whether the path has a name to fill in, so that it leads nowhere by itself. */
  named: boolean;
  fits(pathname: string): boolean;
}

const isPage = ({ file, path = "" }: RouteConfigEntry) => file.endsWith(".tsx") && !path.endsWith("*");

/** Every page of the site map, those without a name first: an address is of the first page that fits. */
export const sitePages: readonly SitePage[] = (await routes)
  .filter(isPage)
  .map((entry) => {
    const path = (entry.path ?? "").replace(/^en\?\/?/, "/");
    const shape = new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
    return { path, named: path.includes(":"), fits: (pathname: string) => shape.test(pathname) };
  })
  .sort((a, b) => Number(a.named) - Number(b.named));
