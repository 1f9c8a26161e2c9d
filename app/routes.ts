import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** Every URL of the site. Pages exist in Dutch and, under /en, in English with the same slugs. */
export default [
  ...prefix("en?", [
    index("shell/routes/home.tsx"),
    // shell
    route("voorkeuren", "shell/routes/preferences.tsx"),
    // accounts and organisations
    route("inloggen", "features/accounts/routes/sign-in.tsx"),
    route("uitloggen", "features/accounts/routes/sign-out.tsx"),
    route("bevestigen/:secret", "features/accounts/routes/confirm-email.tsx"),
    route("wachtwoord-vergeten", "features/accounts/routes/forgot-password.tsx"),
    route("nieuw-wachtwoord/:secret", "features/accounts/routes/new-password.tsx"),
    // listings: search, pages, a company's own
    route("bedrijf/aanbod", "features/listings/routes/own-listings.tsx"),
    route("bedrijf/aanbod/nieuw", "features/listings/routes/new-listing.tsx"),
    route("bedrijf/aanbod/:id", "features/listings/routes/own-listing.tsx"),
    route("bedrijf/aanbod/:id/momenten", "features/listings/routes/slots.tsx"),
    // bookings
    // shortage and placements
    // coordinator's desk
    route("beheer/aanbod", "features/listings/routes/review.tsx"),
    route("*", "shell/routes/not-found.tsx"),
  ]),
  // open data
] satisfies RouteConfig;
