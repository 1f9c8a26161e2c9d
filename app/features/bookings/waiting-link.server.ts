import { peekToken } from "~/features/accounts/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import { bookingError } from "./bookings.errors";
import { bookingSchools } from "./bookings.permissions";
import { findWaiting, type Waiter } from "./waiting.usecases.server";

/** The viewer as staff of their checked schools. */
export const asWaiter = ({ viewer, clock }: RequestContext): Waiter => ({
  userId: viewer?.userId ?? null,
  scope: { kind: "schools", ids: bookingSchools(viewer) },
  now: clock.now(),
});

/**
 * The entry that a mailed offer stands for; opening it changes nothing, and the seats are taken by its button only.
 * Throws 404 when there never was such a link, 410 when it has expired.
 */
export async function findByOfferLink(ctx: RequestContext, secret: string) {
  const now = ctx.clock.now();
  const peeked = await peekToken(ctx.db, "take_offer", secret, now);
  const id = peeked?.token.subjectId;
  if (peeked == null || id == null) throw bookingError("waiting_not_found");
  if (peeked.status !== "live") throw bookingError("offer_expired");
  const who: Waiter = { userId: null, mailedTo: peeked.token.email, scope: { kind: "entry", id }, now };
  return { who, entry: await findWaiting(ctx.db, who, id) };
}
