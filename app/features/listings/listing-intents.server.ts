import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";

import { moveOwnListing } from "./lifecycle.usecases.server";
import { companyActor } from "./listing-actor.server";
import { listingFormMessages } from "./listing-form.messages";
import { companyMoveSchema, copySchema, listingSchema, newListingSchema } from "./listings.schemas";
import { createListing, duplicateListing, editListing } from "./listings.usecases.server";
import { placeFormMessages } from "./place-form.messages";

/** The offer that is changed. */
interface Params {
  id: string;
}

const texts = (locale: Locale) => ({
  ...listingFormMessages[locale].field,
  ...placeFormMessages[locale].field,
});

const done = (ctx: RequestContext, id: string, said: string) =>
  redirect(localePath(ctx.locale, `/bedrijf/aanbod/${id}?gedaan=${said}`));

/** The form of a new offer; `bedrijf` in the address says for which of the person's companies. */
export const newListingIntents = {
  create: intent(
    newListingSchema,
    async ({ ctx, url, value: { idempotencyKey, ...value } }) => {
      const actor = companyActor(ctx);
      const companyId = url.searchParams.get("bedrijf") ?? actor.companyIds[0] ?? "";
      const id = await createListing(ctx.db, actor, companyId, value, idempotencyKey);
      return done(ctx, id, "draft");
    },
    texts,
  ),
};

/** The forms on the page of an own offer. */
export const ownListingIntents = {
  save: intent<typeof listingSchema, Params>(
    listingSchema,
    async ({ ctx, value, params }) => {
      await editListing(ctx.db, companyActor(ctx), params.id, value);
      return done(ctx, params.id, "saved");
    },
    texts,
  ),
  move: intent<typeof companyMoveSchema, Params>(companyMoveSchema, async ({ ctx, value, params }) =>
    done(ctx, params.id, await moveOwnListing(ctx.db, companyActor(ctx), params.id, value.action)),
  ),
  duplicate: intent<typeof copySchema, Params>(copySchema, async ({ ctx, value, params }) =>
    done(ctx, await duplicateListing(ctx.db, companyActor(ctx), params.id, value.idempotencyKey), "draft"),
  ),
};
