import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import {
  auditLog,
  listing,
  mail,
  placement,
  shortageReport,
  shortageReportHistory,
  student,
  studentCv,
  studentProfile,
  token,
} from "#db/schema";
import { issueToken } from "~/features/accounts/index.server";
import { fellThrough } from "~/features/placements/answer.usecases.server";
import { report } from "~/features/shortage/index.server";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { addListing, clearPlacements } from "../../../tests/setup/placements";
import {
  confirmByImport,
  confirmClaim,
  joinByAddress,
  openClaims,
  rejectClaim,
} from "./confirm.usecases.server";
import { givenUp, keptReport } from "./core/doubles";
import { claimSchool, saveAbout, saveAim, saveSkills } from "./profile.usecases.server";
import { ownStudent } from "./views.usecases.server";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => clearPlacements(test.db));

const now = fixedClock().now();
const env = { appUrl: "https://vakbrug.test" };
const crebo = "25892";
type Status = (typeof placement.$inferSelect)["status"];

/** A person with a profile and a CV who says to be number 77 of a school; `known` when the school has that number. */
async function scene({ known = false, emailConfirmedAt = now as Date | null } = {}) {
  const make = makeFactories(test.db);
  const school = await make.school({ name: "Technisch College" });
  const placer = await make.staff(school.id, "placement_coordinator");
  const person = await make.user({ emailConfirmedAt });
  const self = { userId: person.id, now };
  await saveAbout(test.db, self, { kind: "student", birthDate: "2008-01-01" });
  await saveAim(test.db, self, { qualification: crebo, route: "bbl" });
  await saveSkills(test.db, self, {
    ...{ skills: "Sleutelen", experience: "", motivation: "", languages: ["nl"] },
    ...{ drivingLicence: false, vogWilling: false },
  });
  await claimSchool(test.db, self, { schoolId: school.id, studentNumber: "77" });
  const own = (await ownStudent(test.db, person.id))?.studentId ?? "";
  await test.db.insert(studentCv).values({
    ...{ studentId: own, fileName: "cv.pdf", mime: "application/pdf" },
    ...{ content: Buffer.from("%PDF-"), uploadedAt: now },
  });
  const theirs = known
    ? (await make.student(school.id, { studentNumber: "77", name: "Volgens School" })).id
    : "";
  const decision = { studentId: own, schoolIds: [school.id], actorId: placer.id, now, env };
  const row = async (id: string) => (await test.db.select().from(student).where(eq(student.id, id)))[0];
  const mails = async () =>
    (await test.db.select().from(mail)).map(({ template, toAddress }) => [template, toAddress]);
  return { make, school, placer, person, self, own, theirs, decision, row, mails };
}

async function place(
  studentId: string,
  status: Status,
  listingId: string,
  over: Partial<typeof placement.$inferInsert> = {},
) {
  const [on] = await test.db.select().from(listing).where(eq(listing.id, listingId));
  const [made] = await test.db
    .insert(placement)
    .values({
      ...{ studentId, listingId, companyId: on?.companyId ?? "", crebo, route: "bbl", status },
      ...{ startsOn: "2026-09-01", endsOn: "2027-07-01", studentAgreedAt: now },
      idempotencyKey: randomUUID(),
      ...over,
    })
    .returning();
  return made?.id ?? "";
}
async function leerbaan() {
  const company = await makeFactories(test.db).company();
  return (await addListing(test.db, { companyId: company.id, crebo, places: 3, now })).id;
}
const reportOf = (schoolId: string, studentNumber: string, name: string) =>
  report(test.db, {
    ...{ schoolId, studentNumber, name, crebo, route: "bbl", schoolYear: 2025, wantedFrom: "2026-04-01" },
    ...{ actor: "Sch", actorId: null, now },
  });
const placementRow = async (id: string) =>
  (await test.db.select().from(placement).where(eq(placement.id, id)))[0];

describe("a school that confirms somebody", () => {
  it("gives their row its number when it has none with it, and the programme that they stated", async () => {
    const { own, school, decision, row, mails, person, placer } = await scene();
    const applied = await place(own, "submitted", await leerbaan());
    expect(await openClaims(test.db, [school.id])).toMatchObject([
      { studentId: own, number: "77", knownName: null, taken: false, crebo, route: "bbl" },
    ]);
    await confirmClaim(test.db, decision);
    expect(await row(own)).toMatchObject({
      ...{ schoolId: school.id, studentNumber: "77", userId: person.id, crebo, route: "bbl" },
      enrolmentConfirmedAt: now,
    });
    expect(await placementRow(applied)).toMatchObject({ schoolId: school.id, studentId: own });
    expect(await openClaims(test.db, [school.id])).toEqual([]);
    expect(await ownStudent(test.db, person.id)).toMatchObject({
      ...{ school: { name: "Technisch College", number: "77" }, claim: null, qualificationConfirmed: true },
    });
    expect(await mails()).toEqual([["students.confirmed", person.email]]);
    const [entry] = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, own));
    expect(entry).toMatchObject({ action: "student.confirmed", actorId: placer.id });
  });

  it("gets everything of theirs on its own row when it has one, and theirs is gone", async () => {
    const { own, theirs, decision, row, person, school } = await scene({ known: true });
    const applied = await place(own, "viewed", await leerbaan());
    const { reportId } = await reportOf(school.id, "77", "Volgens School");
    await issueToken(
      test.db,
      { purpose: "guardian_consent", email: "ouder@thuis.test", subjectId: own, expiresAt: now },
      now,
    );
    await confirmClaim(test.db, decision);
    expect(await row(own)).toBeUndefined();
    expect(await row(theirs)).toMatchObject({
      ...{ userId: person.id, name: "Volgens School", studentNumber: "77", birthDate: "2008-01-01", crebo },
      email: person.email,
    });
    expect(await placementRow(applied)).toMatchObject({ studentId: theirs, schoolId: school.id });
    expect(await ownStudent(test.db, person.id)).toMatchObject({
      ...{ studentId: theirs, name: "Volgens School", skills: "Sleutelen", cv: { fileName: "cv.pdf" } },
    });
    const [link] = await test.db.select().from(token).where(eq(token.purpose, "guardian_consent"));
    expect(link?.subjectId).toBe(theirs);
    const reports = await test.db.select().from(shortageReport);
    expect(reports).toMatchObject([{ id: reportId, studentId: theirs, status: "open" }]);
  });

  it("makes one report of two of the same year and route, and one request of two for the same place", async () => {
    const { own, theirs, decision, school } = await scene({ known: true });
    const { reportId } = await reportOf(school.id, "77", "Volgens School");
    await test.db.insert(shortageReport).values({
      ...{ studentId: own, schoolId: school.id, crebo, route: "bbl", schoolYear: 2025 },
      wantedFrom: "2026-05-01",
    });
    const on = await leerbaan();
    const proposed = await place(theirs, "proposed", on, { schoolId: school.id, reportId });
    const invited = await place(own, "invited", on);
    await confirmClaim(test.db, decision);
    expect(await test.db.select().from(shortageReport)).toMatchObject([{ id: reportId, studentId: theirs }]);
    const history = await test.db
      .select()
      .from(shortageReportHistory)
      .where(and(eq(shortageReportHistory.reportId, reportId), eq(shortageReportHistory.actor, "S")));
    expect(history).toMatchObject([{ fromStatus: "open", toStatus: "open" }]);
    expect(await placementRow(proposed)).toMatchObject({ status: "withdrawn", studentId: theirs });
    expect(await placementRow(invited)).toMatchObject({ status: "invited", studentId: theirs });
  });

  it("hears that who found a place by themselves is not without one any more", async () => {
    const { own, decision, school } = await scene({ known: true });
    const { reportId } = await reportOf(school.id, "77", "Volgens School");
    const placed = await place(own, "accepted", await leerbaan());
    await confirmClaim(test.db, decision);
    expect(await placementRow(placed)).toMatchObject({ reportId });
    const [one] = await test.db.select().from(shortageReport);
    expect(one).toMatchObject({ id: reportId, status: "solved" });
  });

  it("keeps the report solved while one of the two places that they found by themselves goes on", async () => {
    const { own, decision, school, placer } = await scene({ known: true });
    const { reportId } = await reportOf(school.id, "77", "Volgens School");
    const first = await place(own, "accepted", await leerbaan(), { endsOn: "2027-01-31" });
    const second = await place(own, "accepted", await leerbaan(), { startsOn: "2027-02-01" });
    await confirmClaim(test.db, decision);
    const statusNow = async () => (await test.db.select().from(shortageReport))[0]?.status;
    const ends = (id: string) =>
      fellThrough(test.db, id, { schoolIds: [school.id], actorId: placer.id }, "Het bedrijf stopt ermee.", {
        ...{ env, now, byName: "De school" },
      });
    await ends(first);
    expect(await statusNow()).toBe("solved");
    await ends(second);
    expect(await placementRow(second)).toMatchObject({ status: "fell_through", reportId });
    expect(await statusNow()).toBe("open");
  });

  it("leaves the report of who found a place that is over before they want to begin", async () => {
    const { own, decision, school } = await scene({ known: true });
    await reportOf(school.id, "77", "Volgens School");
    await place(own, "accepted", await leerbaan(), { startsOn: "2026-02-01", endsOn: "2026-03-31" });
    await confirmClaim(test.db, decision);
    expect((await test.db.select().from(shortageReport))[0]).toMatchObject({ status: "open" });
  });

  it("cannot when the two hold places in the same days; nothing has changed then", async () => {
    const { own, theirs, decision, row } = await scene({ known: true });
    await place(own, "accepted", await leerbaan());
    await place(theirs, "accepted", await leerbaan());
    await expect(confirmClaim(test.db, decision)).rejects.toMatchObject({ code: "students.two_places" });
    expect(await row(own)).toMatchObject({ schoolId: null });
  });

  it("cannot when the number has another account, which it is told beforehand", async () => {
    const { theirs, decision, make, school } = await scene({ known: true });
    await test.db
      .update(student)
      .set({ userId: (await make.user()).id })
      .where(eq(student.id, theirs));
    expect(await openClaims(test.db, [school.id])).toMatchObject([
      { taken: true, knownName: "Volgens School" },
    ]);
    await expect(confirmClaim(test.db, decision)).rejects.toMatchObject({ code: "students.number_taken" });
  });

  it("decides once, for its own students, whose address is confirmed", async () => {
    const { decision, make, school, own } = await scene();
    const other = await make.school();
    const gone = { code: "students.claim_gone" };
    const elsewhere = { ...decision, schoolIds: [other.id] };
    await expect(confirmClaim(test.db, elsewhere)).rejects.toMatchObject(gone);
    await expect(rejectClaim(test.db, { ...decision, schoolIds: [] })).rejects.toMatchObject(gone);
    await confirmClaim(test.db, decision);
    await expect(confirmClaim(test.db, decision)).rejects.toMatchObject(gone);
    await expect(rejectClaim(test.db, { ...decision, studentId: own })).rejects.toMatchObject(gone);
    const unknown = await scene({ emailConfirmedAt: null });
    expect(await openClaims(test.db, [school.id, unknown.school.id])).toEqual([]);
    await expect(confirmClaim(test.db, unknown.decision)).rejects.toMatchObject(gone);
  });

  it("rejects, by mail, until the person states something else", async () => {
    const { decision, mails, person, self, school, own } = await scene();
    await rejectClaim(test.db, decision);
    expect(await mails()).toEqual([["students.rejected", person.email]]);
    expect(await ownStudent(test.db, person.id)).toMatchObject({ claim: { rejected: true } });
    expect(await openClaims(test.db, [school.id])).toEqual([]);
    await claimSchool(test.db, self, { schoolId: school.id, studentNumber: "78" });
    expect(await openClaims(test.db, [school.id])).toMatchObject([{ studentId: own, number: "78" }]);
  });
});

describe("an import of a school", () => {
  it("confirms who has the address of a row, whatever they stated, and nobody else", async () => {
    const { theirs, school, person, own, row } = await scene({ known: true });
    await test.db.update(studentProfile).set({ claimedSchoolId: null, claimedNumber: null });
    const by = { actorId: null, now, env };
    const imported = [
      { studentNumber: "77", email: person.email.toUpperCase() },
      { studentNumber: "78", email: "" },
      { studentNumber: "79" },
    ];
    expect(await confirmByImport(test.db, school, imported, by)).toBe(1);
    expect(await row(own)).toBeUndefined();
    expect(await row(theirs)).toMatchObject({ userId: person.id, enrolmentConfirmedAt: now });
    expect(await confirmByImport(test.db, school, imported, by)).toBe(0);
  });

  it("confirms nobody by an address that stands in two rows, or that nobody has confirmed", async () => {
    const { school, person } = await scene({ known: true });
    const by = { actorId: null, now, env };
    const twice = ["77", "78"].map((studentNumber) => ({ studentNumber, email: person.email }));
    expect(await confirmByImport(test.db, school, twice, by)).toBe(0);
    const unknown = await scene({ emailConfirmedAt: null });
    const row = { studentNumber: "77", email: unknown.person.email };
    expect(await confirmByImport(test.db, unknown.school, [row], by)).toBe(0);
  });

  it("leaves who cannot be confirmed as they are, and goes on with the others", async () => {
    const stuck = await scene({ known: true });
    await place(stuck.own, "accepted", await leerbaan());
    await place(stuck.theirs, "accepted", await leerbaan());
    const fine = await scene();
    const imported = [
      { studentNumber: "77", email: stuck.person.email },
      { studentNumber: "90", email: fine.person.email },
    ];
    expect(await confirmByImport(test.db, stuck.school, imported, { actorId: null, now, env })).toBe(1);
    expect(await stuck.row(stuck.own)).toMatchObject({ schoolId: null });
    expect(await fine.row(fine.own)).toMatchObject({ schoolId: stuck.school.id, studentNumber: "90" });
  });

  it("is remembered: who confirms the address later is confirmed by it then", async () => {
    const { theirs, person, row, make, school } = await scene({ known: true });
    await joinByAddress(test.db, person.id, { now, env });
    expect(await row(theirs)).toMatchObject({ userId: null });
    await test.db.update(student).set({ email: person.email }).where(eq(student.id, theirs));
    const double = await make.student(school.id, { email: person.email });
    await joinByAddress(test.db, person.id, { now, env });
    expect(await row(theirs)).toMatchObject({ userId: null });
    await test.db.delete(student).where(eq(student.id, double.id));
    await joinByAddress(test.db, person.id, { now, env });
    expect(await row(theirs)).toMatchObject({ userId: person.id });
  });
});

it("keeps the report that says most, and the request that has come furthest", () => {
  const [open, solved, lapsed] = ["open", "solved", "lapsed"].map((status) => ({ status }));
  if (!open || !solved || !lapsed) throw new Error("no reports");
  expect(keptReport(open, { status: "open" }, false)).toBe(open);
  expect(keptReport(lapsed, open, false)).toBe(open);
  expect(keptReport(solved, open, true)).toBe(solved);
  expect(keptReport(lapsed, solved, false)).toBe(lapsed);
  const [proposed, offered] = ["proposed", "offered"].map((status) => ({ status }));
  if (!proposed || !offered) throw new Error("no requests");
  expect(givenUp(proposed, offered)).toBe(proposed);
  expect(givenUp(offered, proposed)).toBe(proposed);
});
