import { ClosedNotice, kindMarks, kindMessages } from "~/features/listings";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, KindMark, Notice, PageHeader } from "~/ui";

import type { RequestPageData } from "../request-page.server";
import { requestMessages } from "../request.messages";
import { Alternatives } from "./Alternatives";
import { Refused } from "./parts";
import { StopNotice } from "./StopNotice";
import { WaitingHint } from "./WaitingHint";
import { RepeatNotice } from "./RepeatNotice";
import { RequestForm, type RequestExtra } from "./RequestForm";

/** The head of the page with the request form. */
export const requestMeta = (pathname: string, page: Pick<RequestPageData, "listing"> | undefined) => [
  { title: `${requestMessages[localeOfPath(pathname)].title(page?.listing.title ?? "")} – Vakbrug` },
  { name: "robots", content: "noindex" },
];

/** The page on which a school asks for a moment; `extra` is what another feature adds to its form. */
export function RequestPage({ page, extra }: { page: RequestPageData; extra?: RequestExtra | undefined }) {
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
      ) : slots.length === 0 ? (
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
        <>
          {page.gone ? (
            <Notice tone="warn" title={t.slotGone.title}>
              {t.slotGone.text}
            </Notice>
          ) : null}
          <RepeatNotice repeat={page.repeat} />
          <WaitingHint slug={listing.slug} full={page.full} />
          <RequestForm {...page} slots={page.repeat?.slots ?? slots} extra={extra} />
        </>
      )}
    </>
  );
}
