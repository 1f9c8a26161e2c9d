import { peekToken } from "~/features/accounts/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import { bookingError } from "./bookings.errors";
import { findClassMate } from "./bundle.repository.server";
import { findBooking } from "./views.usecases.server";
import { asLinkHolder } from "./who.server";

/**
 * The booking that a mailed link stands for; opening it changes nothing. It is not used up by an answer, so that
 * whoever comes back sees the outcome: what can still be done is up to the booking's state. Throws 404 when there
 * never was such a link, 410 when it has expired. A link to one of several parallel classes stands for the others too:
 * `klas` in the address names which, by its reference.
 */
export async function findByLink(ctx: RequestContext, secret: string, url: URL) {
  const now = ctx.clock.now();
  const peeked = await peekToken(ctx.db, "answer_booking", secret, now);
  const subjectId = peeked?.token.subjectId;
  if (peeked == null || subjectId == null) throw bookingError("not_found");
  if (peeked.status !== "live") throw bookingError("link_expired");
  const reference = url.searchParams.get("klas");
  const bookingId =
    (reference === null ? undefined : await findClassMate(subjectId, reference, ctx.db)) ?? subjectId;
  const who = asLinkHolder(bookingId, ctx);
  return { who, page: await findBooking(ctx.db, { id: bookingId }, who, now) };
}
