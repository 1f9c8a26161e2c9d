import { redirect } from "@remix-run/node";

import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { sendMessage } from "./application-messages.usecases.server";
import { messageSchema } from "./applications.schemas";
import { nothingSchema } from "./placements.schemas";
import { recruitIntents } from "./recruit-intents.server";
import { asRecruiter } from "./recruiter.server";
import { markViewed } from "./recruiting.usecases.server";

/** The application. */
interface Params {
  id: string;
}

const path = (id: string) => `/bedrijf/sollicitaties/${id}`;

/** The forms on the page with an application that a company gets. */
export const companyApplicationIntents = {
  view: intent<typeof nothingSchema, Params>(nothingSchema, async ({ ctx, params }) => {
    await markViewed(ctx.db, params.id, asRecruiter(ctx), { env: ctx.env, now: ctx.clock.now() });
    // No redirect: it is sent by itself, and whoever fills in a form meanwhile must not be taken away from it.
    return { done: "viewed" };
  }),
  ...recruitIntents<Params>((ctx, { id }) => ({ id, by: asRecruiter(ctx), back: path(id) })),
  message: intent<typeof messageSchema, Params>(messageSchema, async ({ ctx, params, value }) => {
    await sendMessage(ctx.db, params.id, asRecruiter(ctx), value, { env: ctx.env, now: ctx.clock.now() });
    return redirect(localePath(ctx.locale, `${path(params.id)}?gedaan=message`));
  }),
};
