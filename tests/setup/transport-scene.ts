import { randomUUID } from "node:crypto";

import { eq, isNull } from "drizzle-orm";

import type { Db } from "#db/client.server";
import {
  busReservation,
  busReservationHistory,
  coordinatorRegion,
  mail,
  outboxEvent,
  ride,
  vehicle,
  vehicleRegion,
} from "#db/schema";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import { transportSubscriptions } from "~/features/transport/index.server";
import { answerReservation } from "~/features/transport/answer.usecases.server";
import { joinRide, reserveRide } from "~/features/transport/reserve.usecases.server";
import { reserveBesideVisit, reserveForVisit } from "~/features/transport/reserve-visit.usecases.server";
import { findVisitBus } from "~/features/transport/views.usecases.server";
import type { Reserver } from "~/features/transport/seats.usecases.server";
import type { Coordinator } from "~/features/transport/scope";
import type { JoinInput, ReserveInput, VisitBusInput } from "~/features/transport/transport.schemas";
import { workOnce } from "~/platform/jobs/worker.server";
import { bookingScene } from "./booking-scene";
import type { TestClock } from "./clock";
import { workAt } from "./work";
import { mailsInOrder } from "./mails";

const goes = { postcode: "4461", place: "Goes", lat: 51.504, lng: 3.889 };
/** Some time on the road from the school in Middelburg to the company in Goes: 40 minutes with boarding. */
const company = { ...goes, municipalityCode: "GM0664" };

type NewVehicle = Partial<typeof vehicle.$inferInsert> & { regions?: string[] };

/** What a refusal of transport looks like, for `expect(…).rejects.toMatchObject`. */
export const fault = (name: string, field?: string) => ({
  code: `transport.${name}`,
  ...(field === undefined ? {} : { field }),
});

/** Takes every bus, ride and reservation away, and what was mailed and recorded: the next test has the roads to itself. */
export async function clearRoads(db: Db): Promise<void> {
  await db.delete(mail);
  await db.delete(outboxEvent);
  await db.delete(busReservation);
  await db.delete(ride);
  await db.execute("delete from vehicle");
}

/** A bus in Zeeland with its coordinator, two schools with a teacher each, and a company's listing with slots. */
export async function transportScene(db: Db, clock: TestClock, options: { days?: string[] } = {}) {
  const scene = await bookingScene(db, clock, {
    ...options,
    listing: { ...company, noticeDays: 1, holdWorkingDays: 5 },
  });
  const { make, school, teacher } = scene;
  const otherSchool = await make.school({ name: "Tweede School" });
  const otherTeacher = await make.staff(otherSchool.id);
  const person = await make.user({ role: "coordinator", name: "Joke Bus" });
  await db.insert(coordinatorRegion).values({ userId: person.id, regionCode: "PV29" });

  const bus = async ({ regions = ["PV29"], ...values }: NewVehicle = {}) => {
    const [made] = await db
      .insert(vehicle)
      .values({
        name: "Bus Proef",
        seats: 30,
        wheelchairPlaces: 2,
        ...goes,
        availableFrom: "07:30",
        availableUntil: "17:00",
        weekdays: [1, 2, 3, 4, 5],
        bufferMinutes: 15,
        ...values,
      })
      .returning();
    if (made === undefined) throw new Error("no vehicle");
    await db.insert(vehicleRegion).values(regions.map((regionCode) => ({ vehicleId: made.id, regionCode })));
    return made;
  };

  const asSchool = (of: { id: string }, by: { id: string }): Reserver => ({
    actor: "T",
    userId: by.id,
    scope: { kind: "schools", ids: [of.id] },
    now: clock.now(),
  });
  const teacherOf = () => asSchool(school, teacher);
  const other = () => asSchool(otherSchool, otherTeacher);
  const municipalities = ["GM0687", "GM0664"];
  const coordinator = (): Coordinator => ({ userId: person.id, municipalities, now: clock.now() });

  const wish = (values: Partial<ReserveInput> = {}): ReserveInput => ({
    idempotencyKey: randomUUID(),
    schoolId: school.id,
    day: "2026-04-14",
    from: "09:00",
    until: "12:00",
    fromPlace: "",
    toPlace: "Goes",
    pupils: 18,
    escorts: 2,
    wheelchairs: 0,
    needs: "",
    ...values,
  });
  const reserve = (values: Partial<ReserveInput> = {}) => reserveRide(db, teacherOf(), wish(values));
  const join = (rideId: string, values: Partial<JoinInput> = {}) =>
    joinRide(db, other(), {
      idempotencyKey: randomUUID(),
      schoolId: otherSchool.id,
      rideId,
      fromPlace: "",
      toPlace: "Goes",
      pupils: 8,
      escorts: 1,
      wheelchairs: 0,
      needs: "",
      ...values,
    });
  const reserveVisit = (booking: string, values: Partial<VisitBusInput> = {}) =>
    reserveForVisit(db, teacherOf(), booking, {
      idempotencyKey: randomUUID(),
      fromPlace: "",
      wheelchairs: 0,
      ...values,
    });

  /** A reservation with its ride and its history. */
  const seat = async (reference: string) => {
    const [found] = await db
      .select({ reservation: busReservation, ride })
      .from(busReservation)
      .innerJoin(ride, eq(ride.id, busReservation.rideId))
      .where(eq(busReservation.reference, reference));
    if (found === undefined) throw new Error("no reservation");
    const history = await db
      .select()
      .from(busReservationHistory)
      .where(eq(busReservationHistory.reservationId, found.reservation.id))
      .orderBy(busReservationHistory.id);
    return { ...found.reservation, ride: found.ride, history };
  };
  /** Asks for a visit with a bus beside it; answers the reference of the visit. */
  const beside = (values: { vehicleId?: string; wheelchairs?: number; secondSlotId?: string } = {}) => {
    const { secondSlotId } = values;
    const input = scene.input(secondSlotId === undefined ? {} : { secondSlotId });
    const also = (tx: Parameters<typeof reserveBesideVisit>[0], made: { id: string }) =>
      reserveBesideVisit(tx, teacherOf(), made.id, {
        key: input.idempotencyKey,
        vehicleId: values.vehicleId,
        fromPlace: "",
        wheelchairs: values.wheelchairs ?? 0,
      });
    return requestBooking(db, scene.t(), input, also);
  };
  /** The reservation of the bus beside a visit. */
  const busOf = async (reference: string) => {
    const { page } = await findVisitBus(db, reference, teacherOf());
    if (page === null) throw new Error("no bus");
    return seat(page.reservation.reference);
  };
  const openRides = () => db.select().from(ride).where(isNull(ride.cancelledAt));
  /** The kinds of mail that an address has had. */
  const mailsTo = async (address: string) =>
    (await mailsInOrder(db, eq(mail.toAddress, address))).map(({ template }) => template);
  const confirm = async (reference: string) => {
    const { id } = await seat(reference);
    await answerReservation(db, coordinator(), id, "confirm");
  };
  /** Everything that the outbox holds is handled: mails are written, buses follow their bookings. */
  const work = () => workOnce(db, { subscriptions: transportSubscriptions, tasks: [] }, workAt(clock));
  return {
    ...scene,
    ...{ otherSchool, otherTeacher, person, bus, teacherOf, other, coordinator },
    ...{ wish, reserve, join, reserveVisit, beside, busOf, seat, openRides, mailsTo, confirm, work },
  };
}
