import type { cofinancingEntry, cofinancingRate } from "../../schema";
import { uuidOf } from "../uuid";
import type { DemoBookings } from "./bookings";
import { amsterdam, plusDays } from "./days";
import type { DemoSchool, Ground } from "./ground";
import type { DemoListing } from "./listings";
import { makeRandom } from "./random";
import type { DemoSlot } from "./slots";

export interface DemoHours {
  entries: (typeof cofinancingEntry.$inferInsert)[];
  rates: (typeof cofinancingRate.$inferInsert)[];
}

export interface Given {
  bookings: DemoBookings["bookings"];
  slots: DemoSlot[];
  listings: DemoListing[];
  schools: DemoSchool[];
}

/** So many days after a visit both sides have usually looked at its hours. */
const settledAfter = 21;

/** What the visits that took place yielded: older ones attested by both sides, later ones by one or none yet. */
export function makeHours(ground: Ground, { bookings, slots, listings, schools }: Given): DemoHours {
  const random = makeRandom(2015);
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  const listingOf = new Map(listings.map((listing) => [listing.id, listing]));
  const schoolOf = new Map(schools.map((school) => [school.id, school]));
  const entries = bookings.flatMap((booking) => {
    const slot = slotOf.get(booking.slotId);
    const school = schoolOf.get(booking.schoolId);
    if (booking.status !== "completed" || slot === undefined || school === undefined) return [];
    const onDay = slot.startsAt.toISOString().slice(0, 10);
    const lasted = Math.round((slot.endsAt.getTime() - slot.startsAt.getTime()) / 60_000);
    const settled = onDay < plusDays(ground.today, -settledAfter);
    const attestedAt = amsterdam(plusDays(onDay, random.int(1, 5)), random.int(9, 16));
    const attested = (share: number) =>
      (settled || random.chance(share)) && attestedAt < ground.now ? attestedAt : null;
    return {
      id: uuidOf("hours", booking.id),
      kind: "booking" as const,
      bookingId: booking.id,
      companyId: booking.companyId,
      schoolId: booking.schoolId,
      municipalityCode: school.municipalityCode,
      onDay,
      minutes: listingOf.get(booking.listingId)?.companyMinutes ?? lasted,
      companyAttestedAt: attested(0.4),
      schoolAttestedAt: attested(0.4),
      createdAt: slot.endsAt < ground.now ? slot.endsAt : ground.now,
    };
  });
  const rate = { validFrom: "2024-01-01", source: "Verzonnen tarief voor de demonstratie" };
  return { entries, rates: [{ ...rate, regionCode: "PV29", centsPerHour: 5_000 }] };
}
