import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Prose, Section, Stack, Text } from "~/ui";

import { hasPlaces } from "../core/vocabulary";
import { pageMessages } from "../page.messages";
import { placePageMessages } from "../place-page.messages";
import { responseMessages } from "../response.messages";
import { ApplyNotice } from "./ApplyNotice";
import { FreeSlots } from "./FreeSlots";
import { FullSlots } from "./FullSlots";
import { ListingFacts } from "./ListingFacts";
import type { ListingPage } from "./ListingSide";
import { PlaceFacts } from "./PlaceFacts";

/** An offer itself: what it is, the moments or the way to apply, and the facts. */
export function ListingBody({ page, searchNearby }: { page: ListingPage; searchNearby: string }) {
  const { listing, company } = page;
  const t = useMessages(pageMessages);
  const place = useMessages(placePageMessages);
  const answers = useMessages(responseMessages);
  const href = useHref();
  const locale = useLocale();
  const placed = hasPlaces(listing.kind);
  const taking = !page.preview && page.closed === null;
  return (
    <Stack gap="l">
      <Text size="l">
        <A href={href(`/bedrijven/${company.slug}`)}>{company.name}</A>, {listing.place}
      </Text>
      {page.response === null ? null : <Text tone="soft">{answers.line(page.response)}</Text>}
      <Section title={placed ? place.about : t.about}>
        <Prose>
          <Text preserve>{listing.description}</Text>
        </Prose>
      </Section>
      {placed ? (
        <ApplyNotice slug={listing.slug} applied={page.applied} open={taking} full={page.placesLeft === 0} />
      ) : taking ? (
        <Stack>
          <FreeSlots slug={listing.slug} slots={page.slots} searchNearby={searchNearby} />
          <FullSlots slug={listing.slug} slots={page.full} />
        </Stack>
      ) : null}
      {placed ? (
        <PlaceFacts {...page} sector={page.sector[locale]} />
      ) : (
        <Section title={t.practical}>
          <ListingFacts listing={listing} sector={page.sector[locale]} />
        </Section>
      )}
    </Stack>
  );
}
