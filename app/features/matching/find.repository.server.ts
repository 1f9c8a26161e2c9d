import { sql, type SQL } from "drizzle-orm";

import { rows } from "#db/client.server";
import {
  distanceKm,
  fromListings,
  inBox,
  isPublic,
  list,
  placesLeft,
  textCondition,
} from "~/features/listings/index.server";
import type { Db } from "~/platform/db.server";
import { bboxAround } from "~/platform/geo/distance";

import type { Place, Route } from "./core/seeker-and-place";
import type { FindPlan } from "./core/plan";

/** What a place on offer is made of: for the judgement, and for its card. */
export interface PlaceRow extends Place {
  slug: string;
  kind: "internship" | "apprenticeship";
  title: string;
  summary: string;
  company: string;
  town: string;
  crebo: string | null;
}

export type BaseSort = "distance" | "start" | "newest";

/** The learning route of a listing; one that names none follows from its kind. */
const route = sql`coalesce(l.route, case l.kind when 'internship' then 'bol' else 'bbl' end)`;

/** A company offers a leerbaan only while it is recognised for the qualification. */
const isRecognised = (today: string): SQL => sql`
  (l.crebo is null or exists (select from recognition n where n.company_id = l.company_id and n.crebo = l.crebo
    and n.valid_from <= ${today}::date and (n.valid_until is null or n.valid_until >= ${today}::date)))`;

function wordsCondition({ crebos, text }: NonNullable<FindPlan["words"]>): SQL {
  const inText = sql`(${sql.join(textCondition(text), sql` and `)})`;
  return crebos.length === 0 ? inText : sql`(l.crebo in (${list(crebos)}) or ${inText})`;
}

/** Everything that a place must meet: public, with a place left, and each filter. */
function conditions(plan: FindPlan): SQL {
  const { today } = plan;
  const all: SQL[] = [
    sql`l.kind in ('internship', 'apprenticeship')`,
    isPublic(today),
    sql`${placesLeft} > 0`,
    sql`coalesce(l.starts_until >= ${today}::date, true)`,
    isRecognised(today),
  ];
  if (plan.words !== null) all.push(wordsCondition(plan.words));
  if (plan.near !== null) {
    const { west, south, east, north } = bboxAround(plan.near, plan.near.km);
    all.push(inBox(west, south, east, north), sql`${distanceKm(plan.near)} <= ${plan.near.km}::float8`);
  }
  if (plan.kind !== null) all.push(sql`l.kind = ${plan.kind}`);
  if (plan.start !== null) all.push(sql`coalesce(l.starts_until >= ${plan.start}::date, true)`);
  if (plan.level !== null) {
    all.push(sql`(${plan.level}::int = any(l.levels) or (l.levels = '{}' and 'mbo' = any(l.audiences)))`);
  }
  if (plan.route !== null) all.push(sql`${route} = ${plan.route}`);
  if (plan.days !== null) all.push(sql`coalesce(l.days_per_week <= ${plan.days}::int, true)`);
  if (plan.promising !== null) all.push(sql`l.crebo in (${list(plan.promising)})`);
  return sql.join(all, sql` and `);
}

/** How many places on offer a search finds. */
export async function countPlaces(plan: FindPlan, db: Db): Promise<number> {
  const [found] = rows<{ n: number | string }>(
    await db.execute(sql`select count(*) as n from ${fromListings} where ${conditions(plan)}`),
  );
  return Number(found?.n ?? 0);
}

const order = (plan: FindPlan, sort: BaseSort): SQL =>
  sort === "distance" && plan.near !== null
    ? sql`${distanceKm(plan.near)}, l.id`
    : sort === "start"
      ? sql`greatest(l.starts_from, ${plan.today}::date) nulls last, l.published_at desc, l.id`
      : sql`l.published_at desc, l.id`;

const columns = sql`
  l.id, l.slug, l.kind, l.title, l.summary, c.name as company, l.place as town, l.lat, l.lng, l.crebo, q.dossier,
  q.domain, coalesce(q.sector_slug, l.sector_slug) as sector, q.name as qualification, l.levels, ${route} as route,
  ${placesLeft} as "placesLeft", l.minimum_age as "minimumAge", l.starts_from::text as "startsFrom",
  l.starts_until::text as "startsUntil", l.hours_per_week as "hoursPerWeek", l.days_per_week as "daysPerWeek",
  l.weekdays, l.driving_licence_needed as "drivingLicenceNeeded", l.vog_needed as "vogNeeded",
  l.work_processes as "workProcesses"`;

type Found = Omit<PlaceRow, "programme" | "route"> & {
  dossier: string | null;
  domain: string | null;
  sector: string;
  route: Route;
};

const asPlace = ({ dossier, domain, sector, ...row }: Found): PlaceRow => ({
  ...row,
  programme: row.crebo === null ? null : { crebo: row.crebo, dossier, domain, sector },
});

/** A window of what a search finds, in this order. */
export async function findPlaces(
  plan: FindPlan,
  window: { sort: BaseSort; limit: number; offset: number },
  db: Db,
): Promise<PlaceRow[]> {
  const found = rows<Found>(
    await db.execute(sql`
      select ${columns} from ${fromListings} left join qualification q on q.crebo = l.crebo
      where ${conditions(plan)} order by ${order(plan, window.sort)}
      limit ${window.limit}::int offset ${window.offset}::int`),
  );
  return found.map(asPlace);
}

/** Notes everything that a search finds as known to a saved one; answers the ids of what had not been yet. */
export async function insertHits(searchId: string, plan: FindPlan, now: Date, tx: Db): Promise<string[]> {
  const added = rows<{ id: string }>(
    await tx.execute(sql`
      insert into saved_search_hit (search_id, listing_id, created_at)
      select ${searchId}::uuid, l.id, ${now.toISOString()}::timestamptz from ${fromListings}
      where ${conditions(plan)}
      on conflict do nothing returning listing_id as id`),
  );
  return added.map(({ id }) => id);
}

/** Some of these places, newest first. */
export async function findNewest(ids: readonly string[], limit: number, db: Db): Promise<PlaceRow[]> {
  if (ids.length === 0) return [];
  const found = rows<Found>(
    await db.execute(sql`
      select ${columns} from ${fromListings} left join qualification q on q.crebo = l.crebo
      where l.id in (${list(ids)}) order by l.published_at desc, l.id limit ${limit}::int`),
  );
  return found.map(asPlace);
}
