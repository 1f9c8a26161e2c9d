import { audit } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { resolvePlace } from "~/platform/geo/geo.server";

import type { Coordinator } from "./scope";
import { transportError } from "./transport.errors";
import type { VehicleInput } from "./transport.schemas";
import * as repository from "./vehicles.repository.server";

/** The vehicles of a coordinator's territory with the regions that they serve, by name. */
export async function findVehicles(db: Db, who: Coordinator) {
  const vehicles = await repository.findVehicles(who.municipalities, db);
  const regions = await repository.findRegionsOf(
    vehicles.map(({ id }) => id),
    db,
  );
  return vehicles.map((vehicle) => ({
    ...vehicle,
    regions: regions.filter(({ vehicleId }) => vehicleId === vehicle.id),
  }));
}
export type VehicleView = Awaited<ReturnType<typeof findVehicles>>[number];

/** One of those. Throws 404. */
export async function findVehicle(db: Db, who: Coordinator, id: string): Promise<VehicleView> {
  const vehicle = await repository.findVehicle(id, who.municipalities, db);
  if (vehicle === undefined) throw transportError("vehicle_not_found");
  return { ...vehicle, regions: await repository.findRegionsOf([id], db) };
}

/** The regions that a coordinator may let a vehicle serve: those that lie wholly within the territory. */
export const regionChoices = (db: Db, who: Coordinator) =>
  repository.findRegionsWithin(who.municipalities, db);

/** Those, and the ones that a vehicle serves already because a neighbour lets it. */
export async function regionChoicesWith(db: Db, who: Coordinator, vehicle: VehicleView) {
  const choices = await regionChoices(db, who);
  const others = vehicle.regions.filter(({ code }) => !choices.some((choice) => choice.code === code));
  return [...choices, ...others];
}

async function columnsOf(tx: Db, who: Coordinator, input: VehicleInput, served: readonly string[]) {
  const choices = await regionChoices(tx, who);
  // A vehicle that a neighbour lets serve more keeps doing so.
  const known = new Set([...choices.map(({ code }) => code), ...served]);
  if (!input.regions.every((code) => known.has(code))) throw transportError("region_elsewhere", "regions");
  const at = await resolvePlace(tx, input.base);
  if (at.status === "unknown") throw transportError("place_unknown", "base");
  const postcode = /^(B-)?\d{4}(\s?[A-Za-z]{2})?/.exec(input.base.trim())?.[0] ?? "";
  const { name, seats, wheelchairPlaces, availableFrom, availableUntil, bufferMinutes } = input;
  return {
    ...{ name, seats, wheelchairPlaces, availableFrom, availableUntil, bufferMinutes, postcode },
    weekdays: [...new Set(input.weekdays)].sort((a, b) => a - b),
    place: at.label.replace(/^(B-)?\d{4}\s+/, ""),
    lat: at.lat,
    lng: at.lng,
  };
}

const audited = (tx: Db, who: Coordinator, action: string, id: string) =>
  audit(tx, { actorId: who.userId, action, subjectType: "vehicle", subjectId: id }, who.now);

/**
 * Adds a vehicle, once for a key (a UUID), which becomes its id. Throws 422 when its home base or a region is not known.
 */
export function addVehicle(db: Db, who: Coordinator, input: VehicleInput, id: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const columns = await columnsOf(tx, who, input, []);
    const isNew = await repository.insertVehicle(
      { ...columns, id, createdAt: who.now, updatedAt: who.now },
      tx,
    );
    if (!isNew) return;
    await repository.replaceRegions(id, [...new Set(input.regions)], tx);
    await audited(tx, who, "vehicle.added", id);
  });
}

/**
 * Changes a vehicle of the territory. Rides that are planned stay where they are; seats cannot go below what a ride
 * ahead carries (409). What is told of rides that are over stays as it was.
 */
export function changeVehicle(db: Db, who: Coordinator, id: string, input: VehicleInput): Promise<void> {
  return inTransaction(db, async (tx) => {
    // Rides are locked before their vehicle, as everywhere; who may not change it undoes this by the refusal.
    await repository.keepAsDriven(id, who.now, tx);
    const vehicle = await repository.lockVehicle(id, who.municipalities, tx);
    if (vehicle === undefined) throw transportError("vehicle_not_found");
    const served = (await repository.findRegionsOf([id], tx)).map(({ code }) => code);
    const columns = await columnsOf(tx, who, input, served);
    try {
      await repository.updateVehicle(id, { ...columns, updatedAt: who.now }, tx);
    } catch (error) {
      if (brokenConstraint(error) === "ride_seats") throw transportError("seats_taken", "seats");
      throw error;
    }
    await repository.replaceRegions(id, [...new Set(input.regions)], tx);
    await audited(tx, who, "vehicle.changed", id);
  });
}

/** Takes a vehicle out of service, or back. Throws 409 while rides are ahead on it. */
export function retireVehicle(db: Db, who: Coordinator, id: string, retired: boolean): Promise<void> {
  return inTransaction(db, async (tx) => {
    const vehicle = await repository.lockVehicle(id, who.municipalities, tx);
    if (vehicle === undefined) throw transportError("vehicle_not_found");
    if (retired && (await repository.countRidesAhead(id, who.now, tx)) > 0)
      throw transportError("vehicle_needed");
    await repository.updateVehicle(id, { retiredAt: retired ? who.now : null, updatedAt: who.now }, tx);
    await audited(tx, who, retired ? "vehicle.retired" : "vehicle.returned", id);
  });
}
