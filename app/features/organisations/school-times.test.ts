import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { bellPeriod, schoolClosed } from "#db/schema";
import { brokenConstraint } from "~/platform/errors/database.server";
import { readForm } from "~/platform/forms/read-form.server";

import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { formData } from "../../../tests/setup/form-data";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { bellSchema, closedSchema } from "./school-times.forms";
import { schoolTimesMessages } from "./school-times.messages";
import {
  addClosed,
  bellOf,
  closedDaysOf,
  removeClosed,
  saveBell,
  schoolTimes,
} from "./school-times.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

async function scene() {
  const make = makeFactories(test.db);
  const [school, other] = [await make.school(), await make.school()];
  const by = () => ({ schoolIds: [school.id], now: clock.now() });
  return { school, other, by };
}

function form(values: Record<string, string>, schema: typeof bellSchema | typeof closedSchema) {
  const data = formData({ schoolId: randomUUID(), ...values });
  const read = readForm(data, schema, { intent: "bell", locale: "nl", texts: schoolTimesMessages.nl.field });
  return read.ok ? {} : read.reply.errors;
}

describe("lesson hours", () => {
  it("take the place of those that were kept before", async () => {
    const { school, by } = await scene();
    const schoolId = school.id;
    await saveBell(test.db, by(), {
      schoolId,
      from1: "08:30",
      until1: "09:20",
      from2: "09:20",
      until2: "10:10",
    });
    await saveBell(test.db, by(), {
      schoolId,
      from1: "08:00",
      until1: "08:45",
      from4: "11:00",
      until4: "11:45",
    });
    expect(await bellOf(test.db, schoolId)).toEqual([
      { number: 1, startsAt: "08:00", endsAt: "08:45" },
      { number: 4, startsAt: "11:00", endsAt: "11:45" },
    ]);
    await saveBell(test.db, by(), { schoolId });
    expect(await bellOf(test.db, schoolId)).toEqual([]);
  });

  it("say what is wrong at the field of that hour", () => {
    expect(
      form({ from1: "08:30", until1: "08:00", until2: "09:00", from3: "08:50", until3: "25:00" }, bellSchema),
    ).toEqual({
      until1: ["Dit is niet later dan het begin."],
      from2: ["Vul dit in."],
      from3: ["Dit lesuur begint voordat het vorige is afgelopen."],
      until3: ["Vul een tijd in, bijvoorbeeld 09:30."],
    });
  });

  it("never overlap in the database either", async () => {
    const { school } = await scene();
    const hours = [
      { schoolId: school.id, number: 1, startsAt: "08:30", endsAt: "09:20" },
      { schoolId: school.id, number: 2, startsAt: "09:19", endsAt: "10:10" },
    ];
    const refused = await test.db
      .insert(bellPeriod)
      .values(hours)
      .then(
        () => undefined,
        (error: unknown) => brokenConstraint(error),
      );
    expect(refused).toBe("bell_period_apart");
  });

  it("are kept by the school's own people only", async () => {
    const { other, by } = await scene();
    const schoolId = other.id;
    await expect(saveBell(test.db, by(), { schoolId, from1: "08:30", until1: "09:20" })).rejects.toEqual(
      withCode("platform.forbidden"),
    );
    await expect(schoolTimes(test.db, by(), schoolId)).rejects.toEqual(withCode("platform.forbidden"));
    expect(await bellOf(test.db, schoolId)).toEqual([]);
  });
});

describe("closed days", () => {
  const week = { name: "Toetsweek 3", startsOn: "2026-04-13", endsOn: "2026-04-17" };

  it("are added once, shown beside the holidays of the region, and taken away", async () => {
    const { school, by } = await scene();
    const schoolId = school.id;
    await addClosed(test.db, by(), { schoolId, ...week });
    await addClosed(test.db, by(), { schoolId, ...week });
    const times = await schoolTimes(test.db, by(), null);
    expect(times?.closed).toEqual([expect.objectContaining(week)]);
    expect(times?.holidays.length).toBeGreaterThan(0);
    const april = await closedDaysOf(test.db, [schoolId], "2026-04-16", "2026-05-01");
    expect(april.map(({ name }) => name)).toEqual(["Meivakantie", "Toetsweek 3"]);

    await removeClosed(test.db, by(), { schoolId, closedId: times?.closed[0]?.id ?? "" });
    expect((await schoolTimes(test.db, by(), null))?.closed).toEqual([]);
  });

  it("are not taken from another school by their id", async () => {
    const { school, other, by } = await scene();
    await addClosed(test.db, { schoolIds: [other.id], now: clock.now() }, { schoolId: other.id, ...week });
    const [kept] = await test.db.select().from(schoolClosed).where(eq(schoolClosed.schoolId, other.id));
    await removeClosed(test.db, by(), { schoolId: school.id, closedId: kept?.id ?? "" });
    expect(await test.db.select().from(schoolClosed).where(eq(schoolClosed.schoolId, other.id))).toEqual([
      kept,
    ]);
  });

  it("end no sooner than they begin, and not in the past", async () => {
    const { school, by } = await scene();
    expect(form({ ...week, endsOn: "2026-04-12" }, closedSchema)).toEqual({
      endsOn: ["Deze dag ligt voor de eerste dag."],
    });
    clock.set("2026-04-18T08:00:00Z");
    await expect(addClosed(test.db, by(), { schoolId: school.id, ...week })).rejects.toEqual(
      withCode("organisations.closed_past"),
    );
  });
});
