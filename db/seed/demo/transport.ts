import type {
  booking,
  busReservation,
  busReservationHistory,
  ride,
  vehicle,
  vehicleRegion,
} from "../../schema";
import type { DemoSchool, Ground } from "./ground";
import type { DemoListing } from "./listings";
import { uuidOf } from "../uuid";
import { amsterdam, plusDays } from "./days";
import { kmBetween } from "./distance";
import { makeRandom } from "./random";
import type { DemoSlot } from "./slots";

type Reservation = typeof busReservation.$inferInsert & { id: string };
type Status = NonNullable<Reservation["status"]>;
type Ride = typeof ride.$inferInsert & { id: string };
type Vehicle = typeof vehicle.$inferInsert & { id: string };

export interface DemoTransport {
  vehicles: Vehicle[];
  regions: (typeof vehicleRegion.$inferInsert)[];
  rides: Ride[];
  reservations: Reservation[];
  history: (typeof busReservationHistory.$inferInsert)[];
}

/** A visit that was agreed, to which the bus goes. */
interface AgreedVisit {
  booking: typeof booking.$inferInsert & { id: string };
  slot: DemoSlot;
  listing: DemoListing;
}

const day = 86_400_000;
const minute = 60_000;
const buffer = 15;
const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const drivers = ["Wim Sluis", "Annie Dijkers", "Jaap van Veere"];
const iso = (at: Date) => at.toISOString().slice(0, 10);
const weekdayOf = (onDay: string) => new Date(`${onDay}T00:00:00Z`).getUTCDay();

function makeVehicles(ground: Ground): { row: Vehicle; regions: string[] }[] {
  const base = (name: string) => {
    const found = ground.places.find((place) => place.name === name);
    const spot = found?.spots[0];
    if (found === undefined || spot === undefined) throw new Error(`${name} is not on the map.`);
    return { ...spot, place: found.name };
  };
  const common = {
    availableFrom: "07:30",
    availableUntil: "17:00",
    bufferMinutes: buffer,
    createdAt: ground.now,
    updatedAt: ground.now,
  };
  return [
    {
      row: {
        ...{ id: uuidOf("vehicle", "zeeland"), name: "Techniekbus Zeeland", seats: 48, wheelchairPlaces: 2 },
        ...{ ...base("Goes"), ...common, weekdays: [1, 2, 3, 4, 5] },
      },
      regions: ["PV29"],
    },
    {
      row: {
        ...{ id: uuidOf("vehicle", "west"), name: "Techniekbus West", seats: 30, wheelchairPlaces: 1 },
        ...{ ...base("Bergen op Zoom"), ...common, weekdays: [1, 2, 4, 5] },
      },
      regions: ["PV29", "AM25"],
    },
  ];
}

/**
 * Two buses for Zeeland and West-Brabant, with rides of the past month and the next weeks: some wait for an answer, one
 * is shared by two schools, one belongs to the agreed visit. Chance is its own, so that nothing else changes by it.
 */
export function makeTransport(
  ground: Ground,
  teacherOf: Map<DemoSchool, string>,
  own: DemoSchool,
  visits: readonly AgreedVisit[],
): DemoTransport {
  const random = makeRandom(20_150_602);
  const { now } = ground;
  const home = ground.places.filter(
    (place) => place.provinceCode === "PV29" || place.labourMarketRegionCode === "AM25",
  );
  const municipalities = new Set(home.map((place) => place.municipalityCode));
  const made: DemoTransport = { vehicles: [], regions: [], rides: [], reservations: [], history: [] };
  const near = ground.schools.filter(
    (school) => school.kind === "vo" && municipalities.has(school.municipalityCode),
  );
  const places = home.flatMap(({ name, weight, spots }) =>
    weight > 5_000 ? spots.slice(0, 1).map(({ lat, lng }) => ({ name, lat, lng })) : [],
  );
  const buses = makeVehicles(ground);
  for (const { row, regions } of buses) {
    made.vehicles.push(row);
    for (const regionCode of regions) made.regions.push({ vehicleId: row.id, regionCode });
  }

  function addRide(bus: Vehicle, startsAt: Date, endsAt: Date, shared = false): Ride | null {
    const blockedFrom = new Date(startsAt.getTime() - buffer * minute);
    const blockedUntil = new Date(endsAt.getTime() + buffer * minute);
    const busy = made.rides.some(
      (one) => one.vehicleId === bus.id && one.blockedFrom < blockedUntil && blockedFrom < one.blockedUntil,
    );
    if (busy) return null;
    const planned = startsAt < now || random.chance(0.5);
    const row: Ride = {
      ...{
        id: uuidOf("ride", bus.id, startsAt.toISOString()),
        vehicleId: bus.id,
        startsAt,
        endsAt,
        blockedFrom,
        blockedUntil,
        shared,
      },
      ...{ driver: planned ? random.pick(drivers) : "", createdAt: now },
    };
    made.rides.push(row);
    return row;
  }

  function addSeats(
    into: Ride,
    school: DemoSchool,
    to: { name: string; lat: number; lng: number },
    status: Status,
    party: { pupils: number; escorts: number; bookingId?: string },
  ): void {
    const id = uuidOf("bus_reservation", into.id, school.id);
    const requestedBy = teacherOf.get(school) ?? null;
    const createdAt = new Date(Math.min(now.getTime(), into.startsAt.getTime()) - random.int(2, 12) * day);
    made.reservations.push({
      ...{ id, rideId: into.id, schoolId: school.id, requestedBy, status, createdAt, updatedAt: createdAt },
      reference: `TB-${Array.from({ length: 5 }, () => letters.charAt(random.int(0, letters.length - 1))).join("")}`,
      ...{ bookingId: party.bookingId ?? null, pupils: party.pupils, escorts: party.escorts },
      wheelchairs: random.chance(0.15) ? 1 : 0,
      ...{ fromPlace: `${school.name}, ${school.place}`, fromLat: school.lat, fromLng: school.lng },
      ...{ toPlace: to.name, toLat: to.lat, toLng: to.lng, needs: "" },
      idempotencyKey: uuidOf("form", id),
    });
    const step = (fromStatus: Status | null, toStatus: Status, actor: string, at: Date) =>
      made.history.push({
        ...{ reservationId: id, at, actor, fromStatus, toStatus },
        actorId: actor === "T" ? requestedBy : null,
      });
    step(null, "requested", "T", createdAt);
    if (status !== "requested") step("requested", "confirmed", "R", new Date(createdAt.getTime() + day));
    if (status === "done") step("confirmed", "done", "S", into.endsAt);
  }

  // The bus to the agreed visit comes first: nothing else may be in its way.
  for (const { booking: visit, slot, listing } of visits.slice(0, 1)) {
    const bus = made.vehicles.find(({ weekdays }) => weekdays.includes(weekdayOf(iso(slot.startsAt))));
    const hour = 60 * minute;
    if (bus === undefined || listing.kind === "guest_lesson") continue;
    const goes = addRide(
      bus,
      new Date(slot.startsAt.getTime() - hour),
      new Date(slot.endsAt.getTime() + hour),
    );
    if (goes === null) continue;
    addSeats(goes, own, { name: listing.place, lat: listing.lat, lng: listing.lng }, "confirmed", {
      ...{ pupils: visit.pupils, escorts: visit.escorts ?? 1, bookingId: visit.id },
    });
  }
  for (let n = -30; n <= 24; n += 1) {
    const onDay = plusDays(ground.today, n);
    for (const bus of made.vehicles) {
      if (!bus.weekdays.includes(weekdayOf(onDay)) || random.chance(0.45)) continue;
      const early = random.chance(0.6);
      const startsAt = amsterdam(onDay, early ? 8 : 12, random.pick([15, 30, 45]));
      const endsAt = new Date(startsAt.getTime() + random.pick([180, 210, 240]) * minute);
      const shared = random.chance(0.25);
      const into = addRide(bus, startsAt, endsAt, shared);
      if (into === null) continue;
      const status = endsAt <= now ? "done" : random.pick(["confirmed", "confirmed", "requested"] as const);
      const within = near.filter((school) => kmBetween(school, bus) < 35);
      const first = random.chance(0.12) || within.length === 0 ? own : random.pick(within);
      const second = within.find((school) => school.id !== first.id && kmBetween(school, first) < 12);
      const to = random.pick(places.filter((place) => kmBetween(place, first) < 20));
      addSeats(into, first, to, status, {
        ...{ pupils: random.int(12, shared ? 16 : 26), escorts: random.int(1, 2) },
      });
      if (shared && second !== undefined && random.chance(0.6)) {
        addSeats(into, second, to, status === "done" ? "done" : "requested", {
          ...{ pupils: random.int(6, 10), escorts: 1 },
        });
      }
    }
  }
  return made;
}
