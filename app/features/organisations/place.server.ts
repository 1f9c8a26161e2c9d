import type { Db } from "~/platform/db.server";
import { resolvePlace } from "~/platform/geo/geo.server";
import { formatPostcode } from "~/platform/geo/normalise";

import { organisationError } from "./organisations.errors";

export interface PlaceColumns {
  postcode: string;
  place: string;
  municipalityCode: string;
  /** WGS84 degrees. */
  lat: number;
  lng: number;
}

/** Where a postcode lies; throws a 422 at `field` for one that does not exist in the Netherlands or Flanders. */
export async function locate(db: Db, typed: string, field: string): Promise<PlaceColumns> {
  const postcode = formatPostcode(typed);
  const at = postcode === null ? null : await resolvePlace(db, typed);
  if (postcode === null || at?.status !== "found" || at.municipalityCode === null) {
    throw organisationError("postcode_unknown", field);
  }
  return {
    postcode,
    place: at.label.replace(/^(B-)?\d{4}\s+([A-Z]{2}\s+)?/, ""),
    municipalityCode: at.municipalityCode,
    lat: at.lat,
    lng: at.lng,
  };
}
