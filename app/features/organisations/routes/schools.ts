import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";

import { schoolLabel, suggestSchools } from "../schools.usecases.server";

/** Suggestions for a school field: `[{ value, label, hint }]`, the value being the school's id. Public data only. */
export const loader = defineLoader({ allow: everyone }, async ({ ctx, url }) => {
  const found = await suggestSchools(ctx.db, (url.searchParams.get("q") ?? "").slice(0, 80));
  return Response.json(
    found.map((school) => ({ value: school.id, label: schoolLabel(school), hint: school.place })),
  );
});
