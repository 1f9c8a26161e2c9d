import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, PageHeader } from "~/ui";

import { boardMessages } from "../board.messages";
import { findRidePage, noteOpened } from "../board.usecases.server";
import { RideDetails } from "../components/RideDetails";
import { rideMessages } from "../ride.messages";
import { rideIntents } from "../ride-intents.server";
import { mayPlan } from "../transport.permissions";
import { coordinatorOf } from "../who.server";
import { spanText } from "../words";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayPlan, params }, async ({ ctx, params }) => {
  const who = await coordinatorOf(ctx);
  const page = await findRidePage(ctx.db, who, params.id);
  await noteOpened(ctx.db, who, params.id);
  return page;
});

export const action = defineAction({ allow: mayPlan, params, intents: rideIntents });

/** After a refusal too: the ride has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const locale = localeOfPath(location.pathname);
  const times = data === undefined ? "" : spanText(locale, data);
  return [{ title: `${rideMessages[locale].title(times)} – Vakbrug` }];
};

export default function RidePage() {
  const ride = useLoaderData<typeof loader>();
  const t = useMessages(rideMessages);
  const board = useMessages(boardMessages);
  const href = useHref();
  const locale = useLocale();
  const span = spanText(locale, ride);
  return (
    <>
      <PageHeader
        title={t.title(span)}
        lead={`${ride.vehicleName}, ${t.seats(ride.people, ride.seats)}`}
        breadcrumb={{
          label: t.crumbs,
          items: [{ href: href(`/beheer/techniekbus?week=${ride.day}`), label: board.title }],
        }}
        actions={
          <ButtonLink href={href(`/beheer/techniekbus/ritten/${ride.id}/rittenlijst`)} icon="print">
            {t.manifest}
          </ButtonLink>
        }
      />
      <Refused />
      {ride.cancelled ? <Notice tone="stop">{t.cancelled}</Notice> : null}
      {ride.overfull ? <Notice tone="warn">{t.overfull}</Notice> : null}
      {ride.tight === null ? null : (
        <Notice tone="warn" title={t.tight.title}>
          {t.tight.text(ride.tight.approach, ride.tight.buffer)}
        </Notice>
      )}
      <RideDetails ride={ride} />
    </>
  );
}
