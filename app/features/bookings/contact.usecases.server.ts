import { randomUUID } from "node:crypto";

import { primaryContact } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { findMessages } from "./messages.usecases.server";
import { findMove } from "./moves.usecases.server";
import type { Who } from "./scope";
import { findProposable, type BookingPage } from "./views.usecases.server";

/** What stands on a booking's page beside the booking itself: the move that waits or can be asked, and the messages. */
export async function contactOf(db: Db, page: BookingPage, who: Who, now: Date) {
  const [move, messages] = await Promise.all([
    findMove(db, page.booking.id, who, now),
    findMessages(page.booking.id, db),
  ]);
  const movable = page.actions.includes("move") && move?.status !== "waiting";
  return {
    move,
    messages,
    /** Where it can be moved to; null when it cannot be now. */
    moveTo: movable ? await findProposable(db, page.booking, now) : null,
    idempotencyKey: randomUUID(),
  };
}
export type BookingContact = Awaited<ReturnType<typeof contactOf>>;

/** Whom a school can reach at a company, without what the company keeps to itself; null when it named nobody. */
export async function reachableAt(db: Db, companyId: string) {
  const contact = await primaryContact(db, companyId);
  if (contact === null) return null;
  const { name, jobTitle, email, phone } = contact;
  return { name, jobTitle, email, phone };
}
