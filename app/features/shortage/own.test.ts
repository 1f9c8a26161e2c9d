import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { mail, placement, shortageReport, shortageReportHistory, student, token, user } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { outcomeOf } from "../../../tests/setup/outcome";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { counter, lapseReports, remindReports, report, toDosFor } from "./index.server";
import {
  answerReminder,
  ownReports,
  renewOwn,
  reportBehindLink,
  reportOwn,
  withdrawOwn,
} from "./own.usecases.server";

let one: TestDb;
let world: World;
let userId: string;
let studentId: string;
let clock = fixedClock();

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 1, places: 5, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock = fixedClock("2026-03-10T09:00:00Z");
  await clearPlacements(one.db);
  const make = makeFactories(one.db);
  userId = (await make.user({ name: "Sam" })).id;
  studentId = (await make.student(schoolId(), { userId, studentNumber: "1", name: "Sam" })).id;
});

const schoolId = () => world.schools[0]?.id ?? "";
const self = () => ({ userId, now: clock.now() });
const wish = (more: Partial<Parameters<typeof reportOwn>[2]> = {}) => ({
  ...{ qualification: world.crebo, route: "bbl" as const, wantedFrom: "2026-04-01" },
  idempotencyKey: randomUUID(),
  ...more,
});
const bySchool = (more: Partial<Parameters<typeof report>[1]> = {}) =>
  one.db.transaction((tx) =>
    report(tx, {
      ...{ schoolId: schoolId(), studentNumber: "1", name: "Sam", crebo: world.crebo, route: "bbl" },
      ...{ schoolYear: 2025, wantedFrom: "2026-04-01", actor: "Sch", actorId: null, now: clock.now() },
      ...more,
    }),
  );
const demand = async () => (await counter(one.db, { now: clock.now() })).demand;
const reports = () => one.db.select().from(shortageReport);

describe("a student's own report", () => {
  it("counts, is withdrawn and made again, and stays one", async () => {
    await reportOwn(one.db, self(), wish());
    expect(await demand()).toBe(1);
    const [made] = (await ownReports(one.db, self())).reports;
    expect(made).toMatchObject({ schoolYear: 2025, status: "open", lapsesOn: "2026-04-29" });
    await withdrawOwn(one.db, self(), made?.id ?? "");
    expect(await demand()).toBe(0);
    clock.advance({ days: 1 });
    await reportOwn(one.db, self(), wish());
    expect(await reports()).toHaveLength(1);
    expect(await one.db.select().from(shortageReportHistory)).toMatchObject([
      { actor: "St", actorId: userId, toStatus: "open" },
      { actor: "St", toStatus: "withdrawn" },
      { actor: "St", fromStatus: "withdrawn", toStatus: "open" },
    ]);
  });

  it("is one with that of the school, whoever comes first", async () => {
    await bySchool();
    expect(await outcomeOf(reportOwn(one.db, self(), wish()))).toBe("shortage.own_already_reported");
    await reportOwn(one.db, self(), wish({ wantedFrom: "2026-09-01" }));
    expect(await outcomeOf(bySchool({ schoolYear: 2026, wantedFrom: "2026-09-01" }))).toBe(
      "shortage.already_reported",
    );
    expect(await reports()).toHaveLength(2);
    expect(await demand()).toBe(1);
  });

  it("gives the same report for the same form, and none to who has a place", async () => {
    const same = wish();
    await reportOwn(one.db, self(), same);
    await reportOwn(one.db, self(), same);
    expect(await reports()).toHaveLength(1);
    await withdrawOwn(one.db, self(), (await reports())[0]?.id ?? "");
    const [listing] = world.listings;
    await one.db.insert(placement).values({
      ...{ listingId: listing?.id ?? "", companyId: listing?.companyId ?? "", studentId, route: "bbl" },
      ...{ schoolId: schoolId(), crebo: world.crebo, startsOn: "2026-03-01", endsOn: "2026-08-31" },
      ...{ status: "accepted", studentAgreedAt: clock.now(), idempotencyKey: randomUUID() },
    });
    expect(await outcomeOf(reportOwn(one.db, self(), wish()))).toBe("shortage.own_placed");
    expect(await outcomeOf(bySchool())).toBe("shortage.student_placed");
    expect(await outcomeOf(reportOwn(one.db, self(), wish({ wantedFrom: "2026-09-01" })))).toBe("done");
  });

  it("is only of a student whose school has confirmed the enrolment, in a school year that is not over", async () => {
    expect(await outcomeOf(reportOwn(one.db, self(), wish({ wantedFrom: "2025-07-31" })))).toBe(
      "shortage.school_year_over",
    );
    await one.db
      .update(student)
      .set({ schoolId: null, studentNumber: null })
      .where(eq(student.id, studentId));
    expect(await outcomeOf(reportOwn(one.db, self(), wish()))).toBe("platform.forbidden");
    await one.db.update(student).set({ kind: "career_changer" }).where(eq(student.id, studentId));
    expect(await outcomeOf(reportOwn(one.db, self(), wish()))).toBe("platform.forbidden");
    expect(await ownReports(one.db, self())).toMatchObject({
      student: { kind: "career_changer", schoolId: null },
      reports: [],
    });
  });

  it("is nobody else's", async () => {
    const { reportId } = await bySchool();
    const other = { userId: (await makeFactories(one.db).user()).id, now: clock.now() };
    expect(await outcomeOf(withdrawOwn(one.db, other, reportId))).toBe("shortage.not_found");
    expect(await outcomeOf(renewOwn(one.db, other, reportId))).toBe("shortage.not_found");
    expect(await ownReports(one.db, other)).toEqual({ student: null, reports: [] });
    expect((await reports())[0]?.status).toBe("open");
  });
});

describe("a report that is about to lapse", () => {
  const at = (day: string) => {
    clock = fixedClock(`${day}T09:00:00Z`);
    return workAt(clock);
  };
  const toDos = async () => {
    const viewer = { userId } as Viewer;
    return (await toDosFor({ db: one.db, viewer, locale: "nl", now: clock.now() })).map(({ path }) => path);
  };
  const secret = async () =>
    /stagetekort-nog\/([\w-]{43})/.exec((await one.db.select().from(mail))[0]?.text ?? "")?.[1] ?? "";
  const sent = async () =>
    (await one.db.select().from(mail)).map(({ template, toAddress }) => [template, toAddress]);

  it("is asked about once, a week before, and lapses when nobody answers", async () => {
    const { reportId } = await bySchool();
    expect(await remindReports(one.db, at("2026-04-21"))).toBe(0);
    expect(await toDos()).toEqual([]);
    expect(await remindReports(one.db, at("2026-04-22"))).toBe(1);
    expect(await toDos()).toEqual(["/mijn/stagetekort"]);
    expect(await remindReports(one.db, at("2026-04-29"))).toBe(0);
    expect(await sent()).toEqual([["shortage.still_looking", expect.stringContaining("@")]]);
    expect(await lapseReports(one.db, clock.now())).toBe(0);
    expect(await demand()).toBe(1);
    at("2026-04-30");
    expect(await lapseReports(one.db, clock.now())).toBe(1);
    expect(await lapseReports(one.db, clock.now())).toBe(0);
    expect((await reports())[0]).toMatchObject({ id: reportId, status: "lapsed" });
    expect(await demand()).toBe(0);
    expect((await reportBehindLink(one.db, await secret(), clock.now())).state).toBe("expired");
  });

  it("stays for four weeks more by the link, which works once, and is asked about again then", async () => {
    await bySchool();
    await remindReports(one.db, at("2026-04-25"));
    const link = await secret();
    expect(await reportBehindLink(one.db, link, clock.now())).toMatchObject({
      state: "live",
      report: { status: "open", lapsesOn: "2026-04-29" },
    });
    clock.advance({ minutes: 5 });
    expect(await answerReminder(one.db, link, "renew", clock.now())).toBe("renewed");
    expect(await outcomeOf(answerReminder(one.db, link, "withdraw", clock.now()))).toBe(
      "accounts.link_spent",
    );
    expect((await ownReports(one.db, self())).reports[0]).toMatchObject({ lapsesOn: "2026-05-23" });
    expect((await reportBehindLink(one.db, link, clock.now())).state).toBe("used");
    at("2026-04-30");
    expect(await lapseReports(one.db, clock.now())).toBe(0);
    expect(await remindReports(one.db, at("2026-05-16"))).toBe(1);
  });

  it("is withdrawn by the link, and its other links say that it is closed", async () => {
    await bySchool();
    await remindReports(one.db, at("2026-04-25"));
    const link = await secret();
    expect(await answerReminder(one.db, link, "withdraw", clock.now())).toBe("withdrawn");
    expect((await reports())[0]?.status).toBe("withdrawn");
    expect(await demand()).toBe(0);
    expect((await reportBehindLink(one.db, "x".repeat(43), clock.now())).state).toBe("unknown");
  });

  it("is asked of the school when the student has no account that can be mailed, in one mail", async () => {
    await bySchool();
    await bySchool({ studentNumber: "2", name: "Bo" });
    await bySchool({ studentNumber: "3", name: "Cas" });
    await one.db.update(user).set({ emailBouncedAt: clock.now() }).where(eq(user.id, userId));
    expect(await remindReports(one.db, at("2026-04-25"))).toBe(3);
    const [only, ...more] = await one.db.select().from(mail);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      template: "shortage.lapse_soon",
      subject: "3 meldingen zonder plek vervallen binnenkort",
    });
    expect(only?.text).not.toMatch(/\b(Sam|Bo|Cas)\b/);
    expect(await one.db.$count(token)).toBe(0);
    expect(await demand()).toBe(3);
  });

  it("ends with its school year at the latest", async () => {
    await bySchool({ wantedFrom: "2026-07-25" });
    await remindReports(one.db, at("2026-07-24"));
    expect((await ownReports(one.db, self())).reports[0]).toMatchObject({ lapsesOn: "2026-07-31" });
    // Nobody can make it stay any longer, so nobody is offered to; who does not look any more still says so.
    expect((await ownReports(one.db, self())).reports[0]?.may).toEqual(["withdraw", "amend"]);
    const renewed = await outcomeOf(renewOwn(one.db, self(), (await reports())[0]?.id ?? ""));
    expect(renewed).toBe("shortage.year_ends");
    at("2026-07-31");
    expect(await lapseReports(one.db, clock.now())).toBe(0);
    at("2026-08-01");
    expect(await lapseReports(one.db, clock.now())).toBe(1);
  });

  it("says by its link what an answer is worth when its school year ends first", async () => {
    await bySchool({ wantedFrom: "2026-06-20" });
    await remindReports(one.db, at("2026-07-12"));
    const link = await secret();
    expect((await reportBehindLink(one.db, link, clock.now())).report?.may).toContain("renew");
    // The school was first: the link can only end it from here on, and is not used up by asking for more.
    await one.db.update(shortageReport).set({ renewedAt: clock.now() });
    expect((await reportBehindLink(one.db, link, clock.now())).report).toMatchObject({
      ...{ lapsesOn: "2026-07-31", may: ["withdraw", "amend"] },
    });
    expect(await outcomeOf(answerReminder(one.db, link, "renew", clock.now()))).toBe("shortage.year_ends");
    expect((await reportBehindLink(one.db, link, clock.now())).state).toBe("live");
    await one.db.update(shortageReport).set({ renewedAt: null });
    expect(await answerReminder(one.db, link, "renew", clock.now())).toBe("renewed_until_year_end");
  });

  it("is not promised to stay when its school year ends: the student and the school hear what does help", async () => {
    await bySchool({ wantedFrom: "2026-07-25" });
    await bySchool({ studentNumber: "2", name: "Bo", wantedFrom: "2026-07-25" });
    await remindReports(one.db, at("2026-07-28"));
    const all = await one.db.select().from(mail);
    const texts = new Map(all.map(({ template, text }) => [template, text]));
    const own = texts.get("shortage.still_looking") ?? "";
    expect(own).toContain("het schooljaar");
    expect(own).toContain("/mijn/stagetekort");
    expect(own).not.toMatch(/blijft je melding|Inloggen hoeft niet/);
    expect(await secret()).toBe("");
    expect(texts.get("shortage.lapse_soon")).toContain("het schooljaar");
    expect(texts.get("shortage.lapse_soon")).not.toContain("blijft die meetellen");
    // Saying that one still looks would change nothing, so nothing waits for it.
    expect(await toDos()).toEqual([]);
  });
});
