import { z } from "zod";

import type { Policy, Viewer } from "~/platform/auth/viewer";
import { today } from "~/platform/clock/clock";
import { isoDay } from "~/platform/forms/day";
import { viewerOf } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";

import { agenda, type AgendaOf } from "./agenda.usecases.server";
import { agendaViews } from "./agenda-span";
import { feedSince, makeFeed, revokeFeed } from "./feeds.usecases.server";

/** What an address asks for; anything else is the present month. */
const asked = z.object({
  weergave: z.enum(agendaViews).catch("maand"),
  dag: isoDay().nullable().catch(null),
});

/** The loader and action of an agenda: the three differ only in whose it is. */
export function agendaRoute(kind: AgendaOf["kind"], allow: Policy, of: (viewer: Viewer) => AgendaOf) {
  return {
    loader: defineLoader({ allow }, async ({ ctx, url }) => {
      const viewer = viewerOf(ctx);
      const now = ctx.clock.now();
      const { weergave, dag } = asked.parse({
        weergave: url.searchParams.get("weergave"),
        dag: url.searchParams.get("dag"),
      });
      return {
        kind,
        today: today(now),
        ...(await agenda(ctx.db, of(viewer), weergave, dag ?? today(now))),
        feedSince: await feedSince(ctx.db, viewer.userId, kind),
      };
    }),
    action: defineAction({
      allow,
      intents: {
        "make-feed": intent(z.object({}), async ({ ctx }) => {
          const secret = await makeFeed(ctx.db, viewerOf(ctx).userId, kind, ctx.clock.now());
          return { done: `${ctx.env.appUrl}/kalender/${secret}` };
        }),
        "revoke-feed": intent(z.object({}), async ({ ctx }) => {
          await revokeFeed(ctx.db, viewerOf(ctx).userId, kind, ctx.clock.now());
          return { done: "revoked" };
        }),
      },
    }),
  };
}
