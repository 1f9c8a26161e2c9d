import { publicRegions, type PublicRegion } from "~/features/shortage/index.server";
import type { Db } from "~/platform/db.server";
import { haversineKm } from "~/platform/geo/distance";
import { travelMinutes } from "~/platform/geo/travel";

import { surplusOf } from "./core/surplus";

const shown = ({ code, name, slug, demand, supply }: PublicRegion) => ({ code, name, slug, demand, supply });

/** Students and places by labour-market region, and where places stay empty while a region near is short of them. */
export async function surplusPage(db: Db, now: Date) {
  const { at, regions } = await publicRegions(db, now);
  return {
    at,
    regions: regions.map(shown),
    surplus: surplusOf(regions, haversineKm).map(({ region, over, from }) => ({
      region: shown(region),
      over,
      from: from.map((source) => ({
        name: source.region.name,
        slug: source.region.slug,
        short: source.short,
        km: Math.round(source.km),
        transit: travelMinutes(source.km, "public_transport"),
        car: travelMinutes(source.km, "car"),
      })),
    })),
  };
}

export type SurplusPage = Awaited<ReturnType<typeof surplusPage>>;
