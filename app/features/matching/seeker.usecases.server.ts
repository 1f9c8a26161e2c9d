import type { Seeker } from "./fit";
import type { FindSearch } from "./find.usecases.server";
import { programmeOf } from "./trades.repository.server";

const later = (a: string, b: string): string => (a > b ? a : b);

/** What the answers of the search form say of the person who looks. */
export function seekerOf({ filters, place, crebos, plan }: FindSearch): Seeker {
  return {
    programmes: crebos.flatMap((crebo) => programmeOf(crebo) ?? []),
    level: filters.level ?? null,
    route: filters.route ?? null,
    birthDate: null,
    startsFrom: later(filters.start ?? plan.today, plan.today),
    travel: place && { lat: place.lat, lng: place.lng, mode: place.mode, maxMinutes: place.minutes },
    weekdays: [],
    daysPerWeek: filters.days ?? null,
    drivingLicence: null,
    vogWilling: null,
    skills: "",
  };
}
