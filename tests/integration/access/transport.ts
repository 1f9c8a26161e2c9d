import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { busReservation, ride, vehicle as vehicleTable } from "#db/schema";
import { answerReservation } from "~/features/transport/answer.usecases.server";
import { fixedClock } from "../../setup/clock";
import { anyDesk, anySchool, everybody, theDesk, theSchool } from "./actors";
import type { AccessTable } from "./rules";
import type { AccessWorld } from "./world";

const party = { pupils: "12", escorts: "1" };
const because = { reason: "De bus is stuk." };
const vehicle = {
  name: "Techniekbus Walcheren",
  seats: "30",
  base: "4331",
  availableFrom: "07:30",
  availableUntil: "17:00",
  weekdays: ["1", "2"],
};
/** Everybody who plans chooses among regions of their own; the far coordinator must not get further than that. */
const inZeeland = { ...vehicle, regions: ["PV29"] };
/** No bus is needed any more. */
const noRides = async (tx: Db) => {
  await tx.update(busReservation).set({ status: "cancelled", reason: because.reason });
  await tx.update(ride).set({ cancelledAt: fixedClock().now() });
};
const reserve = ({ school }: AccessWorld) => ({
  idempotencyKey: randomUUID(),
  schoolId: school.id,
  day: "2026-05-12",
  from: "09:00",
  until: "12:00",
  toPlace: "Goes",
  ...party,
});
const set =
  (values: Partial<typeof busReservation.$inferInsert>) =>
  (tx: Db, { bus }: AccessWorld) =>
    tx.update(busReservation).set(values).where(eq(busReservation.id, bus.reservationId));
const decided = async (tx: Db, { bus, viewers }: AccessWorld, action: "confirm" | "decline") => {
  const who = {
    userId: viewers.coordinator?.userId ?? "",
    municipalities: "all" as const,
    now: fixedClock().now(),
  };
  await answerReservation(tx, who, bus.reservationId, action, "De bus is stuk.");
};
/** The bus that was asked for beside the visit cannot come. */
const off = async (tx: Db, world: AccessWorld) => {
  await set({ bookingId: world.booking.id })(tx, world);
  await decided(tx, world, "decline");
};
const seat = ({ bus }: AccessWorld) => ({ reservationId: bus.reservationId });

export const transportAccess: AccessTable = {
  "/techniekbus": { may: everybody },
  "/techniekbus/reserveren": {
    may: anySchool,
    forms: {
      reserve: { may: theSchool, body: reserve, refusedWith: [422] },
      join: {
        may: theSchool,
        body: ({ bus, school }) => ({
          idempotencyKey: randomUUID(),
          schoolId: school.id,
          rideId: bus.rideId,
          toPlace: "Goes",
          ...party,
        }),
        query: ({ bus }) => `?rit=${bus.rideId}`,
        given: (tx, world) => set({ schoolId: world.otherSchool.id })(tx, world),
        refusedWith: [422],
      },
    },
  },
  "/mijn/techniekbus/:reference": {
    params: ({ bus }) => ({ reference: bus.reference }),
    may: theSchool,
    forms: {
      cancel: { may: theSchool },
      keep: { may: theSchool, given: off },
      end: { may: theSchool, given: off },
    },
  },
  "/mijn/boekingen/:reference/techniekbus": {
    params: ({ reference }) => ({ reference }),
    may: theSchool,
    forms: { reserve: { may: theSchool, body: () => ({ idempotencyKey: randomUUID() }) } },
  },
  // Whoever has the link stands for the school.
  "/busantwoord/:token": {
    params: ({ links }) => ({ token: links.bus }),
    may: everybody,
    forms: { keep: { may: everybody, given: off }, end: { may: everybody, given: off } },
  },
  "/beheer/techniekbus": {
    query: "?week=2026-04-20",
    may: anyDesk,
    forms: {
      confirm: { may: theDesk, body: seat },
      move: {
        may: theDesk,
        body: ({ bus }) => ({
          rideId: bus.rideId,
          vehicleId: bus.vehicleId,
          day: "2026-05-13",
          time: "09:00",
        }),
      },
    },
  },
  "/beheer/techniekbus/cijfers.csv": { may: anyDesk },
  "/beheer/techniekbus/voertuigen": {
    may: anyDesk,
    forms: {
      add: {
        may: theDesk,
        body: () => ({ ...inZeeland, idempotencyKey: randomUUID() }),
        refusedWith: [422],
      },
    },
  },
  "/beheer/techniekbus/voertuigen/:id": {
    params: ({ bus }) => ({ id: bus.vehicleId }),
    may: theDesk,
    forms: {
      change: { may: theDesk, body: inZeeland },
      retire: {
        may: theDesk,
        given: noRides,
      },
      return: {
        may: theDesk,
        given: (tx, { bus }) =>
          tx
            .update(vehicleTable)
            .set({ retiredAt: fixedClock().now() })
            .where(eq(vehicleTable.id, bus.vehicleId)),
      },
    },
  },
  "/beheer/techniekbus/ritten/:id": {
    params: ({ bus }) => ({ id: bus.rideId }),
    may: theDesk,
    forms: {
      confirm: { may: theDesk, body: seat },
      decline: { may: theDesk, body: (world) => ({ ...seat(world), ...because }) },
      cancel: {
        may: theDesk,
        body: (world) => ({ ...seat(world), ...because }),
        given: (tx, world) => decided(tx, world, "confirm"),
      },
      move: {
        may: theDesk,
        body: ({ bus }) => ({
          rideId: bus.rideId,
          vehicleId: bus.vehicleId,
          day: "2026-05-13",
          time: "09:00",
        }),
      },
      share: { may: theDesk, body: { shared: "yes" } },
      describe: { may: theDesk, body: { driver: "Wim" } },
    },
  },
  "/beheer/techniekbus/ritten/:id/rittenlijst": {
    params: ({ bus }) => ({ id: bus.rideId }),
    may: theDesk,
  },
};
