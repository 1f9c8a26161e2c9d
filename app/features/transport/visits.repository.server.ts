import { and, desc, eq, inArray, sql } from "drizzle-orm";

import { booking, company, listing, slot } from "#db/schema";
import type { Db } from "~/platform/db.server";

const shown = {
  id: booking.id,
  reference: booking.reference,
  status: booking.status,
  schoolId: booking.schoolId,
  requestedBy: booking.requestedBy,
  pupils: booking.pupils,
  escorts: booking.escorts,
  needs: booking.needs,
  // Of a class with a lesson hour within the slot, that hour.
  startsAt: sql<Date>`coalesce(${booking.lessonStartsAt}, ${slot.startsAt})`.mapWith(slot.startsAt),
  endsAt: sql<Date>`coalesce(${booking.lessonEndsAt}, ${slot.endsAt})`.mapWith(slot.endsAt),
  kind: listing.kind,
  title: listing.title,
  companyName: company.name,
  place: listing.place,
  lat: listing.lat,
  lng: listing.lng,
};

const select = (db: Db) =>
  db
    .select(shown)
    .from(booking)
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(company, eq(company.id, booking.companyId));

/** A booking as far as a bus has to do with it, at its present moment. */
export type Visit = Awaited<ReturnType<typeof select>>[number];

export async function findVisit(id: string, db: Db): Promise<Visit | undefined> {
  const [found] = await select(db).where(eq(booking.id, id));
  return found;
}

/** The visit with this reference of one of these schools: the second choice where that has been asked. */
export async function findVisitOf(
  reference: string,
  schoolIds: readonly string[],
  db: Db,
): Promise<Visit | undefined> {
  const [found] = await select(db)
    .where(and(eq(booking.reference, reference), inArray(booking.schoolId, [...schoolIds])))
    .orderBy(desc(booking.choice))
    .limit(1);
  return found;
}

/** What stands for a request now: the second choice where that was asked, else the request itself. */
export async function findVisitNow(id: string, db: Db): Promise<Visit | undefined> {
  const [second] = await select(db).where(eq(booking.secondOf, id));
  return second ?? findVisit(id, db);
}

/** Keeps a booking in its state until the transaction ends: whoever cancels it waits, and then finds its bus. */
export async function holdVisit(id: string, tx: Db): Promise<void> {
  await tx.select({ id: booking.id }).from(booking).where(eq(booking.id, id)).for("share");
}
