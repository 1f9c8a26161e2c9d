import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { transitions as bookingSteps } from "~/features/bookings/core/transitions";
import { transitions as listingSteps } from "~/features/listings/core/listing";
import { placementTransitions } from "~/features/placements/core/placement";
import { lapseAfterDays } from "~/features/shortage/core/lapse";
import { reportTransitions } from "~/features/shortage/core/report";
import { local, schoolYear, today } from "~/platform/clock/clock";

import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { type Db, rows } from "../../client.server";
import { readSchoolHolidays } from "../reference/places";
import { seedDemo } from ".";
import { plusDays } from "./days";
import { groundAt, readReference, type Reference } from "./ground";
import { listingSteps as stepsOf } from "./listings";
import { makeScenario, type Scenario } from "./scenario";
import { sizesFor } from "./sizes";

const sizes = sizesFor(300);
let t: TestDb;
let reference: Reference;
beforeAll(async () => {
  t = await createTestDb({ reference: true });
  reference = await readReference(t.db);
});
afterAll(() => t.close());

const scenarioOf = (now: Date) => makeScenario(groundAt(reference, now), sizes, false);

/** Every month, the summer holidays from their first to their last day, the turn of both years, both changes of the clock. */
const moments = [
  ...[
    "2026-01-12T08:00Z",
    "2026-02-16T13:00Z",
    "2026-03-10T09:00Z",
    "2026-04-27T07:00Z",
    "2026-05-31T22:30Z",
  ],
  ...[
    "2026-06-15T09:00Z",
    "2026-07-01T06:00Z",
    "2026-07-31T21:59Z",
    "2026-07-31T22:01Z",
    "2026-08-31T12:00Z",
  ],
  ...[
    "2026-09-07T05:00Z",
    "2026-10-25T00:30Z",
    "2026-11-25T19:00Z",
    "2026-12-31T23:30Z",
    "2027-01-01T11:00Z",
  ],
  ...["2027-03-28T01:30Z", "2027-08-20T10:00Z", "2028-02-29T10:00Z", "2029-12-24T16:00Z"],
];

/** Steps that a lifecycle's table knows, as "from actor to". */
const known = (steps: { from: string; by: string; to: string }[]) =>
  new Set(steps.map((step) => `${step.from} ${step.by} ${step.to}`));
const lifecycles = {
  booking: known(bookingSteps.flatMap((step) => step.by.map((by) => ({ ...step, by })))),
  listing: known([
    { from: "new", by: "C", to: "draft" },
    ...listingSteps.flatMap((step) => step.from.map((from) => ({ ...step, from }))),
  ]),
  report: known(
    reportTransitions.flatMap((s) => s.from.flatMap((from) => s.by.map((by) => ({ ...s, from, by })))),
  ),
  placement: known(
    placementTransitions.flatMap((s) => s.from.flatMap((from) => s.by.map((by) => ({ ...s, from, by })))),
  ),
};

interface Line {
  at?: Date | undefined;
  actor: string;
  fromStatus?: string | null | undefined;
  toStatus: string;
}

/** What is wrong with a history that must lead to a state by the table, in order of time. */
function unexplained(lifecycle: keyof typeof lifecycles, lines: Line[], state: string): string[] {
  const steps = lines.map((line) => `${line.fromStatus ?? "new"} ${line.actor} ${line.toStatus}`);
  const wrong = steps.filter((step) => !lifecycles[lifecycle].has(step));
  const joined = lines.every((line, i) => i === 0 || line.fromStatus === lines[i - 1]?.toStatus);
  const inTime = lines.every((line, i) => i === 0 || Number(line.at) >= Number(lines[i - 1]?.at));
  const ends = lines.at(-1)?.toStatus === state;
  return joined && inTime && ends ? wrong : [...wrong, `${lifecycle} ${state}: ${steps.join(", ")}`];
}

const grouped = <T>(list: T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

function badHistories({ offers, bookings, shortage }: Scenario): string[] {
  const ofBooking = grouped(bookings.history, (line) => line.bookingId);
  const ofReport = grouped(shortage.reportHistory, (line) => line.reportId);
  const ofPlacement = grouped(shortage.placementHistory, (line) => line.placementId);
  return [
    ...offers.listings.flatMap((row) => unexplained("listing", stepsOf(row), row.status)),
    ...bookings.bookings.flatMap((row) => unexplained("booking", ofBooking.get(row.id) ?? [], row.status)),
    ...shortage.reports.flatMap((row) =>
      unexplained("report", ofReport.get(row.id) ?? [], String(row.status)),
    ),
    ...shortage.placements.flatMap((row) =>
      unexplained("placement", ofPlacement.get(row.id) ?? [], String(row.status)),
    ),
  ];
}

const holidays = readSchoolHolidays();

/** Slots that no school could come to. */
function badSlots({ offers, slots }: Scenario, now: Date): string[] {
  const companies = new Map(offers.companies.map((each) => [each.row.id, each.place.holidayRegion]));
  const regions = new Map(offers.listings.map((each) => [each.id, companies.get(each.companyId)]));
  return slots.flatMap((slot) => {
    const [start, end] = [local(slot.startsAt), local(slot.endsAt)];
    const day = start.toFormat("yyyy-MM-dd");
    const free = holidays.some(
      (h) => h.region === regions.get(slot.listingId) && h.startsOn <= day && day <= h.endsOn,
    );
    const atWork = start.hour >= 8 && end.hour * 60 + end.minute <= 17 * 60 && end.hasSame(start, "day");
    const inTime = start <= local(now).plus({ months: 3 }).endOf("day");
    return start.weekday <= 5 && !free && atWork && inTime ? [] : [`${start.toISO() ?? ""} ${day}`];
  });
}

describe.each(moments)("on %s", (moment) => {
  const now = new Date(moment);
  let made: Scenario;
  beforeAll(async () => {
    made = await scenarioOf(now);
  });

  it("has free slots, on days and hours when schools can come", () => {
    expect(badSlots(made, now)).toEqual([]);
    expect(made.slots.filter((slot) => slot.startsAt > now).length).toBeGreaterThan(200);
  });

  it("tells how everything came to its state, and nothing of the future", () => {
    expect(badHistories(made)).toEqual([]);
    const { history } = made.bookings;
    const told = [...history, ...made.shortage.reportHistory, ...made.shortage.placementHistory];
    expect(told.filter((line) => line.at === undefined || line.at > now)).toEqual([]);
    expect(made.people.users.filter((user) => Number(user.createdAt) > Number(now))).toEqual([]);
  });

  it("has seats held by what waits or is agreed, and by nothing else", () => {
    const held = grouped(made.bookings.holds, (hold) => String(hold.bookingId));
    for (const { id, status, slotId, holdUntil } of made.bookings.bookings) {
      const slots = (held.get(id) ?? []).map((hold) => hold.slotId);
      if (status === "countered") expect([1, 2]).toContain(slots.length);
      else if (["requested", "confirmed", "completed", "no_show"].includes(status))
        expect(slots).toEqual([slotId]);
      else expect(slots, status).toEqual([]);
      if (holdUntil != null) expect(holdUntil.getTime()).toBeGreaterThan(now.getTime());
    }
    expect(new Set(made.bookings.holds.map((hold) => hold.slotId)).size).toBe(made.bookings.holds.length);
  });

  it("has students who still look, for this school year or the next, and do not lapse this week", () => {
    const open = made.shortage.reports.filter((report) => report.closedAt === null);
    expect(open.length).toBeGreaterThan(50);
    const year = schoolYear(now);
    for (const report of open) {
      const said = [report.wantedFrom, ...[report.createdAt, report.renewedAt].map((at) => today(at ?? now))];
      const lapses = plusDays(said.sort().at(-1) ?? "", lapseAfterDays);
      expect(lapses > plusDays(today(now), 7)).toBe(true);
      expect([year, year + 1]).toContain(report.schoolYear);
    }
    for (const { startsOn, endsOn } of made.shortage.placements)
      expect(String(endsOn) > String(startsOn)).toBe(true);
  });
});

async function digests(db: Db): Promise<Record<string, string>> {
  const tables = rows<{ name: string }>(
    await db.execute(sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`),
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = rows<{ digest: string | null }>(
      await db.execute(sql`
        select count(*) || ' ' || coalesce(md5(string_agg(x::text, '|' order by x::text)), '') as digest
        from ${sql.identifier(name)} x`),
    );
    found[name] = row?.digest ?? "";
  }
  return found;
}

describe("in the database", () => {
  it("fits on a day in summer, and is the same, ids included, for the same day", async () => {
    const other = await createTestDb({ reference: true });
    try {
      const seed = (db: Db) => seedDemo(db, { today: new Date("2026-07-10T09:00Z"), sizes });
      await seed(t.db);
      await seed(other.db);
      const one = await digests(t.db);
      expect(await digests(other.db)).toEqual(one);
      expect(one["listing"]?.startsWith(`${sizes.listings} `)).toBe(true);
    } finally {
      await other.close();
    }
  }, 120_000);

  it("fits on the first day of a year", async () => {
    const other = await createTestDb({ reference: true });
    try {
      await seedDemo(other.db, { today: new Date("2027-01-01T09:00Z"), sizes });
    } finally {
      await other.close();
    }
  }, 120_000);
});
