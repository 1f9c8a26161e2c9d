import { describe, expect, it } from "vitest";

import { maySeeCv } from "./cv";
import { nextPart, partsOf } from "./parts";
import { ageOn, mustSaySchool, needsGuardian, profileGaps, type StudentProfile } from "./profile";

const today = "2026-03-10";

const complete: StudentProfile = {
  ...{ studentId: "s", userId: "u", kind: "student", name: "Sam", email: "sam@school.test" },
  birthDate: "2007-05-06",
  school: { id: "school", name: "Scalda", number: "1" },
  claim: null,
  enrols: false,
  qualification: { crebo: "25892", name: "Monteur", level: 2, dossier: null, sector: "overig" },
  ...{ qualificationConfirmed: true, level: 2, route: "bbl", routeConfirmed: true, startsFrom: "2026-09-01" },
  weekdays: [],
  home: { postcode: "4331", place: "Middelburg", municipalityCode: "GM0687", lat: 51.5, lng: 3.6 },
  ...{ travelMode: "bicycle", maxMinutes: 45, drivingLicence: false, vogWilling: false },
  ...{ skills: "Lassen", experience: "", motivation: "", languages: ["nl"], guardian: null },
  ...{ referralConsent: false, looking: true, cv: null },
};
const gaps = (change: Partial<StudentProfile>) => profileGaps({ ...complete, ...change }, today);

describe("what is missing before somebody can apply", () => {
  it("is nothing when all that counts is there; a CV, experience and motivation do not", () => {
    expect(gaps({})).toEqual([]);
  });

  it("names each thing that is not there", () => {
    expect(gaps({ birthDate: null })).toEqual(["birth_date"]);
    expect(gaps({ qualification: null })).toEqual(["aim"]);
    expect(gaps({ route: null, home: null, startsFrom: null, skills: "" })).toEqual([
      "route",
      "home",
      "start",
      "skills",
    ]);
  });

  it("takes a level for a programme of who has no school, and asks no school of them", () => {
    const without = { school: null, qualification: null } as const;
    expect(gaps({ ...without, kind: "career_changer", level: 3 })).toEqual([]);
    expect(gaps({ ...without, kind: "job_seeker", level: null })).toEqual(["aim"]);
    expect(gaps({ ...without, level: 3 })).toEqual(["aim", "school"]);
  });

  it("takes a school that was stated, until the school says no", () => {
    const claim = { schoolId: "x", schoolName: "Scalda", number: "2", rejected: false };
    expect(gaps({ school: null, claim })).toEqual([]);
    expect(gaps({ school: null, claim: { ...claim, rejected: true } })).toEqual(["school"]);
  });

  it("needs a guardian's consent up to the sixteenth birthday", () => {
    const guardian = { name: "Ouder", email: "ouder@thuis.test", consentedAt: null };
    expect(gaps({ birthDate: "2010-03-11" })).toEqual(["guardian"]);
    expect(gaps({ birthDate: "2010-03-11", guardian })).toEqual(["guardian_consent"]);
    expect(gaps({ birthDate: "2010-03-11", guardian: { ...guardian, consentedAt: new Date() } })).toEqual([]);
    expect(gaps({ birthDate: "2010-03-10", guardian })).toEqual([]);
  });
});

it("counts whole years, a birthday on 29 February from 1 March", () => {
  expect(ageOn("2010-03-11", today)).toBe(15);
  expect(ageOn("2010-03-10", today)).toBe(16);
  expect(ageOn("2008-02-29", "2024-02-28")).toBe(15);
  expect(ageOn("2008-02-29", "2025-03-01")).toBe(17);
  expect(needsGuardian({ birthDate: null }, today)).toBe(false);
});

describe("going through the parts", () => {
  const parts = (change: Partial<StudentProfile>) => partsOf({ ...complete, ...change }, gaps(change), today);

  it("shows only what concerns somebody", () => {
    const names = (change: Partial<StudentProfile>) => parts(change).map(({ name }) => name);
    expect(names({})).not.toContain("ouder");
    const changer = { kind: "career_changer", school: null } as const;
    expect(names(changer)).not.toContain("school");
    expect(names({ ...changer, enrols: true })).toContain("school");
    const claim = { schoolId: "x", schoolName: "Scalda", number: "2", rejected: false };
    expect(names({ ...changer, claim })).toContain("school");
    expect(names({ birthDate: "2012-01-01" })).toContain("ouder");
  });

  it("asks for the school of who has a place, until they have said it and the school does not say no", () => {
    const claim = { schoolId: "x", schoolName: "Scalda", number: "2", rejected: false };
    expect(mustSaySchool({ enrols: false, claim: null })).toBe(false);
    expect(mustSaySchool({ enrols: true, claim: null })).toBe(true);
    expect(mustSaySchool({ enrols: true, claim })).toBe(false);
    expect(mustSaySchool({ enrols: true, claim: { ...claim, rejected: true } })).toBe(true);
  });

  it("goes on to what is behind it, then to what was left in front of it, then ends", () => {
    const open = { birthDate: null, skills: "" };
    expect(nextPart(parts(open), null)).toBe("over-jou");
    expect(nextPart(parts(open), "over-jou")).toBe("kunnen");
    expect(nextPart(parts(open), "kunnen")).toBe("over-jou");
    expect(nextPart(parts({}), "kunnen")).toBeNull();
  });

  it("does not send somebody round to what another has to answer", () => {
    const guardian = { name: "Ouder", email: "ouder@thuis.test", consentedAt: null };
    expect(nextPart(parts({ birthDate: "2012-01-01", guardian }), null)).toBeNull();
  });
});

describe("who may open a CV", () => {
  const states = ["submitted", "viewed", "invited", "offered", "accepted", "placed"];
  const over = ["declined", "withdrawn", "lapsed", "fell_through", "ended", "completed", "proposed"];

  it.each([...states, ...over])("%s", (status) => {
    const open = states.includes(status);
    expect(maySeeCv({ status, sharesCv: false, objective: false })).toBe(false);
    expect(maySeeCv({ status, sharesCv: true, objective: false })).toBe(open);
    const shown = open && status !== "submitted" && status !== "viewed";
    expect(maySeeCv({ status, sharesCv: true, objective: true })).toBe(shown);
  });
});
