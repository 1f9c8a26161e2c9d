import { kindMarks } from "~/features/listings";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Badge, Card, KindMark, MetaList, Stack, Text } from "~/ui";

import { findMessages } from "../find.messages";
import type { PlaceCardData } from "../find-page.usecases.server";
import { FitPoints } from "./FitPoints";

/** An internship or leerbaan among the results: what it is, and why it fits. */
export function PlaceCard({ place }: { place: PlaceCardData }) {
  const t = useMessages(findMessages);
  const href = useHref();
  const { promising } = place;
  return (
    <Card
      as="li"
      id={`plek-${place.id}`}
      level={3}
      title={place.title}
      href={href(`/aanbod/${place.slug}`)}
      eyebrow={<KindMark {...kindMarks[place.kind]} label={t.kinds[place.kind]} size="small" />}
      meta={
        <MetaList
          items={[
            { key: "company", icon: "building", text: place.company },
            { key: "town", icon: "pin", text: place.town },
            { key: "left", icon: "users", text: t.left(place.placesLeft) },
            ...(place.startsFrom === null
              ? []
              : [{ key: "start", icon: "calendar" as const, text: t.starts(place.startsFrom) }]),
            ...(place.hoursPerWeek === null
              ? []
              : [
                  {
                    key: "week",
                    icon: "clock" as const,
                    text: t.week(place.hoursPerWeek, place.daysPerWeek),
                  },
                ]),
          ]}
        />
      }
    >
      <Stack gap="s">
        {promising === null ? null : (
          <Text size="s" tone="soft">
            <Badge tone="ok" icon="target">
              {t.promisingLabel}
            </Badge>{" "}
            {t.promisingSource(promising.occupation, promising.expected)}
          </Text>
        )}
        <Text>{place.summary}</Text>
        <FitPoints fit={place.fit} />
      </Stack>
    </Card>
  );
}
