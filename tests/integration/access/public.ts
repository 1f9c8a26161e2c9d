import { everybody, nobodyAtAll } from "./actors";
import type { AccessTable, PageRule } from "./rules";

const open: PageRule = { may: everybody };
const openData: PageRule = { may: everybody, post: 405 };

/** A question with every filter of the search. */
const everyFilter = [
  "kind=company_visit",
  "near=4331",
  "radius=25",
  "region=zeeland",
  "sector=ict",
  "audience=vmbo-kb",
  "level=2",
  "route=bbl",
  "qualification=25892",
  "from=2026-04-01",
  "to=2026-06-30",
  "seats=20",
  "q=lassen",
  "bbox=3,51,4,52",
  "sort=distance",
].join("&");

/** What anybody may see. */
export const publicAccess: AccessTable = {
  "/": open,
  "/zoeken": { may: everybody, query: `?${everyFilter}&page=1` },
  "/vind": open,
  "/over": open,
  "/privacy": open,
  "/toegankelijkheid": open,
  "/stagetekorten": open,
  "/stagetekorten.csv": open,
  "/api": open,
  "/regio/:slug": { params: { slug: "zeeland" }, may: everybody },
  "/scholen/:slug": { params: ({ school }) => ({ slug: school.slug }), may: everybody },
  "/bedrijven/:slug": { params: ({ company }) => ({ slug: company.slug }), may: everybody },
  "/aanbod/:slug": { params: ({ listing }) => ({ slug: listing.slug }), may: everybody },
  "/voorkeuren": {
    may: everybody,
    forms: { theme: { may: everybody, body: { theme: "dark", returnTo: "/" } } },
  },
  "/api/plaatsen": { query: "?q=middel", may: everybody },
  "/api/opleidingen": { query: "?q=las", may: everybody },
  "/api/v1/openapi.json": openData,
  "/api/v1/listings": openData,
  "/api/v1/listings/:id": { ...openData, params: ({ listing }) => ({ id: listing.id }) },
  "/api/v1/map": { ...openData, query: "?bbox=3,51,4,52&zoom=9" },
  "/api/v1/regions": openData,
  "/api/v1/reach": openData,
  "/api/v1/shortage": openData,
  "/api/v1/shortage/history": openData,
  "/api/v1/shortage/stream": openData,
  "/api/v1/*": { may: nobodyAtAll, post: 405 },
  "/*": { may: nobodyAtAll },
};
