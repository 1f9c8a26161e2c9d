import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Db } from "#db/client.server";
import { placement, shortageReport, student } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { outcomeOf } from "../../../tests/setup/outcome";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { mediate } from "../shortage/index.server";
import { noFilter, type WorkFilter } from "./core/worklist";
import { studentImport } from "./import-jobs.usecases.server";
import { fingerprint } from "./import-table.server";
import { importTable } from "./imports.usecases.server";
import { stillLooking, takeBack } from "./students.usecases.server";
import { reportAgain, reportKnown, unreportedPage } from "./unreported.usecases.server";
import { workList } from "./worklist.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();
const now = clock.now();

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 1, places: 5, now });
});
afterAll(() => one.close());

const schoolId = () => world.schools[0]?.id ?? "";
const by = () => ({ schoolIds: [schoolId()], actorId: world.schools[0]?.userId ?? "", now });

/** Reads in so many students, all of whom look for a place but for the last `calm`. */
async function readIn(n: number, calm = 0): Promise<void> {
  await clearPlacements(one.db);
  const rows = Array.from({ length: n }, (_, at) => {
    const day = `${(at % 28) + 1}-${at % 2 === 0 ? 3 : 9}-2026`;
    return `${at};Student ${at};${world.crebo};${at % 3 === 0 ? "bol" : "bbl"};${at < n - calm ? day : ""}`;
  });
  const text = ["studentnummer;naam;opleiding;leerweg;wil beginnen op", ...rows].join("\n");
  const done = await importTable(one.db, studentImport("nl"), {
    ...{ schoolId: schoolId(), table: { text, fileName: "" }, seen: fingerprint(text) },
    ...{ actorId: by().actorId, now, env: { appUrl: "https://vakbrug.test" } },
  });
  expect(done.kind).toBe("done");
}

/** The same database, and how often it was asked something. */
function counted(db: Db): { db: Db; asked: () => number } {
  let asked = 0;
  const ways = new Set(["select", "execute", "insert", "update", "delete", "$count"]);
  const proxy = new Proxy(db, {
    get(target, name, receiver) {
      if (ways.has(String(name))) asked += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return { db: proxy, asked: () => asked };
}

const page = (page: number, filter: Partial<WorkFilter> = {}, db: Db = one.db) =>
  workList(db, [schoolId()], { open: true, page, filter: { ...noFilter, ...filter }, now });

describe("the work list of a school with a thousand students", () => {
  it("asks as little as for ten, shows each once and in their order, and ends at its last page", async () => {
    await readIn(10);
    const few = counted(one.db);
    await page(1, {}, few.db);
    await readIn(1000);
    const many = counted(one.db);
    const first = await page(1, {}, many.db);
    expect(many.asked()).toBe(few.asked());
    expect(first).toMatchObject({ pages: 40, found: 1000, counts: { open: 1000, closed: 0 } });
    const seen: { reportId: string; wantedFrom: string }[] = [];
    for (let at = 1; at <= first.pages; at += 1) seen.push(...(await page(at)).students);
    expect(new Set(seen.map(({ reportId }) => reportId)).size).toBe(1000);
    const starts = seen.map(({ wantedFrom }) => wantedFrom);
    expect(starts).toEqual([...starts].sort());
    expect(await page(9999)).toMatchObject({ page: 40, pages: 40 });

    const found = async (filter: Partial<WorkFilter>) => (await page(1, filter)).found;
    const count = (where: ReturnType<typeof sql>) => one.db.$count(shortageReport, where);
    expect(await found({ route: "bol" })).toBe(await count(sql`route = 'bol'`));
    expect(await found({ urgency: "late" })).toBe(await count(sql`wanted_from < '2026-03-10'`));
    expect(await found({ words: "student 99" })).toBe(11);
    expect(await found({ words: "99" })).toBe(19);
    expect(await found({ crebo: "00000" })).toBe(0);
  });

  it("is of the school alone", async () => {
    const other = await workList(one.db, [world.schools[1]?.id ?? ""], {
      ...{ open: true, page: 1, filter: noFilter },
      now,
    });
    expect(other).toMatchObject({ found: 0, students: [], pages: 1 });
  });
});

describe("a student with neither report nor place", () => {
  const unreported = async (words = "") => unreportedPage(one.db, [schoolId()], { words, page: 1, now });

  it("is reported with one click, once, and again after it was closed", async () => {
    await readIn(5, 2);
    expect((await unreported()).students.map(({ name }) => name)).toEqual(["Student 3", "Student 4"]);
    expect((await unreported("4")).found).toBe(1);
    const [first] = (await unreported()).students;
    const id = await reportKnown(one.db, first?.studentId ?? "", by());
    expect(await outcomeOf(reportKnown(one.db, first?.studentId ?? "", by()))).toBe(
      "shortage.already_reported",
    );
    expect((await one.db.select().from(shortageReport).where(eq(shortageReport.id, id)))[0]).toMatchObject({
      ...{ wantedFrom: "2026-03-10", schoolYear: 2025, route: "bol", status: "open" },
    });
    expect((await unreported()).found).toBe(1);
    await one.db
      .update(shortageReport)
      .set({ status: "lapsed", closedAt: now, wantedFrom: "2026-01-10" })
      .where(eq(shortageReport.id, id));
    expect((await unreported()).found).toBe(1);
    expect(await reportAgain(one.db, id, by())).toBe(id);
    expect(await outcomeOf(reportAgain(one.db, id, by()))).toBe("shortage.already_reported");
    const elsewhere = { ...by(), schoolIds: [world.schools[1]?.id ?? ""] };
    expect(await outcomeOf(reportAgain(one.db, id, elsewhere))).toBe("placements.not_found");
    expect(await outcomeOf(reportKnown(one.db, first?.studentId ?? "", elsewhere))).toBe(
      "placements.not_found",
    );
  });

  it("is somebody who was reported in an earlier school year only", async () => {
    await readIn(3, 0);
    expect((await unreported()).found).toBe(0);
    await one.db.update(shortageReport).set({ status: "lapsed", closedAt: now, schoolYear: 2024 });
    expect((await unreported()).found).toBe(3);
  });

  it("is not somebody with a place", async () => {
    await readIn(2, 2);
    const [listing] = world.listings;
    const [who] = await one.db.select().from(student).limit(1);
    await one.db.insert(placement).values({
      ...{ listingId: listing?.id ?? "", companyId: listing?.companyId ?? "", studentId: who?.id ?? "" },
      ...{
        schoolId: schoolId(),
        crebo: world.crebo,
        route: "bbl",
        startsOn: "2026-03-01",
        endsOn: "2026-08-31",
      },
      ...{ status: "accepted", studentAgreedAt: now, idempotencyKey: crypto.randomUUID() },
    });
    expect((await unreported()).found).toBe(1);
  });
});

describe("the first line of the work list", () => {
  const first = async () => (await page(1)).students[0];

  it("says since when the regional coordinator helps looking, and no longer than that", async () => {
    await readIn(1);
    expect(await first()).toMatchObject({ status: "open", mediatedSince: null });
    const reportId = (await first())?.reportId ?? "";
    const who = { userId: by().actorId, territory: {}, now: new Date("2026-03-12T23:30:00Z") };
    await mediate(one.db, who, reportId);
    // By the Dutch clock; that the student still looks changes nothing about it.
    await stillLooking(one.db, { reportId, schoolId: schoolId(), actorId: by().actorId, now: who.now });
    expect(await first()).toMatchObject({ status: "mediation", mediatedSince: "2026-03-13" });
    await takeBack(one.db, { reportId, schoolId: schoolId(), actorId: by().actorId, now: who.now });
    await reportAgain(one.db, reportId, by());
    expect(await first()).toMatchObject({ status: "open", mediatedSince: null });
  });

  it("offers to let a report stay as long as that helps: not when its school year ends first", async () => {
    await readIn(2);
    expect((await first())?.may).toEqual(["solve_elsewhere", "withdraw", "renew", "amend"]);
    await one.db.update(shortageReport).set({ wantedFrom: "2026-07-20", schoolYear: 2025 });
    expect(await first()).toMatchObject({ lapsesOn: "2026-07-31" });
    expect((await first())?.may).toEqual(["solve_elsewhere", "withdraw", "amend"]);
  });
});
