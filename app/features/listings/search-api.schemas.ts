import { z } from "zod";

import { apiOperation } from "~/platform/api/operation";

import { audiences, learningRoutes, levels, listingKinds } from "./core/vocabulary";
import { daysInOrder, type SearchInput, searchShape, sortShape } from "./search.schemas";

const point = z.object({
  type: z.literal("Point"),
  coordinates: z.tuple([z.number(), z.number()]).meta({ description: "Longitude, latitude (WGS84)" }),
});

const link = z.object({ rel: z.enum(["self", "next"]), href: z.url(), type: z.string() });

const listingProperties = z.object({
  id: z.uuid(),
  kind: z.enum(listingKinds),
  title: z.string(),
  summary: z.string(),
  company: z.string(),
  company_url: z.url(),
  place: z.string(),
  sector: z.string(),
  audiences: z.array(z.enum(audiences)),
  levels: z.array(z.union(levels.map((level) => z.literal(level)))).meta({ description: "mbo levels" }),
  route: z.enum(learningRoutes).nullable(),
  qualification: z
    .object({ crebo: z.string(), name: z.string() })
    .nullable()
    .meta({ description: "Internships and apprenticeships in mbo" }),
  next_date: z.iso
    .datetime()
    .nullable()
    .meta({ description: "First free slot, or first day to start; null when nothing is free" }),
  seats_left: z.number().int().nullable().meta({ description: "Pupils that still fit in that slot" }),
  places_left: z.number().int().nullable().meta({ description: "Internships and apprenticeships" }),
  url: z.url(),
  distance_km: z.number().optional().meta({ description: "As the crow flies; when `near` is given" }),
});

const feature = z.object({
  type: z.literal("Feature"),
  id: z.uuid(),
  geometry: point,
  properties: listingProperties,
});

/** A GeoJSON collection; `numberMatched` counts what all its pages or clusters hold together. */
const collectionOf = <T extends z.ZodType>(one: T) =>
  z.object({
    type: z.literal("FeatureCollection"),
    numberMatched: z.number().int(),
    numberReturned: z.number().int(),
    timeStamp: z.iso.datetime(),
    links: z.array(link),
    features: z.array(one),
  });

/** Rules across parameters: one that would be ignored is refused. */
function together(value: SearchInput, check: z.core.$RefinementCtx): void {
  daysInOrder(value, check);
  const refuse = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
  if (value.radius !== undefined && value.near === undefined) refuse("radius", "it needs near");
  if (value.sort === "distance" && value.near === undefined) refuse("sort", "distance needs near");
}

export const listingsOperation = apiOperation({
  id: "listings",
  path: "/listings",
  title: { nl: "Aanbod zoeken", en: "Search listings" },
  description: {
    nl: "Gepubliceerd aanbod van gecontroleerde bedrijven. Elk filter maakt het antwoord kleiner.",
    en: "Published offers of verified companies. Every filter narrows the answer.",
  },
  query: z
    .object({
      ...searchShape,
      ...sortShape,
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: z.string().max(300).optional().meta({ description: "From the `next` link of the page before" }),
    })
    .superRefine(together),
  body: collectionOf(feature),
  mediaType: "application/geo+json",
  example: "?near=4331&radius=15&kind=company_visit&kind=guest_lesson",
});

export const listingOperation = apiOperation({
  id: "listing",
  path: "/listings/{id}",
  title: { nl: "Eén aanbod", en: "One listing" },
  description: {
    nl: "Een gepubliceerd aanbod, met de vrije momenten.",
    en: "A published listing, with its free slots.",
  },
  query: z.object({}),
  params: z.object({ id: z.uuid() }),
  body: feature.extend({
    properties: listingProperties.extend({
      description: z.string(),
      slots: z.array(
        z.object({
          id: z.uuid(),
          starts_at: z.iso.datetime(),
          ends_at: z.iso.datetime(),
          groups_left: z.number().int(),
          seats_left: z.number().int(),
        }),
      ),
    }),
    links: z.array(link),
    timeStamp: z.iso.datetime(),
  }),
  mediaType: "application/geo+json",
});

const byKind = z.partialRecord(z.enum(listingKinds), z.number().int());

export const mapOperation = apiOperation({
  id: "map",
  path: "/map",
  title: { nl: "Aanbod op de kaart", en: "Listings on the map" },
  description: {
    nl: "Hetzelfde aanbod als /listings, samengevoegd voor een kaart. De aantallen zijn samen numberMatched.",
    en: "The same listings as /listings, clustered for a map. The counts add up to numberMatched.",
  },
  query: z
    .object({
      ...searchShape,
      zoom: z.coerce
        .number()
        .int()
        .min(0)
        .max(18)
        .meta({ description: "Zoom level of the map (Web Mercator)" }),
    })
    .superRefine(together),
  body: collectionOf(
    z.object({
      type: z.literal("Feature"),
      id: z.string(),
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      geometry: point,
      properties: z.object({
        count: z.number().int(),
        byKind,
        listing: z
          .object({
            id: z.uuid(),
            kind: z.enum(listingKinds),
            title: z.string(),
            company: z.string(),
            place: z.string(),
            url: z.url(),
          })
          .nullable()
          .meta({ description: "When the count is 1" }),
      }),
    }),
  ),
  mediaType: "application/geo+json",
  example: "?bbox=3.3,51.2,4.3,51.8&zoom=9",
});

export const regionsOperation = apiOperation({
  id: "regions",
  path: "/regions",
  title: { nl: "Regio's", en: "Regions" },
  description: {
    nl: "Elke regio die als filter kan dienen, of de regio's met q in hun naam.",
    en: "Every region that can be a filter; those with q in their name when it is given.",
  },
  query: z.object({
    kind: z
      .enum(["country", "landsdeel", "province", "labour_market_region", "municipality", "own"])
      .optional(),
    country: z.enum(["NL", "BE"]).optional(),
    q: z.string().min(1).max(80).optional().meta({ description: "Part of the name" }),
  }),
  body: z.object({
    numberReturned: z.number().int(),
    timeStamp: z.iso.datetime(),
    regions: z.array(
      z.object({
        code: z.string(),
        slug: z.string(),
        kind: z.string(),
        name: z.string(),
        country: z.enum(["NL", "BE"]),
        bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
        url: z.url(),
      }),
    ),
  }),
  mediaType: "application/json",
  example: "?kind=labour_market_region",
});
