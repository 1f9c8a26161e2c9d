import { doublePrecision, text } from "drizzle-orm/pg-core";

import { municipality } from "./geo";

/** Where a company, a school or an offer is. */
export const address = () => ({
  street: text("street").notNull().default(""),
  houseNumber: text("house_number").notNull().default(""),
  postcode: text("postcode").notNull(),
  place: text("place").notNull(),
  municipalityCode: text("municipality_code")
    .notNull()
    .references(() => municipality.code),
  /** WGS84 degrees. */
  lat: doublePrecision("lat").notNull(),
  lng: doublePrecision("lng").notNull(),
});
