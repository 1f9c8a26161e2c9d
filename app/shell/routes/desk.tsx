import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import {
  deskMessages,
  DeskTabs,
  SilentCompanies,
  UnreachableCompanies,
  WaitingCard,
} from "~/features/organisations";
import { judgeIntent } from "~/features/organisations/index.server";
import { coordinators } from "~/platform/auth/viewer";
import { useDone, useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, ErrorSummary, Notice, PageHeader, Stack } from "~/ui";

import { deskPage } from "../desk/desk.server";
import { ListingCard } from "../desk/ListingCard";

export const loader = defineLoader({ allow: coordinators }, async ({ ctx, url }) => ({
  ...(await deskPage(ctx)),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: coordinators,
  intents: { judge: judgeIntent(() => "/beheer") },
});

/** After a refusal too: somebody else has just judged it. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${deskMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Desk() {
  const { waiting, more, silent, unreachable, said } = useLoaderData<typeof loader>();
  const t = useMessages(deskMessages);
  const href = useHref();
  const done = useDone(t.done, said);
  const refused = useRefused();
  return (
    <>
      <PageHeader title={t.title} lead={more ? t.leadOf(waiting.length) : t.lead} />
      <DeskTabs current="overview" />
      <ErrorSummary title={t.errors} errors={refused} />
      {done === undefined ? null : <Notice tone="ok">{done}</Notice>}
      {waiting.length === 0 ? (
        <EmptyState
          title={t.empty}
          actions={
            <>
              <ButtonLink href={href("/beheer/organisaties")}>{t.all}</ButtonLink>
              <ButtonLink href={href("/registreren")}>{t.register}</ButtonLink>
            </>
          }
        >
          {t.emptyText}
        </EmptyState>
      ) : (
        <Stack as="ul">
          {waiting.map(({ source, item, since }) =>
            source === "organisations" ? (
              <WaitingCard key={item.id} item={item} />
            ) : (
              <ListingCard key={item.id} item={item} since={since} />
            ),
          )}
        </Stack>
      )}
      <SilentCompanies companies={silent} />
      <UnreachableCompanies companies={unreachable} />
    </>
  );
}
