import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Badge, Card, MetaList } from "~/ui";

import { vehicleMessages } from "../vehicle.messages";
import type { VehicleView } from "../vehicles.usecases.server";

/** A bus in the list of buses; leads to where it is changed. */
export function VehicleCard({ bus }: { bus: VehicleView }) {
  const t = useMessages(vehicleMessages);
  const href = useHref();
  return (
    <Card
      as="li"
      level={2}
      title={bus.name}
      href={href(`/beheer/techniekbus/voertuigen/${bus.id}`)}
      aside={
        <Badge tone={bus.retiredAt === null ? "ok" : "neutral"}>
          {bus.retiredAt === null ? t.running : t.retired}
        </Badge>
      }
      meta={
        <MetaList
          items={[
            { key: "seats", icon: "users", text: t.seats(bus.seats) },
            { key: "base", icon: "pin", text: bus.place },
            {
              key: "hours",
              icon: "clock",
              text: t.hours(bus.availableFrom.slice(0, 5), bus.availableUntil.slice(0, 5)),
            },
            { key: "regions", icon: "map", text: bus.regions.map(({ name }) => name).join(", ") },
          ]}
        />
      }
    />
  );
}
