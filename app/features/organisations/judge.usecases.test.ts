import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import {
  auditLog,
  company,
  mail,
  membership,
  outboxEvent,
  recognition,
  recognitionClaim,
  school,
} from "#db/schema";
import { readEnv } from "~/platform/env/env.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { makeLog } from "~/platform/log/log.server";

import { makeFactories } from "../../../tests/setup/factories";
import { createTestDb } from "../../../tests/setup/pglite";
import {
  organisationStep,
  type JudgeAction,
  type MembershipState,
  verificationStates,
} from "./core/verification";
import { deskQueue } from "./desk.usecases.server";
import { historyOf } from "./history.usecases.server";
import { judge } from "./judge.usecases.server";
import { judgeActions, judgeSchema } from "./organisations.forms";
import { recognitionsOf } from "./organisations.usecases.server";
import { organisationSubscriptions } from "./verification.mails.server";
import { recogniseByAddress } from "./verification.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
let coordinator: string;
const now = new Date("2026-03-10T09:00:00Z");
const zeeland = ["GM0687"];
const crebo = "25892";
const reason = "Het nummer klopt niet.";
const code = (promise: Promise<unknown>) =>
  promise.then(() => "done").catch((e: { code?: string }) => e.code);

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());
beforeEach(async () => {
  for (const table of [mail, outboxEvent, auditLog, membership, recognitionClaim, company]) {
    await db.delete(table);
  }
  await db.delete(school).where(eq(school.municipalityCode, "GM0687"));
  coordinator = (await make.user({ role: "coordinator" })).id;
});

const by = (territory: string[] | null = zeeland) => ({ userId: coordinator, territory, now });

async function mails() {
  const work = { clock: { now: () => now }, env: readEnv({ NODE_ENV: "test" }), log: makeLog("silent") };
  await workOnce(db, { subscriptions: organisationSubscriptions, tasks: [] }, work);
  const sent = await db.select().from(mail).orderBy(mail.toAddress);
  return sent.map(({ toAddress, template }) => [toAddress, template]);
}

describe.each(["company", "school"] as const)("a %s", (kind) => {
  const table = { company, school }[kind];
  const made = (verification: (typeof verificationStates)[number]) =>
    kind === "company" ? make.company({ verification }) : make.school({ verification });
  const row = async (id: string) => (await db.select().from(table).where(eq(table.id, id)))[0];

  describe.each(verificationStates)("that is %s", (from) => {
    test.each(judgeActions)("by a coordinator who would %s it", async (action) => {
      const { id } = await made(from);
      const step = organisationStep(action, from, "R");
      const outcome = await code(judge(db, by(), { kind, id, action, reason }));
      const facts = await db.select().from(outboxEvent);
      const written = await db.select().from(auditLog);
      if (step === undefined) {
        expect(outcome).toBe("organisations.wrong_state");
        expect(await row(id)).toMatchObject({ verification: from, verificationSince: null });
        expect([facts, written]).toEqual([[], []]);
        return;
      }
      expect(outcome).toBe("done");
      expect(await row(id)).toMatchObject({
        verification: step.to,
        verificationSince: now,
        verificationReason: step.reason === true ? reason : null,
      });
      expect(facts.map(({ payload }) => payload)).toEqual([{ kind, id, action, reason }]);
      expect(written).toMatchObject([
        { actorId: coordinator, action: `${kind}.${action}`, subjectId: id, details: { from, to: step.to } },
      ]);
    });
  });

  test.each([
    ["reject", "pending"],
    ["suspend", "verified"],
  ] as const)("is not given a %s without a reason", async (action, from) => {
    const { id } = await made(from);
    const error = await judge(db, by(), { kind, id, action }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "organisations.reason_needed", field: "reason" });
    expect((await row(id))?.verification).toBe(from);
  });

  test("outside the territory does not exist", async () => {
    const { id } = await made("pending");
    for (const territory of [["GM0363"], []]) {
      expect(await code(judge(db, by(territory), { kind, id, action: "approve" }))).toBe(
        "organisations.not_found",
      );
    }
    expect(await code(judge(db, by(null), { kind, id, action: "approve" }))).toBe("done");
  });
});

describe("the people it is about hear it", () => {
  test("of a company: who manages it and who gets its mails, once each, with the reason", async () => {
    const { id } = await make.company();
    const manager = await make.manager(id);
    await make.contact(id, { email: "contact@bedrijf.test" });
    await make.contact(id, { email: "collega@bedrijf.test", isPrimary: false });
    await judge(db, by(), { kind: "company", id, action: "suspend", reason });
    expect((await mails()).sort()).toEqual(
      [
        ["contact@bedrijf.test", "organisations.company_suspend"],
        [manager.email, "organisations.company_suspend"],
      ].sort(),
    );
    const [sent] = await db.select().from(mail);
    expect(sent?.text).toContain(reason);
    await db.delete(mail);
    await judge(db, by(), { kind: "company", id, action: "restore" });
    expect(await mails()).toHaveLength(2);
  });

  test("of a school: everybody who was not turned down, each in their language", async () => {
    const { id } = await make.school();
    const teacher = await make.staff(id);
    const english = await make.user({ locale: "en" });
    const gone = await make.user();
    const unconfirmed = await make.user({ emailConfirmedAt: null });
    for (const [userId, status] of [
      [english.id, "pending"],
      [gone.id, "rejected"],
      [unconfirmed.id, "pending"],
    ] as const) {
      await db.insert(membership).values({ userId, schoolId: id, role: "teacher", status });
    }
    await judge(db, by(), { kind: "school", id, action: "suspend", reason });
    expect((await mails()).map(([address]) => address).sort()).toEqual([teacher.email, english.email].sort());
    const [toEnglish] = await db.select().from(mail).where(eq(mail.toAddress, english.email));
    expect(toEnglish?.subject).toBe("Your school has been suspended");
  });
});

describe("a person of a school", () => {
  const waits = async (schoolId: string, values: Partial<typeof membership.$inferInsert> = {}) => {
    const person = await make.user();
    const [row] = await db
      .insert(membership)
      .values({ userId: person.id, schoolId, role: "teacher", ...values })
      .returning();
    return { person, id: row?.id ?? "" };
  };
  const status = async (id: string) =>
    (await db.select().from(membership).where(eq(membership.id, id)))[0]?.status;

  const allowed: Record<MembershipState, Partial<Record<JudgeAction, MembershipState>>> = {
    pending: { approve: "verified", reject: "rejected" },
    verified: { reject: "rejected" },
    rejected: {},
  };
  const states: MembershipState[] = ["pending", "verified", "rejected"];
  test.each(states.flatMap((from) => judgeActions.map((action) => [from, action] as const)))(
    "who is %s, by a coordinator who would %s them",
    async (from, action) => {
      const { id: schoolId } = await make.school();
      const { id, person } = await waits(schoolId, { status: from });
      const to = allowed[from][action];
      const outcome = await code(judge(db, by(), { kind: "membership", id, action, reason }));
      expect(outcome).toBe(to === undefined ? "organisations.wrong_state" : "done");
      expect(await status(id)).toBe(to ?? from);
      expect(await mails()).toEqual(
        to === undefined ? [] : [[person.email, `organisations.membership_${action}`]],
      );
    },
  );

  test.each(["unverified", "pending", "rejected", "suspended"] as const)(
    "of a school that is %s cannot be approved, but can be turned down",
    async (verification) => {
      const { id: schoolId } = await make.school({ verification });
      const { id } = await waits(schoolId);
      const approve = judge(db, by(), { kind: "membership", id, action: "approve" });
      expect(await code(approve)).toBe("organisations.school_first");
      expect(await status(id)).toBe("pending");
      await judge(db, by(), { kind: "membership", id, action: "reject", reason });
      expect(await status(id)).toBe("rejected");
    },
  );

  test("whose address is not confirmed is not there yet", async () => {
    const { id: schoolId } = await make.school();
    const stranger = await make.user({ emailConfirmedAt: null });
    const { id } = await waits(schoolId, { userId: stranger.id });
    expect(await code(judge(db, by(), { kind: "membership", id, action: "approve" }))).toBe(
      "organisations.not_found",
    );
  });

  test("is recognised by the school's own address, unless they were turned down before", async () => {
    const listed = { externalId: "99ZZ01", website: "https://www.proefschool.test" };
    const { id: schoolId } = await make.school(listed);
    const make1 = async (email: string, askedAgainAt: Date | null) => {
      const person = await make.user({ email });
      const { id } = await waits(schoolId, { userId: person.id, askedAgainAt });
      await db.transaction((tx) => recogniseByAddress(tx, person.id, now));
      return status(id);
    };
    expect(await make1("een@proefschool.test", null)).toBe("verified");
    expect(await make1("twee@proefschool.test", now)).toBe("pending");
  });
});

describe("a recognition that a company states", () => {
  const stated = async (values: Partial<typeof recognitionClaim.$inferInsert> = {}) => {
    const { id: companyId } = await make.company();
    await make.contact(companyId, { email: "contact@bedrijf.test" });
    const [row] = await db
      .insert(recognitionClaim)
      .values({ companyId, crebo, sbbNumber: "100123456", validFrom: "2026-01-01", ...values })
      .returning();
    return { companyId, id: row?.id ?? "" };
  };

  test("counts once it is confirmed", async () => {
    const { companyId, id } = await stated({ validUntil: "2026-12-31" });
    expect(await recognitionsOf(db, companyId, now)).toEqual([]);
    await judge(db, by(), { kind: "recognition", id, action: "approve" });
    expect(await recognitionsOf(db, companyId, now)).toMatchObject([
      { crebo, validFrom: "2026-01-01", validUntil: "2026-12-31" },
    ]);
    expect(await db.select().from(recognitionClaim)).toEqual([]);
    expect(await mails()).toEqual([["contact@bedrijf.test", "organisations.recognition_approve"]]);
    expect(await historyOf(db, "company", companyId)).toMatchObject([
      { action: "recognition.approve", crebo },
    ]);
    const again = judge(db, by(), { kind: "recognition", id, action: "approve" });
    expect(await code(again)).toBe("organisations.not_found");
  });

  test("takes the place of the older one for that qualification, only when it is confirmed", async () => {
    const { companyId, id } = await stated({ validUntil: "2028-01-01" });
    await make.recognise(companyId, crebo);
    await judge(db, by(), { kind: "recognition", id, action: "reject", reason });
    const kept = () =>
      db
        .select()
        .from(recognition)
        .where(and(eq(recognition.companyId, companyId), eq(recognition.crebo, crebo)));
    expect(await kept()).toMatchObject([{ validFrom: "2020-01-01", validUntil: null }]);
    await db.update(recognitionClaim).set({ status: "pending" });
    await judge(db, by(), { kind: "recognition", id, action: "approve" });
    expect(await kept()).toMatchObject([{ validFrom: "2026-01-01", validUntil: "2028-01-01" }]);
  });

  test.each(judgeActions)("that was turned down stays so when somebody would %s it", async (action) => {
    const { id } = await stated({ status: "rejected" });
    expect(await code(judge(db, by(), { kind: "recognition", id, action, reason }))).toBe(
      "organisations.wrong_state",
    );
  });

  test("is turned down with a reason, in the own territory only", async () => {
    const { id } = await stated();
    const reject = { kind: "recognition" as const, id, action: "reject" as const };
    expect(await code(judge(db, by(), reject))).toBe("organisations.reason_needed");
    expect(await code(judge(db, by(["GM0363"]), { ...reject, reason }))).toBe("organisations.not_found");
    await judge(db, by(), { ...reject, reason });
    expect((await db.select().from(recognitionClaim))[0]).toMatchObject({ status: "rejected", reason });
  });
});

describe("the desk", () => {
  test("shows everybody who waits in the territory, the longest wait first, and nobody else", async () => {
    const at = (day: number) => new Date(Date.UTC(2026, 1, day));
    const open = await make.school();
    const entered = await make.school({
      name: "De Kleine School",
      verification: "pending",
      createdAt: at(2),
    });
    const joins = async (schoolId: string, values: Partial<typeof membership.$inferInsert> = {}) => {
      const userId = values.userId ?? (await make.user({ name: "Juf Proef" })).id;
      await db.insert(membership).values({ role: "teacher", schoolId, createdAt: at(3), ...values, userId });
    };
    await joins(entered.id);
    await joins(open.id, { createdAt: at(1), askedAgainAt: at(6), reason: "Onbekend op school." });
    await joins(open.id, { userId: (await make.user({ emailConfirmedAt: null })).id });
    await joins((await make.school({ verification: "rejected" })).id);
    await joins((await make.school({ verification: "suspended" })).id);
    const waiting = await make.company({
      verification: "pending",
      verificationSince: at(5),
      createdAt: at(1),
    });
    await make.contact(waiting.id, { name: "Baas Proef" });
    const unconfirmed = await make.company({ verification: "pending" });
    await db.insert(membership).values({
      userId: (await make.user({ emailConfirmedAt: null })).id,
      companyId: unconfirmed.id,
      role: "company_manager",
      status: "verified",
    });
    await make.company({ verification: "suspended" });
    await make.company({ verification: "pending", municipalityCode: "GM0363" });
    const state = (companyId: string) =>
      db
        .insert(recognitionClaim)
        .values({ companyId, crebo, sbbNumber: "100123456", validFrom: "2026-01-01", since: at(4) });
    await state((await make.company()).id);
    await state((await make.company({ verification: "suspended" })).id);

    const queue = await deskQueue(db, zeeland);
    expect(queue.map(({ kind, schoolFirst, since, earlier }) => [kind, schoolFirst, since, earlier])).toEqual(
      [
        ["school", false, at(2), null],
        ["membership", true, at(3), null],
        ["recognition", false, at(4), null],
        ["company", false, at(5), null],
        ["membership", false, at(6), "Onbekend op school."],
      ],
    );
    expect(queue[0]).toMatchObject({ name: "De Kleine School", people: [{ name: "Juf Proef" }] });
    expect(queue[3]).toMatchObject({
      address: "Proefstraat 1, 4331 Middelburg",
      people: [{ name: "Baas Proef" }],
    });
    expect(queue[2]?.claim).toMatchObject({ crebo, sbbNumber: "100123456" });
    expect(await deskQueue(db, [])).toEqual([]);
    expect((await deskQueue(db, null)).length).toBeGreaterThan(queue.length);
  });
});

test("what was typed as a reason may not be code, and not too long", () => {
  const given = { kind: "company", id: "7b0c1c34-5d0e-4d5b-9f3c-0d8f0e6f0a01", action: "reject" };
  expect(judgeSchema.safeParse({ ...given, reason: "<b>nee</b>" }).success).toBe(false);
  expect(judgeSchema.safeParse({ ...given, reason: "x".repeat(501) }).success).toBe(false);
  expect(judgeSchema.safeParse({ ...given, reason: "Postcode < 4331" }).success).toBe(true);
});
