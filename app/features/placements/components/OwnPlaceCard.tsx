import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, Text } from "~/ui";

import { ownPlaceMessages } from "../own-places.messages";
import type { ownPlaces } from "../own-places.usecases.server";
import { PlacementBadge } from "./PlacementBadge";

type OwnPlace = Awaited<ReturnType<typeof ownPlaces>>["places"][number];

/**
 * A place of whoever reads it: with whom, from when until when, and what is next. It leads to the application, or to the
 * agreement when there was none.
 */
export function OwnPlaceCard({ place }: { place: OwnPlace }) {
  const t = useMessages(ownPlaceMessages);
  const locale = useLocale();
  const href = useHref();
  const { id, status, applied, schoolName } = place;
  const period = t.period(formatDate(locale, place.startsOn), formatDate(locale, place.endsOn));
  const next = {
    accepted: schoolName === null ? t.enrol : t.agreement(schoolName),
    placed: t.start,
    ended: null,
    completed: null,
  }[status];
  return (
    <Card
      as="li"
      title={place.listingTitle}
      href={href(applied ? `/mijn/sollicitaties/${id}` : `/mijn/overeenkomst/${id}`)}
      aside={<PlacementBadge status={status} />}
      meta={`${place.companyName}, ${place.companyPlace} · ${period}`}
    >
      {next === null ? null : <Text>{next}</Text>}
    </Card>
  );
}
