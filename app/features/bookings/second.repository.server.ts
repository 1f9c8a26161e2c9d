import { and, eq } from "drizzle-orm";

import { booking, company, listing, slot } from "#db/schema";
import type { Db } from "~/platform/db.server";

const named = {
  title: listing.title,
  slug: listing.slug,
  company: company.name,
  startsAt: slot.startsAt,
  endsAt: slot.endsAt,
};

/** What somebody named as the second choice, or asked first: which offer, of whom, and when. */
export interface NamedChoice {
  title: string;
  slug: string;
  company: string;
  startsAt: Date;
  endsAt: Date;
}

const select = (db: Db, slotOf: typeof booking.slotId | typeof booking.secondSlotId) =>
  db
    .select(named)
    .from(booking)
    .innerJoin(slot, eq(slot.id, slotOf))
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .innerJoin(company, eq(company.id, listing.companyId));

/** What a booking asked for. */
export async function findAsked(bookingId: string, db: Db): Promise<NamedChoice | null> {
  const [found] = await select(db, booking.slotId).where(eq(booking.id, bookingId));
  return found ?? null;
}

/** What the school named as the second choice of a booking; null when it named none. */
export async function findSecondChoice(bookingId: string, db: Db): Promise<NamedChoice | null> {
  const [found] = await select(db, booking.secondSlotId).where(eq(booking.id, bookingId));
  return found ?? null;
}

/** Whether the second choice of a booking was asked. */
export async function wasFollowed(bookingId: string, db: Db): Promise<boolean> {
  const [found] = await db.select({ id: booking.id }).from(booking).where(eq(booking.secondOf, bookingId));
  return found !== undefined;
}

/** The companies that a school's request went to. */
export async function findCompaniesAsked(reference: string, schoolId: string, db: Db): Promise<string[]> {
  const found = await db
    .selectDistinct({ id: booking.companyId })
    .from(booking)
    .where(and(eq(booking.reference, reference), eq(booking.schoolId, schoolId)));
  return found.map(({ id }) => id);
}
