import { afterAll, beforeAll, expect, it } from "vitest";

import { coordinatorRegion, membership } from "#db/schema";
import { makeSessions } from "~/platform/auth/session.server";

import { makeFactories } from "../../../tests/setup/factories";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { membershipsOf } from "./index.server";

let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());

const viewerOf = async (userId: string) => {
  const sessions = makeSessions(test.db, false);
  return (await sessions.read(await sessions.start(userId))).viewer;
};

it("has the regions of a coordinator by name: the first is the one that pages begin with", async () => {
  const { id: userId } = await makeFactories(test.db).user({ role: "coordinator" });
  // Zeeland, Groningen, Noord-Brabant.
  await test.db
    .insert(coordinatorRegion)
    .values(["PV29", "PV20", "PV30"].map((regionCode) => ({ userId, regionCode })));
  expect((await viewerOf(userId))?.territory).toEqual(["PV20", "PV30", "PV29"]);
});

it("has where somebody belongs in the order in which they came there, and by id when that was at once", async () => {
  const make = makeFactories(test.db);
  const { id: userId } = await make.user();
  const schools = [await make.school(), await make.school(), await make.school(), await make.school()];
  const days = ["2026-02-04", "2026-02-02", "2026-02-02", "2026-02-01"];
  const ids = ["0003", "0002", "0001", "0000"].map((end) => `00000000-0000-4000-8000-00000000${end}`);
  const joined = schools.map(({ id: schoolId }, index) => ({
    ...{ id: ids[index], userId, schoolId, role: "teacher" as const, status: "verified" as const },
    createdAt: new Date(`${days[index] ?? ""}T09:00:00Z`),
  }));
  await test.db.insert(membership).values(joined);
  const inOrder = joined.map(({ schoolId }) => schoolId).reverse();
  expect((await membershipsOf(test.db, userId)).schoolIds).toEqual(inOrder);
  expect((await viewerOf(userId))?.memberships.map(({ organisationId }) => organisationId)).toEqual(inOrder);
});
