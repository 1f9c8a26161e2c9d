import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent, type Intent, type RouteArgs } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { acceptCounter, answer, counter, type Answerer } from "./answer.usecases.server";
import {
  acceptSchema,
  counterSchema,
  emptySchema,
  optionalReasonSchema,
  reasonSchema,
} from "./bookings.schemas";

/** Whose answer it is, on which booking, and to which page (path in Dutch) it leads afterwards. */
export interface Standing {
  who: Answerer;
  reference: string;
  back: string;
}

export type AnswerIntent = keyof ReturnType<typeof allIntents<unknown>>;

/**
 * The buttons on a booking's pages, for whoever stands before one. A page names those of its side; what is
 * allowed at the moment is up to the table.
 */
export function answerIntents<P>(
  names: readonly AnswerIntent[],
  standing: (ctx: RequestContext, params: P) => Promise<Standing> | Standing,
): Record<string, Intent<P>> {
  const all = allIntents(standing);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

function allIntents<P>(standing: (ctx: RequestContext, params: P) => Promise<Standing> | Standing) {
  type Args<T> = RouteArgs<P> & { value: T };
  const go = async ({ ctx, params }: RouteArgs<P>, run: (at: Standing) => Promise<void>) => {
    const at = await standing(ctx, params);
    await run(at);
    return redirect(localePath(ctx.locale, at.back));
  };
  const simple =
    (action: Parameters<typeof answer>[3]) =>
    (args: Args<{ reason?: string }>): Promise<Response> =>
      go(args, ({ who, reference }) => answer(args.ctx.db, who, reference, action, args.value.reason));
  return {
    confirm: intent<typeof emptySchema, P>(emptySchema, simple("confirm")),
    decline: intent<typeof reasonSchema, P>(reasonSchema, simple("decline")),
    retract: intent<typeof optionalReasonSchema, P>(optionalReasonSchema, simple("retract")),
    withdraw: intent<typeof optionalReasonSchema, P>(optionalReasonSchema, simple("withdraw")),
    cancel: intent<typeof reasonSchema, P>(reasonSchema, simple("cancel")),
    no_show: intent<typeof emptySchema, P>(emptySchema, simple("no_show")),
    undo_no_show: intent<typeof emptySchema, P>(emptySchema, simple("undo_no_show")),
    counter: intent<typeof counterSchema, P>(counterSchema, (args) =>
      go(args, ({ who, reference }) =>
        counter(args.ctx.db, who, reference, { slotIds: args.value.slots, note: args.value.note }),
      ),
    ),
    accept: intent<typeof acceptSchema, P>(acceptSchema, (args) =>
      go(args, ({ who, reference }) => acceptCounter(args.ctx.db, who, reference, args.value.slotId)),
    ),
  };
}
