import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Card, DescriptionList, MetaList, Text } from "~/ui";

import { busMessages } from "../bus.messages";
import type { BusOverview } from "../overview.usecases.server";
import { timesText } from "../words";

/** A bus with its free hours of a week; `reserve` adds a way to the form. */
export function BusCard({ bus, reserve }: { bus: BusOverview["vehicles"][number]; reserve: boolean }) {
  const t = useMessages(busMessages);
  const locale = useLocale();
  const href = useHref();
  return (
    <Card
      title={bus.name}
      meta={
        <MetaList
          items={[
            { key: "seats", icon: "users", text: t.seats(bus.seats, bus.wheelchairPlaces) },
            { key: "base", icon: "pin", text: t.base(bus.place) },
            { key: "regions", icon: "map", text: t.serves(bus.regions.join(", ")) },
          ]}
        />
      }
      footer={
        reserve ? (
          <ButtonLink href={href(`/techniekbus/reserveren?bus=${bus.id}`)} icon="bus">
            {t.reserveBus(bus.name)}
          </ButtonLink>
        ) : null
      }
    >
      {bus.days.length === 0 ? (
        <Text tone="soft">{t.full}</Text>
      ) : (
        <DescriptionList
          layout="stacked"
          items={bus.days.map(({ day, free }) => ({
            key: day,
            term: formatDate(locale, day),
            detail: free.map((window) => timesText(locale, window)).join(", "),
          }))}
        />
      )}
    </Card>
  );
}
