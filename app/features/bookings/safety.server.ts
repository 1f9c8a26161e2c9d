import type { Db } from "~/platform/db.server";

import { findTerms, type BookingRow } from "./bookings.repository.server";
import { safetyFault, type SafetyGroup, type SafetyTerms } from "./core/safety";
import { ageRefused, nowTooYoung, risksUnread } from "./safety.errors";

/** Refuses, at its field, a group that may not come on these terms. */
export function checkSafety(terms: SafetyTerms, group: SafetyGroup): void {
  const fault = safetyFault(terms, group);
  if (fault === "risks_unread") throw risksUnread();
  if (fault !== null) throw ageRefused(fault, terms.minimumAge ?? 0);
}

/**
 * Refuses a new agreement about a group that has become too young for its offer since it was asked for. What else is
 * asked of a request was settled when it was made.
 */
export async function checkStillOldEnough(
  tx: Db,
  booking: Pick<BookingRow, "listingId" | "groupAudience" | "youngestAge" | "risksAccepted">,
): Promise<void> {
  const terms = await findTerms(booking.listingId, tx);
  if (terms !== undefined && safetyFault(terms, booking) === "too_young") {
    throw nowTooYoung(booking.youngestAge ?? 0, terms.minimumAge ?? 0);
  }
}
