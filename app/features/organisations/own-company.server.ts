import { platformError } from "~/platform/errors/errors";
import type { RequestContext } from "~/platform/http/context.server";

import type { Manager } from "./company.usecases.server";
import { managedCompanies } from "./organisations.permissions";

/** The viewer as the one who manages their companies. */
export function asManager({ viewer, clock }: RequestContext): Manager {
  if (viewer === null) throw platformError("forbidden");
  return { userId: viewer.userId, companyIds: managedCompanies(viewer), now: clock.now() };
}
