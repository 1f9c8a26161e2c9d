import { sql, type SQL } from "drizzle-orm";

import { distanceSteps, halfFreshDays, halfTextRank, rankingWeights, responsePrior } from "./core/ranking";
import type { SearchPlan } from "./core/search";
import { distanceKm, list, relevance } from "./search-conditions.repository.server";

const number = (value: number): SQL => sql`${value}::float8`;

/** What `bestMatch` reads besides the listing: `r`, the figures of its company. */
export const fromResponse = sql`left join company_response r on r.company_id = l.company_id`;

// Written so that the rank of the words and the distance, the dear parts, are reckoned once per row.

const textScore = ({ text }: SearchPlan): SQL =>
  text === null
    ? number(0)
    : sql`(1 - ${number(halfTextRank)} / (${relevance(text)} + ${number(halfTextRank)}))`;

function distanceScore({ near }: SearchPlan): SQL {
  if (near === null) return number(0);
  const edges = list(distanceSteps.map(({ km }) => km));
  const scores = list([...distanceSteps.map(({ score }) => score), 0]);
  return sql`(array[${scores}]::float8[])[1 + width_bucket(${distanceKm(near)}, array[${edges}]::float8[])]`;
}

const responseScore = sql`
  ((coalesce(r.answered, 0) + ${number(responsePrior.answered)}) / (coalesce(r.asked, 0) + ${number(responsePrior.asked)}))`;

const freshnessScore = ({ today }: SearchPlan): SQL => sql`
  (${number(halfFreshDays)} / (${number(halfFreshDays)} + greatest(0,
    ${today}::date - coalesce((l.published_at at time zone 'Europe/Amsterdam')::date, ${today}::date))))`;

/** `bestMatch` of core/ranking.ts in SQL, of `l` and `r`. */
export const bestMatch = (plan: SearchPlan): SQL => sql`
  (${number(rankingWeights.text)} * ${textScore(plan)}
  + ${number(rankingWeights.distance)} * ${distanceScore(plan)}
  + ${number(rankingWeights.response)} * ${responseScore}
  + ${number(rankingWeights.freshness)} * ${freshnessScore(plan)})::float8`;
