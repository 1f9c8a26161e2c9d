import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { dropListing, keepListing } from "./favourites.usecases.server";
import { favouriteSchema } from "./listings.schemas";

const reader = ({ viewer }: RequestContext) => viewer?.userId ?? "";

/** The forms that keep an offer at hand, or no longer; they come back to the page at `path` (in Dutch). */
export const favouriteIntents = <P>(path: (params: P, url: URL) => string) => ({
  keep: intent<typeof favouriteSchema, P>(favouriteSchema, async ({ ctx, value, params, url }) => {
    await keepListing(ctx.db, reader(ctx), value.listingId, ctx.clock.now());
    return redirect(localePath(ctx.locale, path(params, url)));
  }),
  drop: intent<typeof favouriteSchema, P>(favouriteSchema, async ({ ctx, value, params, url }) => {
    await dropListing(ctx.db, reader(ctx), value.listingId);
    return redirect(localePath(ctx.locale, path(params, url)));
  }),
});
