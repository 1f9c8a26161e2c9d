import { OfferCard } from "~/features/listings";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ChipList, Disclosure, Grid, Section, Text } from "~/ui";

import { regionMessages } from "./region.messages";
import type { RegionPage } from "./region.server";

/** The moments that come first, or where to look further. */
export function RegionSoon({ soon, centre }: Pick<RegionPage, "soon" | "centre">) {
  const t = useMessages(regionMessages);
  const href = useHref();
  return (
    <Section title={t.soon}>
      {soon.length === 0 ? (
        <Text>
          {t.soonNone} <A href={href(`/zoeken?near=${centre.lat},${centre.lng}&radius=50`)}>{t.soonWider}</A>
        </Text>
      ) : (
        <Grid as="ul" min="l">
          {soon.map(({ slotId, offer }) => (
            <OfferCard key={slotId} offer={offer} />
          ))}
        </Grid>
      )}
    </Section>
  );
}

/** More municipalities than this are folded away. */
const shownAtOnce = 20;

/** The regions within: provinces where there are, municipalities otherwise. Draws nothing when there are none. */
export function RegionsWithin({
  provinces,
  municipalities,
}: Pick<RegionPage, "provinces" | "municipalities">) {
  const t = useMessages(regionMessages);
  const href = useHref();
  const within = provinces.length > 0 ? provinces : municipalities;
  const list = (
    <ChipList
      items={within.map((each) => ({
        key: each.code,
        children: each.name,
        href: href(`/regio/${"slug" in each ? each.slug : each.code}`),
      }))}
    />
  );
  if (within.length === 0) return null;
  return (
    <Section title={provinces.length > 0 ? t.provinces : t.municipalities}>
      {within.length > shownAtOnce ? <Disclosure summary={t.all(within.length)}>{list}</Disclosure> : list}
    </Section>
  );
}
