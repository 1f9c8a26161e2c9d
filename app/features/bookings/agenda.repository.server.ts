import { and, asc, eq, gt, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";

import { booking, company, listing, school, slot, slotHold } from "#db/schema";
import type { Db } from "~/platform/db.server";

import { within } from "./bookings.repository.server";
import type { Scope } from "./scope";

const most = 1000;

/** When the group is there: its lesson hour in the slot that it has, else the whole slot. */
const moment = (
  lesson: typeof booking.lessonStartsAt | typeof booking.lessonEndsAt,
  whole: typeof slot.startsAt | typeof slot.endsAt,
) =>
  sql<Date>`case when ${slot.id} = ${booking.slotId} then coalesce(${lesson}, ${whole}) else ${whole} end`.mapWith(
    slot.startsAt,
  );

const item = {
  id: booking.id,
  reference: booking.reference,
  status: booking.status,
  startsAt: moment(booking.lessonStartsAt, slot.startsAt),
  endsAt: moment(booking.lessonEndsAt, slot.endsAt),
  title: listing.title,
  companyId: booking.companyId,
  company: company.name,
  schoolId: booking.schoolId,
  school: school.name,
  pupils: booking.pupils,
};

/**
 * What stands in an agenda between two moments: every slot that a booking of the scope holds, so that proposals and
 * moves that wait stand there too; soonest first, at most 1,000. `ownerId` leaves only one teacher's.
 */
export const findAgenda = (
  scope: Scope,
  span: { from: Date; until: Date; ownerId?: string | undefined },
  db: Db,
) =>
  db
    .select(item)
    .from(slotHold)
    .innerJoin(booking, eq(booking.id, slotHold.bookingId))
    .innerJoin(slot, eq(slot.id, slotHold.slotId))
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(company, eq(company.id, booking.companyId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(
      and(
        within(scope),
        lt(slot.startsAt, span.until),
        gt(slot.endsAt, span.from),
        inArray(booking.status, ["requested", "countered", "confirmed", "completed"]),
        span.ownerId === undefined ? undefined : eq(booking.requestedBy, span.ownerId),
      ),
    )
    .orderBy(asc(slot.startsAt), asc(booking.id))
    .limit(most);

export type AgendaItem = Awaited<ReturnType<typeof findAgenda>>[number];

/** A company's slots between two moments that nobody holds. */
export const findFreeSlots = (companyIds: readonly string[], span: { from: Date; until: Date }, db: Db) =>
  db
    .select({
      id: slot.id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      listingId: listing.id,
      companyId: listing.companyId,
      title: listing.title,
    })
    .from(slot)
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .where(
      and(
        inArray(listing.companyId, [...companyIds]),
        eq(listing.status, "published"),
        isNull(slot.cancelledAt),
        lt(slot.startsAt, span.until),
        gt(slot.endsAt, span.from),
        sql`not exists (select from ${slotHold} h where h.slot_id = ${slot.id})`,
      ),
    )
    .orderBy(asc(slot.startsAt), asc(slot.id))
    .limit(most);

/** What a subscribed calendar holds: as `findAgenda`, with what was called off since a moment. */
export const findForFeed = (
  scope: Scope,
  span: { from: Date; until: Date; calledOffSince: Date; ownerId?: string | undefined },
  db: Db,
) =>
  db
    .select({
      ...item,
      sequence: booking.sequence,
      changedAt: booking.updatedAt,
      groupAudience: booking.groupAudience,
      groupYear: booking.groupYear,
      groupName: booking.groupName,
      listing: {
        kind: listing.kind,
        street: listing.street,
        houseNumber: listing.houseNumber,
        postcode: listing.postcode,
        place: listing.place,
      },
      companyParty: { name: company.name },
      schoolParty: {
        name: school.name,
        street: school.street,
        houseNumber: school.houseNumber,
        postcode: school.postcode,
        place: school.place,
      },
    })
    .from(booking)
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(company, eq(company.id, booking.companyId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(
      and(
        within(scope),
        gte(slot.startsAt, span.from),
        lt(slot.startsAt, span.until),
        or(
          inArray(booking.status, ["requested", "countered", "confirmed", "completed"]),
          gte(booking.updatedAt, span.calledOffSince),
        ),
        span.ownerId === undefined ? undefined : eq(booking.requestedBy, span.ownerId),
      ),
    )
    .orderBy(asc(slot.startsAt), asc(booking.id))
    .limit(most);
