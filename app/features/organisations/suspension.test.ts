import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { answer, counter } from "~/features/bookings/answer.usecases.server";
import { listingPage } from "~/features/listings/public.usecases.server";
import { countsByKind, freshSlots, publicListing } from "~/features/listings/public.usecases.server";
import { mapListings, openPlan, searchListings } from "~/features/listings/search.usecases.server";
import { accept } from "~/features/placements/answer.usecases.server";
import { propose } from "~/features/placements/propose.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { counter as shortage } from "~/features/shortage/index.server";

import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { outcomeOf } from "../../../tests/setup/outcome";
import { addListing } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { judge } from "./judge.usecases.server";

// What a suspended company can still be seen and asked for. Only a test may look at features that stand further on.

let one: TestDb;
let clock: TestClock;
let scene: Awaited<ReturnType<typeof bookingScene>>;
const crebo = "25892";

beforeAll(async () => {
  one = await createTestDb({ reference: true });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock = fixedClock();
  scene = await bookingScene(one.db, clock);
});

async function decide(action: "suspend" | "restore") {
  const userId = (await scene.make.user({ role: "admin" })).id;
  await judge(
    one.db,
    { userId, territory: null, now: clock.now() },
    { kind: "company", id: scene.company.id, action, reason: "Adres klopt niet." },
  );
}

/** Where the offers of the scene's company are found. */
async function shown() {
  const now = clock.now();
  const { id, slug } = scene.listing;
  const { cards } = await searchListings(one.db, openPlan(now), { sort: "newest", limit: 1000 });
  const cells = await mapListings(one.db, openPlan(now), 9);
  const fresh = await freshSlots(one.db, { limit: 100 }, now);
  return {
    search: cards.some((card) => card.id === id),
    map: cells.reduce((sum, cell) => sum + cell.count, 0) === cards.length,
    api: (await publicListing(one.db, id, now)) !== null,
    counts: (await countsByKind(one.db, null, now)).companies,
    soon: fresh.some((moment) => moment.card.id === id),
    page: await outcomeOf(listingPage(one.db, slug, null, now)),
  };
}

describe("a suspended company", () => {
  test("is found nowhere until it is restored", async () => {
    const before = await shown();
    expect(before).toMatchObject({ search: true, map: true, api: true, soon: true, page: "done" });
    await decide("suspend");
    expect(await shown()).toEqual({
      search: false,
      map: true,
      api: false,
      counts: before.counts - 1,
      soon: false,
      page: "listing.gone",
    });
    await decide("restore");
    expect(await shown()).toEqual(before);
  });

  test("takes no requests", async () => {
    await decide("suspend");
    expect(await outcomeOf(scene.ask())).toBe("booking.listing_closed");
    await decide("restore");
    expect(await outcomeOf(scene.ask())).toBe("done");
  });

  test("agrees to nothing new, by no way, but can still say no", async () => {
    const reference = await scene.ask();
    await decide("suspend");
    const { id } = await scene.row(reference);
    const byLink = { ...scene.c(), scope: { kind: "booking" as const, id } };
    for (const who of [scene.c(), byLink]) {
      expect(await outcomeOf(answer(one.db, who, reference, "confirm"))).toBe("booking.company_closed");
      const others = { slotIds: [scene.second] };
      expect(await outcomeOf(counter(one.db, who, reference, others))).toBe("booking.company_closed");
    }
    expect(await scene.row(reference)).toMatchObject({ status: "requested", holds: [scene.first] });
    await answer(one.db, byLink, reference, "decline", "We zijn geschorst.");
    expect(await scene.row(reference)).toMatchObject({ status: "declined", holds: [] });
  });

  test("keeps what was agreed before", async () => {
    const reference = await scene.ask();
    await answer(one.db, scene.c(), reference, "confirm");
    await decide("suspend");
    expect((await scene.row(reference)).status).toBe("confirmed");
    await answer(one.db, scene.t(), reference, "cancel", "We gaan toch niet.");
    expect((await scene.row(reference)).status).toBe("cancelled");
  });

  test("takes no students, and its places do not count as open", async () => {
    const now = clock.now();
    const { make, company, school } = scene;
    await make.recognise(company.id, crebo);
    const open = async () => Number((await shortage(one.db, { crebo, now })).supply);
    const none = await open();
    const leerbaan = await addListing(one.db, { companyId: company.id, crebo, places: 3, now });
    const placer = await make.staff(school.id, "placement_coordinator");
    const report = (studentNumber: string) =>
      reportStudent(
        one.db,
        {
          schoolId: school.id,
          studentNumber,
          name: `Student ${studentNumber}`,
          qualification: crebo,
          route: "bbl",
          schoolYear: 2025,
          wantedFrom: "2026-04-01",
          idempotencyKey: randomUUID(),
        },
        { actorId: placer.id, now },
      );
    const work = { env: { appUrl: "https://vakbrug.test" }, now };
    const proposal = async (studentNumber: string) =>
      propose(
        one.db,
        {
          reportId: await report(studentNumber),
          listingId: leerbaan.id,
          startsOn: "2026-04-01",
          endsOn: "2027-03-31",
          idempotencyKey: randomUUID(),
          actorId: placer.id,
          schoolIds: [school.id],
        },
        work,
      );
    const placement = await proposal("1");
    expect(await open()).toBe(none + 3);
    await decide("suspend");
    expect(await open()).toBe(none);
    const by = { companyIds: [company.id], actorId: placer.id };
    expect(await outcomeOf(accept(one.db, placement, by, work))).toBe("placements.company_closed");
    expect(await outcomeOf(proposal("2"))).toBe("placements.listing_closed");
    await decide("restore");
    expect(await outcomeOf(accept(one.db, placement, by, work))).toBe("done");
    expect(await open()).toBe(none + 2);
  });
});
