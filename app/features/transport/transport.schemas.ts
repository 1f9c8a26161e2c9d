import { z } from "zod";

import { isoDay } from "~/platform/forms/day";
import { distinct, line, notTyped, paragraphs } from "~/platform/forms/text";

const day = isoDay("date");
const time = z.iso.time({ precision: -1, error: "time" });
const optionalVehicle = z.uuid("choose").optional();

/** Who rides along; pupils are counted, never named. */
const party = {
  pupils: z.int().min(1).max(100),
  escorts: z.int().min(0).max(100).default(1),
  /** How many of them sit in a wheelchair. */
  wheelchairs: z.int().min(0).max(100).default(0),
  needs: paragraphs(0, 500).default(""),
};

interface PartyInput {
  pupils: number;
  escorts: number;
  wheelchairs: number;
}

const partyAddsUp = (value: PartyInput, check: z.core.$RefinementCtx) => {
  if (value.wheelchairs > value.pupils + value.escorts) {
    check.addIssue({ code: "custom", path: ["wheelchairs"], message: "wheelchairs" });
  }
};

const asked = {
  idempotencyKey: z.uuid(notTyped),
  schoolId: z.uuid("choose"),
  /** A postcode or place; the school itself when it is left out. */
  fromPlace: line(0, 100).default(""),
};

/** A ride of a school's own. Times are on the clock in Amsterdam. */
export const reserveSchema = z
  .object({
    ...asked,
    /** Left out: the smallest that is free. */
    vehicleId: optionalVehicle,
    day,
    from: time,
    until: time,
    toPlace: line(1, 100),
    ...party,
  })
  .superRefine((value, check) => {
    partyAddsUp(value, check);
    if (value.until <= value.from) check.addIssue({ code: "custom", path: ["until"], message: "order" });
  });
export type ReserveInput = z.output<typeof reserveSchema>;

/** Seats in a ride that another school has. */
export const joinSchema = z
  .object({ ...asked, rideId: z.uuid(notTyped), toPlace: line(1, 100), ...party })
  .superRefine(partyAddsUp);
export type JoinInput = z.output<typeof joinSchema>;

/** A bus for a visit that was asked for before. */
export const visitBusSchema = z.object({
  idempotencyKey: z.uuid(notTyped),
  vehicleId: optionalVehicle,
  fromPlace: line(0, 100).default(""),
  wheelchairs: z.int().min(0).max(100).default(0),
});
export type VisitBusInput = z.output<typeof visitBusSchema>;

/** What the bus adds to the form that asks for a visit; who rides is in that form. */
export const besideVisitSchema = z.object({
  bus: z.boolean().default(false),
  busVehicleId: optionalVehicle,
  busFrom: line(0, 100).default(""),
  busWheelchairs: z.int().min(0).max(100).default(0),
  /** Set by the button that sends the request after all, when no bus is free. */
  withoutBus: z.boolean().default(false),
});

const reservationId = z.uuid(notTyped);
export const answerSchema = z.object({ reservationId });
export const reasonSchema = z.object({ reservationId, reason: paragraphs(3, 500) });
export const cancelSchema = z.object({ reason: paragraphs(0, 500).default("") });
export const emptySchema = z.object({});

export const moveSchema = z.object({ rideId: z.uuid(notTyped), day, time, vehicleId: z.uuid("choose") });
export type MoveInput = z.output<typeof moveSchema>;

export const shareSchema = z.object({ shared: z.enum(["yes", "no"], notTyped) });

export const driverSchema = z.object({
  driver: line(0, 100).default(""),
  note: paragraphs(0, 1000).default(""),
});
export type DriverInput = z.output<typeof driverSchema>;

const vehicleFields = z.object({
  name: line(2, 60),
  seats: z.int().min(1).max(100),
  wheelchairPlaces: z.int().min(0).max(100).default(0),
  /** A postcode or place. */
  base: line(2, 100),
  availableFrom: time,
  availableUntil: time,
  /** ISO: 1 is Monday. */
  weekdays: distinct(z.coerce.number().int().min(1).max(7)).min(1),
  /** Codes of regions. */
  regions: distinct(line(1, 40)).min(1),
  bufferMinutes: z.int().min(0).max(240).default(15),
});

/** No more wheelchairs than seats, and the day ends after it begins. */
function fits(value: z.output<typeof vehicleFields>, check: z.core.$RefinementCtx): void {
  if (value.wheelchairPlaces > value.seats) {
    check.addIssue({ code: "custom", path: ["wheelchairPlaces"], message: "wheelchairPlaces" });
  }
  if (value.availableUntil <= value.availableFrom) {
    check.addIssue({ code: "custom", path: ["availableUntil"], message: "order" });
  }
}

export const vehicleSchema = vehicleFields.superRefine(fits);

export const newVehicleSchema = vehicleFields.extend({ idempotencyKey: z.uuid(notTyped) }).superRefine(fits);
export type VehicleInput = z.output<typeof vehicleSchema>;
