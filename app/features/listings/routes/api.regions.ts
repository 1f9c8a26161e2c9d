import { apiLoader } from "~/platform/api/api.server";
import { comparable } from "~/platform/geo/normalise";
import { listRegions } from "~/platform/geo/geo.server";

import { regionsOperation } from "../search-api.schemas";

export { apiReadOnly as action } from "~/platform/api/api.server";

export const loader = apiLoader(
  regionsOperation,
  async ({ ctx, query }) => {
    const { kind, country, q } = query;
    const wanted = q === undefined ? "" : comparable(q);
    const all = await listRegions(ctx.db, {
      ...(kind === undefined ? {} : { kind }),
      ...(country === undefined ? {} : { country }),
    });
    const regions = all.filter((region) => region.searchName.includes(wanted));
    return {
      numberReturned: regions.length,
      timeStamp: ctx.clock.now().toISOString(),
      regions: regions.map((region) => ({
        code: region.code,
        slug: region.slug,
        kind: region.kind,
        name: region.name,
        country: region.country,
        bbox: [region.west, region.south, region.east, region.north] as [number, number, number, number],
        url: `${ctx.env.appUrl}/regio/${region.slug}`,
      })),
    };
  },
  { maxAge: 3600 },
);
