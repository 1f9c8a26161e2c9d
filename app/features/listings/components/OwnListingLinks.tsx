import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Cluster } from "~/ui";

import { hasPlaces, type ListingKind } from "../core/vocabulary";
import { ownListingMessages } from "../own-listing.messages";
import { placeFormMessages } from "../place-form.messages";

/** From an own offer to how others see it, and to what belongs to its kind: its moments, or the companies it is shared with. */
export function OwnListingLinks({ listing }: { listing: { id: string; slug: string; kind: ListingKind } }) {
  const t = useMessages(ownListingMessages);
  const place = useMessages(placeFormMessages);
  const href = useHref();
  return (
    <Cluster>
      <ButtonLink href={href(`/aanbod/${listing.slug}`)} icon="eye">
        {t.preview}
      </ButtonLink>
      {listing.kind === "apprenticeship" ? (
        <ButtonLink href={href(`/bedrijf/aanbod/${listing.id}/samen`)} icon="users">
          {place.joint}
        </ButtonLink>
      ) : null}
      {hasPlaces(listing.kind) ? null : (
        <ButtonLink href={href(`/bedrijf/aanbod/${listing.id}/momenten`)} icon="calendar">
          {t.slots}
        </ButtonLink>
      )}
    </Cluster>
  );
}
