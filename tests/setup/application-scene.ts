import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach } from "vitest";

import { listing, mail, outboxEvent, placement, school, token } from "#db/schema";
import { propose } from "~/features/placements/propose.usecases.server";
import { invite, offerPlace } from "~/features/placements/recruiting.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { AppError } from "~/platform/errors/errors";
import { fixedClock } from "./clock";
import { addApplicant, clearPlacements, makeWorld, type World } from "./placements";
import { createTestDb, type TestDb } from "./pglite";

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

/** The one at this place of a list, which must be there. */
export const at = <T>(all: readonly T[], index: number): T => {
  const found = all[index];
  if (found === undefined) throw new Error("nothing there");
  return found;
};

/** "done", or the code of the refusal. */
export const code = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
    return "done";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

/** Who acts for a student. */
export const asStudent = ({ userId }: Applicant) => ({ studentUserId: userId, actorId: userId });

/**
 * Two schools and five companies with one place each for applications, in a database of the file that calls this. Every
 * test begins a minute later than the last, without applications and mails, and with every listing open.
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
    clock.advance({ minutes: 1 });
    await clearPlacements(one.db);
    await one.db.delete(mail);
    await one.db.delete(token);
    await one.db.delete(outboxEvent);
    await one.db.update(listing).set({
      ...{ status: "published", places: 1, minimumAge: null },
      ...{ objectiveSelection: false, startsFrom: null },
    });
    await one.db.update(school).set({ objectiveSelection: false });
  });

  const work = () => ({ env: { appUrl: "https://vakbrug.test" }, now: clock.now() });
  const slugOf = (index: number) => `leerbaan-${at(world.listings, index).id}`;
  const byCompany = (index: number) => ({
    actorId: at(world.schools, 0).userId,
    companyIds: [at(world.listings, index).companyId],
  });
  const bySchool = () => ({ actorId: at(world.schools, 0).userId, schoolIds: [at(world.schools, 0).id] });
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
    byCompany,
    bySchool,
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
      offerPlace(one.db, id, byCompany(index), { ...offerTerms, ...more }, work()),
    invited: (id: string, index = 0) =>
      invite(one.db, id, byCompany(index), { times: twoTimes, note: "Neem je rooster mee." }, work()),
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
          ...{ reportId, startsOn: "2026-04-01", endsOn: "2027-03-31", ...bySchool() },
          ...{ listingId: at(world.listings, index).id, idempotencyKey: randomUUID() },
        },
        work(),
      ),
    rowOf,
    statusOf: async (id: string) => (await rowOf(id)).status,
    mailsOf: async (template: string) => one.db.select().from(mail).where(eq(mail.template, template)),
    /** The secret of the last link that a mail of this kind had. */
    secretIn: async (template: string, subjectId: string) => {
      const found = await one.db
        .select()
        .from(mail)
        .where(and(eq(mail.subjectId, subjectId), eq(mail.template, template)));
      return /antwoord-sollicitatie\/([\w-]{43})/.exec(found.at(-1)?.text ?? "")?.[1] ?? "";
    },
  };
}
