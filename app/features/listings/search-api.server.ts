import type { z } from "zod";

import { type ApiArgs, ApiProblem, wrongParameters } from "~/platform/api/api.server";

import { readCursor, writeCursor } from "./core/search";
import { freeSlots, publicListing } from "./public.usecases.server";
import type { CardRow } from "./search-cards.repository.server";
import type { listingOperation, listingsOperation, mapOperation } from "./search-api.schemas";
import type { SearchFilters } from "./search.schemas";
import { mapListings, resolveSearch, searchListings, sortsFor, type Search } from "./search.usecases.server";

type Query<O extends { query: z.ZodType }> = z.output<O["query"]>;
type Body<O extends { body: z.ZodType }> = z.output<O["body"]>;
type Args<Q, P = unknown> = ApiArgs<Q, P>;
type Feature = Body<typeof listingsOperation>["features"][number];

async function searchOf(args: Args<unknown>, filters: SearchFilters): Promise<Search> {
  const resolved = await resolveSearch(args.ctx.db, filters, args.ctx.clock.now());
  if (resolved.ok) return resolved.search;
  throw wrongParameters(
    ...resolved.unknown.map(({ parameter, given, suggestions }) => ({
      parameter,
      code: "unknown_name",
      detail: `"${given}" is not known.`,
      ...(suggestions.length === 0 ? {} : { suggestions: suggestions.map((item) => item.value) }),
    })),
  );
}

const self = (args: Args<unknown>, type: string) => ({
  rel: "self" as const,
  href: args.ctx.env.appUrl + args.url.pathname + args.url.search,
  type,
});
const geoJson = "application/geo+json";
const round = (n: number, digits: number): number => Number(n.toFixed(digits));

function featureOf(card: CardRow, appUrl: string): Feature {
  return {
    type: "Feature",
    id: card.id,
    geometry: { type: "Point", coordinates: [card.lng, card.lat] },
    properties: {
      id: card.id,
      kind: card.kind,
      title: card.title,
      summary: card.summary,
      company: card.company,
      company_url: `${appUrl}/bedrijven/${card.companySlug}`,
      place: card.place,
      sector: card.sector,
      audiences: card.audiences as Feature["properties"]["audiences"],
      levels: card.levels as Feature["properties"]["levels"],
      route: card.route,
      qualification:
        card.crebo === null ? null : { crebo: card.crebo, name: card.qualification ?? card.crebo },
      next_date: card.nextAt,
      seats_left: card.seatsLeft,
      places_left: card.placesLeft,
      url: `${appUrl}/aanbod/${card.slug}`,
      ...(card.distanceKm === null ? {} : { distance_km: round(card.distanceKm, 2) }),
    },
  };
}

/** `GET /listings` */
export async function answerListings(
  args: Args<Query<typeof listingsOperation>>,
): Promise<Body<typeof listingsOperation>> {
  const { limit, cursor, sort: asked, ...filters } = args.query;
  const { plan } = await searchOf(args, filters);
  const sort = asked ?? sortsFor(plan)[0] ?? "newest";
  const after = cursor === undefined ? null : readCursor(cursor);
  if (cursor !== undefined && after?.sort !== sort) {
    throw wrongParameters({
      parameter: "cursor",
      code: "invalid",
      detail: "This is not a cursor of this search; use the `next` link as it is.",
    });
  }
  const page = await searchListings(args.ctx.db, plan, { sort, limit, after });
  const next = new URL(args.url);
  if (page.next !== null) next.searchParams.set("cursor", writeCursor(page.next));
  const { appUrl } = args.ctx.env;
  return {
    type: "FeatureCollection",
    numberMatched: page.extent.matched,
    numberReturned: page.cards.length,
    timeStamp: args.ctx.clock.now().toISOString(),
    links: [
      self(args, geoJson),
      ...(page.next === null
        ? []
        : [{ rel: "next" as const, href: appUrl + next.pathname + next.search, type: geoJson }]),
    ],
    features: page.cards.map((card) => featureOf(card, appUrl)),
  };
}

/** `GET /listings/{id}` */
export async function answerListing(
  args: Args<unknown, { id: string }>,
): Promise<Body<typeof listingOperation>> {
  const now = args.ctx.clock.now();
  const found = await publicListing(args.ctx.db, args.params.id, now);
  if (found === null) throw new ApiProblem(404, "There is no published listing with this id.");
  const { properties, ...feature } = featureOf(found.card, args.ctx.env.appUrl);
  const slots = await freeSlots(args.ctx.db, found.card.id, now);
  return {
    ...feature,
    properties: {
      ...properties,
      description: found.description,
      slots: slots.map((slot) => ({
        id: slot.id,
        starts_at: slot.startsAt.toISOString(),
        ends_at: slot.endsAt.toISOString(),
        groups_left: slot.groupsLeft,
        seats_left: slot.pupilsLeft,
      })),
    },
    links: [self(args, geoJson)],
    timeStamp: now.toISOString(),
  };
}

/** Beyond this the clusters of the map are those of level 15. */
const deepest = 15;

/** `GET /map` */
export async function answerMap(args: Args<Query<typeof mapOperation>>): Promise<Body<typeof mapOperation>> {
  const { zoom, ...filters } = args.query;
  const { plan } = await searchOf(args, filters);
  const cells = await mapListings(args.ctx.db, plan, Math.min(zoom, deepest));
  const { appUrl } = args.ctx.env;
  return {
    type: "FeatureCollection",
    numberMatched: cells.reduce((sum, cell) => sum + cell.count, 0),
    numberReturned: cells.length,
    timeStamp: args.ctx.clock.now().toISOString(),
    links: [self(args, geoJson)],
    features: cells.map((cell) => ({
      type: "Feature",
      id: cell.pin?.id ?? `${Math.round(cell.px)}:${Math.round(cell.py)}`,
      bbox: [round(cell.west, 5), round(cell.south, 5), round(cell.east, 5), round(cell.north, 5)],
      geometry: { type: "Point", coordinates: [round(cell.lng, 5), round(cell.lat, 5)] },
      properties: {
        count: cell.count,
        byKind: cell.byKind,
        listing: cell.pin && {
          id: cell.pin.id,
          kind: cell.pin.kind,
          title: cell.pin.title,
          company: cell.pin.company,
          place: cell.pin.place,
          url: `${appUrl}/aanbod/${cell.pin.slug}`,
        },
      },
    })),
  };
}
