import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, PageHeader } from "~/ui";

import { cancelReservation, endVisit, keepVisit } from "../answer.usecases.server";
import { busMessages } from "../bus.messages";
import { StateBadge } from "../components/ReservationParts";
import { ReservationView } from "../components/ReservationView";
import { reservationMessages } from "../reservation.messages";
import { maySeeReservations } from "../transport.permissions";
import { cancelSchema, emptySchema } from "../transport.schemas";
import { findReservation } from "../views.usecases.server";
import { asSchool } from "../who.server";

const params = z.object({ reference: z.string().max(20) });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: maySeeReservations, params }, ({ ctx, params }) =>
  findReservation(ctx.db, params, asSchool(ctx)),
);

export const action = defineAction({
  allow: maySeeReservations,
  params,
  intents: {
    cancel: intent<typeof cancelSchema, Params>(cancelSchema, async ({ ctx, params, value }) => {
      await cancelReservation(ctx.db, asSchool(ctx), params.reference, value.reason);
      return redirect(localePath(ctx.locale, `/mijn/techniekbus/${params.reference}`));
    }),
    keep: intent<typeof emptySchema, Params>(emptySchema, async ({ ctx, params }) => {
      await keepVisit(ctx.db, asSchool(ctx), params);
      return redirect(localePath(ctx.locale, `/mijn/techniekbus/${params.reference}`));
    }),
    end: intent<typeof emptySchema, Params>(emptySchema, async ({ ctx, params }) => {
      await endVisit(ctx.db, asSchool(ctx), params, reservationMessages[ctx.locale].choice.reason);
      return redirect(localePath(ctx.locale, `/mijn/techniekbus/${params.reference}`));
    }),
  },
});

/** After a refusal too: the reservation has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = reservationMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.title(data?.reservation.reference ?? "")} – Vakbrug` }];
};

export default function MyReservation() {
  const page = useLoaderData<typeof loader>();
  const t = useMessages(reservationMessages);
  const bus = useMessages(busMessages);
  const href = useHref();
  const { reservation } = page;
  return (
    <>
      <PageHeader
        title={t.title(reservation.reference)}
        lead={reservation.toPlace}
        eyebrow={<StateBadge status={reservation.status} />}
        breadcrumb={{ label: t.crumbs, items: [{ href: href("/techniekbus"), label: bus.title }] }}
        actions={
          reservation.visit === null ? null : (
            <ButtonLink href={href(`/mijn/boekingen/${reservation.visit.reference}`)} icon="calendar">
              {t.toVisit}
            </ButtonLink>
          )
        }
      />
      <Refused />
      <ReservationView page={page} />
    </>
  );
}
