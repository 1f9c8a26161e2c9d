import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyPlace, anySeeker } from "../../../tests/setup/any-fit";
import { oldEnough } from "./core/fit";
import { byFit, fitOf, type Place, type Programme, type Seeker } from "./fit";
import { fitMessages, say } from "./fit.messages";

const lasser: Programme = {
  crebo: "25900",
  dossier: "Lassen",
  domain: "Techniek",
  sector: "metaal-machinebouw",
};
const middelburg = { lat: 51.4988, lng: 3.611 };
const vlissingen = { lat: 51.4426, lng: 3.5736 };

const seeker: Seeker = {
  programmes: [lasser],
  enrolled: true,
  level: 2,
  route: "bbl",
  birthDate: "2008-09-01",
  startsFrom: "2026-09-01",
  travel: { ...middelburg, mode: "bicycle", maxMinutes: 45 },
  weekdays: [1, 2, 3, 4],
  daysPerWeek: null,
  drivingLicence: false,
  vogWilling: true,
  skills: "Ik heb thuis een hek gelast en veel plaatwerk gedaan.",
};
const place: Place = {
  id: "a",
  programme: lasser,
  qualification: "Lasser",
  levels: [2],
  route: "bbl",
  placesLeft: 2,
  minimumAge: 18,
  startsFrom: "2026-08-15",
  startsUntil: "2026-10-31",
  ...vlissingen,
  hoursPerWeek: 32,
  daysPerWeek: 4,
  weekdays: [1, 2, 3, 4],
  drivingLicenceNeeded: false,
  vogNeeded: true,
  workProcesses: ["Plaatwerk voorbereiden", "Verbindingen lassen"],
};
const about = (points: readonly { about: string }[]) => points.map((point) => point.about);

describe("fitOf", () => {
  it("says why a place fits", () => {
    const fit = fitOf(seeker, place);
    expect(fit.fits).toBe(true);
    expect(fit.reasons.map((point) => say(fitMessages.nl.reason, point))).toEqual([
      "Voor de opleiding Lasser.",
      "Voor niveau 2.",
      "De leerweg klopt: BBL.",
      "Je bent oud genoeg: 18 jaar of ouder.",
      "Je wilt een VOG aanvragen.",
      "Ongeveer 35 minuten fietsen (schatting).",
      "Je kunt beginnen op 1 september 2026.",
      "Dit ken je al een beetje: Plaatwerk voorbereiden.",
      "De dagen komen je uit: maandag, dinsdag, woensdag en donderdag.",
    ]);
    expect([...fit.barriers, ...fit.drawbacks, ...fit.questions]).toEqual([]);
  });

  it.each<[string, Partial<Seeker>, Partial<Place>, string]>([
    [
      "another qualification",
      {},
      { programme: { ...lasser, crebo: "1", dossier: "X", domain: "Y" } },
      "qualification",
    ],
    [
      "another qualification of the domain, when taught for one",
      {},
      { programme: { ...lasser, crebo: "1", dossier: "X" } },
      "qualification",
    ],
    ["another level", {}, { levels: [3, 4] }, "level"],
    ["another route", { route: "bol" }, {}, "route"],
    ["no place left", {}, { placesLeft: 0 }, "full"],
    ["too young on the first day", { birthDate: "2008-09-02" }, {}, "age"],
    ["too late to start", { startsFrom: "2026-11-01" }, {}, "start"],
    ["no driving licence", {}, { drivingLicenceNeeded: true }, "licence"],
    ["no certificate of conduct", { vogWilling: false }, {}, "vog"],
  ])("does not fit: %s", (_, change, other, why) => {
    const fit = fitOf({ ...seeker, ...change }, { ...place, ...other });
    expect(fit.fits).toBe(false);
    expect(about(fit.barriers)).toEqual([why]);
  });

  it("waits for the first day of the place with somebody's age", () => {
    const young = { ...seeker, birthDate: "2008-12-01" };
    expect(fitOf(young, { ...place, startsFrom: "2026-12-01", startsUntil: null }).fits).toBe(true);
    expect(oldEnough("2008-02-29", 18, "2026-02-28")).toBe(false);
    expect(oldEnough("2008-02-29", 18, "2026-03-01")).toBe(true);
  });

  it.each<[string, Partial<Seeker>, Partial<Place>, string]>([
    ["a long way", {}, { lat: 52.4, lng: 4.9 }, "travel"],
    ["days that do not suit", {}, { weekdays: [4, 5] }, "weekdays"],
    ["a late start", { startsFrom: "2026-06-01" }, {}, "start"],
  ])("fits less well: %s", (_, change, other, why) => {
    const fit = fitOf({ ...seeker, ...change }, { ...place, minimumAge: null, ...other });
    expect(fit.fits).toBe(true);
    expect(about(fit.drawbacks)).toContain(why);
    expect(fit.score).toBeLessThan(fitOf(seeker, place).score);
  });

  it("tells a long way in hours", () => {
    const [far] = fitOf(seeker, { ...place, lat: 52.4, lng: 4.9 }).drawbacks;
    const said = far === undefined ? [] : [say(fitMessages.nl.lack, far), say(fitMessages.en.lack, far)];
    expect(said[0]).toMatch(/^Ongeveer \d\d uur fietsen \(schatting\): langer dan je wilt\.$/);
    expect(said[1]).toMatch(/^About \d\d hours .*\(an estimate\): longer than you want\.$/);
  });

  it("counts days a week when no weekdays are named", () => {
    const on = (daysPerWeek: number) =>
      fitOf({ ...seeker, weekdays: [], daysPerWeek }, { ...place, weekdays: [] });
    expect(about(on(4).reasons)).toContain("days");
    expect(about(on(3).drawbacks)).toEqual(["days", "hours"]);
    expect(on(3).score).toBeLessThan(on(4).score);
  });

  it("asks what somebody has not told, and holds nothing against them", () => {
    const told: Seeker = {
      ...{
        programmes: [],
        enrolled: false,
        level: null,
        route: null,
        birthDate: null,
        startsFrom: "2026-09-01",
        travel: null,
      },
      ...{ weekdays: [], daysPerWeek: null, drivingLicence: null, vogWilling: null, skills: "" },
    };
    const fit = fitOf(told, { ...place, drivingLicenceNeeded: true });
    expect(fit.fits).toBe(true);
    expect(fit.questions.map((point) => say(fitMessages.en.question, point))).toEqual([
      "You must be 18 or older.",
      "You need a driving licence.",
      "You need a certificate of conduct (VOG).",
    ]);
  });

  it("puts the same qualification before its dossier, and that before its domain", () => {
    const ways: Programme[] = [
      { ...lasser, crebo: "3", dossier: "Ander" },
      { ...lasser, crebo: "2" },
      lasser,
    ];
    const order = ways
      .map((programme, index) => ({ ...place, id: String(index), programme }))
      .map((each) => ({ id: each.id, fit: fitOf({ ...seeker, enrolled: false }, each) }))
      .sort(byFit);
    expect(order.map(({ id }) => id)).toEqual(["2", "1", "0"]);
    expect(order.every(({ fit }) => fit.fits)).toBe(true);
  });

  it("puts what lacks one condition before what lacks two, however near that is", () => {
    const far = { ...place, id: "far", lat: 51.9, levels: [3] };
    const near = { ...place, id: "near", ...middelburg, levels: [3], route: "bol" as const };
    const fits = { ...place, id: "fits", lat: 51.9 };
    const order = [near, far, fits].map((each) => ({ id: each.id, fit: fitOf(seeker, each) })).sort(byFit);
    expect(order.map(({ id }) => id)).toEqual(["fits", "far", "near"]);
  });

  it("does not take a short internship without a qualification for what somebody learns for", () => {
    const short = fitOf(seeker, { ...place, programme: null, qualification: null });
    const near = { ...lasser, crebo: "3", dossier: "Ander" };
    expect(short.score).toBeLessThan(
      fitOf({ ...seeker, enrolled: false }, { ...place, programme: near }).score,
    );
    const nothingWanted = fitOf({ ...seeker, programmes: [] }, { ...place, programme: null });
    expect(short.score).toBeLessThan(nothingWanted.score);
  });
});

describe("the score", () => {
  it("lies between 0 and 100, and every point can be said in both languages", () => {
    fc.assert(
      fc.property(anySeeker, anyPlace, (one, other) => {
        const fit = fitOf(one, other);
        expect(fit.score).toBeGreaterThanOrEqual(0);
        expect(fit.score).toBeLessThanOrEqual(100);
        for (const t of [fitMessages.nl, fitMessages.en]) {
          const said = [
            ...fit.reasons.map((point) => say(t.reason, point)),
            ...[...fit.barriers, ...fit.drawbacks].map((point) => say(t.lack, point)),
            ...fit.questions.map((point) => say(t.question, point)),
          ];
          for (const text of said) expect(text).toMatch(/^\S.*\.$/);
        }
      }),
    );
  });

  it("knows nothing of an address but the way, and nothing of a birth date but the age on the first day", () => {
    const elsewhere = { lat: 0.5, lng: 2 };
    fc.assert(
      fc.property(anySeeker, anyPlace, fc.integer({ min: 22, max: 60 }), (one, other, age) => {
        if (one.travel !== null) {
          // As far to the north, in quite another place.
          const north = { ...other, lng: one.travel.lng };
          const moved = { ...other, lat: elsewhere.lat + other.lat - one.travel.lat, lng: elsewhere.lng };
          expect(fitOf({ ...one, travel: { ...one.travel, ...elsewhere } }, moved)).toEqual(
            fitOf(one, north),
          );
        }
        const aged = (years: number) => fitOf({ ...one, birthDate: `${2026 - years}-06-15` }, other);
        expect(aged(age)).toEqual(aged(age + 7));
      }),
    );
  });
});
