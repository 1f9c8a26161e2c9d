import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { membership } from "#db/schema";
import { issueToken, peekToken } from "~/features/accounts/index.server";

import { code, deskScene } from "../../../tests/setup/desk-scene";
import type { JudgeAction, MembershipState } from "./core/verification";
import { judge } from "./judge.usecases.server";
import { judgeActions } from "./organisations.forms";
import { recogniseByAddress } from "./verification.usecases.server";

const scene = deskScene();
const { now, reason, by, mails } = scene;

describe("a person of a school", () => {
  const waits = async (schoolId: string, values: Partial<typeof membership.$inferInsert> = {}) => {
    const person = await scene.make.user();
    const [row] = await scene.db
      .insert(membership)
      .values({ userId: person.id, schoolId, role: "teacher", ...values })
      .returning();
    return { person, id: row?.id ?? "" };
  };
  const status = async (id: string) =>
    (await scene.db.select().from(membership).where(eq(membership.id, id)))[0]?.status;

  const allowed: Record<MembershipState, Partial<Record<JudgeAction, MembershipState>>> = {
    pending: { approve: "verified", reject: "rejected" },
    verified: { reject: "rejected" },
    rejected: {},
  };
  const states: MembershipState[] = ["pending", "verified", "rejected"];
  test.each(states.flatMap((from) => judgeActions.map((action) => [from, action] as const)))(
    "who is %s, by a coordinator who would %s them",
    async (from, action) => {
      const { id: schoolId } = await scene.make.school();
      const { id, person } = await waits(schoolId, { status: from });
      const to = allowed[from][action];
      const outcome = await code(judge(scene.db, by(), { kind: "membership", id, action, reason }));
      expect(outcome).toBe(to === undefined ? "organisations.wrong_state" : "done");
      expect(await status(id)).toBe(to ?? from);
      expect(await mails()).toEqual(
        to === undefined ? [] : [[person.email, `organisations.membership_${action}`]],
      );
    },
  );

  test("who is turned down has no link to the school's hours any more; a colleague keeps theirs", async () => {
    const { id: schoolId } = await scene.make.school();
    const [one, colleague] = [await waits(schoolId, { status: "verified" }), await waits(schoolId)];
    const link = (person: { email: string }) => ({
      ...{ purpose: "attest_cofinancing" as const, email: person.email, subjectId: schoolId },
      expiresAt: new Date(now.getTime() + 86_400_000),
    });
    const secrets = [
      await issueToken(scene.db, link(one.person), now),
      await issueToken(scene.db, link(colleague.person), now),
    ];
    await judge(scene.db, by(), { kind: "membership", id: one.id, action: "reject", reason });
    const states = secrets.map(
      async (secret) => (await peekToken(scene.db, "attest_cofinancing", secret, now))?.status,
    );
    expect(await Promise.all(states)).toEqual(["used", "live"]);
  });

  test.each(["unverified", "pending", "rejected", "suspended"] as const)(
    "of a school that is %s cannot be approved, but can be turned down",
    async (verification) => {
      const { id: schoolId } = await scene.make.school({ verification });
      const { id } = await waits(schoolId);
      const approve = judge(scene.db, by(), { kind: "membership", id, action: "approve" });
      expect(await code(approve)).toBe("organisations.school_first");
      expect(await status(id)).toBe("pending");
      await judge(scene.db, by(), { kind: "membership", id, action: "reject", reason });
      expect(await status(id)).toBe("rejected");
    },
  );

  test("whose address is not confirmed is not there yet", async () => {
    const { id: schoolId } = await scene.make.school();
    const stranger = await scene.make.user({ emailConfirmedAt: null });
    const { id } = await waits(schoolId, { userId: stranger.id });
    expect(await code(judge(scene.db, by(), { kind: "membership", id, action: "approve" }))).toBe(
      "organisations.not_found",
    );
  });

  test("is recognised by the school's own address, unless they were turned down before", async () => {
    const listed = { externalId: "99ZZ01", website: "https://www.proefschool.test" };
    const { id: schoolId } = await scene.make.school(listed);
    const make1 = async (email: string, askedAgainAt: Date | null) => {
      const person = await scene.make.user({ email });
      const { id } = await waits(schoolId, { userId: person.id, askedAgainAt });
      await scene.db.transaction((tx) => recogniseByAddress(tx, person.id, now));
      return status(id);
    };
    expect(await make1("een@proefschool.test", null)).toBe("verified");
    expect(await make1("twee@proefschool.test", now)).toBe("pending");
  });
});
