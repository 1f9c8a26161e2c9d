import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";
import { formatDate, localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Card, EmptyState, PageHeader, Section, Stack, Text } from "~/ui";

import { mayApply } from "../applications.permissions";
import { ownApplications } from "../applications.views.usecases.server";
import { applyMessages } from "../apply.messages";
import { OwnPlaceCard } from "../components/OwnPlaceCard";
import { PlacementBadge } from "../components/PlacementBadge";
import { ownPlaceMessages } from "../own-places.messages";
import { ownPlaces } from "../own-places.usecases.server";

export const loader = defineLoader({ allow: mayApply }, async ({ ctx }) => ({
  ...(await ownPlaces(ctx.db, viewerOf(ctx).userId)),
  ...(await ownApplications(ctx.db, viewerOf(ctx).userId)),
}));

export const meta: MetaFunction = ({ location }) => [
  { title: `${applyMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function MyApplications() {
  const { places, past, open, others, left } = useLoaderData<typeof loader>();
  const t = useMessages(applyMessages).list;
  const words = useMessages(ownPlaceMessages);
  const locale = useLocale();
  const href = useHref();
  const search = (
    <ButtonLink href={href("/leerbanen")} icon="search">
      {t.search}
    </ButtonLink>
  );
  const none = places.length + past.length + open.length + others.length === 0;
  return (
    <>
      <PageHeader
        title={t.title}
        lead={none ? undefined : t.lead(left)}
        breadcrumb={{ label: t.back, items: [{ href: href("/mijn"), label: t.back }] }}
        actions={none ? undefined : search}
      />
      {none ? (
        <EmptyState title={t.empty} actions={search}>
          <Text>{t.emptyText}</Text>
        </EmptyState>
      ) : null}
      {places.length === 0 ? null : (
        <Section title={places.length === 1 ? words.place : words.places}>
          <Stack as="ul" gap="s">
            {places.map((place) => (
              <OwnPlaceCard key={place.id} place={place} />
            ))}
          </Stack>
        </Section>
      )}
      {[
        { key: "open", title: t.open, all: open, without: [] },
        { key: "others", title: t.others, all: others, without: past },
      ].map(({ key, title, all, without }) =>
        all.length + without.length === 0 ? null : (
          <Section key={key} title={title}>
            <Stack as="ul" gap="s">
              {all.map((one) => (
                <Card
                  key={one.id}
                  as="li"
                  title={one.listingTitle}
                  href={href(`/mijn/sollicitaties/${one.id}`)}
                  aside={<PlacementBadge status={one.status} />}
                  meta={`${one.companyName}, ${one.companyPlace} · ${t.sent(formatDate(locale, new Date(one.createdAt)))}`}
                />
              ))}
              {without.map((place) => (
                <OwnPlaceCard key={place.id} place={place} />
              ))}
            </Stack>
          </Section>
        ),
      )}
    </>
  );
}
