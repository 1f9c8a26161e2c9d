import { asc, eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { booking } from "#db/schema";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { at, bookingScene } from "./booking-scene";
import type { TestClock } from "./clock";

/** A school that names an offer of another company as its second choice. */
export async function secondScene(db: Db, clock: TestClock) {
  const one = await bookingScene(db, clock);
  const { make } = one;
  const company = await make.company({ name: "Tweede Bedrijf" });
  const contact = await make.contact(company.id);
  const offer = await make.listing(company.id, { title: "Draaien en frezen" });
  const spare = await make.slot(offer.id, { startsAt: at("2026-04-20"), endsAt: at("2026-04-20", "10:00") });
  const second = { company, contact, offer, slotId: spare.id };
  const choices = (reference: string) =>
    db.select().from(booking).where(eq(booking.reference, reference)).orderBy(asc(booking.choice));
  const lapse = async () => {
    clock.advance({ days: 8 });
    await expireHolds(db, clock.now());
  };
  const asSecond = () => ({ ...one.c(), scope: { kind: "companies" as const, ids: [company.id] } });
  return { ...one, second, asSecond, choices, lapse };
}
