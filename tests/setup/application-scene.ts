import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach } from "vitest";

import { listing, mail, placement, school } from "#db/schema";
import { propose } from "~/features/placements/propose.usecases.server";
import { invite, offerPlace } from "~/features/placements/recruiting.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { fixedClock, testNow } from "./clock";
import { addApplicant, at, byCompany, bySchool, clearPlacements, makeWorld, type World } from "./placements";
import { createTestDb, type TestDb } from "./pglite";
import { mailsInOrder } from "./mails";

type Applicant = Awaited<ReturnType<typeof addApplicant>>;

/** Terms that a company offers with a place. */
export const offerTerms = {
  startsOn: "2026-04-01",
  endsOn: "2027-03-31",
  until: null,
  hoursPerWeek: 32,
  trainerId: null,
  note: "",
};

/** Two moments that a company invites somebody for. */
export const twoTimes = [
  { field: "day1", day: "2026-05-20", time: "10:00" },
  { field: "day2", day: "2026-05-22", time: "14:30" },
];

/** Who acts for a student. */
export const asStudent = ({ userId }: Applicant) => ({ studentUserId: userId, actorId: userId });

/**
 * Two schools and five companies with one place each for applications, in a database of the file that calls this. Every
 * test begins on 10 March 2026, 09:00 UTC, without applications and mails, and with every listing open.
 */
export function applicationScene() {
  let one: TestDb;
  let world: World;
  const clock = fixedClock();

  beforeAll(async () => {
    one = await createTestDb({ reference: true });
    world = await makeWorld(one.db, { companies: 5, places: 1, now: clock.now() });
  });
  afterAll(() => one.close());
  beforeEach(async () => {
    clock.set(testNow);
    await clearPlacements(one.db);
    await one.db.update(listing).set({
      ...{ status: "published", places: 1, minimumAge: null },
      ...{ objectiveSelection: false, startsFrom: null },
    });
    await one.db.update(school).set({ objectiveSelection: false });
  });

  const work = () => ({ env: { appUrl: "https://vakbrug.test" }, now: clock.now() });
  const slugOf = (index: number) => `leerbaan-${at(world.listings, index).id}`;
  const companyAt = (index: number) => byCompany(world, index);
  const firstSchool = () => bySchool(world);
  const person = (more: Partial<Parameters<typeof addApplicant>[1]> = {}) =>
    addApplicant(one.db, { crebo: world.crebo, now: clock.now(), ...more });
  const rowOf = async (id: string) =>
    at(await one.db.select().from(placement).where(eq(placement.id, id)), 0);

  return {
    clock,
    get db() {
      return one.db;
    },
    get world() {
      return world;
    },
    work,
    slugOf,
    byCompany: companyAt,
    bySchool: firstSchool,
    /** Somebody with a complete profile, of no school that knows them. */
    person,
    /** Somebody whom the first school has under this number. */
    schooled: (number: string, name = "Noor Zoekt") =>
      person({ name, school: { id: at(world.schools, 0).id, number } }),
    /** Applies for the listing at this place. */
    applied: (who: Applicant, index = 0, more: Partial<Parameters<typeof submit>[1]> = {}) =>
      submit(
        one.db,
        {
          slug: slugOf(index),
          userId: who.userId,
          motivation: "Ik wil graag bij jullie komen leren.",
          sharesCv: true,
          idempotencyKey: randomUUID(),
          ...more,
        },
        work(),
      ),
    offered: (id: string, index = 0, more: Partial<typeof offerTerms> = {}) =>
      offerPlace(one.db, id, companyAt(index), { ...offerTerms, ...more }, work()),
    invited: (id: string, index = 0) =>
      invite(one.db, id, companyAt(index), { times: twoTimes, note: "Neem je rooster mee." }, work()),
    /** The first school reports that its student with this number has no place. */
    reported: (number: string, name = "Noor Zoekt") =>
      reportStudent(
        one.db,
        {
          schoolId: at(world.schools, 0).id,
          studentNumber: number,
          name,
          qualification: world.crebo,
          route: "bbl",
          schoolYear: 2025,
          wantedFrom: "2026-04-01",
          idempotencyKey: randomUUID(),
        },
        { actorId: at(world.schools, 0).userId, now: clock.now() },
      ),
    /** The first school proposes a student for the listing at this place. */
    proposed: (reportId: string, index: number) =>
      propose(
        one.db,
        {
          ...{ reportId, startsOn: "2026-04-01", endsOn: "2027-03-31", ...firstSchool() },
          ...{ listingId: at(world.listings, index).id, idempotencyKey: randomUUID() },
        },
        work(),
      ),
    rowOf,
    statusOf: async (id: string) => (await rowOf(id)).status,
    mailsOf: async (template: string) => one.db.select().from(mail).where(eq(mail.template, template)),
    /** The secret of the last link that a mail of this kind had. */
    secretIn: async (template: string, subjectId: string) => {
      const found = await mailsInOrder(
        one.db,
        and(eq(mail.subjectId, subjectId), eq(mail.template, template)),
      );
      return /antwoord-(?:sollicitatie|plaatsing)\/([\w-]{43})/.exec(found.at(-1)?.text ?? "")?.[1] ?? "";
    },
  };
}
