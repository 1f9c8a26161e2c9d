import { randomUUID } from "node:crypto";

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
const reserve = ({ school }: AccessWorld) => ({
  idempotencyKey: randomUUID(),
  schoolId: school.id,
  day: "2026-05-12",
  from: "09:00",
  until: "12:00",
  toPlace: "Goes",
  ...party,
});
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
        refusedWith: [422],
      },
    },
  },
  "/mijn/techniekbus/:reference": {
    params: ({ bus }) => ({ reference: bus.reference }),
    may: theSchool,
    forms: {
      cancel: { may: theSchool },
      keep: { may: theSchool },
      end: { may: theSchool },
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
    forms: { keep: { may: everybody }, end: { may: everybody } },
  },
  "/beheer/techniekbus": {
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
    forms: { add: { may: theDesk, body: inZeeland, refusedWith: [422] } },
  },
  "/beheer/techniekbus/voertuigen/:id": {
    params: ({ bus }) => ({ id: bus.vehicleId }),
    may: theDesk,
    forms: {
      change: { may: theDesk, body: inZeeland },
      retire: { may: theDesk },
      return: { may: theDesk },
    },
  },
  "/beheer/techniekbus/ritten/:id": {
    params: ({ bus }) => ({ id: bus.rideId }),
    may: theDesk,
    forms: {
      confirm: { may: theDesk, body: seat },
      decline: { may: theDesk, body: (world) => ({ ...seat(world), ...because }) },
      cancel: { may: theDesk, body: (world) => ({ ...seat(world), ...because }) },
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
