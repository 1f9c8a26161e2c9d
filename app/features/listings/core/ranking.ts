/**
 * The order "best match": one score from 0 to 1 out of four parts, higher first. The database reckons with the same
 * constants (`ranking.repository.server.ts`), and companies read them in words on their settings page.
 */

/** How much each part counts; together 1. Without words or without a place that part is 0 for everything alike. */
export const rankingWeights = { text: 0.5, distance: 0.2, response: 0.2, freshness: 0.1 } as const;

/** A rank of the words at which they count half. A word in a title ranks about 1.8, one in a description 0.2. */
export const halfTextRank = 0.5;

/** Under so many kilometres, what the distance counts; beyond the last 0. Steps, so that a street does not matter. */
export const distanceSteps = [
  { km: 5, score: 1 },
  { km: 10, score: 0.8 },
  { km: 25, score: 0.5 },
  { km: 50, score: 0.25 },
  { km: 100, score: 0.1 },
] as const;

/** Who has had few requests is judged as if these had come before: neither praised nor blamed for nothing. */
export const responsePrior = { answered: 3, asked: 5 } as const;

/** Days online after which freshness counts half. */
export const halfFreshDays = 90;

export interface RankingFacts {
  /** How well the words fit, from 0 on; null when none were given. */
  textRank: number | null;
  /** Kilometres from the place that was asked for; null without one. */
  distanceKm: number | null;
  /** Requests over the last twelve months that were answered or lapsed, and how many were answered. */
  asked: number;
  answered: number;
  /** Whole days since it came online, on the calendar of Amsterdam. */
  daysOnline: number;
}

const textScore = (rank: number | null): number =>
  rank === null ? 0 : 1 - halfTextRank / (rank + halfTextRank);

const distanceScore = (km: number | null): number =>
  km === null ? 0 : (distanceSteps.find((step) => km < step.km)?.score ?? 0);

const responseScore = (asked: number, answered: number): number =>
  (answered + responsePrior.answered) / (asked + responsePrior.asked);

const freshnessScore = (days: number): number => halfFreshDays / (halfFreshDays + Math.max(0, days));

/** How well an offer matches, from 0 to 1. */
export const bestMatch = (facts: RankingFacts): number =>
  rankingWeights.text * textScore(facts.textRank) +
  rankingWeights.distance * distanceScore(facts.distanceKm) +
  rankingWeights.response * responseScore(facts.asked, facts.answered) +
  rankingWeights.freshness * freshnessScore(facts.daysOnline);
