import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { useDone, useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, ErrorSummary, Notice, PageHeader, Stack } from "~/ui";

import { PartCard } from "../components/PartCard";
import { companyActor } from "../listing-actor.server";
import { mayOfferListings, ownCompanies } from "../listings.permissions";
import { poolMessages } from "../pool.messages";
import { poolAnswerSchema } from "../pool.schemas";
import { answerPool, partsOf } from "../pool.usecases.server";

export const loader = defineLoader({ allow: mayOfferListings }, async ({ ctx, url }) => ({
  parts: await partsOf(ctx.db, ownCompanies(ctx.viewer)),
  said: url.searchParams.get("gedaan"),
}));

const answer = (which: "agree" | "decline", said: "ja" | "nee") =>
  intent(poolAnswerSchema, async ({ ctx, value }) => {
    await answerPool(ctx.db, companyActor(ctx), value, which);
    return redirect(localePath(ctx.locale, `/bedrijf/aanbod/samen?gedaan=${said}`));
  });

export const action = defineAction({
  allow: mayOfferListings,
  intents: { agree: answer("agree", "ja"), decline: answer("decline", "nee") },
});

/** After a refusal too: a colleague may just have answered. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${poolMessages[localeOfPath(location.pathname)].parts.title} – Vakbrug` },
];

export default function JointListings() {
  const { parts, said } = useLoaderData<typeof loader>();
  const { parts: t } = useMessages(poolMessages);
  const refused = useRefused();
  const notice = useDone(t.done, said);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <CompanyTabs current="aanbod" />
      <ErrorSummary title={t.errors} errors={refused} />
      {notice === undefined ? null : <Notice tone="ok">{notice}</Notice>}
      {parts.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <Stack as="ul">
          {parts.map((part) => (
            <PartCard key={part.listingId + part.companyId} part={part} />
          ))}
        </Stack>
      )}
    </>
  );
}
