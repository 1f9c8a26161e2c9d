import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { listing, mail, outboxEvent, placement, recognition, shortageReport, student } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { outcomeOf } from "../../../tests/setup/outcome";
import {
  addListing,
  at,
  byCompany,
  bySchool,
  clearPlacements,
  makeWorld,
  type World,
} from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { counter, renewReport, solveElsewhere, withdrawReport } from "../shortage/index.server";
import { accept, decline, fellThrough, withdraw, withdrawForClosedReport } from "./answer.usecases.server";
import { propose } from "./propose.usecases.server";
import { fittingOffers, reportStudent } from "./students.usecases.server";
import { findStudent } from "./worklist.repository.server";
import { proposalBehindLink } from "./worklist.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();
const work = () => ({ env: { appUrl: "https://vakbrug.test" }, now: clock.now() });

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 3, places: 1, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock.advance({ minutes: 1 });
  await clearPlacements(one.db);
  await one.db.update(listing).set({ status: "published", places: 1, minimumAge: null });
});

const schoolOf = (index = 0) => at(world.schools, index);
const listingOf = (index: number) => at(world.listings, index);

const reported = (studentNumber: string, more: Partial<Parameters<typeof reportStudent>[1]> = {}) =>
  reportStudent(
    one.db,
    {
      schoolId: schoolOf().id,
      studentNumber,
      name: `Student ${studentNumber}`,
      qualification: world.crebo,
      route: "bbl",
      schoolYear: 2025,
      wantedFrom: "2026-04-01",
      idempotencyKey: randomUUID(),
      ...more,
    },
    { actorId: schoolOf().userId, now: clock.now() },
  );

const proposed = (reportId: string, index = 0, more: { idempotencyKey?: string } = {}) =>
  propose(
    one.db,
    {
      reportId,
      listingId: listingOf(index).id,
      startsOn: "2026-04-01",
      endsOn: "2027-03-31",
      idempotencyKey: randomUUID(),
      ...bySchool(world),
      ...more,
    },
    work(),
  );

const statusOf = async (id: string) =>
  (await one.db.select().from(placement).where(eq(placement.id, id)))[0]?.status;
const reportOf = async (id: string) =>
  (await one.db.select().from(shortageReport).where(eq(shortageReport.id, id)))[0];
const demand = async () => (await counter(one.db, { now: clock.now() })).demand;
const secretIn = async (placementId: string) => {
  const [sent] = await one.db
    .select()
    .from(mail)
    .where(and(eq(mail.subjectId, placementId), eq(mail.template, "placement.proposed")));
  return /antwoord-plaatsing\/([\w-]{43})/.exec(sent?.text ?? "")?.[1] ?? "";
};

describe("reporting a student", () => {
  it("counts each student once, and the same form once", async () => {
    const idempotencyKey = randomUUID();
    const first = await reported("1", { idempotencyKey });
    expect(await reported("1", { idempotencyKey })).toBe(first);
    expect(await outcomeOf(reported("1"))).toBe("shortage.already_reported");
    await reported("1", { route: "bol" });
    await reported("2");
    expect(await demand()).toBe(2);
    expect((await counter(one.db, { route: "bbl", now: clock.now() })).demand).toBe(2);
    expect((await counter(one.db, { route: "bol", now: clock.now() })).demand).toBe(1);
  });

  it("refuses a number that belongs to somebody else, and an unknown qualification", async () => {
    await reported("1");
    expect(await outcomeOf(reported("1", { name: "Iemand Anders", route: "bol" }))).toBe(
      "shortage.other_name",
    );
    expect(await outcomeOf(reported("3", { qualification: "xyzzy" }))).toBe(
      "organisations.qualification_unknown",
    );
    expect(await one.db.$count(student)).toBe(1);
  });

  it("opens a withdrawn report again, and counts past moments by the history", async () => {
    const id = await reported("1");
    const before = clock.now();
    const command = { reportId: id, schoolId: schoolOf().id, actor: "Sch" as const, actorId: null };
    clock.advance({ days: 2 });
    await one.db.transaction((tx) => withdrawReport(tx, { ...command, now: clock.now() }));
    const closed = clock.now();
    clock.advance({ days: 2 });
    expect(await reported("1")).toBe(id);
    expect(await demand()).toBe(1);
    const demandAt = async (moment: Date) => (await counter(one.db, { at: moment, now: clock.now() })).demand;
    expect(await demandAt(new Date(before.getTime() - 1000))).toBe(0);
    expect(await demandAt(before)).toBe(1);
    expect(await demandAt(closed)).toBe(0);
    clock.advance({ minutes: 1 });
    await one.db.transaction((tx) => renewReport(tx, { ...command, now: clock.now() }));
    expect((await reportOf(id))?.renewedAt).toEqual(clock.now());
  });
});

describe("proposing and answering", () => {
  it("takes the place, solves the report and withdraws the student's other proposals with a mail", async () => {
    const id = await reported("1");
    const [here, there] = [await proposed(id, 0), await proposed(id, 1)];
    expect(await demand()).toBe(1);
    await accept(one.db, here, byCompany(world, 0), work());
    expect([await statusOf(here), await statusOf(there)]).toEqual(["accepted", "withdrawn"]);
    expect((await reportOf(id))?.status).toBe("solved");
    expect(await demand()).toBe(0);
    const mails = await one.db.select().from(mail);
    expect(mails.map((sent) => sent.template).sort()).toEqual([
      "placement.accepted.school",
      "placement.proposed",
      "placement.proposed",
      "placement.withdrawn",
    ]);
    expect(mails.find((sent) => sent.template === "placement.withdrawn")?.toAddress).toBe(
      world.companies[1]?.email,
    );
    expect(mails.every((sent) => !sent.text.includes("Student 1"))).toBe(true);
    expect(await outcomeOf(accept(one.db, there, byCompany(world, 1), work()))).toBe("placements.moved_on");
  });

  it("opens the report and the place again when it falls through", async () => {
    const id = await reported("1");
    const first = await proposed(id, 0);
    await accept(one.db, first, byCompany(world, 0), work());
    await fellThrough(one.db, first, byCompany(world, 0), "Toch geen begeleider.", {
      ...work(),
      byName: "Bedrijf 0",
    });
    expect((await reportOf(id))?.status).toBe("open");
    expect(await demand()).toBe(1);
    const again = await proposed(id, 0);
    await accept(one.db, again, byCompany(world, 0), work());
    expect(await demand()).toBe(0);
  });

  it("answers by the link once; looking at it changes nothing", async () => {
    const placementId = await proposed(await reported("1"), 0);
    const secret = await secretIn(placementId);
    expect((await proposalBehindLink(one.db, secret, clock.now())).state).toBe("live");
    expect((await proposalBehindLink(one.db, secret, clock.now())).line?.person?.name).toBe("Student 1");
    await accept(one.db, null, { link: secret }, work());
    expect(await statusOf(placementId)).toBe("accepted");
    const after = await proposalBehindLink(one.db, secret, clock.now());
    expect([after.state, after.line?.person]).toEqual(["used", null]);
    expect(await outcomeOf(decline(one.db, null, { link: secret }, "Nee.", work()))).toBe(
      "accounts.link_spent",
    );
    expect((await proposalBehindLink(one.db, "x".repeat(43), clock.now())).state).toBe("unknown");
    clock.advance({ days: 40 });
    const late = await proposed(await reported("2"), 1);
    const other = await secretIn(late);
    clock.advance({ days: 31 });
    expect((await proposalBehindLink(one.db, other, clock.now())).state).toBe("expired");
    expect(await outcomeOf(accept(one.db, null, { link: other }, work()))).toBe("accounts.link_spent");
  });

  it("makes one proposal of a form that is posted twice, and refuses what cannot be", async () => {
    const id = await reported("1", { birthDate: "2010-05-01" });
    const idempotencyKey = randomUUID();
    const first = await proposed(id, 0, { idempotencyKey });
    expect(await proposed(id, 0, { idempotencyKey })).toBe(first);
    expect(await outcomeOf(proposed(id, 0))).toBe("placements.already_proposed");
    await one.db
      .update(listing)
      .set({ minimumAge: 18 })
      .where(eq(listing.id, listingOf(1).id));
    expect(await outcomeOf(proposed(id, 1))).toBe("placements.too_young");
    await one.db
      .update(listing)
      .set({ status: "paused" })
      .where(eq(listing.id, listingOf(2).id));
    expect(await outcomeOf(proposed(id, 2))).toBe("placements.listing_closed");
    const taken = await proposed(await reported("2"), 0);
    await accept(one.db, taken, byCompany(world, 0), work());
    expect(await outcomeOf(proposed(await reported("3"), 0))).toBe("placements.no_place");
    expect(await outcomeOf(accept(one.db, first, byCompany(world, 0), work()))).toBe(
      "placements.no_place_company",
    );
  });

  it("checks the recognition when proposing and again when accepting", async () => {
    const placementId = await proposed(await reported("1"), 0);
    const where = eq(recognition.companyId, listingOf(0).companyId);
    await one.db.update(recognition).set({ validUntil: "2026-03-31" }).where(where);
    expect(await outcomeOf(accept(one.db, placementId, byCompany(world, 0), work()))).toBe(
      "placements.not_recognised",
    );
    expect(await outcomeOf(proposed(await reported("2"), 0))).toBe("placements.not_recognised");
    expect(await statusOf(placementId)).toBe("proposed");
    await one.db.update(recognition).set({ validUntil: null }).where(where);
    await accept(one.db, placementId, byCompany(world, 0), work());
  });

  it("keeps other schools and companies out", async () => {
    const id = await reported("1");
    const placementId = await proposed(id, 0);
    expect(await findStudent(id, [schoolOf(1).id], one.db)).toBeNull();
    expect(await outcomeOf(accept(one.db, placementId, byCompany(world, 1), work()))).toBe(
      "placements.not_found",
    );
    expect(await outcomeOf(withdraw(one.db, placementId, bySchool(world, 1), "Nee.", work()))).toBe(
      "placements.not_found",
    );
    expect(await statusOf(placementId)).toBe("proposed");
  });

  it("withdraws the open proposals of a report that was closed", async () => {
    const id = await reported("1");
    const placementId = await proposed(id, 0);
    await one.db.transaction((tx) =>
      solveElsewhere(tx, {
        reportId: id,
        schoolId: schoolOf().id,
        actor: "Sch",
        actorId: null,
        now: clock.now(),
        place: "Garage om de hoek",
      }),
    );
    expect(await outcomeOf(accept(one.db, placementId, byCompany(world, 0), work()))).toBe(
      "placements.report_closed",
    );
    const [event] = await one.db.select().from(outboxEvent).where(eq(outboxEvent.name, "shortage.closed"));
    expect(event?.payload).toMatchObject({ reportId: id, status: "solved" });
    await one.db.transaction((tx) => withdrawForClosedReport(tx, id, work()));
    expect(await statusOf(placementId)).toBe("withdrawn");
  });

  it("offers places that fit, with the reasons, within the distance", async () => {
    const id = await reported("1");
    const wish = await findStudent(id, [schoolOf().id], one.db);
    if (wish === null) throw new Error("no student");
    const far = await fittingOffers(one.db, wish, 10);
    const all = await fittingOffers(one.db, wish, 500);
    expect(far.total).toBe(0);
    expect(all.total).toBe(3);
    expect(all.offers[0]?.reasons).toContain("same_qualification");
    await addListing(one.db, {
      companyId: listingOf(0).companyId,
      crebo: world.crebo,
      places: 2,
      now: clock.now(),
    });
    expect((await fittingOffers(one.db, wish, 500)).offers[0]?.reasons).toContain("several_places");
  });
});
