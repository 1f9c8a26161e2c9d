import { randomUUID } from "node:crypto";

import { desc, eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { booking, type listing as listingTable, slotHold } from "#db/schema";
import type { RequestInput } from "~/features/bookings/bookings.schemas";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import type { TestClock } from "./clock";
import { makeFactories } from "./factories";

/** A moment on a day, in UTC. */
export const at = (day: string, time = "07:00") => new Date(`${day}T${time}:00Z`);

/** A school with a teacher, a company with a contact, a listing with slots of one group each, and a request form. */
export async function bookingScene(
  db: Db,
  clock: TestClock,
  options: { days?: string[]; listing?: Partial<(typeof listingTable)["$inferInsert"]> } = {},
) {
  const make = makeFactories(db);
  const [company, school] = [await make.company(), await make.school()];
  const contact = await make.contact(company.id);
  const teacher = await make.staff(school.id);
  const listing = await make.listing(company.id, { minPupils: 5, ...options.listing });
  const slots: string[] = [];
  for (const day of options.days ?? ["2026-04-14", "2026-04-15", "2026-04-16"]) {
    slots.push((await make.slot(listing.id, { startsAt: at(day), endsAt: at(day, "10:00") })).id);
  }
  const [first, second, third] = slots as [string, string, string];
  const t = () => ({
    actor: "T" as const,
    userId: teacher.id,
    scope: { kind: "schools" as const, ids: [school.id] },
    schoolIds: [school.id],
    now: clock.now(),
  });
  const c = () => ({
    actor: "C" as const,
    userId: null,
    scope: { kind: "companies" as const, ids: [company.id] },
    now: clock.now(),
  });
  const input = (values: Partial<RequestInput> = {}): RequestInput => ({
    idempotencyKey: randomUUID(),
    schoolId: school.id,
    slotId: first,
    groupAudience: "vmbo-kb",
    pupils: 20,
    escorts: 2,
    goal: "Zien hoe het werkt.",
    needs: "",
    vogWanted: false,
    risksAccepted: false,
    ...values,
  });
  const ask = (values: Partial<RequestInput> = {}) => requestBooking(db, t(), input(values));
  /** The booking with the slots that it holds; the second choice, once that was asked. */
  const row = async (reference: string) => {
    const [found] = await db
      .select()
      .from(booking)
      .where(eq(booking.reference, reference))
      .orderBy(desc(booking.choice));
    if (found === undefined) throw new Error("no booking");
    const holds = await db.select().from(slotHold).where(eq(slotHold.bookingId, found.id));
    return { ...found, holds: holds.map((hold) => hold.slotId).sort() };
  };
  return {
    make,
    company,
    contact,
    school,
    teacher,
    listing,
    slots,
    first,
    second,
    third,
    t,
    c,
    input,
    ask,
    row,
  };
}
