import { and, asc, eq, isNotNull, isNull, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { booking, listing, school } from "#db/schema";
import type { Db } from "~/platform/db.server";

import { within } from "./bookings.repository.server";
import { leadsBundle } from "./bundle.repository.server";
import type { Scope } from "./scope";
import { selectViews, type BookingView } from "./views.repository.server";

const next = alias(booking, "next_choice");
const first = alias(booking, "first_choice");

/** `isStranded` in SQL, with no second choice asked after it, and not put off the list by a coordinator. */
const unanswered = (scope: Scope, db: Db) =>
  and(
    within(scope),
    or(eq(booking.status, "expired"), and(eq(booking.status, "declined"), isNotNull(booking.secondOf))),
    isNull(booking.deskDoneAt),
    leadsBundle,
    notExists(db.select({ id: next.id }).from(next).where(eq(next.secondOf, booking.id))),
  );

/** When the school first asked, also when this is its second choice. */
const since = (db: Db) =>
  sql<Date>`coalesce(${db.select({ at: first.createdAt }).from(first).where(eq(first.id, booking.secondOf))}, ${booking.createdAt})`.mapWith(
    booking.createdAt,
  );

/** Requests of a territory that came to nothing, the longest wait first. */
export async function findWorklist(
  scope: Scope,
  limit: number,
  db: Db,
): Promise<{ booking: BookingView; since: Date }[]> {
  const order = await db
    .select({ id: booking.id, since: since(db) })
    .from(booking)
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(unanswered(scope, db))
    .orderBy(asc(since(db)), asc(booking.id))
    .limit(limit);
  const views = await selectViews(
    order.map(({ id }) => id),
    db,
  );
  return order.flatMap(({ id, since }) => {
    const found = views.find((view) => view.id === id);
    return found === undefined ? [] : [{ booking: found, since }];
  });
}

export async function countUnanswered(scope: Scope, db: Db): Promise<{ count: number; since: Date | null }> {
  const [found] = await db
    .select({
      count: sql<number>`count(*)::int`,
      since: sql<Date | null>`min(${since(db)})`.mapWith(booking.createdAt),
    })
    .from(booking)
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(unanswered(scope, db));
  return found ?? { count: 0, since: null };
}
