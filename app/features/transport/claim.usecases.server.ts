import type { Db } from "~/platform/db.server";

import { type Load, obstacle, type Obstacle, withBuffer } from "./planning";
import { findTaken, type TakenRide } from "./rides.repository.server";
import type { Window } from "./travel";
import { refused } from "./refusals.errors";
import { transportError } from "./transport.errors";
import { findServing, lockVehicle, type VehicleRow } from "./vehicles.repository.server";

/** What somebody wants a vehicle for. */
export interface Wanted {
  window: Window;
  load: Load;
  /** A ride that is not in the way because it is the one that moves. */
  besides?: string;
}

type Found = Obstacle<TakenRide> | null;

async function obstacleFor(tx: Db, vehicle: VehicleRow, wanted: Wanted): Promise<Found> {
  const blocked = withBuffer(wanted.window, vehicle.bufferMinutes);
  const taken = await findTaken(
    [vehicle.id],
    { startsAt: blocked.blockedFrom, endsAt: blocked.blockedUntil },
    tx,
  );
  const others = taken.filter(({ id }) => id !== wanted.besides);
  return obstacle(vehicle, wanted.window, wanted.load, others);
}

export type Claimed =
  { vehicle: VehicleRow } | { obstacles: { vehicle: VehicleRow; found: Obstacle<TakenRide> }[] };

/**
 * The first of these vehicles that can take a ride, locked, so that it is free until the transaction ends; else what
 * is in the way with each of them.
 */
export async function claimVehicle(
  tx: Db,
  candidates: readonly VehicleRow[],
  wanted: Wanted,
): Promise<Claimed> {
  const obstacles = [];
  for (const candidate of candidates) {
    // Most are ruled out without making anybody wait.
    let found = await obstacleFor(tx, candidate, wanted);
    if (found === null) {
      const vehicle = await lockVehicle(candidate.id, "all", tx);
      found = vehicle === undefined ? { kind: "retired" } : await obstacleFor(tx, vehicle, wanted);
      if (vehicle !== undefined && found === null) return { vehicle };
    }
    if (found !== null) obstacles.push({ vehicle: candidate, found });
  }
  return { obstacles };
}

/** Which field of a form a refusal stands at. */
export interface Fields {
  bus: string;
  from: string;
}

/**
 * A vehicle for a school, locked: the one that it asked for, or the smallest that is free and has the seats. Throws
 * with the reason in words, at the field. Other schools are not named to it.
 */
export async function claimForSchool(
  tx: Db,
  school: { municipalityCode: string },
  vehicleId: string | undefined,
  wanted: Wanted,
  fields: Fields,
): Promise<VehicleRow> {
  const serving = await findServing(school.municipalityCode, tx);
  if (serving.length === 0) throw transportError("no_bus_in_region", fields.bus);
  const candidates = vehicleId === undefined ? serving : serving.filter(({ id }) => id === vehicleId);
  const claimed = await claimVehicle(tx, candidates, wanted);
  if ("vehicle" in claimed) return claimed.vehicle;
  const { obstacles } = claimed;
  if (obstacles.length === 0) throw transportError("other_bus", fields.bus);
  const nameless = obstacles.map(({ vehicle, found }) => ({
    vehicle,
    found: found.kind === "busy" ? { kind: "busy" as const, other: { ...found.other, schools: [] } } : found,
  }));
  throw refused(nameless, wanted.window, fields.bus);
}
