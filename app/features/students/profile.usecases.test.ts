import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { mail, student, studentProfile, token } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { askGuardian, consentBehindLink, giveConsent } from "./guardian.usecases.server";
import { profilePage } from "./profile-page.usecases.server";
import {
  claimSchool,
  saveAbout,
  saveAim,
  saveReach,
  saveSharing,
  saveSkills,
  saveWhen,
} from "./profile.usecases.server";
import { ownStudent, studentProfile as profileOf } from "./views.usecases.server";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());

const now = fixedClock().now();
const consenting = { env: { appUrl: "https://vakbrug.test" }, now };
const skills = {
  ...{ skills: "Sleutelen", experience: "", motivation: "", languages: ["nl" as const] },
  ...{ drivingLicence: true, vogWilling: false },
};

async function somebody() {
  const make = makeFactories(test.db);
  const person = await make.user();
  const self = { userId: person.id, now };
  const mails = () => test.db.select().from(mail).where(eq(mail.toAddress, "ouder@thuis.test"));
  const rows = () => test.db.select().from(student).where(eq(student.userId, person.id));
  return { make, person, self, mails, rows };
}

describe("a profile", () => {
  it("is made by whatever part is saved first, once, and keeps the other parts", async () => {
    const { self, rows } = await somebody();
    expect(await ownStudent(test.db, self.userId)).toBeNull();
    await Promise.all([
      saveSkills(test.db, self, skills),
      saveReach(test.db, self, { postcode: "4331bk", travelMode: "car", maxMinutes: 60 }),
      saveWhen(test.db, self, { startsFrom: "2026-09-01", weekdays: [3, 1] }),
    ]);
    expect(await rows()).toHaveLength(1);
    const own = await ownStudent(test.db, self.userId);
    expect(own).toMatchObject({
      ...{ kind: "student", skills: "Sleutelen", drivingLicence: true, weekdays: [1, 3] },
      ...{ travelMode: "car", maxMinutes: 60, home: { place: "Middelburg", municipalityCode: "GM0687" } },
    });
    expect(await profileOf(test.db, own?.studentId ?? "")).toEqual(own);
  });

  it("is complete for a student in six parts, each leading to the next", async () => {
    const { make, person, self } = await somebody();
    const school = await make.school({ name: "Technisch College" });
    const viewer = { userId: person.id, name: person.name, email: person.email };
    const at = async (part: string | null) => (await profilePage(test.db, viewer, part, now)).next;
    expect(await at(null)).toBe("over-jou");
    await saveAbout(test.db, self, { kind: "student", birthDate: "2008-01-01" });
    expect(await at("over-jou")).toBe("zoeken");
    await saveAim(test.db, self, { qualification: "25892", route: "bbl" });
    expect(await at("zoeken")).toBe("reizen");
    await saveReach(test.db, self, { postcode: "4331", travelMode: "bicycle", maxMinutes: 30 });
    expect(await at("reizen")).toBe("wanneer");
    await saveWhen(test.db, self, { startsFrom: "2026-09-01", weekdays: [] });
    expect(await at("wanneer")).toBe("kunnen");
    await saveSkills(test.db, self, skills);
    expect(await at("kunnen")).toBe("school");
    const claim = { schoolId: school.id, studentNumber: "77" };
    expect(await claimSchool(test.db, self, claim)).toEqual({ status: "saved" });
    const page = await profilePage(test.db, viewer, "school", now);
    expect(page).toMatchObject({ next: null, gaps: [] });
    expect(page.profile.claim).toMatchObject({ schoolName: "Technisch College", rejected: false });
  });

  it("refuses at the field what cannot be", async () => {
    const { self } = await somebody();
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => "taken",
        (error: { code: string; field?: string }) => `${error.code} ${error.field ?? ""}`.trim(),
      );
    const { db } = test;
    expect(await refused(saveAbout(db, self, { birthDate: "2020-01-01" }))).toBe(
      "students.birth_date birthDate",
    );
    expect(await refused(saveAim(db, self, { route: "bbl" }))).toBe(
      "students.qualification_needed qualification",
    );
    await saveAbout(db, self, { kind: "career_changer", birthDate: "1990-01-01" });
    expect(await refused(saveAim(db, self, { route: "bbl" }))).toBe("students.aim_needed qualification");
    expect(await refused(saveAim(db, self, { route: "bbl", level: 3 }))).toBe("taken");
    const nowhere = { postcode: "0012", travelMode: "car", maxMinutes: 60 } as const;
    expect(await refused(saveReach(db, self, nowhere))).toBe("students.postcode_unknown postcode");
    expect(await refused(saveWhen(db, self, { startsFrom: "2031-01-01", weekdays: [] }))).toBe(
      "students.start_far startsFrom",
    );
    expect(await refused(claimSchool(db, self, { school: "zzzzzz", studentNumber: "1" }))).toBe(
      "students.school_unknown school",
    );
    const { id } = await makeFactories(db).school();
    expect(await refused(claimSchool(db, self, { schoolId: id, studentNumber: "1" }))).toBe(
      "students.has_no_school",
    );
  });

  it("forgets the stated school of who is no student any more", async () => {
    const { make, self } = await somebody();
    const { id } = await make.school();
    await claimSchool(test.db, self, { schoolId: id, studentNumber: "1" });
    await saveAbout(test.db, self, { kind: "job_seeker", birthDate: "1990-01-01" });
    expect(await ownStudent(test.db, self.userId)).toMatchObject({ kind: "job_seeker", claim: null });
  });

  it("takes the words that were typed last for the school, not what was chosen before them", async () => {
    const { make, self } = await somebody();
    const chosen = await make.school({ name: "Eerste Vakschool" });
    const other = await make.school({ name: "Tweede Ambachtsschool" });
    const stale = { schoolId: chosen.id, school: "Tweede Ambachtsschool", studentNumber: "1" };
    await claimSchool(test.db, self, stale);
    expect(await ownStudent(test.db, self.userId)).toMatchObject({ claim: { schoolId: other.id } });
  });

  it("lets the school's word about the programme stand", async () => {
    const { make, person, self } = await somebody();
    const { id } = await make.school();
    await make.student(id, { userId: person.id, crebo: "25892", route: "bbl", name: "Naam van School" });
    await saveSharing(test.db, self, { looking: true, referralConsent: true });
    await expect(saveAim(test.db, self, { qualification: "25334", route: "bol" })).rejects.toMatchObject({
      code: "students.confirmed_by_school",
    });
    await saveAbout(test.db, self, { kind: "job_seeker", birthDate: "2007-01-01" });
    expect(await ownStudent(test.db, self.userId)).toMatchObject({
      ...{ kind: "student", name: "Naam van School", route: "bbl", referralConsent: true },
      ...{ qualification: { crebo: "25892" }, qualificationConfirmed: true, birthDate: "2007-01-01" },
    });
    // So that nobody of 15 gets round a guardian.
    await expect(saveAbout(test.db, self, { birthDate: "2005-01-01" })).rejects.toMatchObject({
      ...{ code: "students.birth_date_of_school", field: "birthDate" },
    });
    await saveAbout(test.db, self, { birthDate: "2007-01-01" });
  });
});

describe("a guardian", () => {
  const guardian = { guardianName: "Ouder Thuis", guardianEmail: "ouder@thuis.test" };
  const request = (email: string) => ({
    ...{ locale: "nl" as const, appUrl: "https://vakbrug.test", address: `2001:db8::${email}`, email },
  });

  async function youngster() {
    const scene = await somebody();
    const { person, self, mails } = scene;
    await saveAbout(test.db, self, { kind: "student", birthDate: "2011-01-01" });
    await test.db.delete(mail);
    const ask = (change = {}) =>
      askGuardian(test.db, self, { ...guardian, ...change }, request(person.email));
    const secret = async () =>
      /\/toestemming\/([\w-]{43})/.exec((await mails()).at(-1)?.text ?? "")?.[1] ?? "";
    const consented = async () => (await ownStudent(test.db, person.id))?.guardian?.consentedAt ?? null;
    return { ...scene, ask, secret, consented };
  }

  it("consents by the button behind the link, once", async () => {
    const { ask, secret, consented, person } = await youngster();
    await ask();
    const link = await secret();
    expect(await consentBehindLink(test.db, link, now)).toEqual({
      ...{ state: "live", studentName: person.name, guardianName: "Ouder Thuis" },
    });
    expect(await consented()).toBeNull();
    await giveConsent(test.db, link, consenting);
    expect(await consented()).toEqual(now);
    const told = await test.db.select().from(mail).where(eq(mail.toAddress, person.email));
    expect(told.map(({ subject }) => subject)).toEqual(["Ouder Thuis vindt het goed dat je solliciteert"]);
    expect(await consentBehindLink(test.db, link, now)).toMatchObject({ state: "given", studentName: "" });
    await expect(giveConsent(test.db, link, consenting)).rejects.toMatchObject({ status: 410 });
  });

  it("is asked again, by a new link, when it is somebody else; consent of the former is gone", async () => {
    const { ask, secret, consented, mails } = await youngster();
    await ask();
    const first = await secret();
    await giveConsent(test.db, first, consenting);
    await ask();
    expect(await mails()).toHaveLength(1);
    expect(await consented()).toEqual(now);
    await ask({ guardianName: "Andere Ouder" });
    expect(await consented()).toBeNull();
    expect(await consentBehindLink(test.db, first, now)).toMatchObject({ state: "over" });
    await giveConsent(test.db, await secret(), consenting);
    expect(await consented()).toEqual(now);
  });

  it("is not oneself, and not needed from 16 on", async () => {
    const { ask, person, self } = await youngster();
    await expect(ask({ guardianEmail: person.email })).rejects.toMatchObject({ field: "guardianEmail" });
    await saveAbout(test.db, self, { birthDate: "2000-01-01" });
    await expect(ask()).rejects.toMatchObject({ code: "students.guardian_not_needed" });
    expect(
      await test.db
        .select()
        .from(token)
        .where(
          and(eq(token.purpose, "guardian_consent"), eq(token.email, person.email), isNull(token.usedAt)),
        ),
    ).toEqual([]);
  });

  it("is not asked through a link that was replaced", async () => {
    const { ask, secret } = await youngster();
    await ask();
    const first = await secret();
    await ask();
    expect(await consentBehindLink(test.db, first, now)).toMatchObject({ state: "over" });
    await test.db.update(studentProfile).set({ guardianEmail: "ander@thuis.test" });
    await expect(giveConsent(test.db, await secret(), consenting)).rejects.toMatchObject({ status: 410 });
    await test.db.delete(student);
    const nobody = { state: "unknown", studentName: "", guardianName: "" };
    expect(await consentBehindLink(test.db, await secret(), now)).toEqual(nobody);
    expect(await consentBehindLink(test.db, first.slice(1), now)).toEqual(nobody);
  });
});
