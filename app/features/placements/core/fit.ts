/** What a student looks for, as far as it says which places fit. */
export interface Wish {
  crebo: string;
  dossier: string | null;
  level: number | null;
  sector: string;
  route: "bol" | "bbl" | "combined";
  /** YYYY-MM-DD */
  wantedFrom: string;
}

/** A place on offer, with what decides whether it fits. */
export interface Offer {
  kind: "internship" | "apprenticeship";
  crebo: string | null;
  dossier: string | null;
  levels: readonly number[];
  route: "bol" | "bbl" | "combined" | null;
  placesLeft: number;
  distanceKm: number;
  startsFrom: string | null;
  startsUntil: string | null;
}

/** Why a place fits, the strongest first; the page says it in words. */
export type FitReason =
  "same_qualification" | "same_dossier" | "same_level" | "near" | "starts_in_time" | "several_places";

/** Beyond this distance from the school a place is not proposed by itself. */
export const defaultRadiusKm = 30;
export const radii = [10, 20, 30, 50, 100] as const;
const nearKm = 10;

/** True when the place is for this learning route; a place that names none follows from its kind. */
export const fitsRoute = (wish: Pick<Wish, "route">, offer: Pick<Offer, "kind" | "route">): boolean => {
  const route = offer.route ?? (offer.kind === "internship" ? "bol" : "bbl");
  return route === wish.route || route === "combined" || wish.route === "combined";
};

/**
 * Why a place fits a student, or null when it does not: another route, no place left, or neither the qualification, nor
 * its dossier, nor (for a place without a qualification) its level.
 */
export function fit(wish: Wish, offer: Offer): FitReason[] | null {
  if (!fitsRoute(wish, offer) || offer.placesLeft < 1) return null;
  const level = wish.level !== null && offer.levels.includes(wish.level);
  const reasons: FitReason[] = [];
  if (offer.crebo === wish.crebo) reasons.push("same_qualification");
  else if (offer.dossier !== null && offer.dossier === wish.dossier) reasons.push("same_dossier");
  else if (offer.crebo === null && level) reasons.push("same_level");
  else return null;
  if (offer.distanceKm <= nearKm) reasons.push("near");
  const opensInTime = offer.startsFrom === null || offer.startsFrom <= wish.wantedFrom;
  const stillOpen = offer.startsUntil === null || offer.startsUntil >= wish.wantedFrom;
  if (opensInTime && stillOpen) reasons.push("starts_in_time");
  if (offer.placesLeft > 1) reasons.push("several_places");
  return reasons;
}

const weight: Record<FitReason, number> = {
  same_qualification: 100,
  same_dossier: 60,
  same_level: 30,
  starts_in_time: 20,
  near: 10,
  several_places: 2,
};

/** Best first: what fits better, then what is nearer. */
export const byFit = <T extends { reasons: readonly FitReason[]; distanceKm: number }>(a: T, b: T): number =>
  score(b.reasons) - score(a.reasons) || a.distanceKm - b.distanceKm;

const score = (reasons: readonly FitReason[]): number =>
  reasons.reduce((sum, reason) => sum + weight[reason], 0);
