import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { recognition, recognitionClaim } from "#db/schema";

import { code, deskScene } from "../../../tests/setup/desk-scene";
import { historyOf } from "./history.usecases.server";
import { judge } from "./judge.usecases.server";
import { judgeActions } from "./organisations.forms";
import { recognitionsOf } from "./organisations.usecases.server";

const scene = deskScene();
const { now, crebo, reason, by, mails } = scene;

describe("a recognition that a company states", () => {
  const stated = async (values: Partial<typeof recognitionClaim.$inferInsert> = {}) => {
    const { id: companyId } = await scene.make.company();
    await scene.make.contact(companyId, { email: "contact@bedrijf.test" });
    const [row] = await scene.db
      .insert(recognitionClaim)
      .values({ companyId, crebo, sbbNumber: "100123456", validFrom: "2026-01-01", ...values })
      .returning();
    return { companyId, id: row?.id ?? "" };
  };

  test("counts once it is confirmed", async () => {
    const { companyId, id } = await stated({ validUntil: "2026-12-31" });
    expect(await recognitionsOf(scene.db, companyId, now)).toEqual([]);
    await judge(scene.db, by(), { kind: "recognition", id, action: "approve" });
    expect(await recognitionsOf(scene.db, companyId, now)).toMatchObject([
      { crebo, validFrom: "2026-01-01", validUntil: "2026-12-31" },
    ]);
    expect(await scene.db.select().from(recognitionClaim)).toEqual([]);
    expect(await mails()).toEqual([["contact@bedrijf.test", "organisations.recognition_approve"]]);
    expect(await historyOf(scene.db, "company", companyId)).toMatchObject([
      { action: "recognition.approve", crebo },
    ]);
    const again = judge(scene.db, by(), { kind: "recognition", id, action: "approve" });
    expect(await code(again)).toBe("organisations.not_found");
  });

  test("takes the place of the older one for that qualification, only when it is confirmed", async () => {
    const { companyId, id } = await stated({ validUntil: "2028-01-01" });
    await scene.make.recognise(companyId, crebo);
    await judge(scene.db, by(), { kind: "recognition", id, action: "reject", reason });
    const kept = () =>
      scene.db
        .select()
        .from(recognition)
        .where(and(eq(recognition.companyId, companyId), eq(recognition.crebo, crebo)));
    expect(await kept()).toMatchObject([{ validFrom: "2020-01-01", validUntil: null }]);
    await scene.db.update(recognitionClaim).set({ status: "pending" });
    await judge(scene.db, by(), { kind: "recognition", id, action: "approve" });
    expect(await kept()).toMatchObject([{ validFrom: "2026-01-01", validUntil: "2028-01-01" }]);
  });

  test.each(judgeActions)("that was turned down stays so when somebody would %s it", async (action) => {
    const { id } = await stated({ status: "rejected" });
    expect(await code(judge(scene.db, by(), { kind: "recognition", id, action, reason }))).toBe(
      "organisations.wrong_state",
    );
  });

  test("is turned down with a reason, in the own territory only", async () => {
    const { id } = await stated();
    const reject = { kind: "recognition" as const, id, action: "reject" as const };
    expect(await code(judge(scene.db, by(), reject))).toBe("organisations.reason_needed");
    expect(await code(judge(scene.db, by(["GM0363"]), { ...reject, reason }))).toBe(
      "organisations.not_found",
    );
    await judge(scene.db, by(), { ...reject, reason });
    expect((await scene.db.select().from(recognitionClaim))[0]).toMatchObject({ status: "rejected", reason });
  });
});
