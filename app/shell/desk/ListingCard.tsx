import { kindMarks, kindMessages, type ListingKind } from "~/features/listings";
import { deskMessages } from "~/features/organisations";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Card, KindMark, MetaList } from "~/ui";

export interface ListingCardProps {
  item: { id: string; kind: ListingKind; title: string; companyName: string; place: string };
  since: Date | string;
}

/** A first offer that waits, and the way to where it is judged. */
export function ListingCard({ item, since }: ListingCardProps) {
  const t = useMessages(deskMessages);
  const k = useMessages(kindMessages);
  const locale = useLocale();
  const href = useHref();
  return (
    <Card
      as="li"
      level={2}
      title={item.title}
      eyebrow={t.kind.listing}
      meta={
        <MetaList
          items={[
            {
              key: "kind",
              text: <KindMark {...kindMarks[item.kind]} label={k.kind[item.kind]} size="small" />,
            },
            { key: "company", icon: "building", text: item.companyName },
            { key: "place", icon: "pin", text: item.place },
            { key: "since", icon: "clock", text: t.since(formatDate(locale, since)) },
          ]}
        />
      }
      footer={<ButtonLink href={href(`/beheer/aanbod#aanbod-${item.id}`)}>{t.toListing}</ButtonLink>}
    />
  );
}
