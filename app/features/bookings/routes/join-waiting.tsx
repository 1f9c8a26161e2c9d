import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Refused } from "~/features/organisations";
import { fullSlots } from "~/features/listings/index.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Container, EmptyState, Notice, PageHeader } from "~/ui";

import { bookingSchools, mayOpenRequestForm, mayRequest } from "../bookings.permissions";
import { waitingSchema } from "../bookings.schemas";
import { StopNotice } from "../components/StopNotice";
import { WaitingForm } from "../components/WaitingForm";
import { requestMessages } from "../request.messages";
import { requestParams, requestPage, type RequestParams } from "../request-page.server";
import { waitingMessages } from "../waiting.messages";
import { joinLine } from "../waiting.usecases.server";

export const loader = defineLoader({ allow: mayOpenRequestForm, params: requestParams }, async (args) => {
  const { listing, schools, stop, open } = await requestPage(args);
  const { db, clock } = args.ctx;
  const full = open ? await fullSlots(db, listing.id, clock.now(), { partly: true }) : [];
  const asked = args.url.searchParams.get("slot");
  const chosen = full.some(({ id }) => id === asked) ? asked : null;
  return { listing, schools, stop, full, chosen, gone: asked !== null && chosen === null, key: randomUUID() };
});

export const action = defineAction({
  allow: mayRequest,
  params: requestParams,
  intents: {
    join: intent<typeof waitingSchema, RequestParams>(waitingSchema, async ({ ctx, value }) => {
      const { viewer, db, clock } = ctx;
      const who = { userId: viewer?.userId ?? "", schoolIds: bookingSchools(viewer), now: clock.now() };
      await joinLine(db, who, value);
      return redirect(localePath(ctx.locale, "/mijn/wachtlijst?gedaan=aangemeld"));
    }),
  },
});

/** After a refusal too: which moments are full has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  {
    title: `${waitingMessages[localeOfPath(location.pathname)].join.title(data?.listing.title ?? "")} – Vakbrug`,
  },
  { name: "robots", content: "noindex" },
];

export default function JoinWaiting() {
  const { listing, schools, stop, full, chosen, gone, key } = useLoaderData<typeof loader>();
  const t = useMessages(waitingMessages).join;
  const request = useMessages(requestMessages);
  const href = useHref();
  const free = (
    <ButtonLink href={href(`/aanbod/${listing.slug}/boeken`)} icon="calendar">
      {t.free}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t.title(listing.title)}
        lead={t.lead}
        breadcrumb={{
          label: request.back,
          items: [{ href: href(`/aanbod/${listing.slug}`), label: request.back }],
        }}
      />
      <Refused />
      {stop !== null ? (
        <StopNotice stop={stop} />
      ) : full.length === 0 ? (
        <EmptyState title={t.none} drawing="calendar" actions={free}>
          {t.noneText}
        </EmptyState>
      ) : (
        <Container width="narrow">
          {gone ? (
            <Notice tone="warn" actions={free}>
              {t.gone}
            </Notice>
          ) : null}
          <WaitingForm listing={listing} schools={schools} full={full} chosen={chosen} idempotencyKey={key} />
        </Container>
      )}
    </>
  );
}
