import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** Every URL of the site. Pages exist in Dutch and, under /en, in English with the same slugs. */
export default [
  ...prefix("en?", [
    index("shell/routes/home.tsx"),
    // shell
    route("voorkeuren", "shell/routes/preferences.tsx"),
    // accounts and organisations
    // listings: search, pages, a company's own
    // bookings
    // shortage and placements
    // coordinator's desk
    route("*", "shell/routes/not-found.tsx"),
  ]),
  // open data
] satisfies RouteConfig;
