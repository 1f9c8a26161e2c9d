import { sql, type SQL } from "drizzle-orm";

import { bboxAround, earthRadiusKm } from "~/platform/geo/distance";

import type { SearchPlan, TextPlan } from "./core/search";

// Every piece of SQL here speaks of `l` (listing) and `c` (its company), and of `s` (slot) where one is meant.

export const moment = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;
export const list = (values: readonly (string | number | SQL)[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** Great-circle distance in km from a point to the listing, as `haversineKm` reckons it. */
export const distanceKm = ({ lat, lng }: { lat: number; lng: number }): SQL => sql`
  (2 * ${earthRadiusKm}::float8 * asin(least(1, sqrt(
    power(sin(radians(l.lat - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(l.lat)) * power(sin(radians(l.lng - ${lng}::float8) / 2), 2)))))`;

/**
 * What anybody may see: published, of a verified company that takes no break, not past its last day. A company with
 * as many requests as it wants this month hides what schools book; its places for students stay. Both lists are
 * short and are made once per query, so that the plan of a search is the one without them.
 */
export const isPublic = (today: string): SQL => sql`
  l.status = 'published' and c.verification = 'verified' and (l.ends_on is null or l.ends_on >= ${today}::date)
  and l.company_id not in (select company_id from paused_companies(${today}::date))
  and (l.places is not null or l.company_id not in (select company_id from full_companies(${today}::date)))`;

/**
 * What the trigger on slot_hold checks when a slot is claimed: nothing else of the company within its buffer. Companies
 * without a buffer cost one look into a list that is made once per query; only the others have their slots compared.
 */
const outsideBuffer = (except: string | null): SQL => sql`
  (case when l.company_id in (select company_id from company_settings where buffer_minutes is not null) then
    not exists (
      select from company_settings own
      join listing near_l on near_l.company_id = own.company_id
      join slot near on near.listing_id = near_l.id and near.id <> s.id
        and near.starts_at < s.ends_at + make_interval(mins => own.buffer_minutes)
        and near.ends_at > s.starts_at - make_interval(mins => own.buffer_minutes)
      join slot_hold h on h.slot_id = near.id
      where own.company_id = l.company_id
        ${except === null ? sql`` : sql`and h.booking_id is distinct from ${except}::uuid`})
  else true end)`;

/** A slot that can still be asked for, room or none, on the clock in Amsterdam. */
export const isAhead = (now: Date): SQL => sql`
  s.cancelled_at is null
  and s.starts_at > (${moment(now)} at time zone 'Europe/Amsterdam' + make_interval(days => l.notice_days))
    at time zone 'Europe/Amsterdam'`;

/**
 * Room for a group of `pupils` in a slot that can still be asked for, on the clock in Amsterdam. `except` is a booking
 * whose own claims do not stand in the way.
 */
export const isFree = (now: Date, pupils = 1, except: string | null = null): SQL => sql`
  ${isAhead(now)}
  and (select count(*) < s.max_groups and coalesce(sum(h.pupils), 0) + ${pupils}::int <= s.max_pupils
    from slot_hold h where h.slot_id = s.id)
  and ${outsideBuffer(except)}`;

export const placesLeft = sql`
  (l.places - (select count(*) from placement p where p.listing_id = l.id and takes_place(p.status)))::int`;

const within = (plan: SearchPlan): SQL => sql`
  (${plan.from === null ? sql`true` : sql`s.starts_at >= ${moment(plan.from)}`}
  and ${plan.until === null ? sql`true` : sql`s.starts_at < ${moment(plan.until)}`})`;

/** The first free slot that suits, as moment; for internships and leerbanen the first day on which one can start. */
export const nextDate = (plan: SearchPlan): SQL => sql`
  (case when l.places is null then
    (select s.starts_at from slot s
      where s.listing_id = l.id and ${within(plan)} and ${isFree(plan.now, plan.seats ?? 1)}
      order by s.starts_at limit 1)
  when ${placesLeft} > 0 then
    (greatest(l.starts_from, ${plan.today}::date)::timestamp at time zone 'Europe/Amsterdam')
  end)`;

function available(plan: SearchPlan): SQL {
  const group = plan.seats ?? 1;
  return sql`(case when l.places is null then
      ${
        plan.seats === null
          ? sql`true`
          : sql`coalesce(l.max_pupils, ${group}::int) >= ${group}::int and coalesce(l.min_pupils, 0) <= ${group}::int`
      }
      and exists (select from slot s where s.listing_id = l.id and ${within(plan)} and ${isFree(plan.now, group)})
    else
      ${placesLeft} >= ${group}::int
      and ${plan.toDay === null ? sql`true` : sql`coalesce(l.starts_from <= ${plan.toDay}::date, true)`}
      and ${plan.fromDay === null ? sql`true` : sql`coalesce(l.starts_until >= ${plan.fromDay}::date, true)`}
    end)`;
}

/** Points within the box, by the index; the plane narrows degrees of longitude as the column `pt` does. */
export const inBox = (west: number, south: number, east: number, north: number): SQL => sql`
  l.pt <@ box(point(${west}::float8 * 0.6157, ${south}::float8), point(${east}::float8 * 0.6157, ${north}::float8))`;

/** The stem of a word, or words that begin with it. Stems are in the index, so what was typed is not stemmed again. */
const wordQuery = (word: string): SQL =>
  word.length < 4
    ? sql`websearch_to_tsquery('vakbrug', ${word})`
    : sql`(websearch_to_tsquery('vakbrug', ${word}) || to_tsquery('simple', unaccent(${word}) || ':*'))`;

/** True when the word has hits of its own among everything public. */
export const wordFound = (word: string): SQL => sql`l.search @@ ${wordQuery(word)}`;

/** Every word of a search, or its operators, in the texts of a listing. */
export const textCondition = (text: TextPlan): SQL[] =>
  text.mode === "operators"
    ? [sql`l.search @@ websearch_to_tsquery('vakbrug', ${text.query})`]
    : [
        ...text.exact.map(wordFound),
        ...text.alike.map((word) => sql`l.id in (select listing_id from listing_alike(${word}))`),
      ];

/** How well the words fit: higher is better. */
export function relevance(text: TextPlan): SQL {
  if (text.mode === "operators") {
    return sql`ts_rank(l.search, websearch_to_tsquery('vakbrug', ${text.query}))::float8`;
  }
  const parts = [
    ...text.exact.map(
      (word) =>
        sql`2 * ts_rank(l.search, websearch_to_tsquery('vakbrug', ${word})) + ts_rank(l.search, ${wordQuery(word)})`,
    ),
    ...text.alike.map(
      (word) => sql`coalesce((select a.likeness from listing_alike(${word}) a where a.listing_id = l.id), 0)`,
    ),
  ];
  return sql`(${sql.join(parts, sql` + `)})::float8`;
}

/** Everything that a listing must meet. */
export function conditions(plan: SearchPlan): SQL {
  const all: SQL[] = [isPublic(plan.today)];
  if (plan.kinds.length > 0) all.push(sql`l.kind in (${list(plan.kinds)})`);
  if (plan.sector !== null) all.push(sql`l.sector_slug = ${plan.sector}`);
  if (plan.audience !== null) all.push(sql`${plan.audience} = any(l.audiences)`);
  if (plan.level !== null) {
    all.push(sql`(${plan.level}::int = any(l.levels) or (l.levels = '{}' and 'mbo' = any(l.audiences)))`);
  }
  if (plan.route !== null) all.push(sql`l.route = ${plan.route}`);
  if (plan.crebo !== null) all.push(sql`l.crebo = ${plan.crebo}`);
  if (plan.regionCode !== null) {
    all.push(sql`l.municipality_code in
      (select municipality_code from region_municipality where region_code = ${plan.regionCode})`);
  }
  if (plan.bbox !== null) {
    const [west, south, east, north] = plan.bbox;
    all.push(
      inBox(west, south, east, north),
      sql`l.lng between ${west}::float8 and ${east}::float8 and l.lat between ${south}::float8 and ${north}::float8`,
    );
  }
  if (plan.near !== null) {
    const { west, south, east, north } = bboxAround(plan.near, plan.near.km);
    all.push(inBox(west, south, east, north), sql`${distanceKm(plan.near)} <= ${plan.near.km}::float8`);
  }
  if (plan.text !== null) all.push(...textCondition(plan.text));
  if (plan.from !== null || plan.until !== null || plan.seats !== null) all.push(available(plan));
  return sql.join(all, sql` and `);
}

export const fromListings = sql`listing l join company c on c.id = l.company_id`;
