import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { expect, it } from "vitest";

import { auditLog } from "#db/schema";
import { code, cofinancingScene } from "../../../tests/setup/cofinancing-scene";
import { attestAllSchema } from "./cofinancing.schemas";
import { attest, correct, enterOwn, type EntryWho } from "./entries.usecases.server";
import { hoursEntry, hoursPage } from "./views.usecases.server";

const scene = cofinancingScene();
const { completedVisit, coordinatorOf } = scene;
const idsOf = ({ scope }: EntryWho) => ("companyIds" in scope ? scope.companyIds : []);

it("is corrected by the coordinator of the region with a reason, and asked of both sides again", async () => {
  const { entry, entries, company, school } = await completedVisit();
  await attest(scene.db, company, [{ entryId: entry.id, minutes: 240 }]);
  await attest(scene.db, school, [{ entryId: entry.id, minutes: 240 }]);
  const viewer = await coordinatorOf("PV29");
  const coordinator: EntryWho = {
    actor: "R",
    userId: viewer.userId,
    scope: { municipalities: [entry.municipalityCode] },
    now: scene.clock.now(),
  };
  const change = { entryId: entry.id, minutes: 180, note: "De bus kwam een uur later" };
  const far: EntryWho = { ...coordinator, scope: { municipalities: ["GM0014"] } };
  await expect(correct(scene.db, far, change)).rejects.toEqual(code("cofinancing.not_found"));
  await expect(hoursEntry(scene.db, far.scope, entry.id)).rejects.toEqual(code("cofinancing.not_found"));

  await correct(scene.db, coordinator, change);
  expect(await entries()).toMatchObject([{ minutes: 180, companyAttestedAt: null, schoolAttestedAt: null }]);
  expect(await hoursEntry(scene.db, coordinator.scope, entry.id)).toMatchObject({
    changes: [{ actor: "R", fromMinutes: 240, toMinutes: 180, note: "De bus kwam een uur later" }],
  });
  const audited = await scene.db.select().from(auditLog).where(eq(auditLog.subjectId, entry.id));
  expect(audited).toMatchObject([{ actorId: viewer.userId, action: "cofinancing.corrected" }]);
});

it("is attested by both sides as they saw it, and by no other", async () => {
  const { entry, entries, company, school } = await completedVisit();
  const seen = [{ entryId: entry.id, minutes: 240 }];
  await expect(attest(scene.db, company, [{ entryId: entry.id, minutes: 60 }])).rejects.toEqual(
    code("cofinancing.changed"),
  );
  const other: EntryWho = { ...company, scope: { companyIds: [randomUUID()] } };
  await expect(attest(scene.db, other, seen)).rejects.toEqual(code("cofinancing.not_found"));
  await attest(scene.db, company, seen);
  await attest(scene.db, school, seen);
  expect((await entries())[0]).toMatchObject({
    companyAttestedAt: scene.clock.now(),
    schoolAttestedAt: scene.clock.now(),
  });
});

it("keeps every correction, and asks the other side again", async () => {
  const { entry, entries, company, school } = await completedVisit();
  await attest(scene.db, school, [{ entryId: entry.id, minutes: 240 }]);
  await correct(scene.db, company, { entryId: entry.id, minutes: 300, note: "Ook de voorbereiding" });
  expect((await entries())[0]).toMatchObject({
    minutes: 300,
    companyAttestedAt: scene.clock.now(),
    schoolAttestedAt: null,
  });
  await expect(
    correct(scene.db, company, { entryId: entry.id, minutes: 300, note: "Nog eens" }),
  ).rejects.toEqual(code("cofinancing.same"));
  const page = await hoursPage(scene.db, school.scope, "T", 1);
  expect(page.waiting).toMatchObject([
    { id: entry.id, changes: [{ actor: "C", fromMinutes: 240, toMinutes: 300 }] },
  ]);
});

it("enters own hours once per form, attested by the company that gave them", async () => {
  const { company, schoolId, entries } = await completedVisit();
  const input = {
    school: "",
    schoolId,
    onDay: "2026-03-02",
    hours: 120,
    note: "Proefles op de open dag",
    idempotencyKey: randomUUID(),
  };
  await enterOwn(scene.db, company, input);
  await enterOwn(scene.db, company, input);
  const own = (await entries()).filter(({ kind }) => kind === "own");
  expect(own).toMatchObject([{ minutes: 120, companyAttestedAt: scene.clock.now(), schoolAttestedAt: null }]);
  await expect(
    enterOwn(scene.db, company, {
      ...input,
      schoolId: undefined,
      school: "Geen school",
      idempotencyKey: randomUUID(),
    }),
  ).rejects.toEqual(code("cofinancing.unknown_school"));
});

it("enters own hours for the company that somebody of several chooses", async () => {
  const [one, two] = [await completedVisit(), await completedVisit()];
  const both: EntryWho = { ...one.company, scope: { companyIds: [one.company, two.company].flatMap(idsOf) } };
  const [, second = ""] = idsOf(both);
  const input = {
    school: "",
    schoolId: one.schoolId,
    onDay: "2026-03-02",
    hours: 80,
    note: "Proefles op de open dag",
    idempotencyKey: randomUUID(),
  };
  for (const companyId of [undefined, randomUUID()]) {
    await expect(enterOwn(scene.db, both, { ...input, companyId })).rejects.toMatchObject({
      code: "cofinancing.choose_company",
      field: "companyId",
    });
  }
  await enterOwn(scene.db, both, { ...input, companyId: second });
  const own = async (of: typeof one) => (await of.entries()).filter(({ kind }) => kind === "own");
  expect(await own(one)).toEqual([]);
  expect(await own(two)).toMatchObject([{ companyId: second, minutes: 80 }]);
});

it("takes no list of entries that names what cannot be one", () => {
  const read = (entryId: string) => attestAllSchema.safeParse({ entries: [`${entryId}:10`] }).success;
  expect(read(randomUUID())).toBe(true);
  expect(["-".repeat(36), "a".repeat(36), "1"].filter(read)).toEqual([]);
});
