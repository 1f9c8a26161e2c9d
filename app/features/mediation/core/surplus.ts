/** A region with what is known of it publicly. */
export interface RegionBalance {
  code: string;
  /** Students without a place: between these, both included. */
  least: number;
  most: number;
  /** Places left. */
  supply: number;
  lat: number;
  lng: number;
}

export interface Source<R> {
  region: R;
  /** Students who find no place there even if all places were taken, at the least. */
  short: number;
  km: number;
}

export interface Surplus<R> {
  region: R;
  /** Places that stay empty even if every student there took one, at the least. */
  over: number;
  /** Regions near it with more students than places, the nearest first. */
  from: Source<R>[];
}

/** Beyond this (great circle, about an hour by car) nobody travels daily. */
export const farthestKm = 45;
const sourcesAtMost = 3;

/**
 * Where places stay empty, the most of them first, and which regions near have students for them. It is made of public
 * figures alone, and careful with rounded ones: only what holds for every number that a figure may stand for.
 */
export function surplusOf<R extends RegionBalance>(
  regions: readonly R[],
  kmBetween: (a: R, b: R) => number,
): Surplus<R>[] {
  const short = regions
    .map((region) => ({ region, short: region.least - region.supply }))
    .filter((one) => one.short > 0);
  return regions
    .map((region) => ({ region, over: region.supply - region.most }))
    .filter(({ over }) => over > 0)
    .sort((a, b) => b.over - a.over || a.region.code.localeCompare(b.region.code))
    .map(({ region, over }) => ({
      region,
      over,
      from: short
        .map((one) => ({ ...one, km: kmBetween(region, one.region) }))
        .filter(({ km }) => km <= farthestKm)
        .sort((a, b) => a.km - b.km)
        .slice(0, sourcesAtMost),
    }));
}
