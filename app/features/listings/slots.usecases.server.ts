import { randomUUID } from "node:crypto";

import { localMoment } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { holidaysFor } from "~/platform/geo/geo.server";
import { record } from "~/platform/outbox/outbox.server";

import { maxSlotsPerSeries, plannedDays, type Holiday } from "./core/slots";
import { hasPlaces } from "./core/vocabulary";
import { listingError } from "./listings.errors";
import { slotRoomChanged } from "./listings.events.server";
import * as listings from "./listings.repository.server";
import type { SlotInput } from "./listings.schemas";
import type { CompanyActor } from "./listings.usecases.server";
import * as repository from "./slots.repository.server";

async function lockBookable(tx: Db, actor: CompanyActor, listingId: string) {
  const row = await listings.findOwn(tx, listingId, actor.companyIds, true);
  if (row === undefined || hasPlaces(row.kind)) throw listingError("not_found");
  return row;
}

async function holidaysOf(tx: Db, municipalityCode: string, input: SlotInput): Promise<Holiday[]> {
  if (!input.skipHolidays) return [];
  const region = await repository.findHolidayRegion(tx, municipalityCode);
  return region === undefined ? [] : holidaysFor(tx, region, input.day, input.until ?? input.day);
}

/**
 * Adds one slot or a series (times on the clock in Amsterdam); answers how many were made. All or none: a
 * moment that exists already refuses the series.
 */
export function addSlots(db: Db, actor: CompanyActor, listingId: string, input: SlotInput): Promise<number> {
  return inTransaction(db, async (tx) => {
    const row = await lockBookable(tx, actor, listingId);
    const days = plannedDays(input, await holidaysOf(tx, row.municipalityCode, input));
    if (days.length === 0) throw listingError("slot_none", "day");
    if (days.length > maxSlotsPerSeries) throw listingError("slot_many", "until");
    const seriesId = days.length > 1 ? randomUUID() : null;
    const slots = days.map((day) => {
      const startsAt = localMoment(day, input.startTime);
      const endsAt = localMoment(day, input.endTime);
      if (startsAt === undefined || endsAt === undefined) throw listingError("slot_time", "startTime");
      if (startsAt <= actor.now) throw listingError("slot_in_past", "day");
      const { maxGroups, maxPupils } = input;
      return { listingId, seriesId, startsAt, endsAt, maxGroups, maxPupils, createdAt: actor.now };
    });
    try {
      await repository.insertSlots(tx, slots);
    } catch (error) {
      if (brokenConstraint(error) === "slot_listing_moment_key") throw listingError("slot_exists", "day");
      throw error;
    }
    return slots.length;
  });
}

/** Changes how many groups and pupils fit; never below what is taken. */
export function changeSlotRoom(
  db: Db,
  actor: CompanyActor,
  listingId: string,
  slotId: string,
  room: { maxGroups: number; maxPupils: number },
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockBookable(tx, actor, listingId);
    try {
      if (!(await repository.updateSlotRoom(tx, listingId, slotId, room))) throw listingError("not_found");
    } catch (error) {
      if (brokenConstraint(error) === "slot_capacity") throw listingError("slot_taken");
      throw error;
    }
    await record(tx, slotRoomChanged, { slotId }, actor.now);
  });
}

/** Takes a slot away that nobody holds. */
export function removeSlot(db: Db, actor: CompanyActor, listingId: string, slotId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockBookable(tx, actor, listingId);
    const held = await repository.lockSlot(tx, listingId, slotId);
    if (held === undefined) throw listingError("not_found");
    if (held > 0) throw listingError("slot_taken");
    await repository.cancelSlot(tx, slotId, actor.now);
  });
}
