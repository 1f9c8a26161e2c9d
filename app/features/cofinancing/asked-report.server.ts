import { platformError } from "~/platform/errors/errors";
import { viewerOf, type RequestContext } from "~/platform/http/context.server";

import { reportSchema } from "./cofinancing.schemas";
import { report } from "./report.usecases.server";

/** The report that an address asks for: the page and its files read the same one. An empty field asks for nothing. */
export function askedReport(ctx: RequestContext, url: URL) {
  const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ""));
  const asked = reportSchema.safeParse(given);
  if (!asked.success) throw platformError("bad_request");
  return report(ctx.db, viewerOf(ctx), asked.data, ctx.clock.now());
}
