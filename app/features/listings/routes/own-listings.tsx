import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { formatDate, localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  ButtonLink,
  Card,
  Cluster,
  EmptyState,
  ErrorSummary,
  KindMark,
  MetaList,
  Notice,
  PageHeader,
  Section,
  Stack,
} from "~/ui";

import { listingTones } from "../components/listing-tones";
import { StillRight } from "../components/StillRight";
import { kindMarks, kindMessages } from "../kinds";
import { companyActor } from "../listing-actor.server";
import { listingMessages } from "../listings.messages";
import { mayOfferListings, ownCompanies } from "../listings.permissions";
import { stillRightSchema } from "../listings.schemas";
import { findAllByCompanies } from "../own.usecases.server";
import { stillRightMessages } from "../still-right.messages";
import { confirmAll, openQuestions } from "../still-right.usecases.server";

export const loader = defineLoader({ allow: mayOfferListings }, async ({ ctx, url }) => ({
  listings: await findAllByCompanies(ctx.db, ownCompanies(ctx.viewer), ctx.clock.now()),
  questions: await openQuestions(ctx.db, ownCompanies(ctx.viewer)),
  confirmed: url.searchParams.get("gedaan") === "klopt-nog",
}));

export const action = defineAction({
  allow: mayOfferListings,
  intents: {
    "still-right": intent(stillRightSchema, async ({ ctx, value }) => {
      await confirmAll(ctx.db, companyActor(ctx), value.companyId);
      return redirect(localePath(ctx.locale, "/bedrijf/aanbod?gedaan=klopt-nog"));
    }),
  },
});

/** After a refusal too: somebody else may just have confirmed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${listingMessages[localeOfPath(location.pathname)].mine.title} – Vakbrug` },
];

export default function OwnListings() {
  const { listings, questions, confirmed } = useLoaderData<typeof loader>();
  const t = useMessages(listingMessages);
  const ask = useMessages(stillRightMessages);
  const kinds = useMessages(kindMessages);
  const refused = useRefused();
  const href = useHref();
  const locale = useLocale();
  const add = (
    <ButtonLink href={href("/bedrijf/aanbod/nieuw")} variant="primary" icon="plus">
      {t.mine.add}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t.mine.title}
        lead={t.mine.lead}
        actions={
          <Cluster>
            <ButtonLink href={href("/bedrijf/aanbod/samen")} icon="users">
              {t.mine.joint}
            </ButtonLink>
            {add}
          </Cluster>
        }
      />
      <CompanyTabs current="aanbod" />
      <ErrorSummary title={ask.errors} errors={refused} />
      {confirmed && questions.length === 0 ? <Notice tone="ok">{ask.thanks}</Notice> : null}
      {questions.map((question) => (
        <Section
          key={question.companyId}
          title={questions.length === 1 ? ask.title : `${ask.title} ${question.companyName}`}
          lead={ask.lead}
          tone="sunk"
        >
          <StillRight question={question} level={3} />
        </Section>
      ))}
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
                    ...(item.unrecognised
                      ? [{ key: "recognition", icon: "warning" as const, text: t.mine.unrecognised }]
                      : []),
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
