import { formatNumber } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Card, MetaList, Section, Stack } from "~/ui";

import type { Alternative } from "../alternatives.usecases.server";
import { alternativesMessages } from "../alternatives.messages";
import { shortSpanText } from "../words";

/** Something else for a group whose request came to nothing; each leads to its request form, each of its moments to the form with that moment chosen. */
export function Alternatives({ offers }: { offers: Alternative[] }) {
  const t = useMessages(alternativesMessages);
  const locale = useLocale();
  const href = useHref();
  if (offers.length === 0) return null;
  return (
    <Section title={t.title} lead={t.lead}>
      <Stack as="ul" gap="s">
        {offers.map((offer) => (
          <Card
            key={offer.id}
            as="li"
            title={offer.title}
            href={href(`/aanbod/${offer.slug}/boeken`)}
            meta={
              <MetaList
                items={[
                  { key: "company", icon: "building", text: offer.company },
                  {
                    key: "place",
                    icon: "pin",
                    text: t.place(offer.place, formatNumber(locale, offer.distanceKm)),
                  },
                  ...offer.slots.map((slot) => ({
                    key: slot.id,
                    icon: "calendar" as const,
                    text: (
                      <A href={href(`/aanbod/${offer.slug}/boeken?slot=${slot.id}`)}>
                        {shortSpanText(locale, slot)}
                      </A>
                    ),
                  })),
                ]}
              />
            }
          />
        ))}
      </Stack>
    </Section>
  );
}
