import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { bellPeriod, booking, companyResponse, companySettings, slot, slotHold } from "#db/schema";
import { brokenConstraint } from "~/platform/errors/database.server";

import { at } from "../../../tests/setup/booking-scene";
import { bundleScene } from "../../../tests/setup/bundle-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer, counter } from "./answer.usecases.server";
import { requestBundle } from "./bundle.usecases.server";
import { findOutcomes, refreshResponse } from "./response.repository.server";
import { expireHolds } from "./schedule.usecases.server";
import { findBooking, findBookings } from "./views.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

const bookingsNow = async () => (await test.db.select().from(booking)).length;

async function roomyScene() {
  const scene = await bundleScene(test.db, clock);
  await test.db.update(slot).set({ maxGroups: 2, maxPupils: 60 }).where(eq(slot.id, scene.first));
  await test.db.insert(bellPeriod).values([
    { schoolId: scene.school.id, number: 1, startsAt: "08:30", endsAt: "09:20" },
    { schoolId: scene.school.id, number: 2, startsAt: "09:20", endsAt: "10:10" },
    { schoolId: scene.school.id, number: 3, startsAt: "10:30", endsAt: "11:20" },
  ]);
  return scene;
}

describe("asking", () => {
  it("makes a booking for each class, in the order of the form, each with its lesson hour", async () => {
    const { askClasses, classes, first, second } = await roomyScene();
    const reference = await askClasses({
      slot2: first,
      ...{ hour1: 2, hour2: 3 },
      ...{ audience4: "vmbo-bb", pupils4: 15, slot4: second },
    });
    const made = await classes(reference);
    expect(made[0]?.reference).toBe(reference);
    expect(made).toMatchObject([
      {
        ...{ status: "requested", groupName: "3A", groupYear: 3, pupils: 20, slotId: first },
        ...{ lessonStartsAt: at("2026-04-14", "07:20"), lessonEndsAt: at("2026-04-14", "08:10") },
      },
      {
        ...{ groupName: "3B", pupils: 22, slotId: first },
        ...{ lessonStartsAt: at("2026-04-14", "08:30"), lessonEndsAt: at("2026-04-14", "09:20") },
      },
      { groupName: "", groupAudience: "vmbo-bb", groupYear: null, slotId: second, lessonStartsAt: null },
    ]);
    expect(new Set(made.map(({ holdUntil }) => holdUntil?.getTime())).size).toBe(1);
    const held = await test.db.select().from(slotHold).where(eq(slotHold.slotId, first));
    expect(held.map(({ pupils }) => pupils).sort()).toEqual([20, 22]);
  });

  it("keeps nothing when one class does not fit, and says which, at its field", async () => {
    const { askClasses, first, second, third } = await roomyScene();
    const before = await bookingsNow();
    const refused = async (values: Parameters<typeof askClasses>[0], field: string, errorCode: string) =>
      expect(askClasses(values)).rejects.toMatchObject({ field, code: `booking.${errorCode}` });
    await refused({ pupils2: 4 }, "pupils2", "group_min");
    await refused({ audience2: "vwo" }, "audience2", "audience_not_offered");
    await refused({ slot2: randomUUID() }, "slot2", "slot_gone");
    await refused({ hour1: 1 }, "hour1", "lesson_outside");
    await refused({ hour2: 9 }, "hour2", "lesson_outside");
    // Two groups fit in the first slot, one in the second.
    await refused({ slot1: second, slot2: second }, "slot2", "bundle_full");
    await refused({ slot2: first, audience3: "vmbo-kb", pupils3: 20, slot3: first }, "slot3", "bundle_full");
    await test.db
      .update(slot)
      .set({ startsAt: at("2026-04-29"), endsAt: at("2026-04-29", "10:00") })
      .where(eq(slot.id, third));
    await refused({ slot2: third }, "slot2", "school_closed");
    expect(await bookingsNow()).toBe(before);
  });

  it("takes slots of one listing only, and of one's own school", async () => {
    const { make, company, askClasses, form, t } = await roomyScene();
    const other = await make.listing(company.id);
    const elsewhere = await make.slot(other.id, {
      startsAt: at("2026-04-15"),
      endsAt: at("2026-04-15", "10:00"),
    });
    await expect(askClasses({ slot2: elsewhere.id })).rejects.toMatchObject({ field: "slot2" });
    const stranger = { ...t(), schoolIds: [(await make.school()).id] };
    await expect(requestBundle(test.db, stranger, form())).rejects.toEqual(
      withCode("booking.school_not_yours"),
    );
  });

  it("answers the same for the same form posted again", async () => {
    const { askClasses, classes } = await roomyScene();
    const idempotencyKey = randomUUID();
    const reference = await askClasses({ idempotencyKey });
    expect(await askClasses({ idempotencyKey })).toBe(reference);
    expect(await classes(reference)).toHaveLength(2);
  });

  it("is one request to a company that wants so many a month", async () => {
    const { make, askClasses, company, ask, third, listing } = await roomyScene();
    const later = await make.slot(listing.id, {
      startsAt: at("2026-04-17"),
      endsAt: at("2026-04-17", "10:00"),
    });
    await test.db.insert(companySettings).values({ companyId: company.id, requestsPerMonth: 2 });
    await askClasses();
    await ask({ slotId: later.id });
    await expect(ask({ slotId: third })).rejects.toEqual(withCode("booking.company_full"));
  });
});

describe("answering", () => {
  it("confirms all classes by one, and after that lets one be cancelled alone", async () => {
    const { askClasses, classes, states, c, t } = await roomyScene();
    const reference = await askClasses();
    const [, second] = await classes(reference);
    await answer(test.db, c(), second?.reference ?? "", "confirm");
    expect(await states(reference)).toEqual(["confirmed", "confirmed"]);
    await answer(test.db, t(), reference, "cancel", "Excursie valt samen");
    expect(await states(reference)).toEqual(["cancelled", "confirmed"]);
  });

  it("declines, withdraws and lapses as a whole, and frees every slot", async () => {
    const { askClasses, states, c, t, first, second } = await roomyScene();
    const held = async () =>
      (await test.db.select().from(slotHold)).filter(({ slotId }) => [first, second].includes(slotId)).length;
    const declined = await askClasses();
    await answer(test.db, c(), declined, "decline", "Vol");
    expect(await states(declined)).toEqual(["declined", "declined"]);
    const withdrawn = await askClasses();
    await answer(test.db, t(), withdrawn, "withdraw");
    expect(await states(withdrawn)).toEqual(["withdrawn", "withdrawn"]);
    const lapsed = await askClasses();
    expect(await held()).toBe(2);
    await expireHolds(test.db, at("2026-03-25"));
    expect(await states(lapsed)).toEqual(["expired", "expired"]);
    expect(await held()).toBe(0);
  });

  it("counts once in how a company answers", async () => {
    const { askClasses, company } = await roomyScene();
    await askClasses();
    await expireHolds(test.db, at("2026-03-25"));
    await refreshResponse(company.id, at("2026-01-01"), at("2026-03-25"), test.db);
    const response = test.db.select().from(companyResponse).where(eq(companyResponse.companyId, company.id));
    expect(await response).toMatchObject([{ asked: 1, answered: 0 }]);
    expect(await findOutcomes(company.id, at("2026-01-01"), 5, test.db)).toEqual(["lapsed"]);
  });

  it("proposes no other moments for classes that were asked for together", async () => {
    const { askClasses, states, c, third } = await roomyScene();
    const reference = await askClasses();
    const page = await findBooking(test.db, { reference }, c(), clock.now());
    expect(page.actions).toEqual(expect.arrayContaining(["confirm", "decline"]));
    expect(page.actions).not.toContain("counter");
    await expect(counter(test.db, c(), reference, { slotIds: [third] })).rejects.toEqual(
      withCode("booking.bundle_whole"),
    );
    expect(await states(reference)).toEqual(["requested", "requested"]);
  });

  it("stays whole in the database whatever the code does", async () => {
    const { askClasses, classes, states } = await roomyScene();
    const reference = await askClasses();
    const [one] = await classes(reference);
    const broken = await test.db
      .update(booking)
      .set({ status: "confirmed", holdUntil: null })
      .where(eq(booking.id, one?.id ?? ""))
      .then(
        () => undefined,
        (error: unknown) => brokenConstraint(error),
      );
    expect(broken).toBe("booking_bundle_together");
    expect(await states(reference)).toEqual(["requested", "requested"]);
  });
});

it("is one line in the lists of both sides, for as long as the classes stand alike", async () => {
  const { askClasses, classes, c, t } = await roomyScene();
  const reference = await askClasses();
  const lists = () =>
    Promise.all(
      [c().scope, t().scope].map(async (scope) =>
        (await findBookings(test.db, scope)).map((line) => [line.reference, line.classes, line.classPupils]),
      ),
    );
  expect(await lists()).toEqual([[[reference, 2, 42]], [[reference, 2, 42]]]);
  const page = await findBooking(test.db, { reference }, c(), clock.now());
  expect(page.classes.map(({ groupName }) => groupName)).toEqual(["3A", "3B"]);

  await answer(test.db, c(), reference, "confirm");
  const second = (await classes(reference))[1]?.reference ?? "";
  await answer(test.db, t(), second, "cancel", "Toetsweek");
  const [, ofSchool] = await lists();
  expect(ofSchool).toEqual(
    expect.arrayContaining([
      [reference, 1, 20],
      [second, 1, 22],
    ]),
  );
  expect(ofSchool).toHaveLength(2);
});
