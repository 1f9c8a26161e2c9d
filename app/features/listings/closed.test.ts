import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { companySettings } from "#db/schema";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import { AppError } from "~/platform/errors/errors";

import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import {
  companyPage,
  countsByKind,
  freeSlots,
  freshSlots,
  listingPage,
  publicListing,
} from "./public.usecases.server";
import { countMatches, mapListings, openPlan, searchListings } from "./search.usecases.server";

const clock = fixedClock();
const now = clock.now();
let test: TestDb;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());

type Settings = Omit<typeof companySettings.$inferInsert, "companyId">;

/** A company with a visit and a leerbaan-like internship; what of it can be found. */
async function scene(settings: Settings) {
  const made = await bookingScene(test.db, clock);
  const { make, company, listing } = made;
  const internship = await make.listing(company.id, {
    kind: "internship",
    route: "bol",
    places: 2,
    maxPupils: null,
    startsFrom: "2026-05-01",
  });
  await test.db.insert(companySettings).values({ companyId: company.id, ...settings });
  const found = async () => {
    const plan = openPlan(now);
    const { cards } = await searchListings(test.db, plan, { sort: "newest", limit: 1000 });
    const ids = new Set(cards.map(({ id }) => id));
    const cells = await mapListings(test.db, plan, 15);
    expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(cards.length);
    expect(await countMatches(test.db, plan)).toBe(cards.length);
    const fresh = await freshSlots(test.db, { limit: 1000 }, now);
    return {
      visit: ids.has(listing.id),
      internship: ids.has(internship.id),
      interface: (await publicListing(test.db, listing.id, now)) !== null,
      soon: fresh.some(({ card }) => card.id === listing.id),
    };
  };
  return { ...made, internship, found };
}

const everywhere = { visit: true, internship: true, interface: true, soon: true };
const nowhere = { visit: false, internship: false, interface: false, soon: false };

describe("a company", () => {
  it("that pauses is found nowhere until its day has passed, and counts nowhere", async () => {
    const { found, company, listing } = await scene({ pausedUntil: "2026-03-10" });
    expect(await found()).toEqual(nowhere);
    const before = await countsByKind(test.db, null, now);
    const tomorrow = new Date("2026-03-10T23:00:00Z");
    expect((await countsByKind(test.db, null, tomorrow)).companies).toBe(before.companies + 1);
    const page = await listingPage(test.db, listing.slug, null, now);
    expect(page).toMatchObject({ closed: { why: "paused", until: "2026-03-10" }, slots: [] });
    expect(await companyPage(test.db, company.slug, null, now)).toMatchObject({
      closed: { why: "paused" },
      offers: [],
    });
    await test.db
      .update(companySettings)
      .set({ pausedUntil: "2026-03-09" })
      .where(eq(companySettings.companyId, company.id));
    expect(await found()).toEqual(everywhere);
    expect((await listingPage(test.db, listing.slug, null, now)).slots).toHaveLength(3);
  });

  it("that was paused for its silence is found nowhere", async () => {
    const { found } = await scene({ pausedForSilenceAt: now });
    expect(await found()).toEqual(nowhere);
  });

  it("with enough requests hides what schools book, and not its places for students", async () => {
    const { found, ask, company, listing, internship } = await scene({ requestsPerMonth: 1 });
    expect(await found()).toEqual(everywhere);
    await ask();
    expect(await found()).toEqual({ ...nowhere, internship: true });
    expect(await listingPage(test.db, listing.slug, null, now)).toMatchObject({
      closed: { why: "full" },
      slots: [],
    });
    expect((await listingPage(test.db, internship.slug, null, now)).closed).toBeNull();
    const { offers } = await companyPage(test.db, company.slug, null, now);
    expect(offers.map(({ id }) => id)).toEqual([internship.id]);
  });
});

describe("minutes free between groups", () => {
  it("leave out of every list what could not be claimed, and nothing else", async () => {
    const day = "2026-04-21";
    const hours = fc.uniqueArray(
      fc.record({
        from: fc.integer({ min: 0, max: 20 }),
        long: fc.integer({ min: 1, max: 4 }),
        other: fc.boolean(),
      }),
      { minLength: 2, maxLength: 4, selector: ({ from, long, other }) => `${from} ${long} ${other}` },
    );
    const buffer = fc.constantFrom(null, 0, 30, 90);
    const { make, input, t } = await bookingScene(test.db, clock);
    await fc.assert(
      fc.asyncProperty(hours, buffer, fc.nat(), async (wanted, bufferMinutes, first) => {
        const company = await make.company();
        const [one, other] = [await make.listing(company.id), await make.listing(company.id)];
        await test.db.insert(companySettings).values({ companyId: company.id, bufferMinutes });
        const slots = [];
        for (const { from, long, other: elsewhere } of wanted) {
          const startsAt = new Date(at(day, "12:00").getTime() + from * 1_800_000);
          const endsAt = new Date(startsAt.getTime() + long * 1_800_000);
          slots.push(await make.slot(elsewhere ? other.id : one.id, { startsAt, endsAt }));
        }
        const claimed = slots[first % slots.length];
        await requestBooking(test.db, t(), input({ slotId: claimed?.id ?? "" }));
        const free = new Set(
          [...(await freeSlots(test.db, one.id, now)), ...(await freeSlots(test.db, other.id, now))].map(
            ({ id }) => id,
          ),
        );
        for (const slot of slots) {
          const refusal = await test.db
            .transaction(async (tx) => {
              await requestBooking(tx, t(), input({ slotId: slot.id }));
              throw new Error("undone");
            })
            .catch((error: unknown) => (error instanceof AppError ? error.code : null));
          expect([null, "booking.slot_full", "booking.slot_buffer"]).toContain(refusal);
          expect(free.has(slot.id)).toBe(refusal === null);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("are between all offers of a company, and 0 lets groups follow but not overlap", async () => {
    const { make, company, listing, ask } = await bookingScene(test.db, clock, { days: ["2026-04-22"] });
    await test.db.insert(companySettings).values({ companyId: company.id, bufferMinutes: 0 });
    const other = await make.listing(company.id);
    const after = await make.slot(other.id, {
      startsAt: at("2026-04-22", "10:00"),
      endsAt: at("2026-04-22", "11:00"),
    });
    const within = await make.slot(other.id, {
      startsAt: at("2026-04-22", "09:00"),
      endsAt: at("2026-04-22", "09:59"),
    });
    await ask();
    expect((await freeSlots(test.db, other.id, now)).map(({ id }) => id)).toEqual([after.id]);
    await expect(ask({ slotId: within.id })).rejects.toMatchObject({
      code: "booking.slot_buffer",
      field: "slotId",
      status: 409,
    });
    await ask({ slotId: after.id });
    expect(await freeSlots(test.db, listing.id, now)).toEqual([]);
  });

  it("do not keep a company from proposing what only its own claim stands beside", async () => {
    const { make, company, listing, ask, row } = await bookingScene(test.db, clock, { days: ["2026-04-23"] });
    await test.db.insert(companySettings).values({ companyId: company.id, bufferMinutes: 60 });
    const beside = await make.slot(listing.id, {
      startsAt: at("2026-04-23", "10:30"),
      endsAt: at("2026-04-23", "12:00"),
    });
    const { id } = await row(await ask());
    expect(await freeSlots(test.db, listing.id, now)).toEqual([]);
    expect((await freeSlots(test.db, listing.id, now, { except: id })).map((slot) => slot.id)).toEqual([
      beside.id,
    ]);
  });
});
