import { randomUUID } from "node:crypto";

import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import {
  listing,
  mail,
  outboxEvent,
  placement,
  placementHistory,
  shortageReport,
  student,
  user,
} from "#db/schema";

import { acceptedPlacement } from "../../../tests/setup/accepted";
import { fixedClock } from "../../../tests/setup/clock";
import { outcomeAtField } from "../../../tests/setup/outcome";
import { addListing, clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { counter } from "../shortage/index.server";
import { fellThrough } from "./answer.usecases.server";
import { completePlacements, endPlacement, placeElsewhere } from "./finish.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 1, places: 1, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock.set(new Date("2026-03-10T09:00:00Z"));
  await clearPlacements(one.db);
});

const rowOf = async (id: string) =>
  (await one.db.select().from(placement).where(eq(placement.id, id)))[0] ?? null;
const historyOf = async (id: string) =>
  (
    await one.db
      .select()
      .from(placementHistory)
      .where(eq(placementHistory.placementId, id))
      .orderBy(asc(placementHistory.id))
  ).map(({ actor, toStatus, note }) => [actor, toStatus, note]);
const events = async () => (await one.db.select().from(outboxEvent)).map(({ name }) => name);
const templates = async () => (await one.db.select().from(mail)).map(({ template }) => template);
const figures = () => counter(one.db, { now: clock.now() });

const made = { agreedOn: "2026-03-09", reference: "POK 2026-117" };
const placed = async () => {
  const scene = await acceptedPlacement(one.db, world, { now: clock.now() });
  await placeElsewhere(one.db, scene.placementId, scene.bySchool, made, scene.work);
  return scene;
};
const ended = { endedOn: "2026-03-10", reason: "De student verhuist.", again: false };

describe("an agreement that was made elsewhere", () => {
  it("fixes the placement, with its date and reference, and tells the company", async () => {
    const { placementId } = await placed();
    expect(await rowOf(placementId)).toMatchObject({
      status: "placed",
      agreedElsewhereOn: "2026-03-09",
      agreedElsewhereReference: "POK 2026-117",
      reason: null,
    });
    expect((await historyOf(placementId)).at(-1)).toEqual(["Sch", "placed", "POK 2026-117"]);
    expect(await events()).toContain("placement.placed");
    expect(await templates()).toContain("placement.placed");
    expect((await figures()).supply).toBe(0);
  });

  it("is no day ahead, of one's own school, and recorded once", async () => {
    const scene = await acceptedPlacement(one.db, world, { now: clock.now() });
    const record = (by = scene.bySchool, day = "2026-03-10") =>
      outcomeAtField(placeElsewhere(one.db, scene.placementId, by, { ...made, agreedOn: day }, scene.work));
    expect(await record(scene.bySchool, "2026-03-11")).toBe("placements.not_yet agreedOn");
    expect(await record({ ...scene.bySchool, schoolIds: [] })).toBe("placements.not_found");
    expect(await rowOf(scene.placementId)).toMatchObject({ status: "accepted", agreedElsewhereOn: null });
    expect(await record()).toBe("done");
    expect(await record()).toBe("placements.moved_on");
  });
});

describe("ending a placement", () => {
  it("frees its place, keeps why and when, and tells the company", async () => {
    const { placementId, reportId, bySchool, work } = await placed();
    await endPlacement(one.db, placementId, bySchool, ended, work);
    expect(await rowOf(placementId)).toMatchObject({
      status: "ended",
      endedOn: "2026-03-10",
      reason: "De student verhuist.",
    });
    expect((await historyOf(placementId)).at(-1)).toEqual(["Sch", "ended", "De student verhuist."]);
    const [told] = await one.db.select().from(mail).where(eq(mail.template, "placement.ended"));
    expect(told?.text).toContain("De student verhuist.");
    expect(told?.text).not.toContain("Noor");
    expect(await figures()).toMatchObject({ demand: 0, supply: 1 });
    const [report] = await one.db.select().from(shortageReport).where(eq(shortageReport.id, reportId));
    expect(report?.status).toBe("withdrawn");
  });

  it("tells a student with an account why and from when, with other places, and nobody else", async () => {
    const { placementId, bySchool, work } = await placed();
    const [account] = await one.db
      .insert(user)
      .values({ email: "noor@student.test", name: "Noor de Wit", emailConfirmedAt: clock.now() })
      .returning();
    await one.db
      .update(student)
      .set({ userId: account?.id ?? "" })
      .where(eq(student.id, (await rowOf(placementId))?.studentId ?? ""));
    await endPlacement(one.db, placementId, bySchool, ended, work);
    const told = await one.db.select().from(mail).where(eq(mail.template, "placement.ended.student"));
    expect(told.map(({ toAddress }) => toAddress)).toEqual(["noor@student.test"]);
    for (const said of ["De student verhuist.", "10 mrt 2026", "Bedrijf 0", "/leerbanen"])
      expect(told[0]?.text).toContain(said);
    const { placementId: another, bySchool: by } = await placed();
    await endPlacement(one.db, another, by, ended, work);
    expect((await templates()).filter((name) => name === "placement.ended.student")).toHaveLength(1);
  });

  it("reports the student again when the school asks so", async () => {
    const { placementId, reportId, bySchool, work } = await placed();
    await endPlacement(one.db, placementId, bySchool, { ...ended, again: true }, work);
    expect(await figures()).toMatchObject({ demand: 1, supply: 1 });
    const [report] = await one.db.select().from(shortageReport).where(eq(shortageReport.id, reportId));
    expect(report).toMatchObject({ status: "open", renewedAt: clock.now() });
  });

  it("leaves the report to another place that the student has, whether it ends or falls through", async () => {
    const { placementId, reportId, bySchool, work } = await placed();
    const first = await rowOf(placementId);
    if (first === null) throw new Error("nothing was placed");
    const { companyId, crebo } = first;
    const elsewhere = await addListing(one.db, { companyId, crebo, places: 1, now: clock.now() });
    const [other] = await one.db
      .insert(placement)
      .values({
        ...first,
        id: randomUUID(),
        idempotencyKey: randomUUID(),
        listingId: elsewhere.id,
        reportId: null,
        ...{ startsOn: "2027-04-01", endsOn: "2028-03-31", status: "accepted" },
      })
      .returning();
    await endPlacement(one.db, placementId, bySchool, { ...ended, again: true }, work);
    const state = async () =>
      (await one.db.select().from(shortageReport).where(eq(shortageReport.id, reportId)))[0]?.status;
    expect([await state(), (await rowOf(other?.id ?? ""))?.reportId]).toEqual(["solved", reportId]);
    await fellThrough(one.db, other?.id ?? "", bySchool, "Toch niet.", { ...work, byName: "B" });
    expect(await state()).toBe("open");
    await one.db.update(listing).set({ status: "archived" }).where(eq(listing.id, elsewhere.id));
  });

  it("reports in the school year that it is, not in the one that is over", async () => {
    const { placementId, bySchool, work } = await placed();
    clock.set(new Date("2026-10-01T09:00:00Z"));
    const now = clock.now();
    const late = { ...ended, endedOn: "2026-09-30", again: true };
    await endPlacement(one.db, placementId, bySchool, late, { ...work, now });
    const reports = await one.db.select().from(shortageReport).orderBy(asc(shortageReport.schoolYear));
    expect(reports.map(({ schoolYear, status }) => [schoolYear, status])).toEqual([
      [2025, "withdrawn"],
      [2026, "open"],
    ]);
  });

  it("opens the report again that is for the school year to come", async () => {
    const { placementId, bySchool, work } = await placed();
    const next = { schoolYear: 2026, wantedFrom: "2026-09-01" };
    await one.db.update(shortageReport).set(next);
    await endPlacement(one.db, placementId, bySchool, { ...ended, again: true }, work);
    expect(await one.db.select().from(shortageReport)).toMatchObject([{ ...next, status: "open" }]);
  });

  it("reports in the school year that it is when an accepted place falls through only then", async () => {
    const { placementId, byCompany, work } = await acceptedPlacement(one.db, world, { now: clock.now() });
    clock.set(new Date("2026-08-20T09:00:00Z"));
    const late = { ...work, now: clock.now(), byName: "Het bedrijf" };
    await fellThrough(one.db, placementId, byCompany, "Er is geen werk meer.", late);
    const reports = await one.db.select().from(shortageReport).orderBy(asc(shortageReport.schoolYear));
    expect(reports.map(({ schoolYear, status }) => [schoolYear, status])).toEqual([
      [2025, "withdrawn"],
      [2026, "open"],
    ]);
    expect((await figures()).demand).toBe(1);
  });

  it("is of a day that has been and lies within the placement", async () => {
    const { placementId, bySchool, work } = await placed();
    const end = (endedOn: string, now = clock.now()) =>
      outcomeAtField(endPlacement(one.db, placementId, bySchool, { ...ended, endedOn }, { ...work, now }));
    expect(await end("2026-03-11")).toBe("placements.not_yet endedOn");
    const later = new Date("2027-05-01T09:00:00Z");
    expect(await end("2027-04-15", later)).toBe("placements.after_end endedOn");
    expect(await end("2027-03-31", later)).toBe("done");
    expect(await end("2027-03-31", later)).toBe("placements.moved_on");
  });

  it("is for what was placed, and after that nothing falls through", async () => {
    const scene = await acceptedPlacement(one.db, world, { now: clock.now() });
    expect(
      await outcomeAtField(endPlacement(one.db, scene.placementId, scene.bySchool, ended, scene.work)),
    ).toBe("placements.moved_on");
    await placeElsewhere(one.db, scene.placementId, scene.bySchool, made, scene.work);
    const through = { ...scene.work, byName: "B" };
    expect(
      await outcomeAtField(fellThrough(one.db, scene.placementId, scene.bySchool, "Toch niet.", through)),
    ).toBe("placements.moved_on");
  });
});

describe("the last day of a placement", () => {
  const at = (day: string) => {
    clock.set(new Date(`${day}T09:00:00Z`));
    return completePlacements(one.db, { env: { appUrl: "https://vakbrug.test" }, now: clock.now() });
  };

  it("completes it on the day after, once, and tells both sides", async () => {
    const { placementId } = await placed();
    expect(await at("2027-03-31")).toBe(0);
    expect(await at("2027-04-01")).toBe(1);
    expect(await at("2027-04-02")).toBe(0);
    expect((await historyOf(placementId)).at(-1)).toEqual(["S", "completed", null]);
    expect(await events()).toContain("placement.completed");
    expect((await templates()).filter((name) => name.startsWith("placement.completed")).sort()).toEqual([
      "placement.completed",
      "placement.completed.school",
    ]);
    expect((await figures()).supply).toBe(1);
  });

  it("says nothing of one without an agreement, or that ended before", async () => {
    const { placementId } = await acceptedPlacement(one.db, world, { now: clock.now() });
    expect(await at("2027-04-01")).toBe(0);
    expect(await rowOf(placementId)).toMatchObject({ status: "accepted" });
    clock.set(new Date("2026-03-10T09:00:00Z"));
    await clearPlacements(one.db);
    const { placementId: stopped, bySchool, work } = await placed();
    await endPlacement(one.db, stopped, bySchool, ended, work);
    expect(await at("2027-04-01")).toBe(0);
  });
});
