import { randomUUID } from "node:crypto";

import { eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { rows } from "#db/client.server";
import { mail, placement, student, studentProfile } from "#db/schema";
import { withdrawApplication } from "~/features/placements/applicant.usecases.server";
import { confirmedPlaces } from "~/features/placements/confirmed.usecases.server";
import { confirmByImport, confirmClaim, rejectClaim } from "~/features/students/confirm.usecases.server";
import { claimSchool, saveSkills } from "~/features/students/profile.usecases.server";
import { ownStudent } from "~/features/students/views.usecases.server";
import { inTransaction } from "~/platform/db.server";
import { fixedClock } from "../setup/clock";
import { makeFactories } from "../setup/factories";
import { addListing } from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

let test: PostgresTestDb;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 30 });
});
afterAll(() => test.close());

const now = fixedClock().now();
const env = { appUrl: "https://vakbrug.test" };
const skills = {
  ...{ skills: "Sleutelen", experience: "", motivation: "", languages: ["nl" as const] },
  ...{ drivingLicence: false, vogWilling: false },
};

/** People who all say to be the same number of a school. */
async function claimants(howMany: number, known: boolean) {
  const make = makeFactories(test.db);
  const school = await make.school();
  const placer = await make.staff(school.id, "placement_coordinator");
  if (known) await make.student(school.id, { studentNumber: "77" });
  const people = [];
  for (let n = 0; n < howMany; n += 1) {
    const person = await make.user();
    await claimSchool(test.db, { userId: person.id, now }, { schoolId: school.id, studentNumber: "77" });
    people.push({ ...person, studentId: (await ownStudent(test.db, person.id))?.studentId ?? "" });
  }
  const decision = (studentId: string) => ({
    ...{ studentId, schoolIds: [school.id], actorId: placer.id, now, env },
  });
  const rows = () => test.db.select().from(student).where(eq(student.schoolId, school.id));
  return { make, school, people, decision, rows };
}
const codes = (all: PromiseSettledResult<unknown>[]) =>
  all.map((one) => (one.status === "fulfilled" ? "done" : (one.reason as { code?: string }).code)).sort();

it.each([true, false])(
  "decides a claim once, however many decide at once (the number is known: %s)",
  async (known) => {
    for (let round = 0; round < 5; round += 1) {
      const { people, decision, rows } = await claimants(1, known);
      const [person] = people;
      const one = decision(person?.studentId ?? "");
      const all = await Promise.allSettled(
        Array.from({ length: 8 }, (_, n) =>
          n % 2 === 0 ? confirmClaim(test.db, one, confirmedPlaces) : rejectClaim(test.db, one),
        ),
      );
      expect(codes(all)).toEqual(["done", ...Array.from({ length: 7 }, () => "students.claim_gone")]);
      const confirmed = (await rows()).filter(({ userId }) => userId !== null);
      const [profile] = await test.db
        .select()
        .from(studentProfile)
        .innerJoin(student, eq(student.id, studentProfile.studentId))
        .where(eq(student.userId, person?.id ?? ""));
      expect(confirmed.length === 1).toBe(profile?.student_profile.claimRejectedAt === null);
      const mails = await test.db
        .select()
        .from(mail)
        .where(eq(mail.toAddress, person?.email ?? ""));
      expect(mails).toHaveLength(1);
    }
  },
);

it.each([true, false])(
  "gives a number to one of those who state it (the number is known: %s)",
  async (known) => {
    for (let round = 0; round < 5; round += 1) {
      const { people, decision, rows } = await claimants(6, known);
      const all = await Promise.allSettled(
        people.map(({ studentId }) => confirmClaim(test.db, decision(studentId), confirmedPlaces)),
      );
      expect(codes(all)).toEqual(["done", ...Array.from({ length: 5 }, () => "students.number_taken")]);
      expect(await rows()).toHaveLength(1);
    }
  },
);

it("loses nothing of who saves a part while their school confirms them, by a button and by an import", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { people, decision, rows, school } = await claimants(1, true);
    const [person] = people;
    const self = { userId: person?.id ?? "", now };
    const imported = [{ studentNumber: "77", email: person?.email ?? "" }];
    const all = await Promise.allSettled([
      confirmClaim(test.db, decision(person?.studentId ?? ""), confirmedPlaces),
      saveSkills(test.db, self, skills),
      inTransaction(test.db, (tx) =>
        confirmByImport(tx, school, imported, { actorId: null, now, env }, confirmedPlaces),
      ),
      saveSkills(test.db, self, skills),
    ]);
    expect(all.filter(({ status }) => status === "rejected").length).toBeLessThanOrEqual(1);
    expect(await rows()).toMatchObject([{ userId: person?.id, studentNumber: "77" }]);
    expect(await ownStudent(test.db, person?.id ?? "")).toMatchObject({ skills: "Sleutelen" });
    const own = await test.db
      .select()
      .from(student)
      .where(inArray(student.userId, [person?.id ?? ""]));
    expect(own).toHaveLength(1);
  }
});

it("loses nobody's answer while the school makes one of two rows about the student", async () => {
  const { people, decision, make, rows: ofSchool } = await claimants(1, true);
  const [person] = people;
  const [userId, studentId] = [person?.id ?? "", person?.studentId ?? ""];
  const { id: companyId } = await make.company();
  const crebo = "25892";
  const { id: listingId } = await addListing(test.db, { companyId, crebo, places: 1, now });
  const [applied] = await test.db
    .insert(placement)
    .values({
      ...{ studentId, listingId, companyId, crebo, route: "bbl", status: "submitted", reference: "SO-7777" },
      ...{ studentAgreedAt: now, idempotencyKey: randomUUID() },
    })
    .returning();
  const id = applied?.id ?? "";
  let confirmed: () => void = () => undefined;
  const isConfirmed = new Promise<void>((resolve) => (confirmed = resolve));
  let commit: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => (commit = resolve));
  const confirming = test.db.transaction(async (tx) => {
    await confirmClaim(tx, decision(studentId), confirmedPlaces);
    confirmed();
    await isOver;
  });
  await isConfirmed;
  const answer = withdrawApplication(test.db, id, { studentUserId: userId, actorId: userId }, { env, now });
  await vi.waitFor(async () => {
    const waiting = await test.db.execute(
      sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(rows(waiting)).not.toEqual([]);
  }, 10_000);
  commit();
  await Promise.all([confirming, answer]);
  const [known] = await ofSchool();
  const [row] = await test.db.select().from(placement).where(eq(placement.id, id));
  expect(row).toMatchObject({ status: "withdrawn", studentId: known?.id });
});
