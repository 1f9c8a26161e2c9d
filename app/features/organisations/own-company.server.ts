import { viewerOf, type RequestContext } from "~/platform/http/context.server";

import type { Manager } from "./company.usecases.server";
import { managedCompanies } from "./organisations.permissions";

/** The viewer as the one who manages their companies. */
export function asManager(ctx: RequestContext): Manager {
  const viewer = viewerOf(ctx);
  return { userId: viewer.userId, companyIds: managedCompanies(viewer), now: ctx.clock.now() };
}
