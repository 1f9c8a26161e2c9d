import type { Db } from "#db/client.server";
import { favourite } from "#db/schema";
import { everybody, nobodyAtAll, signedIn } from "./actors";
import type { AccessTable, PageRule } from "./rules";
import type { AccessWorld } from "./world";

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

/** Everybody keeps the offer. */
const keptBy = (tx: Db, { viewers, listing }: AccessWorld) =>
  tx
    .insert(favourite)
    .values(
      Object.values(viewers).flatMap((viewer) =>
        viewer === null ? [] : [{ userId: viewer.userId, listingId: listing.id }],
      ),
    );

/** What anybody may see. */
export const publicAccess: AccessTable = {
  "/": open,
  "/zoeken": {
    may: everybody,
    query: `?${everyFilter}&page=1`,
    // Cards of offers stand on the page as it is without a question.
    forms: {
      keep: { may: signedIn, query: "", body: ({ listing }) => ({ listingId: listing.id }) },
      drop: { may: signedIn, query: "", body: ({ listing }) => ({ listingId: listing.id }), given: keptBy },
    },
  },
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
  "/aanbod/:slug": {
    params: ({ listing }) => ({ slug: listing.slug }),
    may: everybody,
    // Everyone keeps a list of their own.
    forms: {
      keep: { may: signedIn, body: ({ listing }) => ({ listingId: listing.id }) },
      drop: { may: signedIn, body: ({ listing }) => ({ listingId: listing.id }), given: keptBy },
    },
  },
  "/mijn/favorieten": {
    may: signedIn,
    forms: { drop: { may: signedIn, body: ({ listing }) => ({ listingId: listing.id }), given: keptBy } },
  },
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
