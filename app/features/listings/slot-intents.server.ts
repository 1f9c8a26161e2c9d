import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { companyActor } from "./listing-actor.server";
import { listingFormMessages } from "./listing-form.messages";
import { slotCancelSchema, slotRoomSchema, slotSchema } from "./listings.schemas";
import { addSlots, changeSlotRoom, removeSlot } from "./slots.usecases.server";

/** The offer of which the moments are. */
interface Params {
  id: string;
}

const back = (ctx: RequestContext, id: string, said: string) =>
  redirect(localePath(ctx.locale, `/bedrijf/aanbod/${id}/momenten?${said}`));

/** The forms on the page with the moments of an offer. */
export const slotIntents = {
  add: intent<typeof slotSchema, Params>(
    slotSchema,
    async ({ ctx, value, params }) => {
      const made = await addSlots(ctx.db, companyActor(ctx), params.id, value);
      return back(ctx, params.id, `erbij=${made}`);
    },
    (locale) => listingFormMessages[locale].field,
  ),
  change: intent<typeof slotRoomSchema, Params>(
    slotRoomSchema,
    async ({ ctx, value: { slotId, ...room }, params }) => {
      await changeSlotRoom(ctx.db, companyActor(ctx), params.id, slotId, room);
      return back(ctx, params.id, "gedaan");
    },
  ),
  remove: intent<typeof slotCancelSchema, Params>(slotCancelSchema, async ({ ctx, value, params }) => {
    await removeSlot(ctx.db, companyActor(ctx), params.id, value.slotId);
    return back(ctx, params.id, "gedaan");
  }),
};
