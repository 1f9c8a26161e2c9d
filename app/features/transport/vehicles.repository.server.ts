import { and, asc, eq, exists, gt, inArray, isNull, lte, sql, type SQL } from "drizzle-orm";

import { region, regionMunicipality, ride, vehicle, vehicleRegion } from "#db/schema";
import { byName, type Db } from "~/platform/db.server";
import type { RegionChoice } from "~/platform/geo/region-options";

export type VehicleRow = typeof vehicle.$inferSelect;
export type NewVehicle = typeof vehicle.$inferInsert;

/** A vehicle that serves one of these municipalities: the condition beside every vehicle's id. */
export function serving(municipalities: readonly string[] | "all", db: Db): SQL | undefined {
  if (municipalities === "all") return undefined;
  return exists(
    db
      .select({ one: sql`1` })
      .from(vehicleRegion)
      .innerJoin(regionMunicipality, eq(regionMunicipality.regionCode, vehicleRegion.regionCode))
      .where(
        and(
          eq(vehicleRegion.vehicleId, vehicle.id),
          inArray(regionMunicipality.municipalityCode, [...municipalities]),
        ),
      ),
  );
}

const inOrder = [byName(vehicle.name), asc(vehicle.id)];

/** Vehicles of a territory by name, those out of service among them; at most 60. */
export const findVehicles = (municipalities: readonly string[] | "all", db: Db): Promise<VehicleRow[]> =>
  db
    .select()
    .from(vehicle)
    .where(serving(municipalities, db))
    .orderBy(...inOrder)
    .limit(60);

/** Vehicles in service, of everywhere or of one region (code), by name; at most 60. */
export const findRunning = (regionCode: string | null, db: Db): Promise<VehicleRow[]> =>
  db
    .select()
    .from(vehicle)
    .where(
      and(
        isNull(vehicle.retiredAt),
        regionCode === null
          ? undefined
          : exists(
              db
                .select({ one: sql`1` })
                .from(vehicleRegion)
                .where(
                  and(eq(vehicleRegion.vehicleId, vehicle.id), eq(vehicleRegion.regionCode, regionCode)),
                ),
            ),
      ),
    )
    .orderBy(...inOrder)
    .limit(60);

export async function findVehicle(
  id: string,
  municipalities: readonly string[] | "all",
  db: Db,
): Promise<VehicleRow | undefined> {
  const [found] = await db
    .select()
    .from(vehicle)
    .where(and(eq(vehicle.id, id), serving(municipalities, db)));
  return found;
}

/** Locks a vehicle, so that its rides and seats stay what they are; undefined outside the territory. */
export async function lockVehicle(
  id: string,
  municipalities: readonly string[] | "all",
  tx: Db,
): Promise<VehicleRow | undefined> {
  const [found] = await tx
    .select()
    .from(vehicle)
    .where(and(eq(vehicle.id, id), serving(municipalities, tx)))
    .for("no key update", { of: vehicle });
  return found;
}

/** The vehicles in service that a school in this municipality may ask for, the smallest first. */
export const findServing = (municipalityCode: string, db: Db): Promise<VehicleRow[]> =>
  db
    .select()
    .from(vehicle)
    .where(and(isNull(vehicle.retiredAt), serving([municipalityCode], db)))
    .orderBy(asc(vehicle.seats), asc(vehicle.id))
    .limit(60);

export interface ServedRegion extends RegionChoice {
  vehicleId: string;
  code: string;
}

/** The regions that these vehicles serve, by name. */
export const findRegionsOf = (vehicleIds: readonly string[], db: Db): Promise<ServedRegion[]> =>
  db
    .select({
      vehicleId: vehicleRegion.vehicleId,
      code: region.code,
      name: region.name,
      kind: region.kind,
      slug: region.slug,
      country: region.country,
    })
    .from(vehicleRegion)
    .innerJoin(region, eq(region.code, vehicleRegion.regionCode))
    .where(inArray(vehicleRegion.vehicleId, [...vehicleIds]))
    .orderBy(byName(region.name), asc(region.code));

/** Provinces, labour-market regions and own regions that lie wholly within a territory, by kind and name. */
export const findRegionsWithin = (
  municipalities: readonly string[] | "all",
  db: Db,
): Promise<{ code: string; name: string; kind: string }[]> =>
  db
    .select({ code: region.code, name: region.name, kind: region.kind })
    .from(region)
    .innerJoin(regionMunicipality, eq(regionMunicipality.regionCode, region.code))
    .where(inArray(region.kind, ["province", "labour_market_region", "own"]))
    .groupBy(region.code)
    .having(
      municipalities === "all"
        ? undefined
        : sql`bool_and(${inArray(regionMunicipality.municipalityCode, [...municipalities, ""])})`,
    )
    .orderBy(asc(region.kind), byName(region.name), asc(region.code));

/** Writes a vehicle; answers whether it was new, that is, whether there was none with its id. */
export async function insertVehicle(values: NewVehicle & { id: string }, tx: Db): Promise<boolean> {
  const made = await tx
    .insert(vehicle)
    .values(values)
    .onConflictDoNothing({ target: vehicle.id })
    .returning({ id: vehicle.id });
  return made.length > 0;
}

/** Changes a vehicle, with the moment: rides that are over by then may have carried more than its seats. */
export async function updateVehicle(
  id: string,
  changes: Partial<NewVehicle> & { updatedAt: Date },
  tx: Db,
): Promise<void> {
  await tx.update(vehicle).set(changes).where(eq(vehicle.id, id));
}

/** Before a vehicle changes: its rides that are over keep the seats and the home base that it had for them. */
export async function keepAsDriven(vehicleId: string, now: Date, tx: Db): Promise<void> {
  await tx
    .update(ride)
    .set({
      drivenSeats: sql`${vehicle.seats}`,
      drivenPlace: sql`${vehicle.place}`,
      drivenLat: sql`${vehicle.lat}`,
      drivenLng: sql`${vehicle.lng}`,
    })
    .from(vehicle)
    .where(
      and(
        eq(ride.vehicleId, vehicleId),
        eq(vehicle.id, ride.vehicleId),
        lte(ride.endsAt, now),
        isNull(ride.drivenSeats),
      ),
    );
}

export async function replaceRegions(vehicleId: string, codes: readonly string[], tx: Db): Promise<void> {
  await tx.delete(vehicleRegion).where(eq(vehicleRegion.vehicleId, vehicleId));
  await tx.insert(vehicleRegion).values(codes.map((regionCode) => ({ vehicleId, regionCode })));
}

/** How many rides of a vehicle are not over yet. */
export async function countRidesAhead(vehicleId: string, now: Date, db: Db): Promise<number> {
  const [found] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(ride)
    .where(and(eq(ride.vehicleId, vehicleId), isNull(ride.cancelledAt), gt(ride.endsAt, now)));
  return found?.n ?? 0;
}
