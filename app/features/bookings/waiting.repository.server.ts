import { and, asc, desc, eq, inArray, isNotNull, lte, or, sql, type SQL } from "drizzle-orm";

import { company, listing, school, slot, slotHold, user, waitingEntry, waitingHistory } from "#db/schema";
import type { Db } from "~/platform/db.server";

export type WaitingRow = typeof waitingEntry.$inferSelect;

/** Whose entries somebody may touch: those of their schools, or the one that a mailed link stands for. */
export type WaitingScope = { kind: "schools"; ids: string[] } | { kind: "entry"; id: string };

const within = (scope: WaitingScope): SQL =>
  scope.kind === "schools" ? inArray(waitingEntry.schoolId, scope.ids) : eq(waitingEntry.id, scope.id);

/** The slot and listing of an entry, which never change: they are locked before the entry is. */
export async function findPlaceOf(entryId: string, scope: WaitingScope, db: Db) {
  const [found] = await db
    .select({ slotId: waitingEntry.slotId, listingId: slot.listingId })
    .from(waitingEntry)
    .innerJoin(slot, eq(slot.id, waitingEntry.slotId))
    .where(and(eq(waitingEntry.id, entryId), within(scope)));
  return found;
}

/** Locks an entry that the scope covers; its slot is locked before it. */
export async function lockEntry(id: string, scope: WaitingScope, tx: Db): Promise<WaitingRow | undefined> {
  const [found] = await tx
    .select()
    .from(waitingEntry)
    .where(and(eq(waitingEntry.id, id), within(scope)))
    .for("update");
  return found;
}

export async function findEntryByKey(
  idempotencyKey: string,
  db: Db,
): Promise<{ id: string; userId: string | null } | undefined> {
  const [found] = await db
    .select({ id: waitingEntry.id, userId: waitingEntry.userId })
    .from(waitingEntry)
    .where(eq(waitingEntry.idempotencyKey, idempotencyKey));
  return found;
}

export async function insertEntry(values: typeof waitingEntry.$inferInsert, tx: Db): Promise<WaitingRow> {
  const [made] = await tx.insert(waitingEntry).values(values).returning();
  if (made === undefined) throw new Error("the entry was not written");
  return made;
}

export async function updateEntry(
  id: string,
  changes: Partial<typeof waitingEntry.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(waitingEntry).set(changes).where(eq(waitingEntry.id, id));
}

export async function insertWaitingHistory(
  values: typeof waitingHistory.$inferInsert,
  tx: Db,
): Promise<void> {
  await tx.insert(waitingHistory).values(values);
}

/** Which of these slots somebody waits for, in the order in which slots are locked. */
export const findAwaited = async (slotIds: readonly string[], db: Db): Promise<string[]> =>
  slotIds.length === 0
    ? []
    : (
        await db
          .selectDistinct({ slotId: waitingEntry.slotId })
          .from(waitingEntry)
          .where(and(inArray(waitingEntry.slotId, [...slotIds]), eq(waitingEntry.status, "waiting")))
          .orderBy(asc(waitingEntry.slotId))
      ).map(({ slotId }) => slotId);

/** Who waits for a slot, in the order of the line; at most 200. The slot is locked, and with it its line. */
export const findLine = (slotId: string, tx: Db): Promise<WaitingRow[]> =>
  tx
    .select()
    .from(waitingEntry)
    .where(and(eq(waitingEntry.slotId, slotId), eq(waitingEntry.status, "waiting")))
    .orderBy(asc(waitingEntry.createdAt), asc(waitingEntry.id))
    .limit(200);

export async function insertWaitingHold(entry: WaitingRow, now: Date, tx: Db): Promise<void> {
  const { id: waitingId, slotId, pupils } = entry;
  await tx.insert(slotHold).values({ waitingId, slotId, pupils, createdAt: now });
}

export async function deleteWaitingHold(entryId: string, tx: Db): Promise<void> {
  await tx.delete(slotHold).where(eq(slotHold.waitingId, entryId));
}

/** Passes the seats that are held for an entry on to the booking that it becomes: they are never free in between. */
export async function giveHold(entryId: string, bookingId: string, tx: Db): Promise<void> {
  await tx.update(slotHold).set({ bookingId, waitingId: null }).where(eq(slotHold.waitingId, entryId));
}

const portion = 200;

/** Offers that nobody answered in time; at most 200. */
export const findLapsedOffers = (now: Date, db: Db): Promise<{ id: string }[]> =>
  db
    .select({ id: waitingEntry.id })
    .from(waitingEntry)
    .where(and(isNotNull(waitingEntry.offerUntil), lte(waitingEntry.offerUntil, now)))
    .orderBy(asc(waitingEntry.offerUntil), asc(waitingEntry.id))
    .limit(portion);

const atNotice = (now: Date): SQL => sql`
  (${now.toISOString()}::timestamptz at time zone 'Europe/Amsterdam' + make_interval(days => ${listing.noticeDays}))
    at time zone 'Europe/Amsterdam'`;

/** Entries that wait for a slot that can no longer be asked for, by slot, soonest first, and place in the line; at most 200. */
export const findHopeless = (now: Date, db: Db): Promise<{ id: string }[]> =>
  db
    .select({ id: waitingEntry.id })
    .from(waitingEntry)
    .innerJoin(slot, eq(slot.id, waitingEntry.slotId))
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .where(
      and(
        eq(waitingEntry.status, "waiting"),
        or(
          isNotNull(slot.cancelledAt),
          eq(listing.status, "archived"),
          sql`${slot.startsAt} <= ${atNotice(now)}`,
        ),
      ),
    )
    .orderBy(asc(slot.startsAt), asc(slot.id), asc(waitingEntry.createdAt), asc(waitingEntry.id))
    .limit(portion);

/** Slots with room for a group that waits, of offers that take requests; soonest first, at most 200. */
export const findRoomForWaiting = async (now: Date, db: Db): Promise<string[]> =>
  (
    await db
      .select({ slotId: slot.id })
      .from(waitingEntry)
      .innerJoin(slot, eq(slot.id, waitingEntry.slotId))
      .innerJoin(listing, eq(listing.id, slot.listingId))
      .where(
        and(
          eq(waitingEntry.status, "waiting"),
          eq(listing.status, "published"),
          sql`${slot.startsAt} > ${atNotice(now)}`,
          sql`(select count(*) < ${slot.maxGroups}
            and coalesce(sum(h.pupils), 0) + ${waitingEntry.pupils} <= ${slot.maxPupils}
            from slot_hold h where h.slot_id = ${slot.id})`,
        ),
      )
      .groupBy(slot.id)
      .orderBy(asc(slot.startsAt), asc(slot.id))
      .limit(portion)
  ).map(({ slotId }) => slotId);

const shown = {
  id: waitingEntry.id,
  status: waitingEntry.status,
  groupAudience: waitingEntry.groupAudience,
  groupYear: waitingEntry.groupYear,
  pupils: waitingEntry.pupils,
  escorts: waitingEntry.escorts,
  offerUntil: waitingEntry.offerUntil,
  createdAt: waitingEntry.createdAt,
  updatedAt: waitingEntry.updatedAt,
  startsAt: slot.startsAt,
  endsAt: slot.endsAt,
  listing: {
    id: listing.id,
    slug: listing.slug,
    title: listing.title,
    kind: listing.kind,
    place: listing.place,
  },
  company: { id: company.id, name: company.name },
  school: { id: school.id, name: school.name, lat: school.lat, lng: school.lng },
  teacher: { id: user.id, name: user.name, email: user.email, locale: user.locale },
  reference: sql<string | null>`(select b.reference from booking b where b.id = ${waitingEntry.bookingId})`,
  /** 1 for the first in line; also how many stood before those that no longer wait. */
  place: sql<number>`(select count(*)::int from waiting_entry before
    where before.slot_id = ${waitingEntry.slotId} and before.status = 'waiting'
      and (before.created_at, before.id) < (${waitingEntry.createdAt}, ${waitingEntry.id})) + 1`,
};

const select = (db: Db) =>
  db
    .select(shown)
    .from(waitingEntry)
    .innerJoin(slot, eq(slot.id, waitingEntry.slotId))
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .innerJoin(company, eq(company.id, listing.companyId))
    .innerJoin(school, eq(school.id, waitingEntry.schoolId))
    .leftJoin(user, eq(user.id, waitingEntry.userId));

/** An entry as its school sees it. `teacher` is null when the account is gone; `place` counts only while it waits. */
export type WaitingView = Awaited<ReturnType<typeof select>>[number];

export async function findEntryView(
  id: string,
  scope: WaitingScope,
  db: Db,
): Promise<WaitingView | undefined> {
  const [found] = await select(db).where(and(eq(waitingEntry.id, id), within(scope)));
  return found;
}

/** Entries of a scope, last changed first, at most 100; only those that still wait for something when `open`. */
export const findEntryViews = (
  scope: WaitingScope,
  options: { open: boolean },
  db: Db,
): Promise<WaitingView[]> =>
  select(db)
    .where(
      and(
        within(scope),
        options.open
          ? inArray(waitingEntry.status, ["waiting", "offered"])
          : inArray(waitingEntry.status, ["taken", "lapsed", "left"]),
      ),
    )
    .orderBy(desc(eq(waitingEntry.status, "offered")), desc(waitingEntry.updatedAt), asc(waitingEntry.id))
    .limit(100);
