import { and, asc, desc, eq, inArray, sql, type SQL } from "drizzle-orm";

import { rows } from "#db/client.server";
import { applicationOption, barsAnother, contact, placement, placementHistory } from "#db/schema";
import { byName, type Db } from "~/platform/db.server";

import { revealingStates } from "./core/applying";
import type { ApplicationLine } from "./core/application-lines";

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}::uuid`),
    sql`, `,
  );
const words = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** A place to apply for, with its company. */
export interface ApplyListing {
  id: string;
  slug: string;
  title: string;
  status: string;
  kind: string;
  companyId: string;
  companyName: string;
  companyVerified: boolean;
  place: string;
  crebo: string | null;
  dossier: string | null;
  levels: number[];
  route: "bol" | "bbl" | "combined" | null;
  places: number | null;
  placesLeft: number;
  minimumAge: number | null;
  startsFrom: string | null;
  endsOn: string | null;
  objective: boolean;
}

/** A place by the last part of its address; null when there is none. */
export async function findApplyListing(slug: string, db: Db): Promise<ApplyListing | null> {
  const found = rows<ApplyListing>(
    await db.execute(sql`
      select l.id, l.slug, l.title, l.status, l.kind, l.company_id as "companyId", c.name as "companyName",
        c.verification = 'verified' as "companyVerified", l.place, l.crebo, q.dossier, l.levels, l.route, l.places,
        (coalesce(l.places, 0) - (select count(*) from placement p
          where p.listing_id = l.id and takes_place(p.status)))::int as "placesLeft",
        l.minimum_age as "minimumAge", l.starts_from::text as "startsFrom", l.ends_on::text as "endsOn",
        l.objective_selection as objective
      from listing l
      join company c on c.id = l.company_id
      left join qualification q on q.crebo = l.crebo
      where l.slug = ${slug}`),
  );
  return found[0] ?? null;
}

/** Lets a place not close, and none of its places be given away, until the transaction is over; others can apply. */
export async function holdListing(slug: string, tx: Db): Promise<void> {
  await tx.execute(sql`select 1 from listing where slug = ${slug} for share`);
}

/**
 * The application or proposal that stands in the way of another application of this student for the same place. An
 * application has a reference.
 */
export async function findEarlier(
  studentId: string,
  listingId: string,
  db: Db,
): Promise<{ id: string; reference: string | null } | null> {
  const found = await db
    .select({ id: placement.id, reference: placement.reference })
    .from(placement)
    .where(and(eq(placement.studentId, studentId), eq(placement.listingId, listingId), barsAnother))
    .orderBy(desc(placement.createdAt), desc(placement.id))
    .limit(1);
  return found[0] ?? null;
}

export const countOpenApplications = (studentId: string, db: Db): Promise<number> =>
  db.$count(
    placement,
    and(
      eq(placement.studentId, studentId),
      inArray(placement.status, ["submitted", "viewed", "invited", "offered"]),
    ),
  );

const lines = (where: SQL, rest = sql``): SQL => sql`
  select p.id, p.reference, p.status, p.objective,
    (p.status in (${words(revealingStates)}) or exists (select from placement_history h
      where h.placement_id = p.id and h.to_status in (${words(revealingStates)}))) as invited,
    p.listing_id as "listingId", l.title as "listingTitle", l.slug as "listingSlug", l.kind as "listingKind",
    l.status as "listingStatus", l.lat as "listingLat", l.lng as "listingLng", l.hours_per_week as "listingHours",
    l.starts_from::text as "listingStartsFrom", l.practice_trainer_id as "listingTrainerId",
    p.company_id as "companyId", c.name as "companyName", l.place as "companyPlace",
    p.student_id as "studentId", t.user_id as "studentUserId", t.name as "studentName", t.kind as "studentKind",
    t.birth_date::text as "birthDate", coalesce(u.email, t.email) as "studentEmail", u.locale as "studentLocale",
    t.enrolment_confirmed_at is not null as confirmed,
    p.school_id as "schoolId", s.name as "schoolName", p.report_id as "reportId",
    p.crebo, q.name as qualification, q.dossier, q.level, p.route,
    f.skills, f.experience, f.languages, f.driving_licence as "drivingLicence", f.vog_willing as "vogWilling",
    f.weekdays, f.lat as "studentLat", f.lng as "studentLng", f.travel_mode as "travelMode",
    p.motivation, p.shares_cv and exists (select from student_cv v where v.student_id = p.student_id) as "hasCv",
    p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.hours_per_week as "hoursPerWeek",
    (extract(epoch from p.offer_until) * 1000)::float8 as "offerUntil",
    (select extract(epoch from o.starts_at) * 1000 from application_option o
      where o.placement_id = p.id and o.chosen_at is not null)::float8 as "comesAt", p.company_note as "companyNote",
    p.reason, k.name as "trainerName",
    (extract(epoch from p.recommended_at) * 1000)::float8 as "recommendedAt",
    (extract(epoch from f.referral_consented_at) * 1000)::float8 as "consentedAt",
    (select rc.name from placement r join company rc on rc.id = r.company_id
      where r.id = p.referred_from) as "recommendedBy",
    (extract(epoch from p.created_at) * 1000)::float8 as "createdAt",
    (extract(epoch from p.updated_at) * 1000)::float8 as "updatedAt"
  from placement p
  join listing l on l.id = p.listing_id
  join company c on c.id = p.company_id
  join student t on t.id = p.student_id
  join qualification q on q.crebo = p.crebo
  left join student_profile f on f.student_id = p.student_id
  left join app_user u on u.id = t.user_id
  left join school s on s.id = p.school_id
  left join contact k on k.id = p.practice_trainer_id
  where ${where} ${rest}`;

async function find(db: Db, where: SQL, rest = sql``): Promise<ApplicationLine[]> {
  return rows<ApplicationLine>(await db.execute(lines(sql`p.reference is not null and ${where}`, rest)));
}

/** An application, or a placement for which the school proposed the student, which has no reference. */
export type PlacementLine = Omit<ApplicationLine, "reference"> & { reference: string | null };

/** The same of either. */
export const findPlacementLine = async (id: string, db: Db): Promise<PlacementLine | null> =>
  rows<PlacementLine>(await db.execute(lines(sql`p.id = ${id}`)))[0] ?? null;

/** One application with everything about it. Whoever asks sees to what the reader may know. */
export const findApplication = async (id: string, db: Db): Promise<ApplicationLine | null> =>
  (await find(db, sql`p.id = ${id}`))[0] ?? null;

/** The applications of the person with this account, the latest first. */
export const findApplicationsOf = (userId: string, db: Db): Promise<ApplicationLine[]> =>
  find(db, sql`t.user_id = ${userId}`, sql`order by p.created_at desc, p.id limit 200`);

/** The applications to these companies, the one that changed last first; those long closed are left out. */
export const findApplicationsTo = async (
  companyIds: readonly string[],
  closedSince: Date,
  db: Db,
): Promise<ApplicationLine[]> =>
  companyIds.length === 0
    ? []
    : find(
        db,
        sql`p.company_id in (${list(companyIds)})
          and (p.status in ('submitted', 'viewed', 'invited', 'offered', 'accepted', 'placed') or p.updated_at > ${closedSince.toISOString()}::timestamptz)`,
        sql`order by p.updated_at desc, p.id limit 500`,
      );

/** The applications of these schools' students, the one that changed last first. */
export const findApplicationsFrom = async (
  schoolIds: readonly string[],
  db: Db,
): Promise<ApplicationLine[]> =>
  schoolIds.length === 0
    ? []
    : find(db, sql`p.school_id in (${list(schoolIds)})`, sql`order by p.updated_at desc, p.id limit 200`);

/** What happened, oldest first. */
export const findHistory = (placementId: string, db: Db) =>
  db
    .select({
      id: placementHistory.id,
      at: placementHistory.at,
      actor: placementHistory.actor,
      from: placementHistory.fromStatus,
      to: placementHistory.toStatus,
      note: placementHistory.note,
    })
    .from(placementHistory)
    .where(eq(placementHistory.placementId, placementId))
    .orderBy(asc(placementHistory.id));

/** The moments of an invitation, the earliest first. */
export const findOptions = (placementId: string, db: Db) =>
  db
    .select({
      id: applicationOption.id,
      startsAt: applicationOption.startsAt,
      endsAt: applicationOption.endsAt,
      chosenAt: applicationOption.chosenAt,
    })
    .from(applicationOption)
    .where(eq(applicationOption.placementId, placementId))
    .orderBy(asc(applicationOption.startsAt));

export async function insertOptions(made: (typeof applicationOption.$inferInsert)[], tx: Db): Promise<void> {
  await tx.insert(applicationOption).values(made);
}

/** Chooses one moment of an invitation in the place of another. */
export async function chooseOption(placementId: string, optionId: string, now: Date, tx: Db): Promise<void> {
  const of = eq(applicationOption.placementId, placementId);
  await tx.update(applicationOption).set({ chosenAt: null }).where(of);
  await tx
    .update(applicationOption)
    .set({ chosenAt: now })
    .where(and(of, eq(applicationOption.id, optionId)));
}

/** The people of a company, for choosing a practice trainer. */
export const findTrainers = (companyId: string, db: Db) =>
  db
    .select({ id: contact.id, name: contact.name })
    .from(contact)
    .where(eq(contact.companyId, companyId))
    .orderBy(byName(contact.name), asc(contact.id));
