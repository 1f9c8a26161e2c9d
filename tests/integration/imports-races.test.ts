import { randomUUID } from "node:crypto";

import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";

import { rows } from "#db/client.server";
import { importBatch, mail, shortageReport, shortageReportHistory, student } from "#db/schema";
import { studentImport } from "~/features/placements/import-jobs.usecases.server";
import { fingerprint } from "~/features/placements/import-table.server";
import { importTable } from "~/features/placements/imports.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { counter, lapseReports, remindReports } from "~/features/shortage/index.server";
import { renewOwn, reportOwn } from "~/features/shortage/own.usecases.server";
import { appUrl } from "./access/undone";
import { fixedClock } from "../setup/clock";
import { makeFactories } from "../setup/factories";
import { outcomeOf } from "../setup/outcome";
import { clearPlacements, makeWorld, type World } from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { workAt } from "../setup/work";

const clock = fixedClock("2026-03-10T09:00:00Z");
const now = clock.now();
let one: PostgresTestDb;
let world: World;

beforeAll(async () => {
  one = await createPostgresDb({ template: "reference", max: 12 });
  world = await makeWorld(one.db, { companies: 1, places: 2, now });
});
afterAll(() => one.close());
beforeEach(async () => {
  await clearPlacements(one.db);
  await one.db.delete(importBatch);
});

const schoolId = () => world.schools[0]?.id ?? "";
const actorId = () => world.schools[0]?.userId ?? "";
const textOf = (numbers: readonly number[]) =>
  [
    "studentnummer;naam;opleiding;leerweg;wil beginnen op",
    ...numbers.map((n) => `${n};Student ${n};${world.crebo};BBL;1-4-2026`),
  ].join("\n");
const readIn = (text: string) =>
  importTable(one.db, studentImport("nl"), {
    ...{ schoolId: schoolId(), table: { text, fileName: "" }, seen: fingerprint(text) },
    ...{ actorId: actorId(), now, env: { appUrl } },
  });
const typedIn = (n: number) =>
  reportStudent(
    one.db,
    {
      ...{ schoolId: schoolId(), studentNumber: String(n), name: `Student ${n}`, qualification: world.crebo },
      ...{ route: "bbl", schoolYear: 2025, wantedFrom: "2026-04-01", idempotencyKey: randomUUID() },
    },
    { actorId: actorId(), now },
  );
const numbers = (from: number, n: number) => Array.from({ length: n }, (_, at) => from + at);
const demand = async () => (await counter(one.db, { now })).demand;

it("reads the same list in once, from however many pages it is sent", async () => {
  const text = textOf(numbers(1, 60));
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => readIn(text)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual([...Array<string>(5).fill("again"), "done"]);
  expect(await one.db.$count(importBatch)).toBe(1);
  expect(await one.db.$count(student)).toBe(60);
  expect(await one.db.$count(shortageReportHistory)).toBe(60);
  expect(await demand()).toBe(60);
});

it("makes one report of a student who is in two lists, typed in, and reports themselves, all at once", async () => {
  const make = makeFactories(one.db);
  const accounts = await Promise.all(
    numbers(1, 8).map(async (n) => {
      const { id: userId } = await make.user({ name: `Student ${n}` });
      await make.student(schoolId(), { userId, studentNumber: String(n), name: `Student ${n}` });
      return userId;
    }),
  );
  const said = await Promise.all([
    outcomeOf(readIn(textOf(numbers(1, 40)))),
    outcomeOf(readIn(textOf(numbers(1, 50).reverse()))),
    ...numbers(1, 8).map((n) => outcomeOf(typedIn(n))),
    ...accounts.map((userId) =>
      outcomeOf(
        reportOwn(
          one.db,
          { userId, now },
          {
            ...{ qualification: world.crebo, route: "bbl", wantedFrom: "2026-04-01" },
            idempotencyKey: randomUUID(),
          },
        ),
      ),
    ),
  ]);
  expect(new Set(said)).toEqual(
    new Set(["done", "shortage.already_reported", "shortage.own_already_reported"]),
  );
  const reports = await one.db.select().from(shortageReport);
  expect(new Set(reports.map(({ studentId }) => studentId)).size).toBe(reports.length);
  expect(reports).toHaveLength(50);
  expect(await demand()).toBe(50);
});

it("asks once, and does not end what is renewed at that moment", async () => {
  await readIn(textOf(numbers(1, 30)));
  const userId = (await makeFactories(one.db).user()).id;
  const [who] = await one.db.select().from(student).where(eq(student.studentNumber, "1"));
  await one.db
    .update(student)
    .set({ userId })
    .where(eq(student.id, who?.id ?? ""));
  const work = workAt(fixedClock("2026-04-25T09:00:00Z"));
  await Promise.all(Array.from({ length: 16 }, () => remindReports(one.db, work)));
  // Those that were locked at that moment come in the next round.
  await remindReports(one.db, work);
  const templates = (await one.db.select().from(mail)).map(({ template }) => template);
  expect(templates.filter((template) => template === "shortage.still_looking")).toHaveLength(1);
  const asked = await one.db.select().from(shortageReportHistory).where(eq(shortageReportHistory.actor, "S"));
  expect(asked).toHaveLength(30);

  const [own] = (await one.db.select().from(shortageReport)).filter(({ studentId }) => studentId === who?.id);
  const due = new Date("2026-05-01T09:00:00Z");
  const renewed = outcomeOf(renewOwn(one.db, { userId, now: due }, own?.id ?? ""));
  const lapsed = await Promise.all(Array.from({ length: 3 }, () => lapseReports(one.db, due)));
  const all = await one.db.select().from(shortageReport);
  const kept = (await renewed) === "done" ? 1 : 0;
  expect(all.filter(({ status }) => status === "open")).toHaveLength(kept);
  expect(lapsed.reduce((sum, n) => sum + n, 0)).toBe(30 - kept);
  expect(await demand()).toBe(kept);
});

it("locks students in the order in which the end of a place locks those who wait for it", async () => {
  await readIn(textOf(numbers(1, 2)));
  const ids = (await one.db.select().from(student)).map(({ id }) => id).sort();
  const [low = "", high = ""] = ids;
  // The school numbers them the other way about.
  await one.db.update(student).set({ studentNumber: "9" }).where(eq(student.id, low));
  const named = await one.db.select().from(student).orderBy(student.studentNumber);
  const text = [
    "studentnummer;naam;opleiding;leerweg;wil beginnen op",
    ...named.map(({ studentNumber, name }) => `${studentNumber ?? ""};${name};${world.crebo};BBL;1-5-2026`),
  ].join("\n");
  let reading: Promise<string> | undefined;
  await one.db.transaction(async (tx) => {
    await tx.select().from(student).where(eq(student.id, low)).for("update");
    reading = outcomeOf(readIn(text));
    await vi.waitFor(async () => {
      const waiting = await one.db.execute(
        sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      expect(rows(waiting)).not.toEqual([]);
    }, 10_000);
    await tx.select().from(student).where(eq(student.id, high)).for("update", { noWait: true });
  });
  expect(await reading).toBe("done");
});
