import { sql, type SQL } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import { placedStates, type PlacementLine } from "./core/lines";

/** Whose placements somebody sees; an empty list covers none. `placementId` is for whoever has a link to that one. */
export type PlacementScope =
  | { schoolIds: readonly string[] }
  | { companyIds: readonly string[] }
  | { studentUserId: string }
  | { placementId: string };

const list = (values: readonly string[], type: "uuid" | "text"): SQL =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::${sql.raw(type)}[]`;

function within(scope: PlacementScope): SQL {
  if ("schoolIds" in scope) return sql`p.school_id = any(${list(scope.schoolIds, "uuid")})`;
  if ("companyIds" in scope) return sql`p.company_id = any(${list(scope.companyIds, "uuid")})`;
  return "studentUserId" in scope
    ? sql`t.user_id = ${scope.studentUserId}`
    : sql`p.id = ${scope.placementId}`;
}

const lines = (where: SQL, rest: SQL): SQL => sql`
  select p.id, p.status, p.reference is not null as applied,
    t.name as "studentName", p.school_id as "schoolId", coalesce(s.name, '') as "schoolName",
    p.company_id as "companyId", c.name as "companyName",
    c.place as "companyPlace", l.title as "listingTitle", l.slug as "listingSlug", q.name as qualification, p.crebo,
    q.level, p.route, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
    p.agreed_elsewhere_on::text as "elsewhereOn", p.agreed_elsewhere_reference as "elsewhereReference",
    p.ended_on::text as "endedOn", p.reason,
    (select a.status from agreement a where a.placement_id = p.id order by a.version desc limit 1) as agreement
  from placement p
  join listing l on l.id = p.listing_id
  join company c on c.id = p.company_id
  left join school s on s.id = p.school_id
  join student t on t.id = p.student_id
  join qualification q on q.crebo = p.crebo
  where p.status = any(${list(placedStates, "text")}) and ${where} ${rest}`;

/** Accepted placements of a scope that wait for an agreement first, then those that run, then what is over. */
export async function findPlacements(
  scope: PlacementScope,
  page: { limit: number; offset: number },
  db: Db,
): Promise<PlacementLine[]> {
  return rows<PlacementLine>(
    await db.execute(
      lines(
        within(scope),
        sql`order by array_position(${list(placedStates, "text")}, p.status),
          p.status = 'accepted' and exists (
            select from agreement a where a.placement_id = p.id and a.status in ('signing', 'signed')),
          p.starts_on, p.id
          limit ${page.limit} offset ${page.offset}`,
      ),
    ),
  );
}

/** One placement of a scope; null when there is none. */
export async function findPlacement(
  id: string,
  scope: PlacementScope,
  db: Db,
): Promise<PlacementLine | null> {
  const found = rows<PlacementLine>(await db.execute(lines(sql`p.id = ${id} and ${within(scope)}`, sql``)));
  return found[0] ?? null;
}

interface Programme {
  crebo: string;
  name: string;
  route: "bol" | "bbl" | "combined";
}

/**
 * The programme for which the school has a student enrolled, when it is not that of the placement: another qualification
 * or learning route; null else. Who learns by both routes may have a place of either.
 */
export async function findOtherProgramme(placementId: string, db: Db): Promise<Programme | null> {
  const found = rows<Programme>(
    await db.execute(sql`
      select q.crebo, q.name, coalesce(t.route, p.route) as route from placement p
      join student t on t.id = p.student_id
      join qualification q on q.crebo = coalesce(t.crebo, p.crebo)
      where p.id = ${placementId} and (t.crebo <> p.crebo
        or (t.route <> p.route and t.route <> 'combined' and p.route <> 'combined'))`),
  );
  return found[0] ?? null;
}

/** Accepted placements of these schools whose agreement has still to be drawn up or was refused, and since when the longest waits. */
export async function countWithout(
  schoolIds: readonly string[],
  db: Db,
): Promise<{ placements: number; since: Date | null }> {
  const found = rows<{ n: number | string; since: string | Date | null }>(
    await db.execute(sql`
      select count(*) as n, min(p.accepted_at) as since from placement p
      where p.status = 'accepted' and not exists (
        select from agreement a where a.placement_id = p.id and a.status in ('signing', 'signed')) and p.school_id = any(${list(schoolIds, "uuid")})`),
  );
  const since = found[0]?.since ?? null;
  return { placements: Number(found[0]?.n ?? 0), since: since === null ? null : new Date(since) };
}

/** Agreements that wait for the signature of the student with this account, the longest wait first. */
export async function findToSign(
  userId: string,
  db: Db,
): Promise<{ placementId: string; company: string; since: Date }[]> {
  const found = rows<{ placementId: string; company: string; since: string | Date }>(
    await db.execute(sql`
      select p.id as "placementId", c.name as company, a.created_at as since
      from agreement a
      join signature g on g.agreement_id = a.id and g.role = 'student' and g.status = 'waiting'
      join placement p on p.id = a.placement_id and p.status in ('accepted', 'placed')
      join student t on t.id = p.student_id
      join company c on c.id = p.company_id
      where a.status = 'signing' and t.user_id = ${userId}
      order by a.created_at, a.id`),
  );
  return found.map((row) => ({ ...row, since: new Date(row.since) }));
}
