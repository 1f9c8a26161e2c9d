import { sql, type SQL } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

import type { Outcome } from "./core/silence";

/**
 * Requests made after a moment that a company answered or let lapse, by the first line of their history that leaves
 * "requested". Confirming, declining and proposing are answers, also by the coordinator on its behalf. What the school
 * withdrew before that counts for nothing, and what was agreed by phone was never asked. Parallel classes
 * are one request, by the class that stands for them.
 */
const ended = (since: Date, companyId: string | null): SQL => sql`
  select b.company_id, b.created_at as asked_at, step.at, step.id, step.to_status <> 'expired' as answered
  from booking b
  cross join lateral (
    select h.id, h.created_at as at, h.to_status from booking_history h
    where h.booking_id = b.id and h.from_status = 'requested' and h.to_status <> 'requested' order by h.id limit 1
  ) step
  where b.created_at > ${since.toISOString()}::timestamptz and not b.agreed_by_phone
    and not exists (select from booking mate where mate.bundle_id = b.bundle_id and mate.id < b.id)
    and step.to_status in ('confirmed', 'declined', 'countered', 'expired')
    ${companyId === null ? sql`` : sql`and b.company_id = ${companyId}::uuid`}`;

const figures = sql`
  count(*)::int as asked, (count(*) filter (where answered))::int as answered,
  percentile_cont(0.5) within group (order by extract(epoch from at - asked_at) / 3600.0)
    filter (where answered) as median_hours`;

/** Reckons the figures of one company anew; simultaneous calls line up, so that the last one has seen everything. */
export async function refreshResponse(companyId: string, since: Date, now: Date, tx: Db): Promise<void> {
  await tx.execute(sql`
    insert into company_response (company_id, asked, answered, computed_at)
    values (${companyId}::uuid, 0, 0, ${now.toISOString()}::timestamptz) on conflict (company_id) do nothing`);
  await tx.execute(sql`select from company_response where company_id = ${companyId}::uuid for update`);
  await tx.execute(sql`
    update company_response r
    set asked = f.asked, answered = f.answered, median_hours = f.median_hours,
      computed_at = ${now.toISOString()}::timestamptz
    from (select ${figures} from (${ended(since, companyId)}) ended) f
    where r.company_id = ${companyId}::uuid`);
}

/** Reckons the figures of every company anew, for requests that have grown older than the period. */
export async function refreshResponses(since: Date, now: Date, db: Db): Promise<void> {
  await db.execute(sql`
    insert into company_response as r (company_id, asked, answered, median_hours, computed_at)
    select company_id, asked, answered, median_hours, ${now.toISOString()}::timestamptz
    from (select company_id, ${figures} from (${ended(since, null)}) ended group by company_id) f
    order by company_id
    on conflict (company_id) do update set asked = excluded.asked, answered = excluded.answered,
      median_hours = excluded.median_hours, computed_at = excluded.computed_at`);
  await db.execute(sql`
    update company_response set asked = 0, answered = 0, median_hours = null
    where computed_at < ${now.toISOString()}::timestamptz and asked > 0`);
}

/** How a company's latest requests that were made after a moment ended, the last to end first. */
export async function findOutcomes(
  companyId: string,
  since: Date,
  limit: number,
  db: Db,
): Promise<Outcome[]> {
  const found = rows<{ answered: boolean }>(
    await db.execute(sql`
      select answered from (${ended(since, companyId)}) ended order by at desc, id desc limit ${limit}::int`),
  );
  return found.map(({ answered }) => (answered ? "answered" : "lapsed"));
}
