import { randomUUID } from "node:crypto";

import type { Db } from "#db/client.server";
import {
  busReservation,
  cofinancingEntry,
  placement,
  ride,
  shortageReport,
  vehicle,
  waitingEntry,
} from "#db/schema";
import { at } from "./booking-scene";
import { makeFactories } from "./factories";

type Made<K extends keyof ReturnType<typeof makeFactories>> = Awaited<
  ReturnType<ReturnType<typeof makeFactories>[K]>
>;
const made = <T>([row]: T[]): T => {
  if (row === undefined) throw new Error("An insert answered no row.");
  return row;
};

const crebo = "25892";
const point = { lat: 51.504, lng: 3.889 };
const group = { groupAudience: "vmbo-kb", goal: "Zien wat het vak is." };

/** A line of every kind of list between a company and a school, in the spring of 2026: each waits for somebody. */
async function linesBetween(db: Db, company: Made<"company">, school: Made<"school">, userId: string) {
  const make = makeFactories(db);
  const [companyId, schoolId] = [company.id, school.id];
  const listing = await make.listing(companyId);
  const slot = await make.slot(listing.id);
  await make.slot(listing.id, { startsAt: at("2026-04-21"), endsAt: at("2026-04-21", "10:00") });
  await make.request({ listingId: listing.id, companyId, schoolId, slotId: slot.id });
  const idempotencyKey = randomUUID;
  await db
    .insert(waitingEntry)
    .values({ slotId: slot.id, schoolId, userId, ...group, pupils: 20, idempotencyKey: idempotencyKey() });
  await db.insert(cofinancingEntry).values({
    ...{ kind: "own", companyId, schoolId, municipalityCode: school.municipalityCode },
    ...{ onDay: "2026-03-03", minutes: 120, note: "Meegedacht over een opdracht" },
  });
  await make.recognise(companyId, crebo);
  const place = { kind: "apprenticeship", audiences: ["mbo"], levels: [2], route: "bbl", places: 5 } as const;
  const leerbaan = await make.listing(companyId, { ...place, audiences: ["mbo"], levels: [2], crebo });
  const stands = [
    { status: "proposed" },
    { status: "submitted", reference: `S-${companyId.slice(0, 8)}` },
    { status: "accepted" },
  ] as const;
  for (const stand of stands) {
    const { id: studentId } = await make.student(schoolId, { crebo, route: "bbl" });
    const period = { startsOn: "2026-04-01", endsOn: "2027-03-31" };
    const who = { listingId: leerbaan.id, companyId, schoolId, studentId, crebo, route: "bbl" as const };
    await db.insert(placement).values({
      ...{ ...who, ...period, ...stand },
      ...{ studentAgreedAt: at("2026-03-01"), idempotencyKey: idempotencyKey() },
    });
  }
  const seeker = await make.student(schoolId, { crebo, route: "bbl" });
  await make.student(schoolId, { crebo, route: "bbl" });
  await db.insert(shortageReport).values({
    ...{ studentId: seeker.id, schoolId, studentNumber: seeker.studentNumber ?? "", crebo, route: "bbl" },
    ...{ schoolYear: 2025, wantedFrom: "2026-03-01", idempotencyKey: idempotencyKey() },
  });
  const bus = made(
    await db
      .insert(vehicle)
      .values({
        ...{ name: "Bus Proef", seats: 40, postcode: "4461", place: "Goes", ...point },
        ...{ availableFrom: "07:30", availableUntil: "17:00", weekdays: [1, 2, 3, 4, 5] },
      })
      .returning(),
  );
  const [startsAt, endsAt] = [at("2026-04-22"), at("2026-04-22", "10:00")];
  const onRoad = made(
    await db
      .insert(ride)
      .values({ vehicleId: bus.id, startsAt, endsAt, blockedFrom: startsAt, blockedUntil: endsAt })
      .returning(),
  );
  await db.insert(busReservation).values({
    ...{ reference: `TB-${schoolId.slice(0, 8)}`, rideId: onRoad.id, schoolId, requestedBy: userId },
    ...{ pupils: 18, escorts: 2, fromPlace: "School", fromLat: point.lat, fromLng: point.lng },
    ...{ toPlace: "Goes", toLat: point.lat, toLng: point.lng, idempotencyKey: idempotencyKey() },
  });
}

/** Two companies and two schools, each pair with a line of every kind of list, and nothing between the pairs. */
export async function twoOfEach(db: Db) {
  const make = makeFactories(db);
  const person = await make.user();
  const companies = [await make.company({ name: "Werf Aak" }), await make.company({ name: "Werf Bark" })];
  const mbo = { kind: "mbo", audiences: ["mbo", "vmbo-kb"] } as const;
  const schools = [
    await make.school({ ...mbo, audiences: [...mbo.audiences], name: "College Aster" }),
    await make.school({ ...mbo, audiences: [...mbo.audiences], name: "College Berk" }),
  ];
  for (const [index, company] of companies.entries()) {
    const school = schools[index];
    if (school !== undefined) await linesBetween(db, company, school, person.id);
  }
  return { userId: person.id, companies, schools };
}
