import { asc, sql } from "drizzle-orm";

import { type Db, rows } from "#db/client.server";
import {
  booking,
  bookingHistory,
  bookingMove,
  busReservation,
  busReservationHistory,
  outboxEvent,
  slotHold,
  waitingEntry,
  waitingHistory,
} from "#db/schema";
import { transitions as bookingTransitions } from "~/features/bookings/core/transitions";
import { waitingTransitions } from "~/features/bookings/core/waiting";
import { transitions as busTransitions } from "~/features/transport/core/reservation";
import { grouped, unexplained } from "./history";

/** Slots that promise more than they have, whoever it is promised to. */
export const overPromised = async (db: Db): Promise<unknown[]> =>
  rows(
    await db.execute(sql`
      select s.id from slot s join slot_hold h on h.slot_id = s.id
      group by s.id having count(*) > s.max_groups or sum(h.pupils) > s.max_pupils`),
  );

/** Groups that wait although there is room for them. */
export const forgotten = async (db: Db): Promise<unknown[]> =>
  rows(
    await db.execute(sql`
      select w.id from waiting_entry w join slot s on s.id = w.slot_id
      where w.status = 'waiting' and (select count(*) < s.max_groups
        and coalesce(sum(h.pupils), 0) + w.pupils <= s.max_pupils from slot_hold h where h.slot_id = s.id)`),
  );

/** Rides that carry more than their vehicle can, rides of one vehicle that touch, and rides that carry nobody. */
export async function brokenRides(db: Db): Promise<unknown[]> {
  const over = await db.execute(sql`
    select r.id from ride r join vehicle v on v.id = r.vehicle_id
    join bus_reservation b on b.ride_id = r.id and b.status in ('requested', 'confirmed', 'done')
    group by r.id, v.id
    having sum(b.pupils + b.escorts) > v.seats or sum(b.wheelchairs) > v.wheelchair_places`);
  const touching = await db.execute(sql`
    select a.id from ride a join ride b on a.vehicle_id = b.vehicle_id and a.id < b.id
    where a.cancelled_at is null and b.cancelled_at is null
      and a.blocked_from < b.blocked_until and b.blocked_from < a.blocked_until`);
  const idle = await db.execute(sql`
    select r.id from ride r where (r.cancelled_at is null) <> exists (
      select from bus_reservation b where b.ride_id = r.id and b.status in ('requested', 'confirmed', 'done'))`);
  return [over, touching, idle].flatMap((found) => rows(found));
}

/** Bookings whose state, seats or second choice is not what their history says. */
export async function brokenBookings(db: Db): Promise<string[]> {
  const bookings = await db.select().from(booking);
  const lines = grouped(
    await db.select().from(bookingHistory).orderBy(asc(bookingHistory.id)),
    ({ bookingId }) => bookingId,
  );
  const holds = grouped(await db.select().from(slotHold), ({ bookingId }) => bookingId);
  const moves = new Map(
    (await db.select().from(bookingMove))
      .filter(({ status }) => status === "waiting")
      .map((move) => [move.bookingId, move]),
  );
  const byId = new Map(bookings.map((one) => [one.id, one]));
  return bookings.flatMap((one) => {
    const own = lines.get(one.id) ?? [];
    const found = [unexplained(own, one.status, bookingTransitions)];
    const move = moves.get(one.id);
    if (move !== undefined && one.status !== "confirmed") found.push("is moved, and not agreed on");
    const expected =
      one.status === "countered"
        ? (own.at(-1)?.proposedSlotIds ?? [])
        : ["requested", "confirmed", "completed", "no_show"].includes(one.status)
          ? [one.slotId, ...(move === undefined ? [] : [move.toSlotId])]
          : [];
    const held = holds.get(one.id) ?? [];
    if (String(held.map(({ slotId }) => slotId).sort()) !== String([...expected].sort())) {
      found.push(`is ${one.status}, and holds ${held.length} slots`);
    }
    if (held.some(({ pupils }) => pupils !== one.pupils)) found.push("holds other seats than it needs");
    if (one.choice === 2) {
      const first = byId.get(one.secondOf ?? "");
      const named = first?.reference === one.reference && first.secondSlotId === own[0]?.slotId;
      if (first?.status !== "expired" || !named) found.push("is a second choice that nobody named");
    }
    return found.flatMap((fault) => (fault === undefined ? [] : [`${one.reference} ${fault}`]));
  });
}

/** Groups in line whose state, seats or booking is not what their history says. */
export async function brokenLine(db: Db): Promise<string[]> {
  const lines = grouped(
    await db.select().from(waitingHistory).orderBy(asc(waitingHistory.id)),
    ({ entryId }) => entryId,
  );
  const holds = grouped(await db.select().from(slotHold), ({ waitingId }) => waitingId);
  const bookings = new Map((await db.select().from(booking)).map((one) => [one.id, one]));
  return (await db.select().from(waitingEntry)).flatMap((entry) => {
    const found = [unexplained(lines.get(entry.id) ?? [], entry.status, waitingTransitions)];
    const held = (holds.get(entry.id) ?? []).map(({ slotId, pupils }) => `${slotId} ${pupils}`);
    const expected = entry.status === "offered" ? [`${entry.slotId} ${entry.pupils}`] : [];
    if (String(held) !== String(expected)) found.push(`is ${entry.status}, and holds ${held.length} slots`);
    const became = bookings.get(entry.bookingId ?? "");
    if ((entry.status === "taken") !== (became?.pupils === entry.pupils))
      found.push("became another booking");
    return found.flatMap((fault) => (fault === undefined ? [] : [`entry ${entry.id} ${fault}`]));
  });
}

/** Reservations whose state is not what their history says, or that go to a visit which will not take place. */
export async function brokenReservations(db: Db): Promise<string[]> {
  const lines = grouped(
    await db.select().from(busReservationHistory).orderBy(asc(busReservationHistory.id)),
    ({ reservationId }) => reservationId,
  );
  const bookings = new Map((await db.select().from(booking)).map((one) => [one.id, one]));
  return (await db.select().from(busReservation)).flatMap((one) => {
    const found = [unexplained(lines.get(one.id) ?? [], one.status, busTransitions)];
    const visit = one.bookingId === null ? undefined : bookings.get(one.bookingId);
    const open = ["requested", "confirmed"].includes(one.status);
    if (open && visit !== undefined && !["requested", "countered", "confirmed"].includes(visit.status)) {
      found.push(`goes to a visit that is ${visit.status}`);
    }
    return found.flatMap((fault) => (fault === undefined ? [] : [`${one.reference} ${fault}`]));
  });
}

/** Whether every line of the history of bookings and of buses has one fact of its own, and no fact is without a line. */
export async function untold(db: Db): Promise<string[]> {
  const facts = (await db.select().from(outboxEvent)).flatMap(({ payload }) =>
    typeof payload["historyId"] === "number"
      ? [`${"reservationId" in payload ? "bus" : "booking"} ${payload["historyId"]}`]
      : [],
  );
  const lines = [
    ...(await db.select({ id: bookingHistory.id }).from(bookingHistory)).map(({ id }) => `booking ${id}`),
    ...(await db.select({ id: busReservationHistory.id }).from(busReservationHistory)).map(
      ({ id }) => `bus ${id}`,
    ),
  ];
  const [told, known] = [new Set(facts), new Set(lines)];
  const twice = facts.filter((fact, index) => facts.indexOf(fact) !== index);
  return [...twice, ...lines.filter((line) => !told.has(line)), ...facts.filter((fact) => !known.has(fact))];
}
