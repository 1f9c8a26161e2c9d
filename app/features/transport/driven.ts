import type { Halt } from "./travel";

interface Driven {
  drivenSeats: number | null;
  drivenPlace: string | null;
  drivenLat: number | null;
  drivenLng: number | null;
}

interface Vehicle {
  seats: number;
  place: string;
  lat: number;
  lng: number;
}

/** The seats and the home base of a ride: what its vehicle had when it drove, whatever it has become since. */
export function asDriven(ride: Driven, vehicle: Vehicle): { seats: number; base: Halt } {
  return {
    seats: ride.drivenSeats ?? vehicle.seats,
    base: {
      name: ride.drivenPlace ?? vehicle.place,
      lat: ride.drivenLat ?? vehicle.lat,
      lng: ride.drivenLng ?? vehicle.lng,
    },
  };
}
