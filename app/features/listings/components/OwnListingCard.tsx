import type { SerializeFrom } from "@remix-run/node";

import { useOwnFact } from "~/platform/auth/use-person";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Badge, Card, KindMark, MetaList } from "~/ui";

import { kindMarks, kindMessages } from "../kinds";
import { listingStateMessages } from "../listing-state.messages";
import { ownListingsMessages } from "../own-listings.messages";
import type { findAllByCompanies } from "../own.usecases.server";
import { listingTones } from "./listing-tones";

type OwnListing = SerializeFrom<Awaited<ReturnType<typeof findAllByCompanies>>>[number];

/** An offer in its company's own list: where it stands, and what keeps people from finding or booking it. */
export function OwnListingCard({ item }: { item: OwnListing }) {
  const t = useMessages(ownListingsMessages);
  const states = useMessages(listingStateMessages);
  const kinds = useMessages(kindMessages);
  const href = useHref();
  const locale = useLocale();
  const ours = useOwnFact("company");
  return (
    <Card
      as="li"
      level={2}
      title={item.title}
      href={href(`/bedrijf/aanbod/${item.id}`)}
      eyebrow={<KindMark {...kindMarks[item.kind]} label={kinds.kind[item.kind]} size="small" />}
      aside={<Badge tone={listingTones[item.status]}>{states.status[item.status]}</Badge>}
      meta={
        <MetaList
          items={[
            ...ours(item.companyId),
            { key: "place", icon: "pin", text: item.place },
            { key: "changed", icon: "clock", text: t.changed(formatDate(locale, item.updatedAt)) },
            ...(item.places === null
              ? []
              : [{ key: "places", icon: "users" as const, text: t.places(item.places) }]),
            ...(item.unrecognised
              ? [{ key: "recognition", icon: "warning" as const, text: t.unrecognised }]
              : []),
            ...(item.lacksSlots ? [{ key: "slots", icon: "warning" as const, text: t.noSlots }] : []),
          ]}
        />
      }
    />
  );
}
