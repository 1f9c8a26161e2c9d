import { catalogue } from "~/platform/i18n/i18n";

/** Words about students and placements that several pages have. */
export const placementMessages = catalogue(
  {
    errors: "Er klopt iets nog niet",
    reason: "Waarom?",
    routes: { bol: "BOL (stage)", bbl: "BBL (leerbaan)", combined: "BOL en BBL samen" },
    level: (n: number) => `niveau ${n}`,
    number: (n: string) => `nummer ${n}`,
    elsewhere: (place: string) => `heeft een plek elders: ${place}`,
  },
  {
    errors: "Something is not right yet",
    reason: "Why?",
    routes: { bol: "BOL (internship)", bbl: "BBL (apprenticeship)", combined: "BOL and BBL combined" },
    level: (n) => `level ${n}`,
    number: (n) => `number ${n}`,
    elsewhere: (place) => `has a place elsewhere: ${place}`,
  },
);
