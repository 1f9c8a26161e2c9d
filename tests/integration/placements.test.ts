import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rows } from "#db/client.server";
import { listing, mail, placement, shortageReport, student } from "#db/schema";
import { accept, decline, fellThrough, withdraw } from "~/features/placements/answer.usecases.server";
import { propose } from "~/features/placements/propose.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { counter, solveElsewhere, withdrawReport } from "~/features/shortage/index.server";
import { inTransaction } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";
import { clearPlacements, makeWorld, type World } from "../setup/placements";
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

const at = <T>(items: readonly T[], index: number): T => {
  const found = items[index % items.length];
  if (found === undefined) throw new Error("nothing there");
  return found;
};
const bySchool = (index: number) => {
  const school = at(world.schools, index);
  return { actorId: school.userId, schoolIds: [school.id] };
};
const byCompany = (index: number) => ({
  actorId: at(world.schools, 0).userId,
  companyIds: [at(world.listings, index).companyId],
});

const reported = (n: number) =>
  reportStudent(
    one.db,
    {
      schoolId: at(world.schools, n).id,
      studentNumber: String(n),
      name: `Student ${n}`,
      qualification: world.crebo,
      route: "bbl",
      schoolYear: 2025,
      wantedFrom: "2026-04-01",
      idempotencyKey: randomUUID(),
    },
    { actorId: at(world.schools, n).userId, now },
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
      ...bySchool(n),
    },
    work,
  );

/** "done", the code of the refusal, or the fault itself. */
const outcome = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
    return "done";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

describe("concurrent acceptances", () => {
  it("give the last places to exactly as many students as there are places", async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => proposed(n, await reported(n), 0)),
    );
    const outcomes = await Promise.all(made.map((id) => outcome(accept(one.db, id, byCompany(0), work))));
    expect(outcomes.filter((said) => said === "done")).toHaveLength(2);
    expect(new Set(outcomes)).toEqual(new Set(["done", "placements.no_place_company"]));
    expect((await counter(one.db, { now })).demand).toBe(10);
  });

  it("place one student once, whichever company is first", async () => {
    const reportId = await reported(0);
    const made = [];
    for (let i = 0; i < 5; i += 1) made.push(await proposed(0, reportId, i));
    const outcomes = await Promise.all(made.map((id, i) => outcome(accept(one.db, id, byCompany(i), work))));
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
      ...bySchool(0),
    };
    const ids = await Promise.all(Array.from({ length: 8 }, () => propose(one.db, form, work)));
    expect(new Set(ids).size).toBe(1);
    expect(await one.db.$count(placement)).toBe(1);
  });

  it("make one report of one student reported by several colleagues at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcome(reported(4))));
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
    await expect(accept(one.db, first, byCompany(0), work)).rejects.toThrow();
    const seen = async () => ({
      states: (await one.db.select().from(placement)).map((row) => row.status),
      report: (await one.db.select().from(shortageReport))[0]?.status,
      mails: await one.db.$count(mail),
      demand: (await counter(one.db, { now })).demand,
    });
    expect(await seen()).toEqual({ states: ["proposed", "proposed"], report: "open", mails, demand: 1 });
    await one.db.execute(sql`drop trigger refuse_mail on mail`);
    await accept(one.db, first, byCompany(0), work);
    expect((await seen()).demand).toBe(0);
    expect(await outcome(accept(one.db, second, byCompany(1), work))).toBe("placements.moved_on");
  });
});

/** Repeatable random numbers (mulberry32). */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

describe("everything at once", () => {
  it("keeps places, students, reports and the counter right through 500 operations over 8 connections", async () => {
    const pick = random(20260310);
    const students = 24;
    const reports = new Map<number, string>();
    const tally = new Map<string, number>();

    const operation = async (): Promise<unknown> => {
      const who = pick(students);
      const where = pick(world.listings.length);
      const act = pick(8);
      const reportId = reports.get(who);
      if (reportId === undefined || act === 0) return reported(who).then((id) => reports.set(who, id));
      const school = at(world.schools, who);
      const command = { reportId, schoolId: school.id, actor: "Sch" as const, actorId: school.userId, now };
      if (act <= 2) return proposed(who, reportId, where);
      if (act === 3 && pick(4) === 0)
        return inTransaction(one.db, (tx) => solveElsewhere(tx, { ...command, place: "Elders" }));
      if (act === 3) return inTransaction(one.db, (tx) => withdrawReport(tx, command));
      const [row] = rows<{ id: string; company_id: string; status: string }>(
        await one.db.execute(sql`
          select id, company_id, status from placement
          where report_id = ${reportId} and status in ('proposed', 'accepted') order by md5(id::text || ${who}) limit 1`),
      );
      if (row === undefined) return;
      const company = { actorId: school.userId, companyIds: [row.company_id] };
      if (row.status === "accepted" && act === 7)
        return fellThrough(one.db, row.id, company, "Toch niet.", { ...work, byName: "Bedrijf" });
      if (act === 4) return decline(one.db, row.id, company, "Geen ruimte.", work);
      if (act === 5) return withdraw(one.db, row.id, bySchool(who), "Vergissing.", work);
      return accept(one.db, row.id, company, work);
    };

    for (let done = 0; done < 500; done += 8) {
      const said = await Promise.all(Array.from({ length: 8 }, () => outcome(operation())));
      for (const one of said) tally.set(one, (tally.get(one) ?? 0) + 1);
    }
    expect(tally.get("done") ?? 0).toBeGreaterThan(150);

    const placements = await one.db.select().from(placement);
    const active = placements.filter((row) => row.status === "accepted" || row.status === "placed");
    expect(active.length).toBeGreaterThan(0);
    for (const offered of await one.db.select().from(listing)) {
      const taken = active.filter((row) => row.listingId === offered.id).length;
      expect(taken).toBeLessThanOrEqual(offered.places ?? 0);
    }
    expect(new Set(active.map((row) => row.studentId)).size).toBe(active.length);
    const all = await one.db.select().from(shortageReport);
    for (const report of all) {
      const placed = active.some((row) => row.reportId === report.id);
      expect(report.status === "solved").toBe(placed || report.solvedElsewhere !== null);
    }
    const open = all.filter((row) => row.status === "open" || row.status === "mediation");
    expect((await counter(one.db, { now })).demand).toBe(new Set(open.map((row) => row.studentId)).size);
    // The history of each explains its state.
    const unexplained = rows(
      await one.db.execute(sql`
        select p.id from placement p where p.status is distinct from (
          select h.to_status from placement_history h where h.placement_id = p.id order by h.id desc limit 1)
        union all
        select r.id from shortage_report r where r.status is distinct from (
          select h.to_status from shortage_report_history h where h.report_id = r.id order by h.id desc limit 1)`),
    );
    expect(unexplained).toEqual([]);
  });
});
