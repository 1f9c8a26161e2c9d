import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";

import { qualificationLabel, suggestQualifications } from "../qualifications.usecases.server";

/** Qualifications while somebody types: `?q=` → [{value, label, hint}]. */
export const loader = defineLoader({ allow: everyone }, async ({ ctx, url }) => {
  const found = await suggestQualifications(ctx.db, (url.searchParams.get("q") ?? "").slice(0, 100));
  return Response.json(
    found.map((row) => ({
      value: row.crebo,
      label: qualificationLabel(row),
      hint: row.level === null ? undefined : `mbo ${row.level}`,
    })),
    { headers: { "Cache-Control": "public, max-age=3600" } },
  );
});
