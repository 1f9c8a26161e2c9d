import { sql } from "drizzle-orm";

import { rows, type Db } from "../../client.server";
import * as schema from "../../schema";
import { loadReference } from "../reference/load";
import { readGround } from "./ground";
import { insertAll } from "./insert";
import { listingSteps } from "./listings";
import { makePeople } from "./people";
import { makeTransport } from "./transport";
import { demoSizes, makeBookings, makeOffers, makeShortage, type Sizes } from "./scenario";

/** True when nobody has an account yet: the database has just been made. */
export async function isEmpty(db: Db): Promise<boolean> {
  const found = rows<{ n: number | string }>(await db.execute(sql`select count(*) as n from app_user`));
  return Number(found[0]?.n ?? 0) === 0;
}

/**
 * Fills an empty database with the demonstration scenario: the same rows for the same `today`, from which its
 * dates are counted. All or nothing, apart from the reference data.
 */
export async function seedDemo(db: Db, options: { today: Date; sizes?: Sizes }): Promise<void> {
  await loadReference(db);
  const ground = await readGround(db, options.today);
  const sizes = options.sizes ?? demoSizes;
  const { schools } = ground;
  const mbo = schools.filter((school) => school.kind === "mbo");
  const vo = schools.filter(
    (school) =>
      school.municipalityCode === "GM0687" && school.kind === "vo" && school.audiences.includes("vmbo-kb"),
  );
  const own = { vo: vo[0] ?? schools[0], mbo: mbo.find((school) => school.name === "Scalda") ?? mbo[0] };
  if (own.vo === undefined || own.mbo === undefined) throw new Error("The list of schools is empty.");
  const offers = makeOffers(ground, sizes);
  const teachers = ground.random.some(
    schools.filter((school) => school.kind === "vo" && school.id !== own.vo?.id),
    60,
  );
  const people = await makePeople(ground, { vo: own.vo, mbo: own.mbo, company: offers.own, teachers });
  const bookings = makeBookings(ground, offers, people.teacherOf, sizes.bookings);
  const visits = bookings.bookings
    .filter(({ status, schoolId }) => status === "confirmed" && schoolId === own.vo?.id)
    .flatMap((booking) => {
      const listing = offers.listings.find(({ id }) => id === booking.listingId);
      const slot = offers.slotsOf.get(booking.listingId)?.find(({ id }) => id === booking.slotId);
      return listing === undefined || slot === undefined ? [] : [{ booking, listing, slot }];
    });
  const transport = makeTransport(ground, people.teacherOf, own.vo, visits);
  const shortage = makeShortage(ground, offers, mbo, own.mbo, people.student);
  await db.transaction(async (tx) => {
    await insertAll(tx, schema.user, people.users);
    await insertAll(tx, schema.coordinatorRegion, people.regions);
    await insertAll(
      tx,
      schema.company,
      offers.companies.map((made) => made.row),
    );
    await insertAll(
      tx,
      schema.contact,
      offers.companies.map((made) => ({ userId: null, ...made.contact })),
    );
    await insertAll(
      tx,
      schema.recognition,
      offers.companies.flatMap((made) => made.recognitions),
    );
    await insertAll(
      tx,
      schema.membership,
      people.memberships.map((made) => ({ schoolId: null, companyId: null, ...made })),
    );
    await insertAll(tx, schema.listing, offers.listings);
    await insertAll(tx, schema.listingHistory, offers.listings.flatMap(listingSteps));
    await insertAll(tx, schema.slot, offers.slots);
    await insertAll(tx, schema.booking, bookings.bookings);
    await insertAll(tx, schema.slotHold, bookings.holds);
    await insertAll(tx, schema.bookingHistory, bookings.history);
    await insertAll(tx, schema.vehicle, transport.vehicles);
    await insertAll(tx, schema.vehicleRegion, transport.regions);
    await insertAll(tx, schema.ride, transport.rides);
    await insertAll(tx, schema.busReservation, transport.reservations);
    await insertAll(tx, schema.busReservationHistory, transport.history);
    await insertAll(tx, schema.student, shortage.students);
    await insertAll(tx, schema.shortageReport, shortage.reports);
    await insertAll(tx, schema.shortageReportHistory, shortage.reportHistory);
    await insertAll(tx, schema.enrolmentBase, shortage.bases);
    await insertAll(tx, schema.placement, shortage.placements);
    await insertAll(tx, schema.placementHistory, shortage.placementHistory);
  });
  await db.execute(sql`analyze`);
}
