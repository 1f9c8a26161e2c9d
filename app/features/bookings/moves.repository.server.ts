import { and, asc, desc, eq, gt, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { booking, bookingMove, company, listing, school, slot, slotHold } from "#db/schema";
import type { Db } from "~/platform/db.server";

import { within } from "./bookings.repository.server";
import type { Scope } from "./scope";

export type MoveRow = typeof bookingMove.$inferSelect;

const waitingOf = (bookingId: string) =>
  and(eq(bookingMove.bookingId, bookingId), eq(bookingMove.status, "waiting"));

/** Locks the move of a booking that waits for an answer; the booking is locked before it. */
export async function lockWaitingMove(bookingId: string, tx: Db): Promise<MoveRow | undefined> {
  const [found] = await tx.select().from(bookingMove).where(waitingOf(bookingId)).for("update");
  return found;
}

export async function insertMove(values: typeof bookingMove.$inferInsert, tx: Db): Promise<MoveRow> {
  const [made] = await tx.insert(bookingMove).values(values).returning();
  if (made === undefined) throw new Error("the move was not written");
  return made;
}

/** Ends a move. */
export async function closeMove(
  id: string,
  status: Exclude<MoveRow["status"], "waiting">,
  by: { userId: string | null; now: Date },
  tx: Db,
): Promise<void> {
  await tx
    .update(bookingMove)
    .set({ status, holdUntil: null, decidedAt: by.now, decidedById: by.userId })
    .where(eq(bookingMove.id, id));
}

/** Ends the move of a booking that waits, and frees what was held for it beside the booking's own slot. */
export async function dropMove(bookingId: string, ownSlotId: string, now: Date, tx: Db): Promise<void> {
  const move = await lockWaitingMove(bookingId, tx);
  if (move === undefined) return;
  await closeMove(move.id, "lapsed", { userId: null, now }, tx);
  if (move.toSlotId === ownSlotId) return;
  await tx.delete(slotHold).where(and(eq(slotHold.bookingId, bookingId), eq(slotHold.slotId, move.toSlotId)));
}

const from = alias(slot, "from_slot");
const to = alias(slot, "to_slot");

/** The last move that was asked for, with both moments. */
export async function findLastMove(bookingId: string, db: Db) {
  const [found] = await db
    .select({
      id: bookingMove.id,
      status: bookingMove.status,
      askedBy: bookingMove.askedBy,
      holdUntil: bookingMove.holdUntil,
      note: bookingMove.note,
      from: { startsAt: from.startsAt, endsAt: from.endsAt },
      to: { startsAt: to.startsAt, endsAt: to.endsAt },
    })
    .from(bookingMove)
    .innerJoin(from, eq(from.id, bookingMove.fromSlotId))
    .innerJoin(to, eq(to.id, bookingMove.toSlotId))
    .where(eq(bookingMove.bookingId, bookingId))
    .orderBy(desc(bookingMove.createdAt), desc(bookingMove.id))
    .limit(1);
  return found;
}

const portion = 200;

/** Moves that the other side than `askedBy` can still answer, of bookings in the scope; the earliest asked 200. */
export const findMovesToAnswer = (scope: Scope, askedBy: MoveRow["askedBy"], now: Date, db: Db) =>
  db
    .select({
      id: bookingMove.id,
      reference: booking.reference,
      holdUntil: bookingMove.holdUntil,
      createdAt: bookingMove.createdAt,
      title: listing.title,
      companyId: booking.companyId,
      company: company.name,
      schoolId: booking.schoolId,
      school: school.name,
    })
    .from(bookingMove)
    .innerJoin(booking, eq(booking.id, bookingMove.bookingId))
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(company, eq(company.id, booking.companyId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(
      and(
        eq(bookingMove.status, "waiting"),
        eq(bookingMove.askedBy, askedBy),
        gt(bookingMove.holdUntil, now),
        within(scope),
      ),
    )
    .orderBy(asc(bookingMove.createdAt), asc(bookingMove.id))
    .limit(portion);

/** Bookings with a move that nobody answered in time; at most 200. */
export const findLapsedMoves = (now: Date, db: Db): Promise<{ bookingId: string }[]> =>
  db
    .select({ bookingId: bookingMove.bookingId })
    .from(bookingMove)
    .where(lte(bookingMove.holdUntil, now))
    .orderBy(asc(bookingMove.holdUntil), asc(bookingMove.id))
    .limit(portion);
