/** What can be chosen in a search for places, as it stands in addresses and in the database; no labels, no validation. */

export const placeKinds = ["apprenticeship", "internship"] as const;
export const placeRoutes = ["bbl", "bol", "combined"] as const;
export const placeSorts = ["fit", "distance", "start", "newest"] as const;
export type PlaceSort = (typeof placeSorts)[number];

/** The parameters of a search, in the order in which one is kept. */
export const searchParameters = [
  "q",
  "near",
  "travel",
  "minutes",
  "kind",
  "start",
  "level",
  "route",
  "days",
  "promising",
] as const;

/** Those that narrow a search by themselves; means and minutes belong to the place. */
export const filterNames = ["q", "near", "kind", "start", "level", "route", "days", "promising"] as const;
export type FilterName = (typeof filterNames)[number];

/** How often somebody is mailed about a search. */
export const frequencies = ["daily", "weekly", "off"] as const;
export type Frequency = (typeof frequencies)[number];
