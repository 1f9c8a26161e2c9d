import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Heading, Notice, PageHeader, Sidebar, Stack, Tabs } from "~/ui";

import { SettingsForm } from "../components/SettingsForm";
import { ClosedState, OwnResponse, RankingExplained } from "../components/SettingsParts";
import { companyActor } from "../listing-actor.server";
import { mayOfferListings } from "../listings.permissions";
import { settingsMessages } from "../settings.messages";
import { settingsPage } from "../settings.usecases.server";
import { settingsIntents } from "../settings-intents.server";
import { settingsPath } from "../settings-path";

/** `bedrijf` in the address says which of the person's companies. */
export const loader = defineLoader({ allow: mayOfferListings }, async ({ ctx, url }) => {
  const page = await settingsPage(ctx.db, companyActor(ctx), url.searchParams.get("bedrijf"));
  return { ...page, done: url.searchParams.get("gedaan") };
});

export const action = defineAction({ allow: mayOfferListings, intents: settingsIntents });

export const meta: MetaFunction = ({ location }) => [
  { title: `${settingsMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function CompanySettings() {
  const { companyId, companies, closed, response, settings, done } = useLoaderData<typeof loader>();
  const t = useMessages(settingsMessages);
  const href = useHref();
  const name = companies.find(({ id }) => id === companyId)?.name ?? "";
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <CompanyTabs current="instellingen" />
      {companies.length > 1 ? (
        <Tabs
          label={t.companies}
          items={companies.map((company) => ({
            key: company.id,
            href: href(settingsPath(company.id)),
            label: company.name,
            current: company.id === companyId,
          }))}
        />
      ) : null}
      {done === "saved" || done === "resumed" ? (
        <Notice tone="ok" role="status">
          {t[done]}
        </Notice>
      ) : null}
      <ClosedState companyId={companyId} closed={closed} />
      <Sidebar
        side={
          <Stack gap="l">
            <OwnResponse response={response} />
            <RankingExplained />
          </Stack>
        }
      >
        <Stack>
          <Heading level={2} size="m">
            {t.of(name)}
          </Heading>
          {/* A new form once a pause has ended: the day that stood in the old one must not be saved again. */}
          <SettingsForm
            key={`${companyId} ${settings.pausedUntil ?? ""}`}
            companyId={companyId}
            settings={settings}
          />
        </Stack>
      </Sidebar>
    </>
  );
}
