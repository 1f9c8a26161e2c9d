import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Badge, ButtonLink, Notice, Section, Text } from "~/ui";

import type { ListingStatus } from "../core/listing";
import { listingStateMessages } from "../listing-state.messages";
import { ownListingMessages } from "../own-listing.messages";
import { placeFormMessages } from "../place-form.messages";
import { ListingActions } from "./ListingActions";
import { listingTones } from "./listing-tones";

export interface OwnListingStatusProps {
  listing: { title: string; status: ListingStatus; statusReason: string | null; companyId: string };
  /** False when the company is not recognised (any more) for what it offers. */
  isRecognised: boolean;
  idempotencyKey: string;
}

/** Where an own offer stands and why, and what its company can do with it now. */
export function OwnListingStatus({ listing, isRecognised, idempotencyKey }: OwnListingStatusProps) {
  const t = useMessages(ownListingMessages);
  const states = useMessages(listingStateMessages);
  const place = useMessages(placeFormMessages);
  const href = useHref();
  return (
    <Section title={t.status}>
      <Badge tone={listingTones[listing.status]}>{states.status[listing.status]}</Badge>
      {listing.statusReason === null ? null : <Text>{t.reason(listing.statusReason)}</Text>}
      {isRecognised ? null : (
        <Notice
          tone="warn"
          actions={
            <ButtonLink href={href(`/bedrijf/erkenningen/${listing.companyId}`)}>
              {place.recognitions}
            </ButtonLink>
          }
        >
          {listing.status === "published" ? place.recognitionGone : place.recognitionMissing}
        </Notice>
      )}
      <ListingActions title={listing.title} status={listing.status} idempotencyKey={idempotencyKey} />
    </Section>
  );
}
