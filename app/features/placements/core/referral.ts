import type { DeclineReason } from "./reasons";

/** A recommendation can go along with applications for so many days, half a year: after that it says little. */
export const recommendationDays = 182;
const day = 86_400_000;

/** Reasons to turn somebody down that speak against them elsewhere too. */
const against: readonly DeclineReason[] = ["qualification", "skills", "no_contact"];

/** Whether a company that turns somebody down for this reason can recommend them for similar places. */
export const mayRecommend = (reason: DeclineReason): boolean => !against.includes(reason);

/** What the company that turned somebody down for one of its places said in their favour. */
export interface Recommendation {
  companyId: string;
  companyName: string;
  crebo: string;
  dossier: string | null;
  /** Milliseconds since 1970, UTC; null when it recommended nobody. */
  recommendedAt: number | null;
  /** Since when the student lets companies recommend them, likewise; null when they do not, or no longer. */
  consentedAt: number | null;
}

/**
 * Until when a recommendation can go along, or null when it cannot: there is none, it is over, or the student has taken
 * back the consent under which it was made.
 */
export function standsUntil(
  { recommendedAt, consentedAt }: Pick<Recommendation, "recommendedAt" | "consentedAt">,
  now: Date,
): Date | null {
  if (recommendedAt === null || consentedAt === null || consentedAt > recommendedAt) return null;
  const until = new Date(recommendedAt + recommendationDays * day);
  return until > now ? until : null;
}

/** Whether it is for such a place: of another company, and for the same qualification or one of its dossier. */
export const reaches = (
  from: Pick<Recommendation, "companyId" | "crebo" | "dossier">,
  place: { companyId: string; crebo: string | null; dossier: string | null },
): boolean =>
  place.companyId !== from.companyId &&
  (place.crebo === from.crebo || (place.dossier !== null && place.dossier === from.dossier));
