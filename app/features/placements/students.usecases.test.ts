import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { student } from "#db/schema";

import { outcomeOf } from "../../../tests/setup/outcome";
import { proposalScene } from "../../../tests/setup/proposal-scene";
import { counter, renewReport, withdrawReport } from "../shortage/index.server";

const scene = proposalScene();
const { clock, schoolOf, reported, reportOf, demand } = scene;

describe("reporting a student", () => {
  it("counts each student once, and the same form once", async () => {
    const idempotencyKey = randomUUID();
    const first = await reported("1", { idempotencyKey });
    expect(await reported("1", { idempotencyKey })).toBe(first);
    expect(await outcomeOf(reported("1"))).toBe("shortage.already_reported");
    await reported("1", { route: "bol" });
    await reported("2");
    expect(await demand()).toBe(2);
    expect((await counter(scene.db, { route: "bbl", now: clock.now() })).demand).toBe(2);
    expect((await counter(scene.db, { route: "bol", now: clock.now() })).demand).toBe(1);
  });

  it("refuses a number that belongs to somebody else, and an unknown qualification", async () => {
    await reported("1");
    expect(await outcomeOf(reported("1", { name: "Iemand Anders", route: "bol" }))).toBe(
      "shortage.other_name",
    );
    expect(await outcomeOf(reported("3", { qualification: "xyzzy" }))).toBe(
      "organisations.qualification_unknown",
    );
    expect(await scene.db.$count(student)).toBe(1);
  });

  it("opens a withdrawn report again, and counts past moments by the history", async () => {
    const id = await reported("1");
    const before = clock.now();
    const command = { reportId: id, schoolId: schoolOf().id, actor: "Sch" as const, actorId: null };
    clock.advance({ days: 2 });
    await scene.db.transaction((tx) => withdrawReport(tx, { ...command, now: clock.now() }));
    const closed = clock.now();
    clock.advance({ days: 2 });
    expect(await reported("1")).toBe(id);
    expect(await demand()).toBe(1);
    const demandAt = async (moment: Date) =>
      (await counter(scene.db, { at: moment, now: clock.now() })).demand;
    expect(await demandAt(new Date(before.getTime() - 1000))).toBe(0);
    expect(await demandAt(before)).toBe(1);
    expect(await demandAt(closed)).toBe(0);
    clock.advance({ days: 1 });
    await scene.db.transaction((tx) => renewReport(tx, { ...command, now: clock.now() }));
    expect((await reportOf(id))?.renewedAt).toEqual(clock.now());
  });
});
