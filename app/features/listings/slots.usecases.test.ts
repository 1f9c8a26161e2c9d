import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { slot, slotHold } from "#db/schema";

import { makeFactories } from "../../../tests/setup/factories";
import { offeringCompany } from "../../../tests/setup/offering-company";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { addSlots, changeSlotRoom, removeSlot } from "./slots.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());

const plan = { day: "2026-04-13", startTime: "09:00", endTime: "12:00", repeat: "once" as const };
const input = { ...plan, skipHolidays: false, maxGroups: 2, maxPupils: 40 };

describe("slots", () => {
  test("a weekly series leaves out the May holiday of the region", async () => {
    const { company, actor } = await offeringCompany(make, now);
    const offer = await make.listing(company.id);
    const series = { ...input, repeat: "weekly" as const, until: "2026-05-18" };
    expect(await addSlots(db, actor, offer.id, { ...series, skipHolidays: true })).toBeLessThan(6);
    const made = await db.select().from(slot).where(eq(slot.listingId, offer.id));
    expect(made.map((s) => s.startsAt.toISOString())).not.toContain("2026-04-27T07:00:00.000Z");
    expect(made.every((s) => s.startsAt.toISOString().endsWith("T07:00:00.000Z"))).toBe(true);
  });

  test("the past, a skipped hour and a moment that exists are refused; nothing is stored", async () => {
    const { company, actor } = await offeringCompany(make, now);
    const offer = await make.listing(company.id);
    expect(await outcomeOf(addSlots(db, actor, offer.id, { ...input, day: "2026-03-09" }))).toBe(
      "listing.slot_in_past",
    );
    const skipped = { ...input, day: "2026-03-29", startTime: "02:30", endTime: "04:00" };
    expect(await outcomeOf(addSlots(db, actor, offer.id, skipped))).toBe("listing.slot_time");
    await addSlots(db, actor, offer.id, input);
    const again = { ...input, day: "2026-04-06", repeat: "weekly" as const, until: "2026-04-13" };
    expect(await outcomeOf(addSlots(db, actor, offer.id, again))).toBe("listing.slot_exists");
    expect(await db.select().from(slot).where(eq(slot.listingId, offer.id))).toHaveLength(1);
  });

  test("room cannot go below what is taken, and a taken slot stays", async () => {
    const { company, actor } = await offeringCompany(make, now);
    const offer = await make.listing(company.id);
    const moment = await make.slot(offer.id, { maxPupils: 30 });
    const school = await make.school();
    const ids = { listingId: offer.id, companyId: company.id, schoolId: school.id, slotId: moment.id };
    await make.request({ ...ids, pupils: 20 });
    const lower = changeSlotRoom(db, actor, offer.id, moment.id, { maxGroups: 1, maxPupils: 19 });
    expect(await outcomeOf(lower)).toBe("listing.slot_taken");
    await changeSlotRoom(db, actor, offer.id, moment.id, { maxGroups: 1, maxPupils: 20 });
    expect(await outcomeOf(removeSlot(db, actor, offer.id, moment.id))).toBe("listing.slot_taken");
    expect(await db.select().from(slotHold).where(eq(slotHold.slotId, moment.id))).toHaveLength(1);
  });
});
