import { and, asc, desc, eq, gte, inArray, isNull, lte, or, sql, type SQL } from "drizzle-orm";

import {
  booking,
  cofinancingCorrection,
  cofinancingEntry,
  company,
  listing,
  placement,
  regionMunicipality,
  school,
  slot,
} from "#db/schema";
import { byName, type Db } from "~/platform/db.server";

export type EntryRow = typeof cofinancingEntry.$inferSelect;
export type NewEntry = typeof cofinancingEntry.$inferInsert;

/** Whose entries somebody may see and change; an empty list covers none. */
export type EntryScope =
  | { companyIds: readonly string[] }
  | { schoolIds: readonly string[] }
  | { municipalities: readonly string[] | "all" };

/** One entry with the words that pages, mails and files need. */
export interface EntryLine {
  id: string;
  kind: EntryRow["kind"];
  /** YYYY-MM-DD */
  onDay: string;
  minutes: number;
  note: string;
  companyId: string;
  company: string;
  schoolId: string;
  school: string;
  /** The offer's title; null for an own entry. */
  listing: string | null;
  /** The booking's reference. */
  reference: string | null;
  companyAttestedAt: Date | null;
  schoolAttestedAt: Date | null;
  voidedAt: Date | null;
  corrections: number;
}

function within(scope: EntryScope): SQL | undefined {
  if ("companyIds" in scope) return inArray(cofinancingEntry.companyId, [...scope.companyIds]);
  if ("schoolIds" in scope) return inArray(cofinancingEntry.schoolId, [...scope.schoolIds]);
  return scope.municipalities === "all"
    ? undefined
    : inArray(cofinancingEntry.municipalityCode, [...scope.municipalities]);
}

const corrections = sql<number>`(select count(*)::int from ${cofinancingCorrection} k where k.entry_id = ${cofinancingEntry.id})`;

const lines = (where: SQL | undefined, db: Db) =>
  db
    .select({
      id: cofinancingEntry.id,
      kind: cofinancingEntry.kind,
      onDay: cofinancingEntry.onDay,
      minutes: cofinancingEntry.minutes,
      note: cofinancingEntry.note,
      companyId: cofinancingEntry.companyId,
      company: company.name,
      schoolId: cofinancingEntry.schoolId,
      school: school.name,
      listing: listing.title,
      reference: booking.reference,
      companyAttestedAt: cofinancingEntry.companyAttestedAt,
      schoolAttestedAt: cofinancingEntry.schoolAttestedAt,
      voidedAt: cofinancingEntry.voidedAt,
      corrections,
    })
    .from(cofinancingEntry)
    .innerJoin(company, eq(company.id, cofinancingEntry.companyId))
    .innerJoin(school, eq(school.id, cofinancingEntry.schoolId))
    .leftJoin(booking, eq(booking.id, cofinancingEntry.bookingId))
    .leftJoin(placement, eq(placement.id, cofinancingEntry.placementId))
    .leftJoin(listing, sql`${listing.id} = coalesce(${booking.listingId}, ${placement.listingId})`)
    .where(where);

const notAttestedBy = (side: "C" | "T"): SQL =>
  isNull(side === "C" ? cofinancingEntry.companyAttestedAt : cofinancingEntry.schoolAttestedAt);

/** What a side still has to attest, the oldest first, at most 200. */
export const findWaiting = (scope: EntryScope, side: "C" | "T", db: Db): Promise<EntryLine[]> =>
  lines(and(within(scope), notAttestedBy(side), isNull(cofinancingEntry.voidedAt)), db)
    .orderBy(asc(cofinancingEntry.onDay), asc(cofinancingEntry.id))
    .limit(200);

/** The rest of a side's entries, the latest first. */
export const findSettled = (
  scope: EntryScope,
  side: "C" | "T",
  page: { limit: number; offset: number },
  db: Db,
): Promise<EntryLine[]> =>
  lines(
    and(within(scope), or(sql`not (${notAttestedBy(side)})`, sql`${cofinancingEntry.voidedAt} is not null`)),
    db,
  )
    .orderBy(desc(cofinancingEntry.onDay), asc(cofinancingEntry.id))
    .limit(page.limit)
    .offset(page.offset);

/** Everything of a region between two days (inclusive), for its report: by day, company and id. */
export const findForReport = (
  scope: EntryScope,
  about: { regionCode: string; from: string; until: string },
  db: Db,
): Promise<EntryLine[]> =>
  lines(
    and(
      within(scope),
      inArray(
        cofinancingEntry.municipalityCode,
        db
          .select({ code: regionMunicipality.municipalityCode })
          .from(regionMunicipality)
          .where(eq(regionMunicipality.regionCode, about.regionCode)),
      ),
      gte(cofinancingEntry.onDay, about.from),
      lte(cofinancingEntry.onDay, about.until),
    ),
    db,
  ).orderBy(asc(cofinancingEntry.onDay), byName(company.name), asc(cofinancingEntry.id));

/** One entry of a scope; undefined when there is none. */
export async function findEntry(id: string, scope: EntryScope, db: Db): Promise<EntryLine | undefined> {
  const [found] = await lines(and(eq(cofinancingEntry.id, id), within(scope)), db);
  return found;
}

/** Locks entries of a scope in the order of their ids. */
export const lockEntries = (ids: readonly string[], scope: EntryScope, tx: Db): Promise<EntryRow[]> =>
  tx
    .select()
    .from(cofinancingEntry)
    .where(and(inArray(cofinancingEntry.id, [...ids]), within(scope)))
    .orderBy(asc(cofinancingEntry.id))
    .for("update");

/** Locks the entry of a booking. */
export async function lockEntryOf(bookingId: string, tx: Db): Promise<EntryRow | undefined> {
  const [found] = await tx
    .select()
    .from(cofinancingEntry)
    .where(eq(cofinancingEntry.bookingId, bookingId))
    .for("update");
  return found;
}

/** Writes an entry; answers whether it was new: one booking, placement or form makes one. */
export async function insertEntry(values: NewEntry, tx: Db): Promise<EntryRow | undefined> {
  const [made] = await tx.insert(cofinancingEntry).values(values).onConflictDoNothing().returning();
  return made;
}

export async function updateEntry(id: string, changes: Partial<NewEntry>, tx: Db): Promise<void> {
  await tx.update(cofinancingEntry).set(changes).where(eq(cofinancingEntry.id, id));
}

export async function insertCorrection(
  values: typeof cofinancingCorrection.$inferInsert,
  tx: Db,
): Promise<void> {
  await tx.insert(cofinancingCorrection).values(values);
}

/** What a completed booking yields: the company's time as set for it, for its offer, or as long as it took. */
export async function findBookingYield(bookingId: string, tx: Db) {
  const [found] = await tx
    .select({
      companyId: booking.companyId,
      schoolId: booking.schoolId,
      municipalityCode: school.municipalityCode,
      startsAt: slot.startsAt,
      status: booking.status,
      minutes: sql<number>`coalesce(${booking.companyMinutes}, ${listing.companyMinutes},
        (extract(epoch from coalesce(${booking.lessonEndsAt} - ${booking.lessonStartsAt},
          ${slot.endsAt} - ${slot.startsAt})) / 60)::int)`,
    })
    .from(booking)
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(eq(booking.id, bookingId));
  return found;
}

/**
 * What a placement yields: the company's time as its offer sets it for one student, the whole placement long; no time
 * when the offer says nothing, so that it is asked of the company instead of guessed. Undefined without a school, whose
 * region would account for it and which would attest it.
 */
export async function findPlacementYield(placementId: string, tx: Db) {
  const [found] = await tx
    .select({
      companyId: placement.companyId,
      schoolId: school.id,
      municipalityCode: school.municipalityCode,
      endsOn: placement.endsOn,
      status: placement.status,
      minutes: sql<number>`coalesce(${listing.companyMinutes}, 0)`,
    })
    .from(placement)
    .innerJoin(listing, eq(listing.id, placement.listingId))
    .innerJoin(school, eq(school.id, placement.schoolId))
    .where(eq(placement.id, placementId));
  return found;
}

/** Every change of these entries, the earliest first. */
export const findCorrections = (entryIds: readonly string[], db: Db) =>
  db
    .select({
      id: cofinancingCorrection.id,
      entryId: cofinancingCorrection.entryId,
      at: cofinancingCorrection.at,
      actor: cofinancingCorrection.actor,
      fromMinutes: cofinancingCorrection.fromMinutes,
      toMinutes: cofinancingCorrection.toMinutes,
      note: cofinancingCorrection.note,
    })
    .from(cofinancingCorrection)
    .where(inArray(cofinancingCorrection.entryId, [...entryIds]))
    .orderBy(asc(cofinancingCorrection.id));
