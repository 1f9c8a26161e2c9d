import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Badge, Card, MetaList, Section, Stack } from "~/ui";

import { applicationMessages } from "../application.messages";
import type { NearbyPlace } from "../nearby.usecases.server";
import { referralMessages } from "../referral.messages";

/** Other places for somebody whose application came to nothing. */
export function NearbyPlaces({ places }: { places: readonly NearbyPlace[] }) {
  const t = useMessages(applicationMessages).nearby;
  const { canGo } = useMessages(referralMessages);
  const href = useHref();
  if (places.length === 0) return null;
  return (
    <Section title={t.title} lead={t.lead}>
      <Stack as="ul" gap="s">
        {places.map((place) => (
          <Card
            key={place.id}
            as="li"
            title={place.title}
            href={href(`/aanbod/${place.slug}`)}
            aside={place.recommended ? <Badge tone="ok">{canGo}</Badge> : undefined}
            meta={
              <MetaList
                items={[
                  { key: "company", icon: "building", text: place.companyName },
                  { key: "place", icon: "pin", text: `${place.place}, ${t.km(place.distanceKm)}` },
                ]}
              />
            }
          />
        ))}
      </Stack>
    </Section>
  );
}
