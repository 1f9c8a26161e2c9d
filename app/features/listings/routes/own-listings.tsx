import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { defineLoader } from "~/platform/http/route.server";
import { formatDate, localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Badge, ButtonLink, Card, EmptyState, KindMark, MetaList, PageHeader, Stack } from "~/ui";

import { listingTones } from "../components/listing-tones";
import { kindMarks, kindMessages } from "../kinds";
import { listingMessages } from "../listings.messages";
import { mayOfferListings, ownCompanies } from "../listings.permissions";
import { findAllByCompanies } from "../own.usecases.server";

export const loader = defineLoader({ allow: mayOfferListings }, async ({ ctx }) => ({
  listings: await findAllByCompanies(ctx.db, ownCompanies(ctx.viewer), ctx.clock.now()),
}));

export const meta: MetaFunction = ({ location }) => [
  { title: `${listingMessages[localeOfPath(location.pathname)].mine.title} – Vakbrug` },
];

export default function OwnListings() {
  const { listings } = useLoaderData<typeof loader>();
  const t = useMessages(listingMessages);
  const kinds = useMessages(kindMessages);
  const href = useHref();
  const locale = useLocale();
  const add = (
    <ButtonLink href={href("/bedrijf/aanbod/nieuw")} variant="primary" icon="plus">
      {t.mine.add}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t.mine.title} lead={t.mine.lead} actions={add} />
      <CompanyTabs current="aanbod" />
      {listings.length === 0 ? (
        <EmptyState title={t.mine.empty} drawing="workshop" actions={add}>
          {t.mine.emptyText}
        </EmptyState>
      ) : (
        <Stack as="ul">
          {listings.map((item) => (
            <Card
              key={item.id}
              as="li"
              level={2}
              title={item.title}
              href={href(`/bedrijf/aanbod/${item.id}`)}
              eyebrow={<KindMark {...kindMarks[item.kind]} label={kinds.kind[item.kind]} size="small" />}
              aside={<Badge tone={listingTones[item.status]}>{t.status[item.status]}</Badge>}
              meta={
                <MetaList
                  items={[
                    { key: "place", icon: "pin", text: item.place },
                    {
                      key: "changed",
                      icon: "clock",
                      text: t.mine.changed(formatDate(locale, item.updatedAt)),
                    },
                    ...(item.places === null
                      ? []
                      : [{ key: "places", icon: "users" as const, text: t.mine.places(item.places) }]),
                    ...(item.lacksSlots
                      ? [{ key: "slots", icon: "warning" as const, text: t.mine.noSlots }]
                      : []),
                  ]}
                />
              }
            />
          ))}
        </Stack>
      )}
    </>
  );
}
