import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  time,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { booking } from "./bookings";
import { createdAt, id, moment } from "./columns";
import { transitionColumns } from "./history";
import { region } from "./geo";
import { school } from "./organisations";

/** A Techniekbus. */
export const vehicle = pgTable(
  "vehicle",
  {
    id: id(),
    name: text("name").notNull(),
    /** Seats for pupils and escorts; the driver has one more. */
    seats: integer("seats").notNull(),
    /** How many of the seats a wheelchair can stand in. */
    wheelchairPlaces: integer("wheelchair_places").notNull().default(0),
    /** Where it stands at night. */
    postcode: text("postcode").notNull(),
    place: text("place").notNull(),
    lat: doublePrecision("lat").notNull(),
    lng: doublePrecision("lng").notNull(),
    /** Between these times it may be on the road, on the clock of Amsterdam; ISO weekdays, 1 is Monday. */
    availableFrom: time("available_from").notNull(),
    availableUntil: time("available_until").notNull(),
    weekdays: integer("weekdays").array().notNull(),
    /** Minutes that stay free before and after a ride. */
    bufferMinutes: integer("buffer_minutes").notNull().default(15),
    /** A vehicle that is out of service takes no new rides. */
    retiredAt: moment("retired_at"),
    createdAt: createdAt(),
    /** The moment by which the database tells rides ahead from those that are over when seats are taken out. */
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (t) => [
    check("vehicle_seats", sql`${t.seats} between 1 and 100`),
    check("vehicle_wheelchairs", sql`${t.wheelchairPlaces} between 0 and ${t.seats}`),
    check("vehicle_hours", sql`${t.availableUntil} > ${t.availableFrom}`),
    check("vehicle_buffer", sql`${t.bufferMinutes} between 0 and 240`),
  ],
);

/** The regions that a vehicle serves: a school in one of them may ask for it. */
export const vehicleRegion = pgTable(
  "vehicle_region",
  {
    vehicleId: uuid("vehicle_id")
      .notNull()
      .references(() => vehicle.id, { onDelete: "cascade" }),
    regionCode: text("region_code")
      .notNull()
      .references(() => region.code),
  },
  (t) => [primaryKey({ columns: [t.vehicleId, t.regionCode] })],
);

/**
 * A vehicle on the road. `blocked_from` and `blocked_until` are the window with the buffer around it; an exclusion
 * constraint keeps those of one vehicle apart.
 */
export const ride = pgTable(
  "ride",
  {
    id: id(),
    vehicleId: uuid("vehicle_id")
      .notNull()
      .references(() => vehicle.id),
    startsAt: moment("starts_at").notNull(),
    endsAt: moment("ends_at").notNull(),
    blockedFrom: moment("blocked_from").notNull(),
    blockedUntil: moment("blocked_until").notNull(),
    /** A coordinator lets two schools share it. */
    shared: boolean("shared").notNull().default(false),
    /** Who drives, and what the driver must know. */
    driver: text("driver").notNull().default(""),
    note: text("note").notNull().default(""),
    /** A ride that carries nobody any more is put away. */
    cancelledAt: moment("cancelled_at"),
    createdAt: createdAt(),
    /** What the vehicle was, of a ride that was over before the vehicle changed; null while it is as it was. */
    drivenSeats: integer("driven_seats"),
    drivenPlace: text("driven_place"),
    drivenLat: doublePrecision("driven_lat"),
    drivenLng: doublePrecision("driven_lng"),
  },
  (t) => [
    index("ride_vehicle_start").on(t.vehicleId, t.startsAt),
    check("ride_window", sql`${t.endsAt} > ${t.startsAt}`),
    check(
      "ride_driven",
      sql`num_nulls(${t.drivenSeats}, ${t.drivenPlace}, ${t.drivenLat}, ${t.drivenLng}) in (0, 4)`,
    ),
    check("ride_buffer", sql`${t.blockedFrom} <= ${t.startsAt} and ${t.blockedUntil} >= ${t.endsAt}`),
  ],
);

export const reservationStates = ["requested", "confirmed", "declined", "done", "cancelled"] as const;

/** Seats of one school in a ride: a trigger keeps the sum within the vehicle's. */
export const busReservation = pgTable(
  "bus_reservation",
  {
    id: id(),
    reference: text("reference").notNull(),
    rideId: uuid("ride_id")
      .notNull()
      .references(() => ride.id),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id),
    /** The visit that it belongs to; null for a ride of its own. */
    bookingId: uuid("booking_id").references(() => booking.id, { onDelete: "set null" }),
    requestedBy: uuid("requested_by").references(() => user.id, { onDelete: "set null" }),
    status: text("status", { enum: reservationStates }).notNull().default("requested"),
    pupils: integer("pupils").notNull(),
    escorts: integer("escorts").notNull(),
    wheelchairs: integer("wheelchairs").notNull().default(0),
    /** From where to where, as people say it, with WGS84 degrees for the kilometres. */
    fromPlace: text("from_place").notNull(),
    fromLat: doublePrecision("from_lat").notNull(),
    fromLng: doublePrecision("from_lng").notNull(),
    toPlace: text("to_place").notNull(),
    toLat: doublePrecision("to_lat").notNull(),
    toLng: doublePrecision("to_lng").notNull(),
    needs: text("needs").notNull().default(""),
    /** Why it was declined or cancelled. */
    reason: text("reason"),
    idempotencyKey: uuid("idempotency_key").notNull(),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("bus_reservation_reference_key").on(t.reference),
    uniqueIndex("bus_reservation_idempotency_key").on(t.idempotencyKey),
    uniqueIndex("bus_reservation_booking_key")
      .on(t.bookingId)
      .where(sql`${t.status} in ('requested', 'confirmed')`),
    index("bus_reservation_ride").on(t.rideId, t.status),
    index("bus_reservation_school").on(t.schoolId, t.status),
    check("bus_reservation_pupils", sql`${t.pupils} between 0 and 100 and ${t.escorts} between 0 and 100`),
    check("bus_reservation_somebody", sql`${t.pupils} + ${t.escorts} > 0`),
    check("bus_reservation_wheelchairs", sql`${t.wheelchairs} between 0 and ${t.pupils} + ${t.escorts}`),
  ],
);

export const busReservationHistory = pgTable(
  "bus_reservation_history",
  {
    /** Its actors: T the school, R the regional coordinator, S the system. */
    ...transitionColumns(),
    reservationId: uuid("reservation_id")
      .notNull()
      .references(() => busReservation.id, { onDelete: "cascade" }),
  },
  (t) => [index("bus_reservation_history_reservation").on(t.reservationId)],
);
