import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { auditLog, placement, shortageReport, shortageReportHistory, student, token } from "#db/schema";
import { issueToken } from "~/features/accounts/index.server";
import { fellThrough } from "~/features/placements/answer.usecases.server";
import { confirmedPlaces } from "../placements/confirmed.usecases.server";
import { report } from "~/features/shortage/index.server";

import { anyLeerbaan, claimScene, crebo, placementOf } from "../../../tests/setup/claim-scene";
import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { clearPlacements } from "../../../tests/setup/placements";
import { confirmClaim, openClaims, rejectClaim } from "./confirm.usecases.server";
import { claimSchool } from "./profile.usecases.server";
import { ownStudent } from "./views.usecases.server";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => clearPlacements(test.db));

const now = fixedClock().now();
const env = { appUrl: "https://vakbrug.test" };
const reportOf = (schoolId: string, studentNumber: string, name: string) =>
  report(test.db, {
    ...{ schoolId, studentNumber, name, crebo, route: "bbl", schoolYear: 2025, wantedFrom: "2026-04-01" },
    ...{ actor: "Sch", actorId: null, now },
  });
const placementRow = async (id: string) =>
  (await test.db.select().from(placement).where(eq(placement.id, id)))[0];

describe("a school that confirms somebody", () => {
  it("gives their row its number when it has none with it, and the programme that they stated", async () => {
    const { own, school, decision, row, mails, person, placer } = await claimScene(test.db);
    const applied = await placementOf(test.db, own, "submitted", await anyLeerbaan(test.db));
    expect(await openClaims(test.db, [school.id])).toMatchObject([
      { studentId: own, number: "77", knownName: null, taken: false, crebo, route: "bbl" },
    ]);
    // Nothing of them goes along that the list does not show.
    expect(Object.keys((await openClaims(test.db, [school.id]))[0] ?? {}).sort()).toEqual([
      ...["crebo", "email", "knownName", "name", "number", "placedAt", "qualification", "route"],
      ...["schoolName", "since", "studentId", "taken"],
    ]);
    await confirmClaim(test.db, decision, confirmedPlaces);
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
    const { own, theirs, decision, row, person, school } = await claimScene(test.db, { known: true });
    const applied = await placementOf(test.db, own, "viewed", await anyLeerbaan(test.db));
    const { reportId } = await reportOf(school.id, "77", "Volgens School");
    await issueToken(
      test.db,
      { purpose: "guardian_consent", email: "ouder@thuis.test", subjectId: own, expiresAt: now },
      now,
    );
    await confirmClaim(test.db, decision, confirmedPlaces);
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
    const { own, theirs, decision, school } = await claimScene(test.db, { known: true });
    const { reportId } = await reportOf(school.id, "77", "Volgens School");
    await test.db.insert(shortageReport).values({
      ...{ studentId: own, schoolId: school.id, crebo, route: "bbl", schoolYear: 2025 },
      wantedFrom: "2026-05-01",
    });
    const on = await anyLeerbaan(test.db);
    const proposed = await placementOf(test.db, theirs, "proposed", on, { schoolId: school.id, reportId });
    const invited = await placementOf(test.db, own, "invited", on);
    await confirmClaim(test.db, decision, confirmedPlaces);
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
    const { own, decision, school } = await claimScene(test.db, { known: true });
    const { reportId } = await reportOf(school.id, "77", "Volgens School");
    const placed = await placementOf(test.db, own, "accepted", await anyLeerbaan(test.db));
    await confirmClaim(test.db, decision, confirmedPlaces);
    expect(await placementRow(placed)).toMatchObject({ reportId });
    const [one] = await test.db.select().from(shortageReport);
    expect(one).toMatchObject({ id: reportId, status: "solved" });
  });

  it("keeps the report solved while one of the two places that they found by themselves goes on", async () => {
    const { own, decision, school, placer } = await claimScene(test.db, { known: true });
    const { reportId } = await reportOf(school.id, "77", "Volgens School");
    const first = await placementOf(test.db, own, "accepted", await anyLeerbaan(test.db), {
      endsOn: "2027-01-31",
    });
    const second = await placementOf(test.db, own, "accepted", await anyLeerbaan(test.db), {
      startsOn: "2027-02-01",
    });
    await confirmClaim(test.db, decision, confirmedPlaces);
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
    const { own, decision, school } = await claimScene(test.db, { known: true });
    await reportOf(school.id, "77", "Volgens School");
    await placementOf(test.db, own, "accepted", await anyLeerbaan(test.db), {
      startsOn: "2026-02-01",
      endsOn: "2026-03-31",
    });
    await confirmClaim(test.db, decision, confirmedPlaces);
    expect((await test.db.select().from(shortageReport))[0]).toMatchObject({ status: "open" });
  });

  it("cannot when the two hold places in the same days; nothing has changed then", async () => {
    const { own, theirs, decision, row } = await claimScene(test.db, { known: true });
    await placementOf(test.db, own, "accepted", await anyLeerbaan(test.db));
    await placementOf(test.db, theirs, "accepted", await anyLeerbaan(test.db));
    await expect(confirmClaim(test.db, decision, confirmedPlaces)).rejects.toMatchObject({
      code: "students.two_places",
    });
    expect(await row(own)).toMatchObject({ schoolId: null });
  });

  it("cannot when the number has another account, which it is told beforehand", async () => {
    const { theirs, decision, make, school } = await claimScene(test.db, { known: true });
    await test.db
      .update(student)
      .set({ userId: (await make.user()).id })
      .where(eq(student.id, theirs));
    expect(await openClaims(test.db, [school.id])).toMatchObject([
      { taken: true, knownName: "Volgens School" },
    ]);
    await expect(confirmClaim(test.db, decision, confirmedPlaces)).rejects.toMatchObject({
      code: "students.number_taken",
    });
  });

  it("decides once, for its own students, whose address is confirmed", async () => {
    const { decision, make, school, own } = await claimScene(test.db);
    const other = await make.school();
    const gone = { code: "students.claim_gone" };
    const elsewhere = { ...decision, schoolIds: [other.id] };
    await expect(confirmClaim(test.db, elsewhere, confirmedPlaces)).rejects.toMatchObject(gone);
    await expect(rejectClaim(test.db, { ...decision, schoolIds: [] })).rejects.toMatchObject(gone);
    await confirmClaim(test.db, decision, confirmedPlaces);
    await expect(confirmClaim(test.db, decision, confirmedPlaces)).rejects.toMatchObject(gone);
    await expect(rejectClaim(test.db, { ...decision, studentId: own })).rejects.toMatchObject(gone);
    const unknown = await claimScene(test.db, { emailConfirmedAt: null });
    expect(await openClaims(test.db, [school.id, unknown.school.id])).toEqual([]);
    await expect(confirmClaim(test.db, unknown.decision, confirmedPlaces)).rejects.toMatchObject(gone);
  });

  it("rejects, by mail, until the person states something else", async () => {
    const { decision, mails, person, self, school, own } = await claimScene(test.db);
    await rejectClaim(test.db, decision);
    expect(await mails()).toEqual([["students.rejected", person.email]]);
    expect(await ownStudent(test.db, person.id)).toMatchObject({ claim: { rejected: true } });
    expect(await openClaims(test.db, [school.id])).toEqual([]);
    await claimSchool(test.db, self, { schoolId: school.id, studentNumber: "78" });
    expect(await openClaims(test.db, [school.id])).toMatchObject([{ studentId: own, number: "78" }]);
  });
});
