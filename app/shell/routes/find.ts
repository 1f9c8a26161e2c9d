import { redirect } from "@remix-run/node";

import { everyone } from "~/platform/auth/viewer";
import { comparable } from "~/platform/geo/normalise";
import { searchPlaces } from "~/platform/geo/geo.server";
import { defineLoader } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

/**
 * From the search bar of the home page to the search page: one field there takes a postcode, a place or a region, while
 * the search tells places (with a distance) from regions (with a border).
 */
export const loader = defineLoader({ allow: everyone }, async ({ ctx, url }) => {
  const to = new URLSearchParams();
  for (const name of ["kind", "audience"]) {
    const value = url.searchParams.get(name);
    if (value) to.set(name, value);
  }
  const where = (url.searchParams.get("waar") ?? "").trim().slice(0, 80);
  if (where !== "") {
    const found = await searchPlaces(ctx.db, where, { limit: 8, regions: true });
    const place = found.find((one) => one.kind !== "region" && comparable(one.label) === comparable(where));
    const region = found.find((one) => one.kind === "region" && comparable(one.label) === comparable(where));
    if (region !== undefined && (place === undefined || found.indexOf(region) < found.indexOf(place)))
      to.set("region", region.value);
    else to.set("near", where);
  }
  const query = to.toString();
  throw redirect(localePath(ctx.locale, `/zoeken${query === "" ? "" : `?${query}`}`));
});
