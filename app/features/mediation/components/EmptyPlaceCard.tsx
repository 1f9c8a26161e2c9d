import { kindMarks, kindMessages, type ListingKind } from "~/features/listings";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Card, KindMark, MetaList } from "~/ui";

import { mediationMessages } from "../mediation.messages";

export interface EmptyPlace {
  id: string;
  kind: ListingKind;
  title: string;
  company: string;
  town: string;
  placesLeft: number;
  /** How many students fit, as they travel now; and how many more would with other transport. */
  now: number;
  withTransport: number;
}

/** An offer with places left, and how many students could take them. */
export function EmptyPlaceCard({ place }: { place: EmptyPlace }) {
  const t = useMessages(mediationMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  return (
    <Card
      as="li"
      level={3}
      title={place.title}
      href={href(`/beheer/bemiddeling/plekken/${place.id}`)}
      eyebrow={<KindMark {...kindMarks[place.kind]} label={k.kind[place.kind]} size="small" />}
      meta={
        <MetaList
          items={[
            { key: "company", icon: "building", text: `${place.company}, ${place.town}` },
            { key: "left", icon: "users", text: t.left(place.placesLeft) },
            { key: "fits", icon: "check", text: t.fits(place.now) },
            ...(place.withTransport > 0
              ? [{ key: "ways", icon: "route" as const, text: t.withTransport(place.withTransport) }]
              : []),
          ]}
        />
      }
    />
  );
}
