import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mail, placement, shortageReport, student } from "#db/schema";
import { accept } from "~/features/placements/answer.usecases.server";
import { propose } from "~/features/placements/propose.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { counter } from "~/features/shortage/index.server";
import { outcomeOf } from "../setup/outcome";
import { at, byCompany, bySchool, clearPlacements, makeWorld, type World } from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

const now = new Date("2026-03-10T09:00:00Z");
const work = { env: { appUrl: "https://vakbrug.test" }, now };
let one: PostgresTestDb;
let world: World;

beforeAll(async () => {
  one = await createPostgresDb({ template: "reference", max: 8 });
  world = await makeWorld(one.db, { companies: 5, places: 2, now });
});
afterAll(() => one.close());
beforeEach(() => clearPlacements(one.db));

/** The schools take turns. */
const schoolOf = (n: number) => n % world.schools.length;

const reported = (n: number) =>
  reportStudent(
    one.db,
    {
      schoolId: at(world.schools, schoolOf(n)).id,
      studentNumber: String(n),
      name: `Student ${n}`,
      qualification: world.crebo,
      route: "bbl",
      schoolYear: 2025,
      wantedFrom: "2026-04-01",
      idempotencyKey: randomUUID(),
    },
    { actorId: at(world.schools, schoolOf(n)).userId, now },
  );
const proposed = (n: number, reportId: string, listingIndex: number) =>
  propose(
    one.db,
    {
      reportId,
      listingId: at(world.listings, listingIndex).id,
      startsOn: "2026-04-01",
      endsOn: "2027-03-31",
      idempotencyKey: randomUUID(),
      ...bySchool(world, schoolOf(n)),
    },
    work,
  );

describe("concurrent acceptances", () => {
  it("give the last places to exactly as many students as there are places", async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => proposed(n, await reported(n), 0)),
    );
    const outcomes = await Promise.all(
      made.map((id) => outcomeOf(accept(one.db, id, byCompany(world, 0), work))),
    );
    expect(outcomes.filter((said) => said === "done")).toHaveLength(2);
    expect(new Set(outcomes)).toEqual(new Set(["done", "placements.no_place_company"]));
    expect((await counter(one.db, { now })).demand).toBe(10);
  });

  it("place one student once, whichever company is first", async () => {
    const reportId = await reported(0);
    const made = [];
    for (let i = 0; i < 5; i += 1) made.push(await proposed(0, reportId, i));
    const outcomes = await Promise.all(
      made.map((id, i) => outcomeOf(accept(one.db, id, byCompany(world, i), work))),
    );
    expect(outcomes.filter((said) => said === "done")).toHaveLength(1);
    const states = (await one.db.select().from(placement)).map((row) => row.status).sort();
    expect(states).toEqual(["accepted", "withdrawn", "withdrawn", "withdrawn", "withdrawn"]);
    expect((await counter(one.db, { now })).demand).toBe(0);
  });

  it("make one proposal of one form posted many times", async () => {
    const reportId = await reported(0);
    const idempotencyKey = randomUUID();
    const form = {
      reportId,
      listingId: at(world.listings, 0).id,
      startsOn: "2026-04-01",
      endsOn: "2027-03-31",
      idempotencyKey,
      ...bySchool(world),
    };
    const ids = await Promise.all(Array.from({ length: 8 }, () => propose(one.db, form, work)));
    expect(new Set(ids).size).toBe(1);
    expect(await one.db.$count(placement)).toBe(1);
  });

  it("make one report of one student reported by several colleagues at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcomeOf(reported(4))));
    expect(outcomes.filter((said) => said === "done")).toHaveLength(1);
    expect([await one.db.$count(student), await one.db.$count(shortageReport)]).toEqual([1, 1]);
  });
});

describe("an acceptance that breaks half-way", () => {
  it("leaves everything as it was", async () => {
    const reportId = await reported(0);
    const [first, second] = [await proposed(0, reportId, 0), await proposed(0, reportId, 1)];
    const mails = await one.db.$count(mail);
    // The very last things that an acceptance writes: the mail to the school.
    await one.db.execute(sql`
      create function refuse_mail() returns trigger language plpgsql as
        $$ begin raise exception 'the disk is full'; end $$`);
    await one.db.execute(sql`
      create trigger refuse_mail before insert on mail for each row
        when (new.template = 'placement.accepted.school') execute function refuse_mail()`);
    await expect(accept(one.db, first, byCompany(world, 0), work)).rejects.toThrow();
    const seen = async () => ({
      states: (await one.db.select().from(placement)).map((row) => row.status),
      report: (await one.db.select().from(shortageReport))[0]?.status,
      mails: await one.db.$count(mail),
      demand: (await counter(one.db, { now })).demand,
    });
    expect(await seen()).toEqual({ states: ["proposed", "proposed"], report: "open", mails, demand: 1 });
    await one.db.execute(sql`drop trigger refuse_mail on mail`);
    await accept(one.db, first, byCompany(world, 0), work);
    expect((await seen()).demand).toBe(0);
    expect(await outcomeOf(accept(one.db, second, byCompany(world, 1), work))).toBe("placements.moved_on");
  });
});
