import type { SerializeFrom } from "@remix-run/node";

import { ContactCard } from "~/features/organisations";
import { formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Stack, Text } from "~/ui";

import { hasPlaces } from "../core/vocabulary";
import { pageMessages } from "../page.messages";
import type { listingPage } from "../public.usecases.server";
import { FavouriteForm } from "./FavouriteForm";
import { PlaceMap } from "./PlaceMap";

export type ListingPage = SerializeFrom<Awaited<ReturnType<typeof listingPage>>>;

/** Beside an offer: whom to ask, keeping it, and where it is. */
export function ListingSide({ page }: { page: ListingPage }) {
  const { listing, company } = page;
  const t = useMessages(pageMessages);
  const locale = useLocale();
  return (
    <Stack>
      <ContactCard
        contact={page.contact}
        visible={page.visible}
        signedIn={page.signedIn}
        forStudents={hasPlaces(listing.kind)}
        website={company.website}
      />
      {page.kept === null ? null : <FavouriteForm listingId={listing.id} kept={page.kept} />}
      <PlaceMap
        at={{
          id: listing.id,
          lat: listing.lat,
          lng: listing.lng,
          kind: listing.kind,
          label: `${company.name}, ${listing.place}`,
        }}
      />
      {page.distance === null ? null : (
        <Text size="s">{t.distance(formatNumber(locale, page.distance.km, 0), page.distance.school)}</Text>
      )}
    </Stack>
  );
}
