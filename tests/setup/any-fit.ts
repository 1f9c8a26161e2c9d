import fc from "fast-check";

import type { Place, Seeker } from "~/features/matching/fit";

const some = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const day = fc
  .integer({ min: 0, max: 500 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 });
const at = {
  lat: fc.double({ min: 50.8, max: 53.4, noNaN: true }),
  lng: fc.double({ min: 3.4, max: 7, noNaN: true }),
};
const route = fc.constantFrom("bol" as const, "bbl" as const, "combined" as const);
const programme = fc.record({
  crebo: fc.constantFrom("1", "2", "3"),
  dossier: some(fc.constantFrom("a", "b")),
  domain: some(fc.constantFrom("x", "y")),
  sector: fc.constantFrom("ict", "energie"),
});
/** A place of any kind. */
export const anyPlace: fc.Arbitrary<Place> = fc.record({
  ...{
    id: fc.uuid(),
    programme: some(programme),
    qualification: some(fc.string()),
    route: some(route),
    ...at,
  },
  levels: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
  placesLeft: fc.integer({ min: 0, max: 3 }),
  minimumAge: some(fc.integer({ min: 14, max: 21 })),
  startsFrom: some(day),
  startsUntil: some(day),
  hoursPerWeek: some(fc.integer({ min: 4, max: 40 })),
  daysPerWeek: some(fc.integer({ min: 1, max: 5 })),
  weekdays,
  drivingLicenceNeeded: fc.boolean(),
  vogNeeded: fc.boolean(),
  workProcesses: fc.array(fc.constantFrom("Verbindingen lassen", "Plaatwerk buigen", "Metaal frezen"), {
    maxLength: 3,
  }),
});

/** Somebody of any kind who looks for a place. */
export const anySeeker: fc.Arbitrary<Seeker> = fc.record({
  programmes: fc.array(programme, { maxLength: 2 }),
  enrolled: fc.boolean(),
  level: some(fc.integer({ min: 1, max: 4 })),
  route: some(route),
  birthDate: some(fc.constantFrom("2008-05-05", "2010-01-01", "1990-12-31")),
  startsFrom: day,
  travel: some(
    fc.record({
      ...at,
      mode: fc.constantFrom(
        "walk" as const,
        "bicycle" as const,
        "e_bike" as const,
        "public_transport" as const,
        "car" as const,
      ),
      maxMinutes: fc.integer({ min: 5, max: 240 }),
    }),
  ),
  weekdays,
  daysPerWeek: some(fc.integer({ min: 1, max: 5 })),
  drivingLicence: some(fc.boolean()),
  vogWilling: some(fc.boolean()),
  skills: fc.constantFrom("", "lassen en frezen", "plaatwerk"),
});
