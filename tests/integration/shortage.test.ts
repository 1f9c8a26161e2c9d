import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { enrolmentBase, shortageReport } from "#db/schema";
import { publicCounter } from "~/features/shortage/api.usecases.server";
import {
  counter,
  dailyDemand,
  lapseReports,
  report,
  shortageForRegion,
} from "~/features/shortage/index.server";
import { overview } from "~/features/shortage/overview.usecases.server";
import { shortageStream, type ShortageEvent } from "~/features/shortage/stream.server";
import { ApiProblem } from "~/platform/api/api.server";
import type { Viewer } from "~/platform/auth/viewer";
import { inTransaction } from "~/platform/db.server";
import { findRegion, type Region } from "~/platform/geo/geo.server";
import { openLive, type Live } from "~/platform/live/live.server";
import { makeLog } from "~/platform/log/log.server";
import { fixedClock } from "../setup/clock";
import { clearPlacements, makeWorld, type World } from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

let one: PostgresTestDb;
let live: Live;
let world: World;
const log = makeLog("silent");
let day = 0;
let clock = fixedClock();

beforeAll(async () => {
  one = await createPostgresDb({ template: "reference", max: 8 });
  world = await makeWorld(one.db, { companies: 2, places: 5, now: clock.now() });
  live = await openLive(one.database, log);
});
afterAll(async () => {
  await live.close();
  await one.close();
});
beforeEach(async () => {
  await clearPlacements(one.db);
  // Every test has days of its own: what was computed for a past midnight is kept.
  clock = fixedClock("2026-03-10T09:00:00Z");
  clock.advance({ days: 20 * (day += 1) });
});

const school = (index = 0) => {
  const found = world.schools[index];
  if (found === undefined) throw new Error("no such school");
  return found;
};
const regionNamed = async (code: string): Promise<Region> => {
  const found = await findRegion(one.db, code);
  if (found === null) throw new Error(`no region ${code}`);
  return found;
};

const reported = (studentNumber: string, schoolIndex = 0) =>
  inTransaction(one.db, (tx) =>
    report(tx, {
      schoolId: school(schoolIndex).id,
      studentNumber,
      name: `Student ${studentNumber}`,
      crebo: world.crebo,
      route: "bbl",
      schoolYear: 2025,
      wantedFrom: "2026-04-01",
      actor: "Sch",
      actorId: null,
      now: clock.now(),
    }),
  );
const reportedMany = async (from: number, count: number, schoolIndex = 0) => {
  for (let n = from; n < from + count; n += 1) await reported(String(n), schoolIndex);
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

/** Reads the events of a stream as they come. */
function follow(region: string) {
  let close: () => void = () => undefined;
  const answer = shortageStream(
    { db: one.db, live, clock, log, onClose: (callback) => (close = callback) },
    region,
  );
  const reader = answer.body?.getReader();
  const events: ShortageEvent[] = [];
  let ended = false;
  const reading = (async () => {
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const read = await reader?.read();
      if (read === undefined || read.done) break;
      text += decoder.decode(read.value, { stream: true });
      const parts = text.split("\n\n");
      text = parts.pop() ?? "";
      for (const part of parts) {
        const data = /^data: (.*)$/m.exec(part)?.[1];
        if (data !== undefined) events.push(JSON.parse(data) as ShortageEvent);
      }
    }
    ended = true;
  })();
  const until = (fits: () => boolean) => expect.poll(fits).toBe(true);
  return {
    answer,
    events,
    until,
    close: async () => {
      close();
      await reading;
      expect(ended).toBe(true);
    },
  };
}

describe("the public figures", () => {
  it("are exact and live for the country from 20 on, and stand still all day elsewhere", async () => {
    await reportedMany(0, 24);
    clock.advance({ days: 1 });
    const country = await regionNamed("NL");
    const municipality = await regionNamed(school().municipalityCode);
    const seen = async () => ({
      country: (await shortageForRegion(one.db, country, null, clock.now())).demand,
      municipality: (await shortageForRegion(one.db, municipality, null, clock.now())).demand,
    });
    const rounded = { kind: "rounded", value: 25 };
    expect(await seen()).toEqual({ country: { kind: "exact", value: 24 }, municipality: rounded });
    await reportedMany(100, 6);
    expect(await seen()).toEqual({ country: { kind: "exact", value: 30 }, municipality: rounded });
    clock.advance({ days: 1 });
    expect((await seen()).municipality).toEqual({ kind: "rounded", value: 30 });
  });

  it("hide a handful, and their course, from everybody but who coordinates the region", async () => {
    await reportedMany(0, 3);
    clock.advance({ days: 1 });
    const region = await regionNamed(school().municipalityCode);
    const seen = await shortageForRegion(one.db, region, null, clock.now());
    expect([seen.demand, seen.share, seen.series]).toEqual([{ kind: "few" }, null, null]);
    const own = await shortageForRegion(one.db, region, coordinator([region.code]), clock.now());
    expect([own.demand, own.exact]).toEqual([{ kind: "exact", value: 3 }, true]);
    expect(own.series?.at(-1)?.value).toBe(3);
    const other = await shortageForRegion(one.db, region, coordinator(["PV29"]), clock.now());
    expect(other.exact).toBe(school().municipalityCode === "GM0718");
    const page = await overview(one.db, coordinator([region.code]), clock.now());
    expect(page.own.map((line) => line.demand)).toEqual([{ kind: "exact", value: 3 }]);
    expect(page.routes.find(({ member }) => member === "bbl")?.own).toBe(3);
    expect((await overview(one.db, null, clock.now())).routes.every(({ own }) => own === null)).toBe(true);
  });

  it("have a base, a share and a course that are those of the rows", async () => {
    await one.db
      .insert(enrolmentBase)
      .values({ schoolId: school().id, crebo: world.crebo, route: "bbl", schoolYear: 2025, students: 240 });
    const start = clock.now();
    await reportedMany(0, 20);
    clock.advance({ days: 1 });
    await reportedMany(50, 4);
    clock.advance({ days: 1 });
    const exact = await counter(one.db, { schoolId: school().id, now: clock.now() });
    expect(exact).toMatchObject({ demand: 24, base: 240, share: 0.1, supply: 10 });
    expect((await counter(one.db, { schoolId: school(1).id, now: clock.now() })).demand).toBe(0);
    expect((await counter(one.db, { at: start, now: clock.now() })).demand).toBe(20);
    const course = await dailyDemand(one.db, {}, 3, clock.now());
    expect(course.map(({ value }) => value)).toEqual([0, 20, 24]);
    await one.db.delete(enrolmentBase);
  });
});

describe("the open data interface", () => {
  const refused = async (question: Parameters<typeof publicCounter>[1]) => {
    const problem: unknown = await publicCounter(one.db, question, clock.now()).catch(
      (error: unknown) => error,
    );
    return problem instanceof ApiProblem ? problem.errors?.map(({ parameter }) => parameter) : problem;
  };

  it("answers one cut at a time, rounded, and names what it refuses", async () => {
    await reportedMany(0, 23);
    clock.advance({ days: 1 });
    const asked = await publicCounter(one.db, { qualification: world.crebo }, clock.now());
    expect(asked.demand).toEqual({ kind: "rounded", value: 25 });
    expect((await publicCounter(one.db, { level: "4" }, clock.now())).demand).toEqual({ kind: "few" });
    expect((await publicCounter(one.db, {}, clock.now())).demand).toEqual({ kind: "exact", value: 23 });
    expect(await refused({ sector: "ict", level: "2" })).toEqual(["level"]);
    expect(await refused({ region: "zeeland", route: "bbl" })).toEqual(["route"]);
    expect(await refused({ region: "atlantis" })).toEqual(["region"]);
    expect(await refused({ sector: "toverij" })).toEqual(["sector"]);
    expect(await refused({ at: "2199-01-01" })).toEqual(["at"]);
  });

  it("recounts a past day as it was, without supply", async () => {
    await reportedMany(0, 21);
    clock.advance({ days: 1 });
    const day = clock.now().toISOString().slice(0, 10);
    clock.advance({ days: 3 });
    await reportedMany(50, 9);
    const past = await publicCounter(one.db, { at: day }, clock.now());
    expect([past.demand, past.supply]).toEqual([{ kind: "exact", value: 21 }, null]);
  });
});

describe("the live stream", () => {
  it("tells every open page of a change, and lets go when the page closes", async () => {
    await reportedMany(0, 22);
    clock.advance({ days: 1 });
    const pages = [follow("NL"), follow("NL"), follow(school().municipalityCode)];
    for (const page of pages) await page.until(() => page.events.length > 0);
    expect(pages[0]?.answer.headers.get("content-type")).toContain("text/event-stream");
    expect(pages[0]?.answer.headers.get("cache-control")).toContain("no-transform");
    await reported("900");
    for (const page of pages.slice(0, 2)) {
      await page.until(() => page.events.some(({ demand }) => "value" in demand && demand.value === 23));
    }
    await pages[2]?.until(() => (pages[2]?.events.length ?? 0) > 1);
    expect(pages[2]?.events.at(-1)?.demand).toEqual({ kind: "rounded", value: 20 });
    await pages[0]?.close();
    const before = pages[1]?.events.length ?? 0;
    await reported("901");
    await pages[1]?.until(() => (pages[1]?.events.length ?? 0) > before);
    await pages[1]?.close();
    await pages[2]?.close();
  });

  it("says nothing of a change that was rolled back", async () => {
    await reportedMany(0, 22);
    clock.advance({ days: 1 });
    const page = follow("NL");
    await page.until(() => page.events.length > 0);
    /** Waits until nothing more comes; answers how many events there were. */
    const settled = async (): Promise<number> => {
      const before = page.events.length;
      await new Promise((resolve) => setTimeout(resolve, 600));
      return page.events.length === before ? before : settled();
    };
    // The reports of above may still be on their way.
    const before = await settled();
    await inTransaction(one.db, async (tx) => {
      await report(tx, {
        schoolId: school().id,
        studentNumber: "7000",
        name: "Student 7000",
        crebo: world.crebo,
        route: "bbl",
        schoolYear: 2025,
        wantedFrom: "2026-04-01",
        actor: "Sch",
        actorId: null,
        now: clock.now(),
      });
      throw new Error("undone");
    }).catch(() => undefined);
    expect(await settled()).toBe(before);
    await page.close();
  });
});

describe("reports that nobody renews", () => {
  it("lapse four weeks after the wanted start, or after the last renewal", async () => {
    clock.set("2026-04-02T09:00:00Z");
    await reported("1");
    clock.set("2026-04-30T09:00:00Z");
    expect(await lapseReports(one.db, clock.now())).toBe(0);
    clock.set("2026-05-01T09:00:00Z");
    expect(await lapseReports(one.db, clock.now())).toBe(1);
    const [row] = await one.db.select().from(shortageReport);
    expect([row?.status, row?.closedAt]).toEqual(["lapsed", clock.now()]);
    expect(await lapseReports(one.db, clock.now())).toBe(0);
  });

  it("lapse after 31 July at the latest", async () => {
    clock.set("2026-07-20T09:00:00Z");
    const { reportId } = await reported("1");
    await one.db
      .update(shortageReport)
      .set({ renewedAt: new Date("2026-07-31T09:00:00Z") })
      .where(eq(shortageReport.id, reportId));
    clock.set("2026-07-31T20:00:00Z");
    expect(await lapseReports(one.db, clock.now())).toBe(0);
    clock.set("2026-07-31T22:30:00Z");
    expect(await lapseReports(one.db, clock.now())).toBe(1);
  });
});
