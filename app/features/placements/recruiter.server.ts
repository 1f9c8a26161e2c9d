import { viewerOf, type RequestContext } from "~/platform/http/context.server";

import { recruitingCompanies } from "./applications.permissions";

/** The signed-in person as somebody of their companies. */
export function asRecruiter(ctx: RequestContext) {
  return { actorId: viewerOf(ctx).userId, companyIds: recruitingCompanies(ctx.viewer) };
}
