import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** Every URL of the site. Pages exist in Dutch and, under /en, in English with the same slugs. */
export default [
  ...prefix("en?", [
    index("shell/routes/home.tsx"),
    // shell
    route("voorkeuren", "shell/routes/preferences.tsx"),
    route("vind", "shell/routes/find.ts"),
    route("mijn", "shell/routes/mine.tsx"),
    route("over", "shell/routes/about.tsx"),
    route("privacy", "shell/routes/privacy.tsx"),
    route("toegankelijkheid", "shell/routes/accessibility.tsx"),
    // accounts and organisations
    route("inloggen", "features/accounts/routes/sign-in.tsx"),
    route("uitloggen", "features/accounts/routes/sign-out.tsx"),
    route("bevestigen/:secret", "features/accounts/routes/confirm-email.tsx"),
    route("wachtwoord-vergeten", "features/accounts/routes/forgot-password.tsx"),
    route("nieuw-wachtwoord/:secret", "features/accounts/routes/new-password.tsx"),
    // listings: search, pages, a company's own
    route("zoeken", "features/listings/routes/search.tsx"),
    route("aanbod/:slug", "features/listings/routes/listing.tsx"),
    route("bedrijven/:slug", "features/listings/routes/company.tsx"),
    route("scholen/:slug", "features/listings/routes/school.tsx"),
    route("regio/:slug", "shell/routes/region.tsx"),
    route("api", "shell/routes/api.tsx"),
    route("bedrijf/aanbod", "features/listings/routes/own-listings.tsx"),
    route("bedrijf/aanbod/nieuw", "features/listings/routes/new-listing.tsx"),
    route("bedrijf/aanbod/:id", "features/listings/routes/own-listing.tsx"),
    route("bedrijf/aanbod/:id/momenten", "features/listings/routes/slots.tsx"),
    // bookings
    route("aanbod/:slug/boeken", "features/bookings/routes/request.tsx"),
    route("mijn/boekingen", "features/bookings/routes/my-bookings.tsx"),
    route("mijn/boekingen/:reference", "features/bookings/routes/my-booking.tsx"),
    route("mijn/boekingen/:reference/agenda.ics", "features/bookings/routes/my-booking-calendar.ts"),
    route("school/boekingen", "features/bookings/routes/school-bookings.tsx"),
    route("bedrijf/aanvragen", "features/bookings/routes/company-requests.tsx"),
    route("bedrijf/aanvragen/:reference", "features/bookings/routes/company-request.tsx"),
    route("bedrijf/aanvragen/:reference/agenda.ics", "features/bookings/routes/company-request-calendar.ts"),
    route("antwoord/:token", "features/bookings/routes/answer.tsx"),
    route("antwoord/:token/agenda.ics", "features/bookings/routes/answer-calendar.ts"),
    // shortage and placements
    route("stagetekorten", "features/shortage/routes/shortage.tsx"),
    route("stagetekorten.csv", "features/shortage/routes/shortage-csv.ts"),
    route("school/studenten", "features/placements/routes/students.tsx"),
    route("school/studenten/:id", "features/placements/routes/student.tsx"),
    route("bedrijf/plaatsingen", "features/placements/routes/company-placements.tsx"),
    route("antwoord-plaatsing/:token", "features/placements/routes/answer.tsx"),
    // coordinator's desk
    route("beheer/boekingen", "features/bookings/routes/desk-bookings.tsx"),
    route("beheer/boekingen/nieuw", "features/bookings/routes/phone-booking.tsx"),
    route("beheer/boekingen/:reference", "features/bookings/routes/desk-booking.tsx"),
    route("beheer/aanbod", "features/listings/routes/review.tsx"),
    route("*", "shell/routes/not-found.tsx"),
  ]),
  // open data
  route("api/v1/openapi.json", "shell/routes/openapi.ts"),
  route("api/v1/listings", "features/listings/routes/api.listings.ts"),
  route("api/v1/listings/:id", "features/listings/routes/api.listing.ts"),
  route("api/v1/map", "features/listings/routes/api.map.ts"),
  route("api/v1/regions", "features/listings/routes/api.regions.ts"),
  route("api/v1/shortage", "features/shortage/routes/api.shortage.ts"),
  route("api/v1/shortage/history", "features/shortage/routes/api.shortage-history.ts"),
  route("api/v1/shortage/stream", "features/shortage/routes/api.shortage-stream.ts"),
  route("api/v1/reach", "shell/routes/api.reach.ts"),
  route("api/v1/*", "shell/routes/api-not-found.ts"),
  // suggestions while typing
  route("api/plaatsen", "features/listings/routes/places.ts"),
  route("api/opleidingen", "features/placements/routes/qualifications.ts"),
] satisfies RouteConfig;
