import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { auditLog, company, mail, membership, outboxEvent, school } from "#db/schema";

import { code, deskScene } from "../../../tests/setup/desk-scene";
import { organisationStep, verificationStates } from "./core/verification";
import { judge } from "./judge.usecases.server";
import { judgeActions, judgeSchema } from "./organisations.forms";

const scene = deskScene();
const { now, reason, by, mails } = scene;

describe.each(["company", "school"] as const)("a %s", (kind) => {
  const table = { company, school }[kind];
  const made = (verification: (typeof verificationStates)[number]) =>
    kind === "company" ? scene.make.company({ verification }) : scene.make.school({ verification });
  const row = async (id: string) => (await scene.db.select().from(table).where(eq(table.id, id)))[0];

  describe.each(verificationStates)("that is %s", (from) => {
    test.each(judgeActions)("by a coordinator who would %s it", async (action) => {
      const { id } = await made(from);
      const step = organisationStep(action, from, "R");
      const outcome = await code(judge(scene.db, by(), { kind, id, action, reason }));
      const facts = await scene.db.select().from(outboxEvent);
      const written = await scene.db.select().from(auditLog);
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
        {
          actorId: scene.coordinator,
          action: `${kind}.${action}`,
          subjectId: id,
          details: { from, to: step.to },
        },
      ]);
    });
  });

  test.each([
    ["reject", "pending"],
    ["suspend", "verified"],
  ] as const)("is not given a %s without a reason", async (action, from) => {
    const { id } = await made(from);
    const error = await judge(scene.db, by(), { kind, id, action }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "organisations.reason_needed", field: "reason" });
    expect((await row(id))?.verification).toBe(from);
  });

  test("outside the territory does not exist", async () => {
    const { id } = await made("pending");
    for (const territory of [["GM0363"], []]) {
      expect(await code(judge(scene.db, by(territory), { kind, id, action: "approve" }))).toBe(
        "organisations.not_found",
      );
    }
    expect(await code(judge(scene.db, by(null), { kind, id, action: "approve" }))).toBe("done");
  });
});

describe("the people it is about hear it", () => {
  test("of a company: who manages it and who gets its mails, once each, with the reason", async () => {
    const { id } = await scene.make.company();
    const manager = await scene.make.manager(id);
    await scene.make.contact(id, { email: "contact@bedrijf.test" });
    await scene.make.contact(id, { email: "collega@bedrijf.test", isPrimary: false });
    await judge(scene.db, by(), { kind: "company", id, action: "suspend", reason });
    expect((await mails()).sort()).toEqual(
      [
        ["contact@bedrijf.test", "organisations.company_suspend"],
        [manager.email, "organisations.company_suspend"],
      ].sort(),
    );
    const [sent] = await scene.db.select().from(mail);
    expect(sent?.text).toContain(reason);
    await scene.db.delete(mail);
    await judge(scene.db, by(), { kind: "company", id, action: "restore" });
    expect(await mails()).toHaveLength(2);
  });

  test("of a school: everybody who was not turned down, each in their language", async () => {
    const { id } = await scene.make.school();
    const teacher = await scene.make.staff(id);
    const english = await scene.make.user({ locale: "en" });
    const gone = await scene.make.user();
    const unconfirmed = await scene.make.user({ emailConfirmedAt: null });
    for (const [userId, status] of [
      [english.id, "pending"],
      [gone.id, "rejected"],
      [unconfirmed.id, "pending"],
    ] as const) {
      await scene.db.insert(membership).values({ userId, schoolId: id, role: "teacher", status });
    }
    await judge(scene.db, by(), { kind: "school", id, action: "suspend", reason });
    expect((await mails()).map(([address]) => address).sort()).toEqual([teacher.email, english.email].sort());
    const [toEnglish] = await scene.db.select().from(mail).where(eq(mail.toAddress, english.email));
    expect(toEnglish?.subject).toBe("Your school has been suspended");
  });
});

test("what was typed as a reason may not be code, and not too long", () => {
  const given = { kind: "company", id: "7b0c1c34-5d0e-4d5b-9f3c-0d8f0e6f0a01", action: "reject" };
  expect(judgeSchema.safeParse({ ...given, reason: "<b>nee</b>" }).success).toBe(false);
  expect(judgeSchema.safeParse({ ...given, reason: "x".repeat(501) }).success).toBe(false);
  expect(judgeSchema.safeParse({ ...given, reason: "Postcode < 4331" }).success).toBe(true);
});
