import { describe, expect, test } from "vitest";

import { membership, recognitionClaim } from "#db/schema";

import { deskScene } from "../../../tests/setup/desk-scene";
import { deskQueue } from "./desk.usecases.server";

const scene = deskScene();
const { zeeland, crebo } = scene;

describe("the desk", () => {
  test("shows everybody who waits in the territory, the longest wait first, and nobody else", async () => {
    const at = (day: number) => new Date(Date.UTC(2026, 1, day));
    const open = await scene.make.school();
    const entered = await scene.make.school({
      name: "De Kleine School",
      verification: "pending",
      createdAt: at(2),
    });
    const joins = async (schoolId: string, values: Partial<typeof membership.$inferInsert> = {}) => {
      const userId = values.userId ?? (await scene.make.user({ name: "Juf Proef" })).id;
      await scene.db
        .insert(membership)
        .values({ role: "teacher", schoolId, createdAt: at(3), ...values, userId });
    };
    await joins(entered.id);
    await joins(open.id, { createdAt: at(1), askedAgainAt: at(6), reason: "Onbekend op school." });
    await joins(open.id, { userId: (await scene.make.user({ emailConfirmedAt: null })).id });
    await joins((await scene.make.school({ verification: "rejected" })).id);
    await joins((await scene.make.school({ verification: "suspended" })).id);
    const waiting = await scene.make.company({
      verification: "pending",
      verificationSince: at(5),
      createdAt: at(1),
    });
    await scene.make.contact(waiting.id, { name: "Baas Proef" });
    const unconfirmed = await scene.make.company({ verification: "pending" });
    await scene.db.insert(membership).values({
      userId: (await scene.make.user({ emailConfirmedAt: null })).id,
      companyId: unconfirmed.id,
      role: "company_manager",
      status: "verified",
    });
    await scene.make.company({ verification: "suspended" });
    await scene.make.company({ verification: "pending", municipalityCode: "GM0363" });
    const state = (companyId: string) =>
      scene.db
        .insert(recognitionClaim)
        .values({ companyId, crebo, sbbNumber: "100123456", validFrom: "2026-01-01", since: at(4) });
    await state((await scene.make.company()).id);
    await state((await scene.make.company({ verification: "suspended" })).id);

    const queue = await deskQueue(scene.db, zeeland);
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
    expect(await deskQueue(scene.db, [])).toEqual([]);
    expect((await deskQueue(scene.db, null)).length).toBeGreaterThan(queue.length);
  });
});
