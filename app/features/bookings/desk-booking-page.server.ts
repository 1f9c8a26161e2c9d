import { audit } from "~/features/accounts/index.server";
import type { RequestContext } from "~/platform/http/context.server";

import { reachableAt } from "./contact.usecases.server";
import { allEvaluations } from "./evaluation.usecases.server";
import { findBooking } from "./views.usecases.server";
import { asCoordinator } from "./who.server";

/** What a coordinator's page of a booking shows; that they opened it is written down. */
export async function deskBookingPage(ctx: RequestContext, params: { reference: string }) {
  const now = ctx.clock.now();
  const who = await asCoordinator(ctx);
  const page = await findBooking(ctx.db, params, who, now);
  const { id, company } = page.booking;
  // Not a change of state: that somebody looked at people of another organisation must be found again.
  await audit(
    ctx.db,
    { actorId: who.userId, action: "booking.opened", subjectType: "booking", subjectId: id },
    now,
  );
  return {
    ...page,
    views: await allEvaluations(ctx.db, id),
    contact: await reachableAt(ctx.db, company.id),
  };
}
