import type { TravelMode } from "~/platform/geo/travel";

export type Route = "bol" | "bbl" | "combined";

/** A qualification with what tells how near another one is to it. */
export interface Programme {
  crebo: string;
  dossier: string | null;
  domain: string | null;
  sector: string;
}

/**
 * What somebody who looks for a place has told, as far as it may count. Null or empty is "not told", which never speaks
 * against a place. There is no name, no sex and no origin in it; the birth date answers only whether they are old enough
 * on the first day, and where they live only how long the way is.
 */
export interface Seeker {
  /** The qualification they learn for; several when it was only named by a word, such as "lasser". */
  programmes: readonly Programme[];
  /** Whether they are taught for it: then only a place for it, or for another of its dossier, takes them. */
  enrolled: boolean;
  /** mbo level 1–4. */
  level: number | null;
  route: Route | null;
  /** YYYY-MM-DD */
  birthDate: string | null;
  /** The first day on which they can start, YYYY-MM-DD; today when they have named none. */
  startsFrom: string;
  /** Where they set out from and how; null when they have not said. */
  travel: { lat: number; lng: number; mode: TravelMode; maxMinutes: number } | null;
  /** ISO weekdays on which they can work. */
  weekdays: readonly number[];
  /** On how many days a week they can work at most. */
  daysPerWeek: number | null;
  drivingLicence: boolean | null;
  /** Willing to ask for a certificate of conduct. */
  vogWilling: boolean | null;
  /** What they can do and have done, in their own words. */
  skills: string;
}

/** A place on offer, with what decides whether it fits. */
export interface Place {
  id: string;
  /** Null for a short internship that names none. */
  programme: Programme | null;
  /** Name of that qualification. */
  qualification: string | null;
  levels: readonly number[];
  route: Route | null;
  placesLeft: number;
  minimumAge: number | null;
  /** YYYY-MM-DD */
  startsFrom: string | null;
  startsUntil: string | null;
  lat: number;
  lng: number;
  hoursPerWeek: number | null;
  daysPerWeek: number | null;
  weekdays: readonly number[];
  drivingLicenceNeeded: boolean;
  vogNeeded: boolean;
  workProcesses: readonly string[];
}

/** One thing about a place; the page says it in words (`fitMessages`). */
export type Point =
  | { about: "qualification"; how: "same" | "dossier" | "domain" | "other"; name: string }
  | { about: "level"; levels: readonly number[] }
  | { about: "route"; route: Route }
  | { about: "full" }
  | { about: "age"; minimumAge: number }
  /** The first day on which both can; for what closes too early, the last day to start. */
  | { about: "start"; on: string }
  | { about: "licence" }
  | { about: "vog" }
  | { about: "travel"; mode: TravelMode; minutes: number }
  | { about: "weekdays"; days: readonly number[] }
  | { about: "days"; days: number }
  | { about: "hours"; hours: number }
  | { about: "skills"; workProcesses: readonly string[] };

/** What speaks for a place, what speaks against it, and what is asked of somebody who has not told. */
export type Reason = Exclude<Point, { about: "full" | "hours" }>;
export type Lack = Exclude<Point, { about: "skills" }>;
export type Question = Extract<Point, { about: "age" | "licence" | "vog" }>;

export interface Fit {
  /** False when a hard condition is not met. */
  fits: boolean;
  /** From 0 to 100, see `weights`. */
  score: number;
  /** Why it fits, the weightiest first. */
  reasons: Reason[];
  /** Hard conditions that are not met. */
  barriers: Lack[];
  /** What could be better, but does not stand in the way. */
  drawbacks: Lack[];
  /** Conditions of the place of which the person has not told whether they meet them. */
  questions: Question[];
}
