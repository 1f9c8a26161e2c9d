import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { searchPlaces } from "~/platform/geo/geo.server";
import { defineLoader } from "~/platform/http/route.server";

const query = z.object({
  q: z.string().max(80).catch(""),
  regions: z.literal("1").optional().catch(undefined),
});

/** Suggestions for a place field: `[{ value, label, hint }]`. A region's value is its slug. */
export const loader = defineLoader({ allow: everyone }, async ({ ctx, url }) => {
  const { q, regions } = query.parse(Object.fromEntries(url.searchParams));
  const found = await searchPlaces(ctx.db, q, { limit: 8, regions: regions === "1" });
  return Response.json(
    // What is put into the field must find the place again, also where several have its name.
    found.map(({ kind, value, label, hint }) => ({ value, label: kind === "place" ? value : label, hint })),
    { headers: { "Cache-Control": "public, max-age=3600" } },
  );
});
