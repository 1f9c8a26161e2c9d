import { primaryContact } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { bookingError } from "./bookings.errors";
import type { Scope } from "./scope";
import { findView } from "./views.repository.server";

/**
 * What is printed of an appointment, for one of its sides. `ready` is false while it is not confirmed: then there is
 * nothing to print. Throws 404 outside the scope.
 */
export async function findSheet(db: Db, which: { id: string } | { reference: string }, scope: Scope) {
  const booking = await findView(which, scope, db);
  if (booking === undefined) throw bookingError("not_found");
  const contact = await primaryContact(db, booking.company.id);
  return {
    booking,
    ready: booking.status === "confirmed",
    contact: contact && { name: contact.name, email: contact.email, phone: contact.phone },
  };
}
export type SheetPage = Awaited<ReturnType<typeof findSheet>>;

/** A teacher's own words for a letter, as they stand in an address: one paragraph, of at most so many characters. */
export const ownWords = (typed: string | null, most: number): string =>
  (typed ?? "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, most);
