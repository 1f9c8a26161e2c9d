import { peekToken } from "~/features/accounts/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import { bookingError } from "./bookings.errors";
import { findBooking } from "./views.usecases.server";
import { asLinkHolder } from "./who.server";

/**
 * The booking that a mailed link stands for; opening it changes nothing. It is not used up by an answer, so that
 * whoever comes back sees the outcome: what can still be done is up to the booking's state. Throws 404 when there
 * never was such a link, 410 when it has expired.
 */
export async function findByLink(ctx: RequestContext, secret: string) {
  const now = ctx.clock.now();
  const peeked = await peekToken(ctx.db, "answer_booking", secret, now);
  const bookingId = peeked?.token.subjectId;
  if (peeked == null || bookingId == null) throw bookingError("not_found");
  if (peeked.status !== "live") throw bookingError("link_expired");
  const who = asLinkHolder(bookingId, ctx);
  return { who, page: await findBooking(ctx.db, { id: bookingId }, who, now) };
}
