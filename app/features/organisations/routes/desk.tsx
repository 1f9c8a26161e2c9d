import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { coordinators } from "~/platform/auth/viewer";
import { useRefused } from "~/platform/forms/use-form";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localePath, localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, ErrorSummary, Notice, PageHeader, Stack } from "~/ui";

import { DeskTabs } from "../components/OrganisationTabs";
import { SilentCompanies } from "../components/SilentCompanies";
import { WaitingCard } from "../components/WaitingCard";
import { deskMessages } from "../desk.messages";
import { judgeSchema } from "../organisations.forms";
import { territoryOf } from "../organisations.usecases.server";
import { silentCompanies } from "../settings.usecases.server";
import { deskQueue, judge } from "../verification.usecases.server";

async function territory(ctx: RequestContext): Promise<string[] | null> {
  const codes = await territoryOf(ctx.db, ctx.viewer);
  return codes === "all" ? null : codes;
}

export const loader = defineLoader({ allow: coordinators }, async ({ ctx, url }) => {
  const where = await territory(ctx);
  return {
    waiting: await deskQueue(ctx.db, where),
    silent: await silentCompanies(ctx.db, where),
    said: url.searchParams.get("gedaan"),
  };
});

export const action = defineAction({
  allow: coordinators,
  intents: {
    judge: intent(judgeSchema, async ({ ctx, value }) => {
      const by = { userId: ctx.viewer?.userId ?? "", territory: await territory(ctx), now: ctx.clock.now() };
      await judge(ctx.db, by, value);
      return redirect(localePath(ctx.locale, `/beheer?gedaan=${value.action}`));
    }),
  },
});

/** After a refusal too: somebody else has just judged it. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${deskMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Desk() {
  const { waiting, silent, said } = useLoaderData<typeof loader>();
  const t = useMessages(deskMessages);
  const refused = useRefused();
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <DeskTabs current="overview" />
      <ErrorSummary title={t.errors} errors={refused} />
      {said === "approve" || said === "reject" ? <Notice tone="ok">{t.done[said]}</Notice> : null}
      {waiting.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      ) : (
        <Stack as="ul">
          {waiting.map((item) => (
            <WaitingCard key={item.id} item={item} />
          ))}
        </Stack>
      )}
      <SilentCompanies companies={silent} />
    </>
  );
}
