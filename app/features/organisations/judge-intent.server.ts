import { redirect } from "@remix-run/node";

import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent, type Intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { judge, type Judge } from "./judge.usecases.server";
import { judgeSchema } from "./organisations.forms";
import { territoryOf } from "./organisations.usecases.server";

/** The viewer as the coordinator of their territory. */
export async function asJudge(ctx: RequestContext): Promise<Judge> {
  const viewer = viewerOf(ctx);
  const codes = await territoryOf(ctx.db, viewer);
  return { userId: viewer.userId, territory: codes === "all" ? null : codes, now: ctx.clock.now() };
}

/** The forms with which a coordinator decides; afterwards the page at `path` says what was done. */
export const judgeIntent = <P>(path: (params: P) => string): Intent<P> =>
  intent<typeof judgeSchema, P>(judgeSchema, async ({ ctx, value, params }) => {
    await judge(ctx.db, await asJudge(ctx), value);
    return redirect(localePath(ctx.locale, `${path(params)}?gedaan=${value.action}`));
  });
