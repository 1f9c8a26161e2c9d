import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, PageHeader, Panel, Section, Text } from "~/ui";

import { busMessages } from "../bus.messages";
import { ReservationCards } from "../components/ReservationCards";
import { VisitBusForm } from "../components/VisitBusForm";
import { reservationMessages } from "../reservation.messages";
import { reserveForVisit } from "../reserve-visit.usecases.server";
import { mayReserve } from "../transport.permissions";
import { visitBusSchema } from "../transport.schemas";
import { findVisitBus } from "../views.usecases.server";
import { asSchool } from "../who.server";
import { spanText } from "../words";

const params = z.object({ reference: z.string().max(20) });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: mayReserve, params }, async ({ ctx, params }) => ({
  ...(await findVisitBus(ctx.db, params.reference, asSchool(ctx))),
  idempotencyKey: randomUUID(),
}));

export const action = defineAction({
  allow: mayReserve,
  params,
  intents: {
    reserve: intent<typeof visitBusSchema, Params>(visitBusSchema, async ({ ctx, params, value }) => {
      const reference = await reserveForVisit(ctx.db, asSchool(ctx), params.reference, value);
      return redirect(localePath(ctx.locale, `/mijn/techniekbus/${reference}`));
    }),
  },
});

/** After a refusal too: what is free has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${busMessages[localeOfPath(location.pathname)].visit.title} – Vakbrug` },
];

/** The bus of a booking: the reservation that there is, and a form for one that there may be. */
export default function VisitBus() {
  const { visit, page, offer, idempotencyKey } = useLoaderData<typeof loader>();
  const t = useMessages(busMessages);
  const words = useMessages(reservationMessages);
  const href = useHref();
  const locale = useLocale();
  const back = href(`/mijn/boekingen/${visit.reference}`);
  return (
    <>
      <PageHeader
        title={t.visit.title}
        lead={visit.title}
        breadcrumb={{ label: words.crumbs, items: [{ href: back, label: visit.reference }] }}
      />
      <Refused />
      {page === null ? null : <ReservationCards reservations={[page.reservation]} level={2} />}
      {offer !== null && offer.buses.length > 0 ? (
        <Section title={t.visit.again}>
          <Panel>
            <Text>{t.visit.planned(spanText(locale, offer.ride))}</Text>
            <VisitBusForm buses={offer.buses} idempotencyKey={idempotencyKey} />
          </Panel>
        </Section>
      ) : page === null ? (
        <Notice actions={<ButtonLink href={back}>{words.toVisit}</ButtonLink>}>
          {offer === null ? t.visit.none : t.form.noBus}
        </Notice>
      ) : null}
    </>
  );
}
