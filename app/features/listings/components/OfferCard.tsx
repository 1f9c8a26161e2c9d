import type { ReactNode } from "react";

import { formatDate, formatNumber, formatTime } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, KindMark, MetaList } from "~/ui";

import { cardMessages } from "../card.messages";
import type { ResponseFigures } from "../core/response";
import type { LearningRoute, ListingKind } from "../core/vocabulary";
import { kindMarks, kindMessages } from "../kinds";
import { responseMessages } from "../response.messages";

export interface OfferCardData {
  id: string;
  slug: string;
  kind: ListingKind;
  title: string;
  summary: string;
  company: string;
  place: string;
  levels: number[];
  route: LearningRoute | null;
  maxPupils: number | null;
  placesLeft: number | null;
  nextAt: string | null;
  distanceKm: number | null;
  response: ResponseFigures | null;
}

export interface OfferCardProps {
  offer: OfferCardData;
  level?: 2 | 3;
  highlighted?: boolean;
  onLight?: (id: string | null) => void;
  /** Stands opposite the kind. */
  corner?: ReactNode;
  /** What can be done with it, where it stands. */
  footer?: ReactNode;
}

/** Where the card of an offer stands on its page. */
export const cardAnchor = (listingId: string) => `aanbod-${listingId}`;

/** An offer as it stands in every list: kind, title, company, place, levels, first free moment, room. */
export function OfferCard({
  offer,
  level = 3,
  highlighted = false,
  onLight,
  corner,
  footer,
}: OfferCardProps) {
  const t = useMessages(cardMessages);
  const k = useMessages(kindMessages);
  const answers = useMessages(responseMessages);
  const href = useHref();
  const locale = useLocale();
  const where =
    offer.distanceKm === null
      ? offer.place
      : `${offer.place} · ${t.km(formatNumber(locale, offer.distanceKm, offer.distanceKm < 10 ? 1 : 0))}`;
  const free =
    offer.placesLeft !== null
      ? t.left(offer.placesLeft)
      : offer.nextAt === null
        ? t.noneFree
        : t.next(`${formatDate(locale, offer.nextAt)}, ${formatTime(locale, offer.nextAt)}`);
  const light = (id: string | null) => () => onLight?.(id);
  return (
    <Card
      as="li"
      id={cardAnchor(offer.id)}
      level={level}
      title={offer.title}
      href={href(`/aanbod/${offer.slug}`)}
      eyebrow={
        <>
          <KindMark {...kindMarks[offer.kind]} label={k.kind[offer.kind]} size="small" />
          {corner}
        </>
      }
      highlighted={highlighted}
      footer={footer}
      onMouseEnter={light(offer.id)}
      onMouseLeave={light(null)}
      onFocus={light(offer.id)}
      onBlur={light(null)}
      meta={
        <MetaList
          items={[
            { key: "company", icon: "building", text: offer.company },
            { key: "place", icon: "pin", text: where },
            ...offer.levels.map((each) => ({
              key: `level-${each}`,
              icon: "school" as const,
              text: k.level(each),
            })),
            ...(offer.maxPupils === null
              ? []
              : [{ key: "seats", icon: "users" as const, text: t.seats(offer.maxPupils) }]),
            { key: "free", icon: "calendar", text: free },
            ...(offer.response === null
              ? []
              : [{ key: "response", icon: "clock" as const, text: answers.line(offer.response) }]),
          ]}
        />
      }
    >
      {offer.summary}
    </Card>
  );
}
