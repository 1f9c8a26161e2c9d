import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { ClosedNotice, kindMarks, kindMessages } from "~/features/listings";
import { schoolStaff } from "~/platform/auth/viewer";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, KindMark, Notice, PageHeader } from "~/ui";

import { bookingSchools, mayOpenRequestForm, mayRequest } from "../bookings.permissions";
import { requestSchema } from "../bookings.schemas";
import { Refused } from "../components/parts";
import { RequestForm } from "../components/RequestForm";
import { requestMessages } from "../request.messages";
import { requestBooking } from "../request.usecases.server";
import { findRequestForm } from "../views.usecases.server";
import { asTeacher } from "../who.server";

const params = z.object({ slug: z.string().max(200) });

export const loader = defineLoader({ allow: mayOpenRequestForm, params }, async ({ ctx, params, url }) => {
  const { viewer } = ctx;
  const slot = url.searchParams.get("slot");
  const form = await findRequestForm(ctx.db, params.slug, bookingSchools(viewer), ctx.clock.now());
  const stop = mayRequest(viewer)
    ? null
    : !schoolStaff(viewer)
      ? ("school" as const)
      : viewer?.emailConfirmed === true
        ? ("pending" as const)
        : ("email" as const);
  const chosen = form.slots.some(({ id }) => id === slot) ? slot : null;
  return { ...form, stop, chosen, gone: slot !== null && chosen === null, idempotencyKey: randomUUID() };
});

export const action = defineAction({
  allow: mayRequest,
  params,
  intents: {
    request: intent(requestSchema, async ({ ctx, value }) => {
      const requester = { ...asTeacher(ctx), schoolIds: bookingSchools(ctx.viewer) };
      const reference = await requestBooking(ctx.db, requester, value);
      return redirect(localePath(ctx.locale, `/mijn/boekingen/${reference}`));
    }),
  },
});

/** After a refusal too: which moments are free has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  { title: `${requestMessages[localeOfPath(location.pathname)].title(data?.listing.title ?? "")} – Vakbrug` },
  { name: "robots", content: "noindex" },
];

export default function RequestPage() {
  const page = useLoaderData<typeof loader>();
  const t = useMessages(requestMessages);
  const kinds = useMessages(kindMessages);
  const href = useHref();
  const { listing, slots, stop } = page;
  const search = (
    <ButtonLink href={href("/zoeken")} variant="primary" icon="search">
      {t.search}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t.title(listing.title)}
        lead={t.lead(listing.companyName)}
        eyebrow={<KindMark {...kindMarks[listing.kind]} label={kinds.kind[listing.kind]} size="small" />}
        breadcrumb={{ label: t.back, items: [{ href: href(`/aanbod/${listing.slug}`), label: t.back }] }}
      />
      {stop !== null ? (
        <Notice
          tone="warn"
          title={t.stop[stop].title}
          actions={
            stop === "school" ? <ButtonLink href={href("/registreren")}>{t.register}</ButtonLink> : null
          }
        >
          {t.stop[stop].text}
        </Notice>
      ) : !page.open ? (
        <>
          <Refused />
          {page.closed === null ? (
            <EmptyState title={t.closed.title} drawing="calendar" actions={search}>
              {t.closed.text}
            </EmptyState>
          ) : (
            <ClosedNotice closed={page.closed} searchNearby={`/zoeken?kind=${listing.kind}`} />
          )}
        </>
      ) : slots.length === 0 ? (
        <>
          <Refused />
          <EmptyState title={t.none.title} drawing="calendar" actions={search}>
            {t.none.text}
          </EmptyState>
        </>
      ) : (
        <>
          {page.gone ? (
            <Notice tone="warn" title={t.slotGone.title}>
              {t.slotGone.text}
            </Notice>
          ) : null}
          <RequestForm {...page} />
        </>
      )}
    </>
  );
}
