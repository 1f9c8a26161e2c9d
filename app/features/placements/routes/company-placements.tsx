import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { useRefused } from "~/platform/forms/use-form";
import { platformError } from "~/platform/errors/errors";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, ErrorSummary, Notice, PageHeader, Section, Stack, Text } from "~/ui";

import { accept, decline, fellThrough } from "../answer.usecases.server";
import { CompanyProposal } from "../components/CompanyProposal";
import { companyPlacementMessages } from "../company-placements.messages";
import { placementMessages } from "../placements.messages";
import { answeringCompanies, mayAnswer } from "../placements.permissions";
import { placementOnlySchema, placementReasonSchema } from "../placements.schemas";
import { companyProposals } from "../worklist.usecases.server";

export const loader = defineLoader({ allow: mayAnswer }, async ({ ctx, url }) => ({
  ...(await companyProposals(ctx.db, answeringCompanies(ctx.viewer))),
  said: url.searchParams.get("gedaan"),
}));

function company(ctx: RequestContext) {
  if (ctx.viewer === null) throw platformError("forbidden");
  return { actorId: ctx.viewer.userId, companyIds: answeringCompanies(ctx.viewer) };
}

const work = (ctx: RequestContext) => ({ env: ctx.env, now: ctx.clock.now() });
const done = (ctx: RequestContext, said: string) =>
  redirect(localePath(ctx.locale, `/bedrijf/plaatsingen?gedaan=${said}`));
const nameOf = (ctx: RequestContext) =>
  ctx.viewer?.memberships.find((m) => m.organisation === "company")?.organisationName ?? "";

export const action = defineAction({
  allow: mayAnswer,
  intents: {
    accept: intent(placementOnlySchema, async ({ ctx, value }) => {
      await accept(ctx.db, value.placementId, company(ctx), work(ctx));
      return done(ctx, "accepted");
    }),
    decline: intent(placementReasonSchema, async ({ ctx, value }) => {
      await decline(ctx.db, value.placementId, company(ctx), value.reason, work(ctx));
      return done(ctx, "declined");
    }),
    "fell-through": intent(placementReasonSchema, async ({ ctx, value }) => {
      const also = { ...work(ctx), byName: nameOf(ctx) };
      await fellThrough(ctx.db, value.placementId, company(ctx), value.reason, also);
      return done(ctx, "fell_through");
    }),
  },
});

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${companyPlacementMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function CompanyPlacements() {
  const { waiting, others, said } = useLoaderData<typeof loader>();
  const t = useMessages(companyPlacementMessages);
  const words = useMessages(placementMessages);
  const href = useHref();
  const refused = useRefused();
  const done = said !== null && said in t.done ? t.done[said as "accepted"] : null;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <CompanyTabs current="plaatsingen" />
      <ErrorSummary title={words.errors} errors={refused} />
      {done === null || refused.length > 0 ? null : (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      {waiting.length + others.length === 0 ? (
        <EmptyState
          title={t.empty}
          drawing="handshake"
          actions={<ButtonLink href={href("/bedrijf/aanbod")}>{t.toOffers}</ButtonLink>}
        >
          <Text>{t.emptyText}</Text>
        </EmptyState>
      ) : null}
      {[
        { key: "waiting", title: t.waiting, lines: waiting },
        { key: "others", title: t.others, lines: others },
      ].map(({ key, title, lines }) =>
        lines.length === 0 ? null : (
          <Section key={key} title={title}>
            <Stack as="ul" gap="s">
              {lines.map((line) => (
                <CompanyProposal key={line.id} line={line} />
              ))}
            </Stack>
          </Section>
        ),
      )}
    </>
  );
}
