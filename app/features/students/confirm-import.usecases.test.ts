import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { student, studentProfile } from "#db/schema";

import { anyLeerbaan, claimScene, placementOf } from "../../../tests/setup/claim-scene";
import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { clearPlacements } from "../../../tests/setup/placements";
import { confirmedPlaces } from "../placements/confirmed.usecases.server";
import { confirmByImport, joinByAddress } from "./confirm.usecases.server";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => clearPlacements(test.db));

const now = fixedClock().now();
const env = { appUrl: "https://vakbrug.test" };

describe("an import of a school", () => {
  it("confirms who has the address of a row, whatever they stated, and nobody else", async () => {
    const { theirs, school, person, own, row } = await claimScene(test.db, { known: true });
    await test.db.update(studentProfile).set({ claimedSchoolId: null, claimedNumber: null, claimedAt: null });
    const by = { actorId: null, now, env };
    const imported = [
      { studentNumber: "77", email: person.email.toUpperCase() },
      { studentNumber: "78", email: "" },
      { studentNumber: "79" },
    ];
    expect(await confirmByImport(test.db, school, imported, by, confirmedPlaces)).toBe(1);
    expect(await row(own)).toBeUndefined();
    expect(await row(theirs)).toMatchObject({ userId: person.id, enrolmentConfirmedAt: now });
    expect(await confirmByImport(test.db, school, imported, by, confirmedPlaces)).toBe(0);
  });

  it("confirms nobody by an address that stands in two rows, or that nobody has confirmed", async () => {
    const { school, person } = await claimScene(test.db, { known: true });
    const by = { actorId: null, now, env };
    const twice = ["77", "78"].map((studentNumber) => ({ studentNumber, email: person.email }));
    expect(await confirmByImport(test.db, school, twice, by, confirmedPlaces)).toBe(0);
    const unknown = await claimScene(test.db, { emailConfirmedAt: null });
    const row = { studentNumber: "77", email: unknown.person.email };
    expect(await confirmByImport(test.db, unknown.school, [row], by, confirmedPlaces)).toBe(0);
  });

  it("leaves who cannot be confirmed as they are, and goes on with the others", async () => {
    const stuck = await claimScene(test.db, { known: true });
    await placementOf(test.db, stuck.own, "accepted", await anyLeerbaan(test.db));
    await placementOf(test.db, stuck.theirs, "accepted", await anyLeerbaan(test.db));
    const fine = await claimScene(test.db);
    const imported = [
      { studentNumber: "77", email: stuck.person.email },
      { studentNumber: "90", email: fine.person.email },
    ];
    expect(
      await confirmByImport(test.db, stuck.school, imported, { actorId: null, now, env }, confirmedPlaces),
    ).toBe(1);
    expect(await stuck.row(stuck.own)).toMatchObject({ schoolId: null });
    expect(await fine.row(fine.own)).toMatchObject({ schoolId: stuck.school.id, studentNumber: "90" });
  });

  it("is remembered: who confirms the address later is confirmed by it then", async () => {
    const { theirs, person, row, make, school } = await claimScene(test.db, { known: true });
    await joinByAddress(test.db, person.id, { now, env }, confirmedPlaces);
    expect(await row(theirs)).toMatchObject({ userId: null });
    await test.db.update(student).set({ email: person.email }).where(eq(student.id, theirs));
    const double = await make.student(school.id, { email: person.email });
    await joinByAddress(test.db, person.id, { now, env }, confirmedPlaces);
    expect(await row(theirs)).toMatchObject({ userId: null });
    await test.db.delete(student).where(eq(student.id, double.id));
    await joinByAddress(test.db, person.id, { now, env }, confirmedPlaces);
    expect(await row(theirs)).toMatchObject({ userId: person.id });
  });
});
