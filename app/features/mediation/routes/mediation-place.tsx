import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { DeskTabs } from "~/features/organisations";
import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, PageHeader } from "~/ui";

import { FittingReports } from "../components/FittingReports";
import { mediationDetailMessages } from "../mediation-detail.messages";
import { mayMediate } from "../mediation.permissions";
import { mediationPlace } from "../mediation.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayMediate, params }, async ({ ctx, params }) =>
  mediationPlace(ctx.db, viewerOf(ctx), params.id, ctx.clock.now()),
);

export const meta: MetaFunction = ({ location }) => [
  { title: `${mediationDetailMessages[localeOfPath(location.pathname)].back} – Vakbrug` },
];

export default function MediationPlace() {
  const { place, now, withTransport } = useLoaderData<typeof loader>();
  const t = useMessages(mediationDetailMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={place.title}
        lead={`${t.placeFacts(place.company, place.town)} · ${t.left(place.placesLeft)}`}
        breadcrumb={{
          label: t.trail,
          items: [{ href: href("/beheer/bemiddeling?lijst=plekken"), label: t.back }],
        }}
        actions={<ButtonLink href={href(`/aanbod/${place.slug}`)}>{t.toOffer}</ButtonLink>}
      />
      <DeskTabs current="bemiddeling" />
      <FittingReports title={t.now} lead={t.nowLead(now.total)} none={t.noneNow} part={now} />
      <FittingReports
        title={t.transport}
        lead={t.transportLead(withTransport.total)}
        none={t.noneTransport}
        part={withTransport}
      />
    </>
  );
}
