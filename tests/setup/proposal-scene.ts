import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach } from "vitest";

import { listing, mail, placement, shortageReport } from "#db/schema";
import { propose } from "~/features/placements/propose.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { counter } from "~/features/shortage/index.server";

import { fixedClock } from "./clock";
import { at, bySchool, clearPlacements, makeWorld, type World } from "./placements";
import { createTestDb, type TestDb } from "./pglite";

/**
 * A school that reports students and proposes them to three companies with a place each, in a database of the file that
 * calls this; every test begins without students.
 */
export function proposalScene() {
  let one: TestDb;
  let world: World;
  const clock = fixedClock();
  const work = () => ({ env: { appUrl: "https://vakbrug.test" }, now: clock.now() });

  beforeAll(async () => {
    one = await createTestDb({ reference: true });
    world = await makeWorld(one.db, { companies: 3, places: 1, now: clock.now() });
  });
  afterAll(() => one.close());
  beforeEach(async () => {
    clock.advance({ minutes: 1 });
    await clearPlacements(one.db);
    await one.db.update(listing).set({ status: "published", places: 1, minimumAge: null });
  });

  const schoolOf = (index = 0) => at(world.schools, index);
  const listingOf = (index: number) => at(world.listings, index);

  /** Answers the id of the report. */
  const reported = (studentNumber: string, more: Partial<Parameters<typeof reportStudent>[1]> = {}) =>
    reportStudent(
      one.db,
      {
        schoolId: schoolOf().id,
        studentNumber,
        name: `Student ${studentNumber}`,
        qualification: world.crebo,
        route: "bbl",
        schoolYear: 2025,
        wantedFrom: "2026-04-01",
        idempotencyKey: randomUUID(),
        ...more,
      },
      { actorId: schoolOf().userId, now: clock.now() },
    );

  /** Proposes the student at one of the listings; answers the id of the placement. */
  const proposed = (reportId: string, index = 0, more: { idempotencyKey?: string } = {}) =>
    propose(
      one.db,
      {
        reportId,
        listingId: listingOf(index).id,
        startsOn: "2026-04-01",
        endsOn: "2027-03-31",
        idempotencyKey: randomUUID(),
        ...bySchool(world),
        ...more,
      },
      work(),
    );

  const statusOf = async (id: string) =>
    (await one.db.select().from(placement).where(eq(placement.id, id)))[0]?.status;
  const reportOf = async (id: string) =>
    (await one.db.select().from(shortageReport).where(eq(shortageReport.id, id)))[0];
  /** Students without a place, as counted. */
  const demand = async () => (await counter(one.db, { now: clock.now() })).demand;
  /** The secret of the link in the mail about a proposal. */
  const secretIn = async (placementId: string) => {
    const [sent] = await one.db
      .select()
      .from(mail)
      .where(and(eq(mail.subjectId, placementId), eq(mail.template, "placement.proposed")));
    return /antwoord-plaatsing\/([\w-]{43})/.exec(sent?.text ?? "")?.[1] ?? "";
  };
  return {
    clock,
    get db() {
      return one.db;
    },
    get world() {
      return world;
    },
    ...{ work, schoolOf, listingOf, reported, proposed, statusOf, reportOf, demand, secretIn },
  };
}
