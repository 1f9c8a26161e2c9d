import type { RequestContext } from "~/platform/http/context.server";

import type { AccountRequest } from "./accounts.usecases.server";

/** What the use cases of accounts need of a request. */
export const accountRequest = (ctx: RequestContext): AccountRequest => ({
  now: ctx.clock.now(),
  locale: ctx.locale,
  appUrl: ctx.env.appUrl,
  address: ctx.address,
});
