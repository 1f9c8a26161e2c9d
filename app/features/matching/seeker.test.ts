import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { byFit, fitOf, type Place } from "./fit";
import { fitMessages, say } from "./fit.messages";
import { seekerOfProfile, type Profile } from "./seeker";

const today = "2026-03-10";
const programmes = ["1", "2", "3"].map((crebo) => ({
  ...{ crebo, name: `Opleiding ${crebo}`, level: 2, dossier: crebo === "3" ? null : "Metaal" },
  ...{ domain: crebo === "1" ? "Techniek" : null, sector: "metaal-machinebouw" },
}));
const some = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const point = {
  lat: fc.double({ min: 51.2, max: 51.8, noNaN: true }),
  lng: fc.double({ min: 3.4, max: 4.4, noNaN: true }),
};
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 5 });
const route = fc.constantFrom("bol" as const, "bbl" as const, "combined" as const);

const places: fc.Arbitrary<Place[]> = fc.uniqueArray(
  fc.record({
    ...{
      id: fc.uuid(),
      programme: some(fc.constantFrom(...programmes)),
      route: some(route),
      ...point,
      weekdays,
    },
    qualification: fc.constant("Opleiding"),
    levels: fc.constantFrom([], [2], [3]),
    placesLeft: fc.constant(1),
    minimumAge: some(fc.constantFrom(16, 18)),
    startsFrom: some(fc.constantFrom("2026-04-01", "2026-09-01")),
    startsUntil: some(fc.constantFrom("2026-10-01", "2026-12-01")),
    hoursPerWeek: some(fc.constantFrom(24, 32)),
    daysPerWeek: some(fc.integer({ min: 3, max: 5 })),
    drivingLicenceNeeded: fc.boolean(),
    vogNeeded: fc.boolean(),
    workProcesses: fc.constantFrom([], ["Metaal lassen"], ["Plaatwerk buigen", "Machines instellen"]),
  }),
  { minLength: 2, maxLength: 12, selector: ({ id }) => id },
);

/** What counts in a profile. */
const counts = fc.record({
  qualification: some(fc.constantFrom(...programmes)),
  /** Whether they are taught for it, or only wish to be; at which school does not count. */
  kind: fc.constantFrom("student" as const, "career_changer" as const, "job_seeker" as const),
  schooled: fc.boolean(),
  level: some(fc.integer({ min: 1, max: 4 })),
  route: some(route),
  startsFrom: some(fc.constantFrom("2026-04-01", "2026-09-01")),
  weekdays,
  travelMode: fc.constantFrom("bicycle" as const, "car" as const),
  maxMinutes: fc.integer({ min: 15, max: 90 }),
  drivingLicence: fc.boolean(),
  vogWilling: fc.boolean(),
  skills: fc.constantFrom("", "Ik kan lassen.", "Machines en plaatwerk"),
  experience: fc.constantFrom("", "Een bijbaan"),
});

/** What must play no part, with names and sexes that no profile of the site even has. */
const person = fc.record({
  ...{ studentId: fc.uuid(), userId: some(fc.uuid()), email: some(fc.emailAddress()) },
  name: fc.constantFrom("Jan de Vries", "Fatima El Idrissi", "Kwame Mensah", "Zoë Ng", "Agnieszka Kowalska"),
  sex: fc.constantFrom("m", "f", "x"),
  origin: fc.constantFrom("NL", "MA", "GH", "PL"),
  school: fc.record({ id: fc.uuid(), name: fc.string(), number: fc.string() }),
  claim: fc.constant(null),
  enrols: fc.boolean(),
  qualificationConfirmed: fc.boolean(),
  routeConfirmed: fc.boolean(),
  motivation: fc.string(),
  languages: fc.subarray(["nl", "en", "pl", "ar"]),
  guardian: some(fc.record({ name: fc.string(), email: fc.emailAddress(), consentedAt: fc.constant(null) })),
  referralConsent: fc.boolean(),
  looking: fc.boolean(),
  cv: some(fc.record({ fileName: fc.string(), uploadedAt: fc.date({ noInvalidDate: true }) })),
  /** All of them of age on every first day. */
  birthDate: fc.integer({ min: 1950, max: 2007 }).map((year) => `${year}-03-01`),
  address: fc.record({ postcode: fc.string(), place: fc.string(), municipalityCode: some(fc.string()) }),
  /** Degrees to the east, of home and places alike: another town with the same ways. */
  shift: fc.constantFrom(0, 0.5, 1, 2),
});

const home = fc.record(point);

/** Who sees which places in which order, and every word said of them. */
function seen(
  all: readonly Place[],
  told: typeof counts extends fc.Arbitrary<infer T> ? T : never,
  who: typeof person extends fc.Arbitrary<infer T> ? T : never,
  at: { lat: number; lng: number },
) {
  const { address, shift, school, ...rest } = who;
  const { schooled, ...counted } = told;
  const profile: Profile = {
    ...rest,
    ...counted,
    school: schooled ? school : null,
    home: { ...address, lat: at.lat, lng: at.lng + shift },
  };
  const seeker = seekerOfProfile(profile, today);
  return all
    .map((place) => ({ id: place.id, fit: fitOf(seeker, { ...place, lng: place.lng + shift }) }))
    .sort(byFit)
    .map(({ id, fit }) => ({
      id,
      words: [fitMessages.nl, fitMessages.en].map((t) => [
        ...fit.reasons.map((point) => say(t.reason, point)),
        ...[...fit.barriers, ...fit.drawbacks].map((point) => say(t.lack, point)),
        ...fit.questions.map((point) => say(t.question, point)),
      ]),
    }));
}

describe("a person's profile", () => {
  it("gives the same order and the same words whoever they are", () => {
    fc.assert(
      fc.property(places, counts, home, person, person, (all, told, at, one, other) => {
        expect(seen(all, told, other, at)).toEqual(seen(all, told, one, at));
      }),
      { numRuns: 300 },
    );
  });

  it("never says anything of their name, school, address or birth date", () => {
    fc.assert(
      fc.property(places, counts, home, person, (all, told, at, who) => {
        const text = JSON.stringify(seen(all, told, who, at));
        for (const word of [who.name, who.birthDate]) expect(text).not.toContain(word);
      }),
    );
  });
});
