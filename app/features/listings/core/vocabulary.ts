/** The words of the domain as they stand in the database and in addresses; no labels, no validation library. */

export const listingKinds = [
  "guest_lesson",
  "company_visit",
  "internship",
  "apprenticeship",
  "assignment",
  "workshop",
  "event",
] as const;
export type ListingKind = (typeof listingKinds)[number];

/** Kinds with places that students apply for; the others have slots that schools book. */
export const hasPlaces = (kind: ListingKind): boolean => kind === "internship" || kind === "apprenticeship";

/** For whom an activity is; the last four are Flemish. */
export const audiences = [
  "po",
  "pro",
  "vso",
  "vmbo-bb",
  "vmbo-kb",
  "vmbo-gl",
  "vmbo-tl",
  "havo",
  "vwo",
  "mbo",
  "hbo",
  "adults",
  "lager",
  "so-1",
  "so-2",
  "so-3",
] as const;
export type Audience = (typeof audiences)[number];

/** mbo levels. */
export const levels = [1, 2, 3, 4] as const;

export const learningRoutes = ["bol", "bbl", "combined"] as const;
export type LearningRoute = (typeof learningRoutes)[number];

/** How a student of a leerbaan is employed. */
export const contractKinds = ["training", "fixed_term", "pool"] as const;
export type ContractKind = (typeof contractKinds)[number];

/** ISO weekdays on which companies work with students: Monday to Saturday. */
export const workdays = [1, 2, 3, 4, 5, 6] as const;

export const searchSorts = ["distance", "date", "newest", "relevance"] as const;
export type SearchSort = (typeof searchSorts)[number];

/** Kilometres around a place. */
export const defaultRadius = 25;
export const largestRadius = 100;
