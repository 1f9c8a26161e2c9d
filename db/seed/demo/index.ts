import { sql } from "drizzle-orm";

import { rows, type Db } from "../../client.server";
import * as schema from "../../schema";
import { loadReference } from "../reference/load";
import { insertRows } from "../rows";
import { evaluationsOf } from "./evaluations";
import { groundAt, readReference } from "./ground";
import { listingSteps } from "./listings";
import type { Offers } from "./offers";
import { makeScenario, type Scenario } from "./scenario";
import { demoSizes, type Sizes } from "./sizes";

export { demoSizes, sizesFor } from "./sizes";

/** True when nobody has an account yet: the database has just been made. */
export async function isEmpty(db: Db): Promise<boolean> {
  const found = rows<{ n: number | string }>(await db.execute(sql`select count(*) as n from app_user`));
  return Number(found[0]?.n ?? 0) === 0;
}

/** Writes companies with their contacts and recognitions, and their listings with how these came to their state. */
export async function insertOffers(tx: Db, { companies, listings }: Offers): Promise<void> {
  await insertRows(
    tx,
    schema.company,
    companies.map((made) => made.row),
  );
  await insertRows(
    tx,
    schema.contact,
    companies.map((made) => made.contact),
  );
  await insertRows(
    tx,
    schema.recognition,
    companies.flatMap((made) => made.recognitions),
  );
  await insertRows(tx, schema.listing, listings);
  await insertRows(tx, schema.listingHistory, listings.flatMap(listingSteps));
}

async function insertScenario(tx: Db, scenario: Scenario, today: Date) {
  const { people, schools, offers, slots, bookings, waiting, favourites } = scenario;
  const { shortage, agreements, seekers, searches, transport, hours, times } = scenario;
  await insertRows(tx, schema.user, people.users);
  await insertRows(tx, schema.coordinatorRegion, people.regions);
  await insertRows(tx, schema.school, schools);
  await insertOffers(tx, offers);
  await insertRows(tx, schema.listingPool, scenario.joint);
  await insertRows(tx, schema.membership, people.memberships);
  await insertRows(tx, schema.bellPeriod, times.bell);
  await insertRows(tx, schema.schoolClosed, times.closed);
  await insertRows(tx, schema.slot, slots);
  await insertRows(tx, schema.booking, bookings.bookings);
  await insertRows(tx, schema.favourite, favourites);
  await insertRows(tx, schema.waitingEntry, waiting.entries);
  await insertRows(tx, schema.waitingHistory, waiting.history);
  await insertRows(tx, schema.slotHold, bookings.holds);
  await insertRows(tx, schema.bookingHistory, bookings.history);
  await insertRows(tx, schema.evaluation, evaluationsOf(bookings.bookings, today));
  await insertRows(tx, schema.cofinancingEntry, hours.entries);
  await insertRows(tx, schema.cofinancingRate, hours.rates);
  await insertRows(tx, schema.vehicle, transport.vehicles);
  await insertRows(tx, schema.vehicleRegion, transport.regions);
  await insertRows(tx, schema.ride, transport.rides);
  await insertRows(tx, schema.busReservation, transport.reservations);
  await insertRows(tx, schema.busReservationHistory, transport.history);
  await insertRows(tx, schema.student, shortage.students);
  await insertRows(tx, schema.student, seekers.students);
  await insertRows(tx, schema.studentProfile, seekers.profiles);
  await insertRows(tx, schema.savedSearch, searches);
  await insertRows(tx, schema.shortageReport, shortage.reports);
  await insertRows(tx, schema.shortageReportHistory, shortage.reportHistory);
  await insertRows(tx, schema.enrolmentBase, shortage.bases);
  await insertRows(tx, schema.shortageSnapshot, scenario.snapshots);
  await insertRows(tx, schema.placement, shortage.placements);
  await insertRows(tx, schema.placement, shortage.applications);
  await insertRows(tx, schema.placementHistory, shortage.placementHistory);
  await insertRows(tx, schema.studentProfile, shortage.profiles);
  await insertRows(tx, schema.applicationOption, shortage.options);
  await insertRows(tx, schema.agreement, agreements.agreements);
  await insertRows(tx, schema.signature, agreements.signatures);
}

/**
 * Fills an empty database with the demonstration scenario: the same rows, ids included, for the same `today`, from which
 * its dates are counted. All or nothing, apart from the reference data. The demonstration accounts have their known
 * password unless `passwords` is false, as it must be where others can reach the database.
 */
export async function seedDemo(
  db: Db,
  options: { today: Date; sizes?: Sizes; passwords?: boolean },
): Promise<void> {
  await loadReference(db);
  const ground = groundAt(await readReference(db), options.today);
  const scenario = await makeScenario(ground, options.sizes ?? demoSizes, options.passwords ?? true);
  await db.transaction((tx) => insertScenario(tx, scenario, options.today));
  await db.execute(sql`analyze`);
}
