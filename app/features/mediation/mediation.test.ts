import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { auditLog, listing, placement, school, shortageReport, student, studentProfile } from "#db/schema";
import { mediate, report } from "~/features/shortage/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { inTransaction } from "~/platform/db.server";
import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { withCode } from "../../../tests/setup/outcome";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { mediationList, mediationPlace, mediationStudent, mediatorOf } from "./mediation.usecases.server";
import { surplusPage } from "./surplus.usecases.server";

let test: TestDb;
let world: World;
const clock = fixedClock("2026-02-10T09:00:00Z");

beforeAll(async () => {
  test = await createTestDb({ reference: true });
  world = await makeWorld(test.db, { companies: 2, places: 3, now: clock.now() });
  // One school beside the places, in Zeeland; the other far away.
  const [near, far] = world.schools;
  await test.db.update(listing).set({ levels: [3] });
  await test.db
    .update(school)
    .set({ municipalityCode: "GM0718", lat: 51.45, lng: 3.58 })
    .where(eq(school.id, near?.id ?? ""));
  await test.db
    .update(school)
    .set({ municipalityCode: "GM0363", lat: 52.37, lng: 4.9 })
    .where(eq(school.id, far?.id ?? ""));
});
afterAll(() => test.close());
beforeEach(() => clearPlacements(test.db));

const reported = (n: number, options: { schoolIndex?: number; from?: string; route?: "bol" | "bbl" } = {}) =>
  inTransaction(test.db, (tx) =>
    report(tx, {
      ...{ schoolId: world.schools[options.schoolIndex ?? 0]?.id ?? "", studentNumber: String(n) },
      ...{ name: `Student ${n}`, crebo: world.crebo, route: options.route ?? "bbl", schoolYear: 2025 },
      ...{ wantedFrom: options.from ?? "2026-04-01", actor: "Sch" as const, actorId: null, now: clock.now() },
    }),
  );
async function coordinator(territory = ["PV29"]): Promise<Viewer> {
  const { id, name, email } = await makeFactories(test.db).user({ role: "coordinator" });
  const base = { userId: id, sessionId: "s", name, email, emailConfirmed: true, locale: "nl" as const };
  return { ...base, role: "coordinator", memberships: [], territory };
}
const asked = { lijst: "studenten" } as const;
const list = async (viewer: Viewer, more = {}, page = 1) =>
  mediationList(test.db, viewer, { ...asked, ...more }, page, clock.now());

describe("the mediation list", () => {
  it("has the open reports of the own territory, the most urgent first, and counts as exactly as the counter", async () => {
    await reported(1, { from: "2026-05-01" });
    await reported(2, { from: "2026-03-01", route: "bol" });
    await reported(3, { schoolIndex: 1 });
    const zeeland = await coordinator();
    const all = await list(zeeland);
    expect(all.students.reports.map(({ wantedFrom }) => wantedFrom)).toEqual(["2026-03-01", "2026-05-01"]);
    expect(all.figures).toMatchObject({ demand: 2, supply: 6, changers: 0 });
    expect(JSON.stringify(all)).not.toContain("Student 1");
    const bol = await list(zeeland, { leerweg: "bol" });
    expect([bol.students.total, bol.figures.demand]).toEqual([1, 1]);
    expect((await list(zeeland, { schooljaar: 2026 })).figures.demand).toBe(0);
    expect((await list(zeeland, { regio: "PV27" })).figures).toMatchObject({ demand: 0, supply: 0 });
    expect((await list(await coordinator(["PV27"]))).students.total).toBe(1);
    await expect(list(zeeland, { regio: "atlantis" })).rejects.toEqual(withCode("mediation.unknown_filter"));
    await expect(list(zeeland, { sector: "toverij" })).rejects.toEqual(withCode("mediation.unknown_filter"));
  });

  it("counts career changers apart: where they live, as long as they look and have nothing", async () => {
    const changer = await makeFactories(test.db).user({});
    const [who] = await test.db
      .insert(student)
      .values({ kind: "career_changer", name: "Zij Instromer", userId: changer.id })
      .returning();
    const studentId = who?.id ?? "";
    await test.db
      .insert(studentProfile)
      .values({ studentId, municipalityCode: "GM0718", crebo: world.crebo, route: "bbl", level: 3 });
    const zeeland = await coordinator();
    expect((await list(zeeland)).figures).toMatchObject({ demand: 0, changers: 1 });
    expect((await list(zeeland, { niveau: 2 })).figures.changers).toBe(0);
    expect((await list(await coordinator(["PV27"]))).figures.changers).toBe(0);
    await test.db.update(studentProfile).set({ looking: false });
    expect((await list(zeeland)).figures.changers).toBe(0);
  });
});

describe("one student", () => {
  it("is shown by name with the places that fit, and that somebody looked is written down", async () => {
    const { reportId, studentId } = await reported(1);
    const zeeland = await coordinator();
    const page = await mediationStudent(test.db, zeeland, reportId, clock.now());
    expect(page.student).toMatchObject({ name: "Student 1", status: "open", fromHome: false });
    expect(page.places.shown.map(({ fit }) => fit.reasons[0])).toEqual([
      expect.objectContaining({ about: "qualification", how: "same" }),
      expect.objectContaining({ about: "qualification", how: "same" }),
    ]);
    const trail = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, studentId));
    expect(trail.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["student.opened", zeeland.userId],
    ]);
    const far = await coordinator(["PV27"]);
    await expect(mediationStudent(test.db, far, reportId, clock.now())).rejects.toEqual(
      withCode("shortage.not_found"),
    );
    expect(await test.db.select().from(auditLog).where(eq(auditLog.actorId, far.userId))).toEqual([]);
  });

  it("is taken up once, by who coordinates the region, and keeps counting", async () => {
    const { reportId } = await reported(1);
    const zeeland = await coordinator();
    const who = await mediatorOf(test.db, zeeland, clock.now());
    const far = await mediatorOf(test.db, await coordinator(["PV27"]), clock.now());
    await expect(mediate(test.db, far, reportId)).rejects.toEqual(withCode("shortage.not_found"));
    await mediate(test.db, who, reportId);
    const [row] = await test.db.select().from(shortageReport).where(eq(shortageReport.id, reportId));
    expect([row?.status, row?.closedAt]).toEqual(["mediation", null]);
    expect((await list(zeeland)).figures.demand).toBe(1);
    await expect(mediate(test.db, who, reportId)).rejects.toEqual(withCode("shortage.moved_on"));
  });
});

describe("an empty place", () => {
  it("names who fits, and apart from them who could come with other transport", async () => {
    const here = await reported(1);
    const far = await reported(2);
    await test.db.insert(studentProfile).values({
      // Goes, about 25 km from Vlissingen.
      ...{ studentId: far.studentId, lat: 51.5, lng: 3.89, municipalityCode: "GM0664" },
      ...{ travelMode: "bicycle", maxMinutes: 45 },
    });
    const zeeland = await coordinator();
    const places = await list(zeeland, { lijst: "plekken" });
    expect(
      places.places.lines.map(({ placesLeft, now, withTransport }) => [placesLeft, now, withTransport]),
    ).toEqual([
      [3, 1, 1],
      [3, 1, 1],
    ]);
    const page = await mediationPlace(test.db, zeeland, world.listings[0]?.id ?? "", clock.now());
    expect(page.now.lines.map(({ reportId }) => reportId)).toEqual([here.reportId]);
    expect(page.withTransport.lines.map(({ reportId }) => reportId)).toEqual([far.reportId]);
    const ways = page.withTransport.lines[0]?.otherWays ?? [];
    expect(ways.map(({ mode }) => mode)).toContain("car");
    expect(ways.every(({ minutes }) => minutes > 0 && minutes <= 90)).toBe(true);
  });

  it("that names no qualification is for everybody whose level and route it takes", async () => {
    const { reportId } = await reported(1, { route: "bol" });
    const id = world.listings[1]?.id ?? "";
    const { crebo, kind, route } = (await test.db.select().from(listing).where(eq(listing.id, id)))[0] ?? {};
    await test.db
      .update(listing)
      .set({ kind: "internship", crebo: null, route: null })
      .where(eq(listing.id, id));
    const page = await mediationPlace(test.db, await coordinator(), id, clock.now());
    expect(page.now.lines.map((line) => line.reportId)).toEqual([reportId]);
    await test.db
      .update(listing)
      .set({ crebo: crebo ?? null, kind: kind ?? "apprenticeship", route: route ?? null })
      .where(eq(listing.id, id));
  });

  it("is not there once it is taken, nor for another region", async () => {
    const { studentId } = await reported(1);
    const [first] = world.listings;
    const far = await coordinator(["PV27"]);
    await expect(mediationPlace(test.db, far, first?.id ?? "", clock.now())).rejects.toEqual(
      withCode("shortage.place_gone"),
    );
    for (let n = 0; n < 3; n += 1) {
      const { studentId: other } = n === 0 ? { studentId } : await reported(10 + n);
      await test.db.insert(placement).values({
        ...{ listingId: first?.id ?? "", companyId: first?.companyId ?? "", studentId: other },
        ...{ schoolId: world.schools[0]?.id ?? "", crebo: world.crebo, route: "bbl", status: "accepted" },
        ...{ startsOn: "2026-04-01", endsOn: "2026-12-31", studentAgreedAt: clock.now() },
        idempotencyKey: crypto.randomUUID(),
      });
    }
    const zeeland = await coordinator();
    await expect(mediationPlace(test.db, zeeland, first?.id ?? "", clock.now())).rejects.toEqual(
      withCode("shortage.place_gone"),
    );
    expect((await list(zeeland, { lijst: "plekken" })).places.total).toBe(1);
  });
});

it("shows the public where places stay empty, from public figures alone", async () => {
  const page = await surplusPage(test.db, clock.now());
  expect(page.surplus.map(({ region, over }) => [region.name, over])).toEqual([["Zeeland", 2]]);
  expect(page.regions.length).toBeGreaterThan(30);
});
