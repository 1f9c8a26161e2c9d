import { peekToken } from "~/features/accounts/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import { transportError } from "./transport.errors";
import { findReservation } from "./views.usecases.server";
import { asLinkHolder } from "./who.server";

/**
 * The reservation that a mailed link stands for; opening it changes nothing, and the choice is made by its buttons
 * only. Throws 404 when there never was such a link, 410 when it has expired.
 */
export async function findByLink(ctx: RequestContext, secret: string) {
  const peeked = await peekToken(ctx.db, "decide_bus", secret, ctx.clock.now());
  const id = peeked?.token.subjectId;
  if (peeked == null || id == null) throw transportError("not_found");
  if (peeked.status !== "live") throw transportError("link_expired");
  const who = asLinkHolder(id, ctx);
  return { who, which: { id }, page: await findReservation(ctx.db, { id }, who) };
}
