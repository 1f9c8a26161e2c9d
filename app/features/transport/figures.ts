import { rideKm, type Halt, type Leg } from "./travel";

/** A ride as far as it is counted: only who was confirmed, or has ridden. */
export interface CountedRide {
  vehicle: { id: string; name: string; seats: number; base: Halt };
  passengers: (Leg & { pupils: number; escorts: number; region: { code: string; name: string } })[];
}

export interface Figures {
  rides: number;
  pupils: number;
  escorts: number;
  /** Tenths of a kilometre, whole, so that parts add up to their total. */
  hectometres: number;
  /** Seats taken and offered, over all rides. */
  seatsTaken: number;
  seatsOffered: number;
}

export interface FigureRow extends Figures {
  key: string;
  name: string;
}

const none = (): Figures => ({
  rides: 0,
  pupils: 0,
  escorts: 0,
  hectometres: 0,
  seatsTaken: 0,
  seatsOffered: 0,
});

function add(into: Figures, more: Figures): void {
  into.rides += more.rides;
  into.pupils += more.pupils;
  into.escorts += more.escorts;
  into.hectometres += more.hectometres;
  into.seatsTaken += more.seatsTaken;
  into.seatsOffered += more.seatsOffered;
}

const sumOf = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((sum, one) => sum + of(one), 0);
const people = (one: { pupils: number; escorts: number }) => one.pupils + one.escorts;

function figuresOf({ vehicle, passengers }: CountedRide): Figures {
  return {
    rides: 1,
    pupils: sumOf(passengers, (one) => one.pupils),
    escorts: sumOf(passengers, (one) => one.escorts),
    hectometres: Math.round(rideKm(vehicle.base, passengers) * 10),
    seatsTaken: sumOf(passengers, people),
    seatsOffered: vehicle.seats,
  };
}

/**
 * A ride's figures by the region of its schools: the ride counts in each of them, its kilometres and seats in
 * proportion to the people, the last one getting what rounding leaves.
 */
function byRegion(ride: CountedRide, all: Figures): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const one of ride.passengers) {
    const row = rows.get(one.region.code) ?? {
      key: one.region.code,
      name: one.region.name,
      ...none(),
      rides: 1,
    };
    row.pupils += one.pupils;
    row.escorts += one.escorts;
    row.seatsTaken += people(one);
    rows.set(one.region.code, row);
  }
  const left = { hectometres: all.hectometres, seatsOffered: all.seatsOffered };
  const list = [...rows.values()];
  list.forEach((row, n) => {
    const share = n === list.length - 1 ? null : row.seatsTaken / all.seatsTaken;
    row.hectometres = share === null ? left.hectometres : Math.round(all.hectometres * share);
    row.seatsOffered = share === null ? left.seatsOffered : Math.round(all.seatsOffered * share);
    left.hectometres -= row.hectometres;
    left.seatsOffered -= row.seatsOffered;
  });
  return list;
}

const sorted = (rows: Map<string, FigureRow>): FigureRow[] =>
  [...rows.values()].sort((a, b) => a.name.localeCompare(b.name, "nl"));

/** Adds rides up: in total, by vehicle and by region of the school. Rides that carry nobody do not count. */
export function addUp(rides: readonly CountedRide[]): {
  total: Figures;
  vehicles: FigureRow[];
  regions: FigureRow[];
} {
  const total = none();
  const vehicles = new Map<string, FigureRow>();
  const regions = new Map<string, FigureRow>();
  const put = (rows: Map<string, FigureRow>, key: string, name: string, more: Figures) => {
    const row = rows.get(key) ?? { key, name, ...none() };
    add(row, more);
    rows.set(key, row);
  };
  for (const ride of rides.filter(({ passengers }) => passengers.length > 0)) {
    const figures = figuresOf(ride);
    add(total, figures);
    put(vehicles, ride.vehicle.id, ride.vehicle.name, figures);
    for (const row of byRegion(ride, figures)) put(regions, row.key, row.name, row);
  }
  return { total, vehicles: sorted(vehicles), regions: sorted(regions) };
}

/** The share of the seats that was taken, in whole per cent; 0 without rides. */
export const occupancy = ({ seatsTaken, seatsOffered }: Figures): number =>
  seatsOffered === 0 ? 0 : Math.round((100 * seatsTaken) / seatsOffered);

/** Kilometres with one decimal. */
export const km = ({ hectometres }: Figures): number => hectometres / 10;
