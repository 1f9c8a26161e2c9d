import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { kindMessages } from "~/features/listings";
import { everyone } from "~/platform/auth/viewer";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, DescriptionList, PageHeader, Section, Text } from "~/ui";

import { emptySchema } from "../bookings.schemas";
import { OfferNotice, WaitingBadge } from "../components/WaitingParts";
import { waitingMessages } from "../waiting.messages";
import { findByOfferLink } from "../waiting-link.server";
import { leaveLine, takeOffer } from "../waiting.usecases.server";
import { groupText, spanText } from "../words";

const params = z.object({ token: z.string().max(100) });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const { entry } = await findByOfferLink(ctx, params.token);
  // Whoever holds the link stands for the school, but no person is named on its page.
  return { entry: { ...entry, teacher: null } };
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    take: intent<typeof emptySchema, Params>(emptySchema, async ({ ctx, params }) => {
      const { who, entry } = await findByOfferLink(ctx, params.token);
      await takeOffer(ctx.db, who, entry.id);
      return redirect(localePath(ctx.locale, `/wachtlijst/${params.token}`));
    }),
    leave: intent<typeof emptySchema, Params>(emptySchema, async ({ ctx, params }) => {
      const { who, entry } = await findByOfferLink(ctx, params.token);
      await leaveLine(ctx.db, who, entry.id);
      return redirect(localePath(ctx.locale, `/wachtlijst/${params.token}`));
    }),
  },
});

/** After a refusal too: the line has just moved on. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction = ({ location }) =>
  secretMeta(waitingMessages[localeOfPath(location.pathname)].list.title);

export default function WaitingOffer() {
  const { entry } = useLoaderData<typeof loader>();
  const t = useMessages(waitingMessages);
  const audiences = useMessages(kindMessages).audience;
  const locale = useLocale();
  const href = useHref();
  return (
    <>
      <PageHeader
        title={entry.listing.title}
        lead={spanText(locale, entry)}
        eyebrow={<WaitingBadge status={entry.status} />}
      />
      <Refused />
      <OfferNotice entry={entry} />
      <Section title={t.facts.title}>
        <DescriptionList
          items={[
            { key: "moment", term: t.facts.moment, icon: "calendar", detail: spanText(locale, entry) },
            {
              key: "company",
              term: t.facts.company,
              icon: "building",
              detail: `${entry.company.name}, ${entry.listing.place}`,
            },
            { key: "group", term: t.facts.group, icon: "users", detail: groupText(locale, entry, audiences) },
          ]}
        />
        <Text tone="soft">
          <A href={href("/mijn/wachtlijst")}>{t.offer.signIn}</A>
        </Text>
      </Section>
    </>
  );
}
