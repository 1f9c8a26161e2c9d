import { platformError } from "~/platform/errors/errors";
import type { RequestContext } from "~/platform/http/context.server";

import { recruitingCompanies } from "./applications.permissions";

/** The signed-in person as somebody of their companies. */
export function asRecruiter(ctx: RequestContext) {
  if (ctx.viewer === null) throw platformError("forbidden");
  return { actorId: ctx.viewer.userId, companyIds: recruitingCompanies(ctx.viewer) };
}
