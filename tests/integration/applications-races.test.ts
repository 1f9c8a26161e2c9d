import { randomUUID } from "node:crypto";

import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { rows } from "#db/client.server";
import { listing, placement, placementHistory, shortageReport } from "#db/schema";
import { accept } from "~/features/placements/answer.usecases.server";
import { withdrawApplication } from "~/features/placements/applicant.usecases.server";
import { invite, offerPlace, turnDown } from "~/features/placements/recruiting.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { counter } from "~/features/shortage/index.server";
import { outcomeOf } from "../setup/outcome";
import {
  addApplicant,
  addListing,
  at,
  byCompany,
  clearPlacements,
  makeWorld,
  type World,
} from "../setup/placements";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

const now = new Date("2026-03-10T09:00:00Z");
const work = { env: { appUrl: "https://vakbrug.test" }, now };
let one: PostgresTestDb;
let world: World;

beforeAll(async () => {
  one = await createPostgresDb({ template: "reference", max: 12 });
  world = await makeWorld(one.db, { companies: 12, places: 1, now });
});
afterAll(() => one.close());
beforeEach(() => clearPlacements(one.db));

const terms = {
  startsOn: "2026-04-01",
  endsOn: "2027-03-31",
  until: null,
  hoursPerWeek: 32,
  trainerId: null,
  note: "",
};
type Person = Awaited<ReturnType<typeof addApplicant>>;
const asStudent = ({ userId }: Person) => ({ studentUserId: userId, actorId: userId });
const person = (number: string) =>
  addApplicant(one.db, {
    crebo: world.crebo,
    now,
    name: `Student ${number}`,
    school: { id: at(world.schools, 0).id, number },
  });
const applied = (who: Person, index: number, idempotencyKey: string = randomUUID()) =>
  submit(
    one.db,
    {
      slug: `leerbaan-${at(world.listings, index).id}`,
      userId: who.userId,
      motivation: "Ik wil graag bij jullie leren.",
      sharesCv: false,
      idempotencyKey,
    },
    work,
  );
const offered = (id: string, index: number) => offerPlace(one.db, id, byCompany(world, index), terms, work);

const tally = (outcomes: readonly string[]) =>
  Object.fromEntries([...new Set(outcomes)].map((said) => [said, outcomes.filter((x) => x === said).length]));
const states = async () => (await one.db.select().from(placement)).map((row) => row.status).sort();

describe("applications at the same moment", () => {
  it("give the last place to one of several", async () => {
    const ids = [];
    for (let n = 0; n < 8; n += 1) ids.push(await applied(await person(String(n)), 0));
    const outcomes = await Promise.all(ids.map((id) => outcomeOf(offered(id, 0))));
    expect(tally(outcomes)).toEqual({ done: 1, "applications.no_place": 7 });
    expect((await states()).filter((status) => status === "offered")).toHaveLength(1);
  });

  it("place one student once, whichever of two offers is taken first", async () => {
    const who = await person("1");
    await reportStudent(
      one.db,
      {
        schoolId: at(world.schools, 0).id,
        studentNumber: "1",
        name: "Student 1",
        qualification: world.crebo,
        route: "bbl",
        schoolYear: 2025,
        wantedFrom: "2026-04-01",
        idempotencyKey: randomUUID(),
      },
      { actorId: at(world.schools, 0).userId, now },
    );
    const [here, there] = [await applied(who, 0), await applied(who, 1)];
    await offered(here, 0);
    await offered(there, 1);
    const keep = { ...work, keepOthers: true };
    const outcomes = await Promise.all(
      [here, there, here, there].map((id) => outcomeOf(accept(one.db, id, asStudent(who), keep))),
    );
    expect(outcomes.filter((said) => said === "done")).toHaveLength(1);
    expect(await states()).toEqual(["accepted", "offered"]);
    expect((await one.db.select().from(shortageReport)).map(({ status }) => status)).toEqual(["solved"]);
    expect((await counter(one.db, { now })).demand).toBe(0);
  });

  it("take ten of eleven", async () => {
    const who = await person("1");
    const outcomes = await Promise.all(Array.from({ length: 11 }, (_, n) => outcomeOf(applied(who, n))));
    expect(tally(outcomes)).toEqual({ done: 10, "applications.ten_open": 1 });
    expect(await one.db.$count(placement)).toBe(10);
  });

  it("are one when one form is posted many times, and when two forms are for one place", async () => {
    const who = await person("1");
    const key = randomUUID();
    const ids = await Promise.all(Array.from({ length: 6 }, () => applied(who, 0, key)));
    expect(new Set(ids).size).toBe(1);
    const other = await person("2");
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => outcomeOf(applied(other, 0))));
    expect(tally(outcomes)).toEqual({ done: 1, "applications.applied_before": 5 });
  });

  it("does not slip in behind a place that is being closed", async () => {
    const who = await person("1");
    const { id } = at(world.listings, 0);
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const closing = one.db.transaction(async (tx) => {
      await tx.execute(sql`select 1 from listing where id = ${id} for update`);
      await tx.update(listing).set({ status: "archived" }).where(eq(listing.id, id));
      await closed;
    });
    const attempt = outcomeOf(applied(who, 0));
    await vi.waitFor(async () => {
      const waiting = await one.db.execute(
        sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      expect(rows(waiting)).not.toEqual([]);
    }, 10_000);
    close();
    await closing;
    expect(await attempt).toBe("applications.listing_closed");
    expect(await states()).toEqual([]);
    await one.db.update(listing).set({ status: "published" }).where(eq(listing.id, id));
  });

  it("are answered once: what comes second is told so and changes nothing", async () => {
    const who = await person("1");
    const id = await applied(who, 0);
    const times = [{ field: "day1", day: "2026-04-02", time: "10:00" }];
    const outcomes = await Promise.all([
      outcomeOf(withdrawApplication(one.db, id, asStudent(who), work)),
      outcomeOf(turnDown(one.db, id, byCompany(world, 0), { reason: "travel", note: "" }, work)),
      outcomeOf(turnDown(one.db, id, byCompany(world, 0), { reason: "days", note: "" }, work)),
      outcomeOf(invite(one.db, id, byCompany(world, 0), { times, note: "" }, work)),
    ]);
    const steps = await one.db.select().from(placementHistory);
    // Every step that was taken is in the history, and the last one is how it stands.
    expect(steps).toHaveLength(1 + outcomes.filter((said) => said === "done").length);
    expect((await states())[0]).toBe(steps.sort((a, b) => a.id - b.id).at(-1)?.toStatus);
    expect(["withdrawn", "declined"]).toContain((await states())[0]);
  });

  it("never exceed the places, with companies that offer while students accept and withdraw", async () => {
    const wide = await addListing(one.db, {
      companyId: at(world.companies, 0).id,
      crebo: world.crebo,
      places: 3,
      now,
    });
    const all = [];
    for (let n = 0; n < 10; n += 1) {
      const who = await person(`w${n}`);
      const form = { motivation: "Ik wil graag leren.", sharesCv: false, idempotencyKey: randomUUID() };
      const id = await submit(one.db, { slug: `leerbaan-${wide.id}`, userId: who.userId, ...form }, work);
      all.push({ who, id });
    }
    const offers: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(
        all.map(async ({ who, id }, n) => {
          offers.push(await outcomeOf(offerPlace(one.db, id, byCompany(world, 0), terms, work)));
          if ((n + round) % 3 === 0) await outcomeOf(withdrawApplication(one.db, id, asStudent(who), work));
          else if ((n + round) % 3 === 1) await outcomeOf(accept(one.db, id, asStudent(who), work));
        }),
      );
      const taken = (await states()).filter((status) => status === "offered" || status === "accepted");
      expect(taken.length).toBeLessThanOrEqual(3);
    }
    // Whoever got the first places may all have left them unanswered.
    expect(offers.filter((said) => said === "done").length).toBeGreaterThanOrEqual(3);
  });
});
