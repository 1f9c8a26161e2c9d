import { and, asc, desc, eq, inArray, notExists, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { booking, bookingHistory, company, listing, school, slot, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

import { within } from "./bookings.repository.server";
import { leadsItsState } from "./bundle.repository.server";
import type { BookingState } from "./core/booking";
import type { Scope } from "./scope";

const teacher = alias(user, "teacher");
const next = alias(booking, "next_choice");
const nextListing = alias(listing, "next_listing");

const mates = <T>(figure: SQL) =>
  sql<T>`(select ${figure} from ${booking} as class_mate
    where class_mate.bundle_id = ${booking.bundleId} and class_mate.status = ${booking.status})`;

const shown = {
  id: booking.id,
  reference: booking.reference,
  choice: booking.choice,
  secondOf: booking.secondOf,
  deskDoneAt: booking.deskDoneAt,
  status: booking.status,
  slotId: booking.slotId,
  groupAudience: booking.groupAudience,
  groupYear: booking.groupYear,
  groupName: booking.groupName,
  bundleId: booking.bundleId,
  lessonStartsAt: booking.lessonStartsAt,
  lessonEndsAt: booking.lessonEndsAt,
  pupils: booking.pupils,
  escorts: booking.escorts,
  goal: booking.goal,
  needs: booking.needs,
  youngestAge: booking.youngestAge,
  vogWanted: booking.vogWanted,
  risksAccepted: booking.risksAccepted,
  reason: booking.reason,
  holdUntil: booking.holdUntil,
  sequence: booking.sequence,
  agreedByPhone: booking.agreedByPhone,
  contactEmail: booking.contactEmail,
  createdAt: booking.createdAt,
  updatedAt: booking.updatedAt,
  completedAt: booking.completedAt,
  companyMinutes: booking.companyMinutes,
  /** Of its bundle, how many classes stand where it stands, and how many pupils they are; 0 outside a bundle. */
  classes: mates<number>(sql`count(*)::int`),
  classPupils: mates<number>(sql`coalesce(sum(class_mate.pupils), 0)::int`),
  startsAt: slot.startsAt,
  endsAt: slot.endsAt,
  listing: {
    id: listing.id,
    slug: listing.slug,
    kind: listing.kind,
    title: listing.title,
    summary: listing.summary,
    street: listing.street,
    houseNumber: listing.houseNumber,
    postcode: listing.postcode,
    place: listing.place,
    whatToBring: listing.whatToBring,
    whatToWear: listing.whatToWear,
    arrival: listing.arrival,
    vogAvailable: listing.vogAvailable,
    riskAssessmentYouth: listing.riskAssessmentYouth,
    municipalityCode: listing.municipalityCode,
    companyMinutes: listing.companyMinutes,
  },
  company: { id: company.id, slug: company.slug, name: company.name, phone: company.phone },
  school: {
    id: school.id,
    name: school.name,
    street: school.street,
    houseNumber: school.houseNumber,
    postcode: school.postcode,
    place: school.place,
    lat: school.lat,
    lng: school.lng,
    municipalityCode: school.municipalityCode,
  },
  teacher: {
    id: teacher.id,
    name: teacher.name,
    email: teacher.email,
    phone: teacher.phone,
    locale: teacher.locale,
  },
};

const select = (db: Db) =>
  db
    .select(shown)
    .from(booking)
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(company, eq(company.id, booking.companyId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .leftJoin(teacher, eq(teacher.id, booking.requestedBy));

/** A booking with everything that its two sides and the coordinator see of it. `teacher` is null when removed. */
export type BookingView = Awaited<ReturnType<typeof select>>[number];

/** A booking of the scope; of a first and a second choice with the same reference the second. */
export async function findView(
  which: { id: string } | { reference: string },
  scope: Scope,
  db: Db,
): Promise<BookingView | undefined> {
  const [found] = await select(db)
    .where(
      and("id" in which ? eq(booking.id, which.id) : eq(booking.reference, which.reference), within(scope)),
    )
    .orderBy(desc(booking.choice))
    .limit(1);
  return found;
}

/** A first choice and the second that the scope covers too are one request: only the second stands in lists. */
function leading(scope: Scope, db: Db): SQL {
  const municipalities = scope.kind === "territory" ? scope.municipalities : "all";
  const covered =
    scope.kind === "companies"
      ? inArray(next.companyId, scope.ids)
      : municipalities === "all"
        ? undefined
        : or(
            inArray(nextListing.municipalityCode, municipalities),
            inArray(school.municipalityCode, municipalities),
          );
  return notExists(
    db
      .select({ id: next.id })
      .from(next)
      .innerJoin(nextListing, eq(nextListing.id, next.listingId))
      .where(and(eq(next.secondOf, booking.id), covered)),
  );
}

/** Bookings by id, in any order. Whose they may be is for the caller to have looked at. */
export const selectViews = async (ids: readonly string[], db: Db): Promise<BookingView[]> =>
  ids.length === 0 ? [] : select(db).where(inArray(booking.id, [...ids]));

/** The classes of a bundle, in the order of the request. */
export const findClasses = (bundleId: string, db: Db): Promise<BookingView[]> =>
  select(db).where(eq(booking.bundleId, bundleId)).orderBy(asc(booking.id));

const listLimit = 200;

/** Bookings of the scope, last changed first, at most 200; only in these states when given. */
export const findAllViews = (
  scope: Scope,
  states: readonly BookingState[] | undefined,
  db: Db,
): Promise<BookingView[]> =>
  select(db)
    .where(
      and(
        within(scope),
        leading(scope, db),
        leadsItsState,
        states === undefined ? undefined : inArray(booking.status, [...states]),
      ),
    )
    .orderBy(desc(booking.updatedAt), asc(booking.id))
    .limit(listLimit);

/** How many bookings of the scope are in each state; a state without any is missing. */
export async function countByState(scope: Scope, db: Db): Promise<Partial<Record<BookingState, number>>> {
  const found = await db
    .select({ status: booking.status, n: sql<number>`count(*)::int` })
    .from(booking)
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(and(within(scope), leading(scope, db), leadsItsState))
    .groupBy(booking.status);
  return Object.fromEntries(found.map(({ status, n }) => [status, n]));
}

export const findSlots = (ids: readonly string[], db: Db) =>
  db
    .select({ id: slot.id, startsAt: slot.startsAt, endsAt: slot.endsAt })
    .from(slot)
    .where(inArray(slot.id, [...ids]))
    .orderBy(asc(slot.startsAt), asc(slot.id));

const line = {
  id: bookingHistory.id,
  at: bookingHistory.at,
  actor: bookingHistory.actor,
  fromStatus: bookingHistory.fromStatus,
  toStatus: bookingHistory.toStatus,
  note: bookingHistory.note,
  slotId: bookingHistory.slotId,
  proposedSlotIds: bookingHistory.proposedSlotIds,
  actorName: user.name,
};

/** What happened to bookings, oldest first. */
export const findHistory = (bookingIds: readonly string[], db: Db) =>
  db
    .select(line)
    .from(bookingHistory)
    .leftJoin(user, eq(user.id, bookingHistory.actorId))
    .where(inArray(bookingHistory.bookingId, [...bookingIds]))
    .orderBy(asc(bookingHistory.id));

export async function findHistoryLine(id: number, db: Db) {
  const [found] = await db
    .select(line)
    .from(bookingHistory)
    .leftJoin(user, eq(user.id, bookingHistory.actorId))
    .where(eq(bookingHistory.id, id));
  return found;
}
