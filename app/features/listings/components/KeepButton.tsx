import { Form, useLocation } from "@remix-run/react";

import { useMessages } from "~/platform/i18n/use-messages";
import { HiddenField, IconButton } from "~/ui";

import { cardMessages } from "../card.messages";
import { cardAnchor, type OfferCardData } from "./OfferCard";

export interface KeepButtonProps {
  offer: Pick<OfferCardData, "id" | "title">;
  kept: boolean;
}

/** On a card: keeps its offer at hand, or no longer. Without JavaScript the page comes back at the same card. */
export function KeepButton({ offer, kept }: KeepButtonProps) {
  const t = useMessages(cardMessages);
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={`${pathname}${search}#${cardAnchor(offer.id)}`} preventScrollReset>
      <HiddenField name="intent" value={kept ? "drop" : "keep"} />
      <HiddenField name="listingId" value={offer.id} />
      <IconButton type="submit" icon="heart" label={t.keep(offer.title)} aria-pressed={kept} />
    </Form>
  );
}
