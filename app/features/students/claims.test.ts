import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { claimScene } from "../../../tests/setup/claim-scene";
import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { openClaims, rejectClaim } from "./confirm.usecases.server";
import { claimSchool, saveWhen } from "./profile.usecases.server";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());

const now = fixedClock().now();
const day = (n: number) => new Date(now.getTime() + n * 86_400_000);

describe("who says to be a school's student", () => {
  it("waits since they said so, whatever they change in their profile, the longest first", async () => {
    const { make, school, self, person } = await claimScene(test.db);
    const other = await make.user({ emailConfirmedAt: now });
    await claimSchool(
      test.db,
      { userId: other.id, now: day(1) },
      { schoolId: school.id, studentNumber: "78" },
    );
    await saveWhen(test.db, { ...self, now: day(2) }, { startsFrom: "2026-04-01", weekdays: [] });
    // The form of the school sent again says nothing new either.
    await claimSchool(test.db, { ...self, now: day(3) }, { schoolId: school.id, studentNumber: "77" });
    const waiting = async () =>
      (await openClaims(test.db, [school.id])).map(({ email, since }) => [email, since]);
    expect(await waiting()).toEqual([
      [person.email, now],
      [other.email, day(1)],
    ]);
    await claimSchool(test.db, { ...self, now: day(4) }, { schoolId: school.id, studentNumber: "79" });
    expect(await waiting()).toEqual([
      [other.email, day(1)],
      [person.email, day(4)],
    ]);
  });

  it("waits anew with a number that the school did not know before", async () => {
    const { school, self, decision } = await claimScene(test.db);
    await rejectClaim(test.db, { ...decision, now: day(1) });
    expect(await openClaims(test.db, [school.id])).toEqual([]);
    await claimSchool(test.db, { ...self, now: day(2) }, { schoolId: school.id, studentNumber: "77" });
    expect(await openClaims(test.db, [school.id])).toMatchObject([{ number: "77", since: day(2) }]);
  });
});
