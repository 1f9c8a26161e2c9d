import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Container, EmptyState, PageHeader } from "~/ui";

import { busMessages } from "../bus.messages";
import { ReserveForm } from "../components/ReserveForm";
import { joinRide, reserveRide } from "../reserve.usecases.server";
import { transportError } from "../transport.errors";
import { busSchools, mayReserve } from "../transport.permissions";
import { joinSchema, reserveSchema } from "../transport.schemas";
import { busesForAny, joinableFor, schoolNames } from "../views.usecases.server";
import { asSchool } from "../who.server";
import { spanText } from "../words";

export const loader = defineLoader({ allow: mayReserve }, async ({ ctx, url }) => {
  const ids = busSchools(ctx.viewer);
  const asked = url.searchParams.get("rit");
  const ride =
    asked === null ? null : (await joinableFor(ctx.db, ids, ctx.clock.now())).find(({ id }) => id === asked);
  if (ride === undefined) throw transportError("not_found");
  const buses = await busesForAny(ctx.db, ids);
  const bus = url.searchParams.get("bus");
  return {
    ride,
    buses,
    chosen: buses.some(({ id }) => id === bus) ? bus : null,
    schools: await schoolNames(ctx.db, ids),
    idempotencyKey: randomUUID(),
  };
});

const texts = (locale: "nl" | "en") => busMessages[locale].texts;

export const action = defineAction({
  allow: mayReserve,
  intents: {
    reserve: intent(
      reserveSchema,
      async ({ ctx, value }) => {
        const reference = await reserveRide(ctx.db, asSchool(ctx), value);
        return redirect(localePath(ctx.locale, `/mijn/techniekbus/${reference}`));
      },
      texts,
    ),
    join: intent(
      joinSchema,
      async ({ ctx, value }) => {
        const reference = await joinRide(ctx.db, asSchool(ctx), value);
        return redirect(localePath(ctx.locale, `/mijn/techniekbus/${reference}`));
      },
      texts,
    ),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${busMessages[localeOfPath(location.pathname)].form.title} – Vakbrug` },
];

export default function Reserve() {
  const page = useLoaderData<typeof loader>();
  const all = useMessages(busMessages);
  const t = all.form;
  const href = useHref();
  const locale = useLocale();
  const { ride } = page;
  return (
    <>
      <PageHeader
        title={ride === null ? t.title : t.joinTitle}
        lead={ride === null ? t.lead : t.joinLead(spanText(locale, ride), ride.vehicleName)}
        breadcrumb={{ label: all.title, items: [{ href: href("/techniekbus"), label: all.title }] }}
      />
      {page.buses.length === 0 ? (
        <EmptyState title={t.noBus}>{all.noneText}</EmptyState>
      ) : (
        <Container>
          <ReserveForm {...page} rideId={ride?.id ?? null} />
        </Container>
      )}
    </>
  );
}
