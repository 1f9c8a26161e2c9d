import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs } from "~/features/organisations";
import { territoryOf } from "~/features/organisations/index.server";
import { useRefused } from "~/platform/forms/use-form";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localePath, localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, ErrorSummary, Notice, PageHeader, Stack } from "~/ui";

import { ReviewCard } from "../components/ReviewCard";
import { judgeListing } from "../lifecycle.usecases.server";
import { mayReviewListings } from "../listings.permissions";
import { judgeSchema } from "../listings.schemas";
import { findAllInReview } from "../own.usecases.server";
import { reviewMessages } from "../review.messages";

/** Municipality codes of the coordinator's territory; null for an administrator. */
async function territory(ctx: RequestContext): Promise<string[] | null> {
  if (ctx.viewer === null) return [];
  const codes = await territoryOf(ctx.db, ctx.viewer);
  return codes === "all" ? null : codes;
}

export const loader = defineLoader({ allow: mayReviewListings }, async ({ ctx, url }) => ({
  waiting: await findAllInReview(ctx.db, await territory(ctx)),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: mayReviewListings,
  intents: {
    judge: intent(judgeSchema, async ({ ctx, value }) => {
      const actor = {
        userId: ctx.viewer?.userId ?? "",
        municipalities: await territory(ctx),
        now: ctx.clock.now(),
      };
      await judgeListing(ctx.db, actor, value.listingId, value.action, value.reason);
      const said = value.action === "approve" ? "approved" : "rejected";
      return redirect(localePath(ctx.locale, `/beheer/aanbod?gedaan=${said}`));
    }),
  },
});

/** After a refusal too: somebody else has just judged it. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${reviewMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Review() {
  const { waiting, said } = useLoaderData<typeof loader>();
  const t = useMessages(reviewMessages);
  const refused = useRefused();
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <DeskTabs current="aanbod" />
      <ErrorSummary title={t.errors} errors={refused} />
      {said === "approved" || said === "rejected" ? <Notice tone="ok">{t[said]}</Notice> : null}
      {waiting.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      ) : (
        <Stack as="ul">
          {waiting.map((item) => (
            <ReviewCard key={item.id} item={item} />
          ))}
        </Stack>
      )}
    </>
  );
}
