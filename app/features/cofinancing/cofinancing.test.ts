import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { auditLog, booking, cofinancingEntry, coordinatorRegion, listing, mail } from "#db/schema";
import { answer, type Answerer } from "~/features/bookings/answer.usecases.server";
import { setCompanyHours } from "~/features/bookings/company-hours.usecases.server";
import { completeEnded } from "~/features/bookings/schedule.usecases.server";
import {
  completePlacements,
  endPlacement,
  placeElsewhere,
} from "~/features/placements/finish.usecases.server";
import type { Viewer } from "~/platform/auth/viewer";
import { csvFile } from "~/platform/files/csv.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { acceptedPlacement } from "../../../tests/setup/accepted";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { makeWorld } from "../../../tests/setup/placements";
import { attest, correct, enterOwn, type EntryWho } from "./entries.usecases.server";
import { excelFile, reportRows } from "./files.server";
import { cofinancingSubscriptions, cofinancingTasks } from "./index.server";
import { hoursBehindLink } from "./link.usecases.server";
import { report, setRate } from "./report.usecases.server";
import { hoursEntry, hoursPage } from "./views.usecases.server";

let test: TestDb;
let clock: TestClock = fixedClock();

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());

const code = (expected: string) => expect.objectContaining({ code: expected }) as unknown;
const env = { appUrl: "https://vakbrug.test" };
const log = { error: () => undefined, warn: () => undefined, info: () => undefined };
const work = (tasks = false) =>
  workOnce(test.db, { subscriptions: cofinancingSubscriptions, tasks: tasks ? cofinancingTasks : [] }, {
    clock,
    env,
    log,
  } as unknown as Parameters<typeof workOnce>[2]);

/** A company that received a school: its hours wait for both. */
async function completedVisit(minutes: number | null = 240) {
  clock = fixedClock();
  const scene = await bookingScene(test.db, clock, { listing: { companyMinutes: minutes } });
  const reference = await scene.ask();
  await answer(test.db, scene.c(), reference, "confirm");
  clock.set(at("2026-04-15", "10:00"));
  await completeEnded(test.db, clock.now());
  await work();
  const company: EntryWho = {
    actor: "C",
    userId: null,
    scope: { companyIds: [scene.company.id] },
    now: clock.now(),
  };
  const school: EntryWho = { ...company, actor: "T", scope: { schoolIds: [scene.school.id] } };
  const entries = () =>
    test.db.select().from(cofinancingEntry).where(eq(cofinancingEntry.companyId, scene.company.id));
  const [entry] = await entries();
  if (entry === undefined) throw new Error("no entry");
  return { ...scene, schoolId: scene.school.id, reference, company, school, entry, entries };
}

async function coordinatorOf(regionCode: string): Promise<Viewer> {
  const { make } = await bookingScene(test.db, clock);
  const person = await make.user({ role: "coordinator" });
  await test.db.insert(coordinatorRegion).values({ userId: person.id, regionCode });
  return {
    ...person,
    userId: person.id,
    sessionId: "s",
    emailConfirmed: true,
    role: "coordinator",
    memberships: [],
    territory: [regionCode],
  };
}

it("enters a completed booking once, and takes it out while the group is said not to have come", async () => {
  const { entry, entries, reference, t } = await completedVisit();
  expect(entry).toMatchObject({ kind: "booking", minutes: 240, onDay: "2026-04-14", voidedAt: null });
  await work();
  expect(await entries()).toHaveLength(1);
  await answer(test.db, t(), reference, "no_show");
  await work();
  expect((await entries())[0]?.voidedAt).not.toBeNull();
  await answer(test.db, t(), reference, "undo_no_show");
  await work();
  expect(await entries()).toMatchObject([{ id: entry.id, voidedAt: null }]);
});

describe("a placement", () => {
  /** A student whose last day at a company is over. */
  async function completedPlacement(minutes: number | null) {
    clock = fixedClock();
    const world = await makeWorld(test.db, { companies: 1, now: clock.now() });
    await test.db
      .update(listing)
      .set({ companyMinutes: minutes })
      .where(eq(listing.id, world.listings[0]?.id ?? ""));
    const scene = await acceptedPlacement(test.db, world, { now: clock.now(), birthDate: "2000-01-01" });
    const made = { agreedOn: "2026-03-02", reference: "POK 1" };
    await placeElsewhere(test.db, scene.placementId, scene.bySchool, made, scene.work);
    const entries = () =>
      test.db.select().from(cofinancingEntry).where(eq(cofinancingEntry.placementId, scene.placementId));
    const company: EntryWho = {
      ...{ actor: "C", userId: null },
      ...{ scope: { companyIds: [scene.listing.companyId] }, now: clock.now() },
    };
    const school: EntryWho = { ...company, actor: "T", scope: { schoolIds: [scene.school.id] } };
    return { ...scene, entries, company, school };
  }
  const complete = async () => {
    clock.set(at("2027-04-01", "10:00"));
    await completePlacements(test.db, { env, now: clock.now() });
    await work();
  };

  it("yields the hours of its offer on its last day, once, for both sides to attest", async () => {
    const { entries, company, school } = await completedPlacement(3_600);
    expect(await entries()).toEqual([]);
    await complete();
    await complete();
    const [entry, ...more] = await entries();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ kind: "placement", minutes: 3_600, onDay: "2027-03-31", voidedAt: null });
    for (const [who, side] of [
      [company, "C"],
      [school, "T"],
    ] as const) {
      const page = await hoursPage(test.db, who.scope, side, 1);
      expect(page.waiting).toMatchObject([{ id: entry?.id, kind: "placement", listing: "Leerbaan" }]);
      await attest(test.db, who, [{ entryId: entry?.id ?? "", minutes: 3_600 }]);
    }
    const zeeland = await coordinatorOf("NL");
    const asked = { van: "2027-03-01", tot: "2027-03-31" };
    const all = await report(test.db, zeeland, { ...asked, regio: "nederland" }, clock.now());
    const own = all.lines.filter(({ id }) => id === entry?.id);
    expect(own).toMatchObject([{ state: "attested", minutes: 3_600 }]);
    const csv = parse(await csvFile("uren.csv", reportRows(all, "nl")).text(), { bom: true }) as string[][];
    expect(csv.flat()).toContain("Leerbaan of stage");
    expect(Number(csv.at(-1)?.[6])).toBe(all.sums.attested.minutes / 60);
  });

  it("asks the company for its hours when the offer names none", async () => {
    const { entries, company } = await completedPlacement(null);
    await complete();
    expect(await entries()).toMatchObject([{ minutes: 0, companyAttestedAt: null }]);
    const [entry] = await entries();
    const change = { entryId: entry?.id ?? "", minutes: 1_800, note: "Begeleiding van een jaar" };
    await correct(test.db, company, change);
    expect(await entries()).toMatchObject([{ minutes: 1_800, companyAttestedAt: company.now }]);
  });

  it("that ended before its last day yields nothing by itself", async () => {
    const { entries, placementId, bySchool } = await completedPlacement(3_600);
    const said = { endedOn: "2026-03-02", reason: "De student verhuist.", again: false };
    await endPlacement(test.db, placementId, bySchool, said, { env, now: clock.now() });
    await complete();
    expect(await entries()).toEqual([]);
  });
});

it("takes the length of the visit when the offer names no hours", async () => {
  expect((await completedVisit(null)).entry.minutes).toBe(180);
});

it("takes the length of the lesson when the school asked for a lesson hour", async () => {
  clock = fixedClock();
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  await test.db
    .update(booking)
    .set({ lessonStartsAt: at("2026-04-14", "08:00"), lessonEndsAt: at("2026-04-14", "08:50") })
    .where(eq(booking.reference, reference));
  await answer(test.db, scene.c(), reference, "confirm");
  clock.set(at("2026-04-15", "10:00"));
  await completeEnded(test.db, clock.now());
  await work();
  const entries = test.db.select().from(cofinancingEntry);
  expect(await entries.where(eq(cofinancingEntry.companyId, scene.company.id))).toMatchObject([
    { minutes: 50 },
  ]);
});

it("takes what the company said of this booking before what its offer says, and after that no more", async () => {
  clock = fixedClock();
  const scene = await bookingScene(test.db, clock, { listing: { companyMinutes: 240 } });
  const reference = await scene.ask();
  const set = (minutes: number | null, who: Answerer = scene.c()) =>
    setCompanyHours(test.db, who, reference, minutes);
  await expect(set(300)).rejects.toEqual(code("booking.wrong_state"));
  await answer(test.db, scene.c(), reference, "confirm");
  await expect(set(300, scene.t())).rejects.toEqual(code("booking.not_yours"));
  const stranger = { ...scene.c(), scope: { kind: "companies" as const, ids: [randomUUID()] } };
  await expect(set(300, stranger)).rejects.toEqual(code("booking.not_found"));
  await set(null);
  await set(330);
  clock.set(at("2026-04-15", "10:00"));
  await completeEnded(test.db, clock.now());
  await work();
  const entries = test.db.select().from(cofinancingEntry);
  expect(await entries.where(eq(cofinancingEntry.companyId, scene.company.id))).toMatchObject([
    { minutes: 330 },
  ]);
  await expect(set(60)).rejects.toEqual(code("booking.wrong_state"));
});

it("is corrected by the coordinator of the region with a reason, and asked of both sides again", async () => {
  const { entry, entries, company, school } = await completedVisit();
  await attest(test.db, company, [{ entryId: entry.id, minutes: 240 }]);
  await attest(test.db, school, [{ entryId: entry.id, minutes: 240 }]);
  const viewer = await coordinatorOf("PV29");
  const coordinator: EntryWho = {
    actor: "R",
    userId: viewer.userId,
    scope: { municipalities: [entry.municipalityCode] },
    now: clock.now(),
  };
  const change = { entryId: entry.id, minutes: 180, note: "De bus kwam een uur later" };
  const far: EntryWho = { ...coordinator, scope: { municipalities: ["GM0014"] } };
  await expect(correct(test.db, far, change)).rejects.toEqual(code("cofinancing.not_found"));
  await expect(hoursEntry(test.db, far.scope, entry.id)).rejects.toEqual(code("cofinancing.not_found"));

  await correct(test.db, coordinator, change);
  expect(await entries()).toMatchObject([{ minutes: 180, companyAttestedAt: null, schoolAttestedAt: null }]);
  expect(await hoursEntry(test.db, coordinator.scope, entry.id)).toMatchObject({
    changes: [{ actor: "R", fromMinutes: 240, toMinutes: 180, note: "De bus kwam een uur later" }],
  });
  const audited = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, entry.id));
  expect(audited).toMatchObject([{ actorId: viewer.userId, action: "cofinancing.corrected" }]);
});

it("is attested by both sides as they saw it, and by no other", async () => {
  const { entry, entries, company, school } = await completedVisit();
  const seen = [{ entryId: entry.id, minutes: 240 }];
  await expect(attest(test.db, company, [{ entryId: entry.id, minutes: 60 }])).rejects.toEqual(
    code("cofinancing.changed"),
  );
  const other: EntryWho = { ...company, scope: { companyIds: [randomUUID()] } };
  await expect(attest(test.db, other, seen)).rejects.toEqual(code("cofinancing.not_found"));
  await attest(test.db, company, seen);
  await attest(test.db, school, seen);
  expect((await entries())[0]).toMatchObject({
    companyAttestedAt: clock.now(),
    schoolAttestedAt: clock.now(),
  });
});

it("keeps every correction, and asks the other side again", async () => {
  const { entry, entries, company, school } = await completedVisit();
  await attest(test.db, school, [{ entryId: entry.id, minutes: 240 }]);
  await correct(test.db, company, { entryId: entry.id, minutes: 300, note: "Ook de voorbereiding" });
  expect((await entries())[0]).toMatchObject({
    minutes: 300,
    companyAttestedAt: clock.now(),
    schoolAttestedAt: null,
  });
  await expect(
    correct(test.db, company, { entryId: entry.id, minutes: 300, note: "Nog eens" }),
  ).rejects.toEqual(code("cofinancing.same"));
  const page = await hoursPage(test.db, school.scope, "T", 1);
  expect(page.waiting).toMatchObject([
    { id: entry.id, changes: [{ actor: "C", fromMinutes: 240, toMinutes: 300 }] },
  ]);
});

it("asks once a month by one mail, whose link only looks until its button is pressed", async () => {
  const { entry, entries, contact, company } = await completedVisit();
  const mails = () => test.db.select().from(mail).where(eq(mail.toAddress, contact.email));
  const asked = async () => (await mails()).filter(({ template }) => template === "cofinancing.attest");
  await work(true);
  clock.advance({ days: 1 });
  await work(true);
  expect(await asked()).toHaveLength(1);
  const secret = /\/uren\/([\w-]{43})/.exec((await asked())[0]?.text ?? "")?.[1] ?? "";
  const behind = await hoursBehindLink(test.db, secret, clock.now());
  expect(behind).toMatchObject({ side: "C", waiting: [{ id: entry.id, minutes: 240 }] });
  expect((await entries())[0]?.companyAttestedAt).toBeNull();
  await attest(test.db, behind.who, [{ entryId: entry.id, minutes: 240 }]);
  expect((await hoursBehindLink(test.db, secret, clock.now())).waiting).toEqual([]);
  clock.advance({ days: 46 });
  await expect(hoursBehindLink(test.db, secret, clock.now())).rejects.toEqual(
    code("cofinancing.link_expired"),
  );
  expect(company.actor).toBe("C");
});

it("reports the same sums on screen, in the CSV file and in the Excel file", async () => {
  const zeeland = await coordinatorOf("PV29");
  const one = await completedVisit(100);
  const two = await completedVisit(75);
  await setRate(
    test.db,
    zeeland,
    { region: "zeeland", validFrom: "2026-01-01", euro: 4_999, source: "Besluit van de regio" },
    clock.now(),
  );
  for (const visit of [one, two]) {
    const seen = [{ entryId: visit.entry.id, minutes: visit.entry.minutes }];
    await attest(test.db, visit.company, seen);
    await attest(test.db, visit.school, seen);
  }
  await enterOwn(test.db, one.company, {
    school: "",
    schoolId: one.schoolId,
    onDay: "2026-04-20",
    hours: 90,
    note: "=Open dag",
    idempotencyKey: randomUUID(),
  });
  const all = await report(
    test.db,
    zeeland,
    { regio: "zeeland", van: "2026-04-01", tot: "2026-04-30" },
    clock.now(),
  );
  const rows = reportRows(all, "nl");
  const total = { hours: all.sums.attested.minutes / 60, euro: all.sums.attested.cents / 100 };
  const attested = all.lines.filter(({ state }) => state === "attested");
  expect(attested.reduce((sum, { cents }) => sum + (cents ?? 0), 0)).toBe(all.sums.attested.cents);
  expect(attested.map(({ id }) => id)).toEqual(expect.arrayContaining([one.entry.id, two.entry.id]));
  expect(all.lines.some(({ note }) => note === "=Open dag")).toBe(true);

  const csv = parse(await csvFile("uren.csv", rows).text(), { bom: true }) as string[][];
  expect(csv).toHaveLength(all.lines.length + 2);
  expect([Number(csv.at(-1)?.[6]), Number(csv.at(-1)?.[7])]).toEqual([total.hours, total.euro]);
  expect(csv.flat()).toContain("'=Open dag");

  const file = Buffer.from(await (await excelFile("uren.xlsx", rows)).arrayBuffer());
  const sheet = await readSheet(file);
  expect(sheet).toHaveLength(all.lines.length + 2);
  expect([sheet.at(-1)?.[6], sheet.at(-1)?.[7]]).toEqual([total.hours, total.euro]);
  const euros = sheet.slice(1, -1).filter((row) => row[8] === "beide akkoord");
  expect(Math.round(euros.reduce((sum, row) => sum + Number(row[7]) * 100, 0))).toBe(all.sums.attested.cents);
});

it("keeps a coordinator within the territory", async () => {
  const utrecht = await coordinatorOf("PV26");
  await expect(report(test.db, utrecht, { regio: "zeeland" }, clock.now())).rejects.toEqual(
    code("cofinancing.unknown_region"),
  );
  const { entry } = await completedVisit();
  const far: EntryWho = {
    actor: "R",
    userId: utrecht.userId,
    scope: { municipalities: ["GM0344"] },
    now: clock.now(),
  };
  await expect(correct(test.db, far, { entryId: entry.id, minutes: 60, note: "Toch niet" })).rejects.toEqual(
    code("cofinancing.not_found"),
  );
});

it("enters own hours once per form, attested by the company that gave them", async () => {
  const { company, schoolId, entries } = await completedVisit();
  const input = {
    school: "",
    schoolId,
    onDay: "2026-03-02",
    hours: 120,
    note: "Proefles op de open dag",
    idempotencyKey: randomUUID(),
  };
  await enterOwn(test.db, company, input);
  await enterOwn(test.db, company, input);
  const own = (await entries()).filter(({ kind }) => kind === "own");
  expect(own).toMatchObject([{ minutes: 120, companyAttestedAt: clock.now(), schoolAttestedAt: null }]);
  await expect(
    enterOwn(test.db, company, {
      ...input,
      schoolId: undefined,
      school: "Geen school",
      idempotencyKey: randomUUID(),
    }),
  ).rejects.toEqual(code("cofinancing.unknown_school"));
});
