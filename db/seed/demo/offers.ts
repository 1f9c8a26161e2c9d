import { makeCompany, type DemoCompany, type Standing } from "./companies";
import type { Ground, GroundPlace } from "./ground";
import { isPlaced } from "./listing-terms";
import { makeListing, type DemoListing } from "./listings";
import { makeSlots, type DemoSlot } from "./slots";

export interface Offers {
  companies: DemoCompany[];
  listings: DemoListing[];
  slotsOf: Map<string, DemoSlot[]>;
}

/** Slots ahead lie between these days from today: within three months, and not sooner than a company wants to know. */
const ahead: [number, number] = [4, 89];
const behind: [number, number] = [-75, -4];

/** Companies in places of some area, more where more people live; `from` is the number of the first. */
export const someCompanies = (
  ground: Ground,
  places: readonly GroundPlace[],
  count: number,
  from: number,
  standing?: Standing,
): DemoCompany[] =>
  Array.from({ length: count }, (_, i) =>
    makeCompany(
      ground,
      ground.random.weighted(places, (place) => place.weight),
      from + i,
      standing === undefined ? {} : { standing },
    ),
  );

/** How many slots a listing has had, and has. */
const someSlots = ({ random }: Ground) => ({
  behind: random.chance(0.4) ? 2 : 0,
  ahead: random.int(1, 6),
});

/** Slots behind and ahead of a listing that is booked; none for one that nobody has seen online. */
export function slotsFor(
  ground: Ground,
  of: DemoListing,
  from: DemoCompany,
  counts = someSlots(ground),
): DemoSlot[] {
  const online = of.publishedAt;
  if (isPlaced(of.kind) || online == null) return [];
  const { holidayRegion } = from.place;
  const open = of.status === "published" || of.status === "paused";
  return [
    ...makeSlots(ground, of, holidayRegion, counts.behind, behind).filter((slot) => slot.startsAt > online),
    ...(open ? makeSlots(ground, of, holidayRegion, counts.ahead, ahead) : []),
  ];
}

/**
 * Listings of companies: one of each, and then more of those that are settled until there are `count`; `from` is the
 * number of the first listing.
 */
export function makeOffers(ground: Ground, companies: DemoCompany[], count: number, from: number): Offers {
  const settled = companies.filter((company) => company.standing === "settled");
  const listings: DemoListing[] = [];
  const slotsOf = new Map<string, DemoSlot[]>();
  for (let i = 0; i < count; i += 1) {
    const company = companies[i] ?? ground.random.pick(settled);
    const listing = makeListing(ground, company, from + i);
    listings.push(listing);
    slotsOf.set(listing.id, slotsFor(ground, listing, company));
  }
  return { companies, listings, slotsOf };
}
