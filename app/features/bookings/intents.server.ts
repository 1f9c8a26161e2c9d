import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent, type Intent, type RouteArgs } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { acceptCounter, answer, counter, type Answerer } from "./answer.usecases.server";
import { setCompanyHours } from "./company-hours.usecases.server";
import { evaluate } from "./evaluation.usecases.server";
import { messagesId } from "./messages-id";
import { sendMessage } from "./messages.usecases.server";
import { answerMove, askMove } from "./moves.usecases.server";
import {
  acceptSchema,
  companyHoursSchema,
  counterSchema,
  emptySchema,
  evaluationSchema,
  messageSchema,
  moveSchema,
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

const both = ["cancel", "no_show", "undo_no_show", "message"] as const;
const moving = ["ask-move", "agree-move", "refuse-move", "withdraw-move"] as const;

/** The forms of a school's side. */
export const schoolIntents: readonly AnswerIntent[] = [
  ...(["withdraw", "accept", "take_over", "evaluate"] as const),
  ...both,
  ...moving,
];

/** The forms of a company's side, on its own page and behind the link in its mail. */
export const companyIntents: readonly AnswerIntent[] = [
  ...(["confirm", "decline", "retract", "counter"] as const),
  ...both,
  ...moving,
  "set-hours",
];

/**
 * The buttons on a booking's pages, for whoever stands before one. A page names those of its side; what is
 * allowed at the moment is up to the table.
 */
export function answerIntents<P>(
  names: readonly AnswerIntent[],
  standing: (ctx: RequestContext, params: P, url: URL) => Promise<Standing> | Standing,
): Record<string, Intent<P>> {
  const all = allIntents(standing);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

function allIntents<P>(standing: (ctx: RequestContext, params: P, url: URL) => Promise<Standing> | Standing) {
  type Args<T> = RouteArgs<P> & { value: T };
  const go = async ({ ctx, params, url }: RouteArgs<P>, run: (at: Standing) => Promise<void>, part = "") => {
    const at = await standing(ctx, params, url);
    await run(at);
    return redirect(localePath(ctx.locale, `${at.back}${part}`));
  };
  const simple =
    (action: Parameters<typeof answer>[3]) =>
    (args: Args<{ reason?: string }>): Promise<Response> =>
      go(args, ({ who, reference }) => answer(args.ctx.db, who, reference, action, args.value.reason));
  const move = (action: Parameters<typeof answerMove>[3]) => (args: Args<object>) =>
    go(args, ({ who, reference }) => answerMove(args.ctx.db, who, reference, action));
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
    take_over: intent<typeof emptySchema, P>(emptySchema, simple("take_over")),
    "ask-move": intent<typeof moveSchema, P>(moveSchema, (args) =>
      go(args, ({ who, reference }) => askMove(args.ctx.db, who, reference, args.value)),
    ),
    "agree-move": intent<typeof emptySchema, P>(emptySchema, move("agree")),
    "refuse-move": intent<typeof emptySchema, P>(emptySchema, move("refuse")),
    "withdraw-move": intent<typeof emptySchema, P>(emptySchema, move("withdraw")),
    "set-hours": intent<typeof companyHoursSchema, P>(companyHoursSchema, (args) =>
      go(args, ({ who, reference }) =>
        setCompanyHours(args.ctx.db, who, reference, args.value.hours ?? null),
      ),
    ),
    message: intent<typeof messageSchema, P>(messageSchema, (args) =>
      go(
        args,
        ({ who, reference }) => sendMessage(args.ctx.db, who, reference, args.value),
        `#${messagesId}`,
      ),
    ),
    evaluate: intent<typeof evaluationSchema, P>(evaluationSchema, (args) =>
      go(args, ({ who, reference }) => evaluate(args.ctx.db, who, { reference }, args.value)),
    ),
    accept: intent<typeof acceptSchema, P>(acceptSchema, (args) =>
      go(args, ({ who, reference }) => acceptCounter(args.ctx.db, who, reference, args.value.slotId)),
    ),
  };
}
