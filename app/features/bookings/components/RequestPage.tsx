import type { ReactNode } from "react";

import { Refused } from "~/features/organisations";
import { ClosedNotice, kindMarks, kindMessages } from "~/features/listings";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ButtonLink, EmptyState, KindMark, Notice, PageHeader, Text } from "~/ui";

import type { RequestPageData } from "../request-page.server";
import { requestMessages } from "../request.messages";
import { takesClasses } from "../words";
import { Alternatives } from "./Alternatives";
import { StopNotice } from "./StopNotice";
import { WaitingHint } from "./WaitingHint";
import { RepeatNotice } from "./RepeatNotice";
import { RequestForm, type RequestExtra } from "./RequestForm";

/** The head of the page with the request form. */
export const requestMeta = (pathname: string, page: Pick<RequestPageData, "listing"> | undefined) => [
  { title: `${requestMessages[localeOfPath(pathname)].title(page?.listing.title ?? "")} – Vakbrug` },
  { name: "robots", content: "noindex" },
];

interface RequestFrameProps {
  page: RequestPageData;
  title: string;
  lead: string;
  back: { href: string; label: string };
  /** A form was refused: what was typed in it stays in view, also when nothing is left to ask for. */
  keep?: boolean | undefined;
  /** The form, for who may ask while there is something to ask for. */
  children: ReactNode;
}

/** What surrounds a form that asks for moments of a listing: or the reason why there is none. */
export function RequestFrame({ page, title, lead, back, keep, children }: RequestFrameProps) {
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
        title={title}
        lead={lead}
        eyebrow={<KindMark {...kindMarks[listing.kind]} label={kinds.kind[listing.kind]} size="small" />}
        breadcrumb={{ label: back.label, items: [back] }}
      />
      {stop !== null ? (
        <StopNotice stop={stop} />
      ) : !page.open ? (
        <>
          <Refused />
          <RepeatNotice repeat={page.repeat} />
          {page.closed === null ? (
            <EmptyState title={t.closed.title} drawing="calendar" actions={search}>
              {t.closed.text}
            </EmptyState>
          ) : (
            <ClosedNotice closed={page.closed} searchNearby={`/zoeken?kind=${listing.kind}`} />
          )}
          <Alternatives offers={page.repeat?.alternatives ?? []} />
        </>
      ) : slots.length === 0 && keep !== true ? (
        <>
          <Refused />
          <RepeatNotice repeat={page.repeat} />
          <EmptyState title={t.none.title} drawing="calendar" actions={search}>
            {t.none.text}
          </EmptyState>
          <WaitingHint slug={listing.slug} full={page.full} />
          <Alternatives offers={page.repeat?.alternatives ?? []} />
        </>
      ) : (
        children
      )}
    </>
  );
}

/** The page on which a school asks for a moment; `extra` is what another feature adds to its form. */
export function RequestPage({ page, extra }: { page: RequestPageData; extra?: RequestExtra | undefined }) {
  const t = useMessages(requestMessages);
  const href = useHref();
  const { listing, slots } = page;
  return (
    <RequestFrame
      page={page}
      title={t.title(listing.title)}
      lead={t.lead(listing.companyName)}
      back={{ href: href(`/aanbod/${listing.slug}`), label: t.back }}
    >
      {page.gone ? (
        <Notice tone="warn" title={t.slotGone.title}>
          {t.slotGone.text}
        </Notice>
      ) : null}
      <RepeatNotice repeat={page.repeat} />
      <WaitingHint slug={listing.slug} full={page.full} />
      {takesClasses(slots) ? (
        <Text>
          {t.classes} <A href={href(`/aanbod/${listing.slug}/boeken/klassen`)}>{t.classesLink}</A>
        </Text>
      ) : null}
      <RequestForm {...page} slots={page.repeat?.slots ?? slots} extra={extra} />
    </RequestFrame>
  );
}
