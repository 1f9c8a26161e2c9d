import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { enrolmentBase, shortageReport } from "#db/schema";
import { publicCounter } from "~/features/shortage/api.usecases.server";
import { counter, dailyDemand, lapseReports, shortageForRegion } from "~/features/shortage/index.server";
import { overview } from "~/features/shortage/overview.usecases.server";
import { ApiProblem } from "~/platform/api/api.server";
import type { Viewer } from "~/platform/auth/viewer";
import { findRegion, type Region } from "~/platform/geo/geo.server";
import { shortageScene } from "../setup/shortage-scene";

const scene = shortageScene();
const { clock } = scene;

const regionNamed = async (code: string): Promise<Region> => {
  const found = await findRegion(scene.db, code);
  if (found === null) throw new Error(`no region ${code}`);
  return found;
};

const coordinator = (territory: string[]): Viewer => ({
  userId: randomUUID(),
  sessionId: "s",
  name: "C",
  email: "c@vakbrug.test",
  emailConfirmed: true,
  locale: "nl",
  role: "coordinator",
  memberships: [],
  territory,
});

describe("the public figures", () => {
  it("are exact and live for the country from 20 on, and stand still all day elsewhere", async () => {
    await scene.reportedMany(0, 24);
    clock.advance({ days: 1 });
    const country = await regionNamed("NL");
    const municipality = await regionNamed(scene.school().municipalityCode);
    const seen = async () => ({
      country: (await shortageForRegion(scene.db, country, null, clock.now())).demand,
      municipality: (await shortageForRegion(scene.db, municipality, null, clock.now())).demand,
    });
    const rounded = { kind: "rounded", value: 25 };
    expect(await seen()).toEqual({ country: { kind: "exact", value: 24 }, municipality: rounded });
    await scene.reportedMany(100, 6);
    expect(await seen()).toEqual({ country: { kind: "exact", value: 30 }, municipality: rounded });
    clock.advance({ days: 1 });
    expect((await seen()).municipality).toEqual({ kind: "rounded", value: 30 });
  });

  it("hide a handful, and their course, from everybody but who coordinates the region", async () => {
    await scene.reportedMany(0, 3);
    clock.advance({ days: 1 });
    const region = await regionNamed(scene.school().municipalityCode);
    const seen = await shortageForRegion(scene.db, region, null, clock.now());
    expect([seen.demand, seen.share, seen.series]).toEqual([{ kind: "few" }, null, null]);
    const own = await shortageForRegion(scene.db, region, coordinator([region.code]), clock.now());
    expect([own.demand, own.exact]).toEqual([{ kind: "exact", value: 3 }, true]);
    expect(own.series?.at(-1)?.value).toBe(3);
    const other = await shortageForRegion(scene.db, region, coordinator(["PV29"]), clock.now());
    expect(other.exact).toBe(scene.school().municipalityCode === "GM0718");
    const page = await overview(scene.db, coordinator([region.code]), clock.now());
    expect(page.own.map((line) => line.demand)).toEqual([{ kind: "exact", value: 3 }]);
    expect(page.routes.find(({ member }) => member === "bbl")?.own).toBe(3);
    expect((await overview(scene.db, null, clock.now())).routes.every(({ own }) => own === null)).toBe(true);
  });

  it("have a base, a share and a course that are those of the rows", async () => {
    await scene.db.insert(enrolmentBase).values({
      schoolId: scene.school().id,
      crebo: scene.world.crebo,
      route: "bbl",
      schoolYear: 2025,
      students: 240,
    });
    const start = clock.now();
    await scene.reportedMany(0, 20);
    clock.advance({ days: 1 });
    await scene.reportedMany(50, 4);
    clock.advance({ days: 1 });
    const exact = await counter(scene.db, { schoolId: scene.school().id, now: clock.now() });
    expect(exact).toMatchObject({ demand: 24, base: 240, share: 0.1, supply: 10 });
    expect((await counter(scene.db, { schoolId: scene.school(1).id, now: clock.now() })).demand).toBe(0);
    expect((await counter(scene.db, { at: start, now: clock.now() })).demand).toBe(20);
    const course = await dailyDemand(scene.db, {}, 3, clock.now());
    expect(course.map(({ value }) => value)).toEqual([0, 20, 24]);
    await scene.db.delete(enrolmentBase);
  });
});

describe("the open data interface", () => {
  const refused = async (question: Parameters<typeof publicCounter>[1]) => {
    const problem: unknown = await publicCounter(scene.db, question, clock.now()).catch(
      (error: unknown) => error,
    );
    return problem instanceof ApiProblem ? problem.errors?.map(({ parameter }) => parameter) : problem;
  };

  it("answers one cut at a time, rounded, and names what it refuses", async () => {
    await scene.reportedMany(0, 23);
    clock.advance({ days: 1 });
    const asked = await publicCounter(scene.db, { qualification: scene.world.crebo }, clock.now());
    expect(asked.demand).toEqual({ kind: "rounded", value: 25 });
    expect((await publicCounter(scene.db, { level: "4" }, clock.now())).demand).toEqual({ kind: "few" });
    expect((await publicCounter(scene.db, {}, clock.now())).demand).toEqual({ kind: "exact", value: 23 });
    expect(await refused({ sector: "ict", level: "2" })).toEqual(["level"]);
    expect(await refused({ region: "zeeland", route: "bbl" })).toEqual(["route"]);
    expect(await refused({ region: "atlantis" })).toEqual(["region"]);
    expect(await refused({ sector: "toverij" })).toEqual(["sector"]);
    expect(await refused({ at: "2199-01-01" })).toEqual(["at"]);
  });

  it("recounts a past day as it was, without supply", async () => {
    await scene.reportedMany(0, 21);
    clock.advance({ days: 1 });
    const day = clock.now().toISOString().slice(0, 10);
    clock.advance({ days: 3 });
    await scene.reportedMany(50, 9);
    const past = await publicCounter(scene.db, { at: day }, clock.now());
    expect([past.demand, past.supply]).toEqual([{ kind: "exact", value: 21 }, null]);
  });
});

describe("reports that nobody renews", () => {
  it("lapse four weeks after the wanted start, or after the last renewal", async () => {
    clock.set("2026-04-02T09:00:00Z");
    await scene.reported("1");
    clock.set("2026-04-30T09:00:00Z");
    expect(await lapseReports(scene.db, clock.now())).toBe(0);
    clock.set("2026-05-01T09:00:00Z");
    expect(await lapseReports(scene.db, clock.now())).toBe(1);
    const [row] = await scene.db.select().from(shortageReport);
    expect([row?.status, row?.closedAt]).toEqual(["lapsed", clock.now()]);
    expect(await lapseReports(scene.db, clock.now())).toBe(0);
  });

  it("lapse after 31 July at the latest", async () => {
    clock.set("2026-07-20T09:00:00Z");
    const { reportId } = await scene.reported("1");
    await scene.db
      .update(shortageReport)
      .set({ renewedAt: new Date("2026-07-31T09:00:00Z") })
      .where(eq(shortageReport.id, reportId));
    clock.set("2026-07-31T20:00:00Z");
    expect(await lapseReports(scene.db, clock.now())).toBe(0);
    clock.set("2026-07-31T22:30:00Z");
    expect(await lapseReports(scene.db, clock.now())).toBe(1);
  });
});
