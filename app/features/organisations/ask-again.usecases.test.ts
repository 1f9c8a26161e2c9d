import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { auditLog, membership, school } from "#db/schema";
import { makeSessions } from "~/platform/auth/session.server";

import { makeFactories } from "../../../tests/setup/factories";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { askAgain, askSchoolAgain, standingsOf } from "./ask-again.usecases.server";
import { organisationStep, verificationStates } from "./core/verification";
import { deskQueue } from "./desk.usecases.server";
import { checksFor, toDosFor } from "./todos.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");
const reason = "Onbekend op school.";

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());
beforeEach(async () => {
  await db.delete(auditLog);
  await db.delete(membership);
});

async function joined(
  values: Partial<typeof membership.$inferInsert> = {},
  at: Partial<typeof school.$inferInsert> = {},
) {
  const person = await make.user();
  const of = await make.school(at);
  const [row] = await db
    .insert(membership)
    .values({ userId: person.id, schoolId: of.id, role: "teacher", status: "rejected", reason, ...values })
    .returning();
  return { who: { userId: person.id, now }, membershipId: row?.id ?? "", schoolId: of.id };
}
const row = async (id: string) => (await db.select().from(membership).where(eq(membership.id, id)))[0];

describe("somebody who was turned down", () => {
  test("sees why, and what to do first", async () => {
    const { who } = await joined();
    expect(await standingsOf(db, who.userId)).toMatchObject([{ status: "rejected", reason }]);
    const sessions = makeSessions(db, true);
    const cookie = (await sessions.start(who.userId)).split(";")[0] ?? "";
    const { viewer } = await sessions.read(cookie);
    if (viewer === null) throw new Error("not signed in");
    const toDos = await toDosFor({ db, viewer, locale: "nl", now });
    expect(toDos.map(({ path, title }) => [path, title])).toEqual([
      ["/mijn/aanmelding", "Je aanmelding bij Proefschool is afgewezen"],
    ]);
    expect(await checksFor({ db, viewer })).toEqual([]);
    await askAgain(db, who, {
      membershipId: (await standingsOf(db, who.userId))[0]?.membershipId ?? "",
      role: "teacher",
    });
    expect(await toDosFor({ db, viewer, locale: "nl", now })).toEqual([]);
    expect(await checksFor({ db, viewer })).toMatchObject([{ organisation: "school", state: "pending" }]);
  });

  test("asks again, in another role; the coordinator sees since when and why it was turned down", async () => {
    const { who, membershipId, schoolId } = await joined();
    await askAgain(db, who, { membershipId, role: "placement_coordinator" });
    expect(await row(membershipId)).toMatchObject({
      status: "pending",
      role: "placement_coordinator",
      schoolId,
      askedAgainAt: now,
    });
    expect((await deskQueue(db, ["GM0687"])).map(({ id, since, earlier }) => [id, since, earlier])).toEqual([
      [membershipId, now, reason],
    ]);
    expect(await db.select().from(auditLog)).toMatchObject([
      { action: "membership.ask", actorId: who.userId },
    ]);
  });

  test("asks again with another school, by its id or by its name", async () => {
    const { who, membershipId } = await joined();
    const other = await make.school({ externalId: "99ZZ11", name: "Zeeuwse Proefschool" });
    await askAgain(db, who, { membershipId, role: "teacher", schoolId: other.id });
    expect((await row(membershipId))?.schoolId).toBe(other.id);
    const second = await joined();
    await askAgain(db, second.who, {
      membershipId: second.membershipId,
      role: "teacher",
      school: "Zeeuwse Proefschool",
    });
    expect((await row(second.membershipId))?.schoolId).toBe(other.id);
  });

  test("chooses when a name can be more than one school, and hears when it is none", async () => {
    const { who, membershipId } = await joined();
    const given = { membershipId, role: "teacher" as const };
    const outcome = await askAgain(db, who, { ...given, school: "Middelburg" });
    expect(outcome.status).toBe("choose");
    expect(await outcomeOf(askAgain(db, who, { ...given, school: "xyzzy qqqq" }))).toBe(
      "organisations.school_unknown",
    );
    expect((await row(membershipId))?.status).toBe("rejected");
  });

  test("cannot move to a school where they are already, or to one that is closed", async () => {
    const { who, membershipId } = await joined();
    const known = await make.school();
    await db
      .insert(membership)
      .values({ userId: who.userId, schoolId: known.id, role: "teacher", status: "verified" });
    const given = { membershipId, role: "teacher" as const };
    expect(await outcomeOf(askAgain(db, who, { ...given, schoolId: known.id }))).toBe(
      "organisations.already_member",
    );
    const closed = await make.school({ externalId: "99ZZ12", verification: "suspended" });
    expect(await outcomeOf(askAgain(db, who, { ...given, schoolId: closed.id }))).toBe(
      "organisations.school_unknown",
    );
    expect((await row(membershipId))?.status).toBe("rejected");
  });

  test.each(["pending", "verified"] as const)("has nothing to ask when they are %s", async (status) => {
    const { who, membershipId } = await joined({ status });
    expect(await outcomeOf(askAgain(db, who, { membershipId, role: "teacher" }))).toBe(
      "organisations.wrong_state",
    );
    expect(await row(membershipId)).toMatchObject({ status, askedAgainAt: null });
  });

  test("asks for nobody else", async () => {
    const { membershipId } = await joined();
    const other = { userId: (await make.user()).id, now };
    expect(await outcomeOf(askAgain(db, other, { membershipId, role: "teacher" }))).toBe(
      "organisations.not_found",
    );
  });
});

describe("a school that was entered by hand", () => {
  const right = {
    name: "De Kleine School",
    kind: "po" as const,
    postcode: "4381",
    website: "https://www.kleineschool.test",
  };
  const school1 = async (id: string) => (await db.select().from(school).where(eq(school.id, id)))[0];

  test.each(verificationStates)("and is %s is put right where the table lets it", async (verification) => {
    const { who, schoolId } = await joined(
      { status: "pending" },
      { verification, verificationReason: reason },
    );
    const outcome = await outcomeOf(askSchoolAgain(db, who, { schoolId, ...right }));
    if (organisationStep("ask", verification, "T") === undefined) {
      expect(outcome).toBe("organisations.wrong_state");
      expect(await school1(schoolId)).toMatchObject({ name: "Proefschool", verification });
      return;
    }
    expect(outcome).toBe("done");
    expect(await school1(schoolId)).toMatchObject({
      name: "De Kleine School",
      kind: "po",
      audiences: ["po"],
      place: "Vlissingen",
      website: right.website,
      verification: "pending",
      verificationSince: now,
    });
    const waiting = await deskQueue(db, ["GM0718"]);
    expect(waiting.map(({ kind, earlier }) => [kind, earlier])).toContainEqual(["school", reason]);
  });

  test("is nobody else's to change, and neither is one of the list", async () => {
    const { schoolId, who } = await joined({}, { verification: "rejected" });
    const other = { userId: (await make.user()).id, now };
    expect(await outcomeOf(askSchoolAgain(db, other, { schoolId, ...right }))).toBe(
      "organisations.not_found",
    );
    const wrong = askSchoolAgain(db, who, { schoolId, ...right, postcode: "0000" });
    expect(await outcomeOf(wrong)).toBe("organisations.postcode_unknown");
    const listed = await joined({}, { verification: "rejected", externalId: "99ZZ13" });
    expect(await outcomeOf(askSchoolAgain(db, listed.who, { schoolId: listed.schoolId, ...right }))).toBe(
      "organisations.not_found",
    );
    expect(await school1(schoolId)).toMatchObject({ name: "Proefschool", verification: "rejected" });
  });
});
