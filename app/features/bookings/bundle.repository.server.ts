import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import { booking, listing, school } from "#db/schema";
import type { Db } from "~/platform/db.server";

import { lockSlots, within } from "./bookings.repository.server";
import type { Scope } from "./scope";

/** Stands for its whole bundle: the class with the lowest id, which is the first of the form. Any other booking too. */
export const leadsBundle = sql`not exists (select from ${booking} as class_mate
  where class_mate.bundle_id = ${booking.bundleId} and class_mate.id < ${booking.id})`;

/** The same among the classes that stand where it stands: those of a bundle have parted once one was called off. */
export const leadsItsState = sql`not exists (select from ${booking} as class_mate
  where class_mate.bundle_id = ${booking.bundleId} and class_mate.status = ${booking.status}
    and class_mate.id < ${booking.id})`;

/** The bundle of a booking that the scope covers, and its id; undefined when there is no such booking. */
export async function findBundleOf(
  which: { id: string } | { reference: string },
  scope: Scope,
  db: Db,
): Promise<{ id: string; bundleId: string | null } | undefined> {
  const [found] = await db
    .select({ id: booking.id, bundleId: booking.bundleId })
    .from(booking)
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(
      and("id" in which ? eq(booking.id, which.id) : eq(booking.reference, which.reference), within(scope)),
    )
    .orderBy(desc(booking.choice))
    .limit(1);
  return found;
}

/** Locks the classes of a bundle and then all their slots, each in the order of its id, which is the order of everyone. */
export async function lockBundle(bundleId: string, tx: Db) {
  const classes = await tx
    .select({ id: booking.id, status: booking.status, slotId: booking.slotId })
    .from(booking)
    .where(eq(booking.bundleId, bundleId))
    .orderBy(asc(booking.id))
    .for("update");
  await lockSlots(
    classes.map(({ slotId }) => slotId),
    tx,
  );
  return classes;
}

/** The id of another class of the same bundle, by its reference; undefined when it is not one. */
export async function findClassMate(
  bookingId: string,
  reference: string,
  db: Db,
): Promise<string | undefined> {
  const bundle = db.select({ id: booking.bundleId }).from(booking).where(eq(booking.id, bookingId));
  const [found] = await db
    .select({ id: booking.id })
    .from(booking)
    .where(and(eq(booking.reference, reference), inArray(booking.bundleId, bundle)));
  return found?.id;
}
