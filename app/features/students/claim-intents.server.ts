import { redirect } from "@remix-run/node";

import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import type { ConfirmedPlaces } from "./attach.usecases.server";
import { confirmClaim, rejectClaim, type Decision } from "./confirm.usecases.server";
import { confirmingSchools } from "./students.permissions";
import { claimIdSchema } from "./students.schemas";

function decision(ctx: RequestContext, studentId: string): Decision {
  const viewer = viewerOf(ctx);
  const schoolIds = confirmingSchools(viewer);
  return { studentId, schoolIds, actorId: viewer.userId, now: ctx.clock.now(), env: ctx.env };
}

const decided = (ctx: RequestContext, how: string) =>
  redirect(localePath(ctx.locale, `/school/studenten?gedaan=${how}`));

/**
 * The forms of `ClaimsPanel`, for the page of a school's placement coordinator that it stands on, which says what becomes of
 * the places of whom the school confirms.
 */
export const claimIntents = (ofPlaces: ConfirmedPlaces) => ({
  "confirm-claim": intent(claimIdSchema, async ({ ctx, value }) => {
    await confirmClaim(ctx.db, decision(ctx, value.studentId), ofPlaces);
    return decided(ctx, "confirmed");
  }),
  "reject-claim": intent(claimIdSchema, async ({ ctx, value }) => {
    await rejectClaim(ctx.db, decision(ctx, value.studentId));
    return decided(ctx, "rejected");
  }),
});
