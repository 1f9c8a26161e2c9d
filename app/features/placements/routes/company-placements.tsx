import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, ErrorSummary, Notice, PageHeader, Section, Stack, Text } from "~/ui";

import { CompanyProposal } from "../components/CompanyProposal";
import { companyPlacementIntents } from "../company-placement-intents.server";
import { companyPlacementMessages } from "../company-placements.messages";
import type { PlacementState } from "../core/placement";
import { placementMessages } from "../placements.messages";
import { answeringCompanies, mayAnswer } from "../placements.permissions";
import { companyProposals } from "../worklist.usecases.server";

export const loader = defineLoader({ allow: mayAnswer }, async ({ ctx, url }) => ({
  ...(await companyProposals(ctx.db, answeringCompanies(ctx.viewer))),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({ allow: mayAnswer, intents: companyPlacementIntents });

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${companyPlacementMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

/** Somebody has the place, or will have it. */
const agreed = ({ status }: { status: PlacementState }) => status === "accepted" || status === "placed";

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
        { key: "agreed", title: t.agreed, lines: others.filter(agreed) },
        { key: "others", title: t.others, lines: others.filter((line) => !agreed(line)) },
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
