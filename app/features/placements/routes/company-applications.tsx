import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs, Refused } from "~/features/organisations";
import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, Notice, PageHeader, Text } from "~/ui";

import { answerAnchor } from "../answer-anchor";
import { mayRecruit } from "../applications.permissions";
import { moveSchema } from "../applications.schemas";
import { recruitingBoard } from "../applications.views.usecases.server";
import { RecruitBoard } from "../components/RecruitBoard";
import { moveCard } from "../move.usecases.server";
import { recruitMessages } from "../recruit.messages";
import { asRecruiter } from "../recruiter.server";

export const loader = defineLoader({ allow: mayRecruit }, async ({ ctx, url }) => ({
  board: await recruitingBoard(ctx.db, asRecruiter(ctx).companyIds, ctx.clock.now()),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: mayRecruit,
  intents: {
    move: intent(moveSchema, async ({ ctx, value: { placementId, to } }) => {
      const work = { env: ctx.env, now: ctx.clock.now() };
      const next = await moveCard(ctx.db, placementId, asRecruiter(ctx), to, work);
      // What asks for more than a button is asked on the application's own page.
      const path =
        next === null
          ? "/bedrijf/sollicitaties?gedaan=viewed"
          : `/bedrijf/sollicitaties/${placementId}?stap=${next}#${answerAnchor}`;
      return redirect(localePath(ctx.locale, path));
    }),
  },
});

/** After a refusal too: somebody else has just moved a card. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${recruitMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function CompanyApplications() {
  const { board, said } = useLoaderData<typeof loader>();
  const t = useMessages(recruitMessages);
  const href = useHref();
  const done = useDone(t.done, said);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <CompanyTabs current="sollicitaties" />
      <Refused />
      {done === undefined ? null : (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      {board.length === 0 ? (
        <EmptyState
          title={t.empty}
          drawing="handshake"
          actions={<ButtonLink href={href("/bedrijf/aanbod")}>{t.toOffers}</ButtonLink>}
        >
          <Text>{t.emptyText}</Text>
        </EmptyState>
      ) : (
        <RecruitBoard board={board} />
      )}
    </>
  );
}
