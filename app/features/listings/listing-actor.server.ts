import type { RequestContext } from "~/platform/http/context.server";

import { ownCompanies } from "./listings.permissions";
import type { CompanyActor } from "./listings.usecases.server";

/** The signed-in person as someone who acts for their own companies. */
export const companyActor = (ctx: RequestContext): CompanyActor => ({
  userId: ctx.viewer?.userId ?? "",
  companyIds: ownCompanies(ctx.viewer),
  now: ctx.clock.now(),
});
