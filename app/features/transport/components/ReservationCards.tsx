import { useOwnFact } from "~/platform/auth/use-person";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Card, MetaList, Stack } from "~/ui";

import { busMessages } from "../bus.messages";
import type { JoinableRide, ReservationView } from "../views.usecases.server";
import { partyText, spanText } from "../words";
import { StateBadge } from "./ReservationParts";

/** A school's own reservations; each leads to its page. */
export function ReservationCards(props: { reservations: ReservationView[]; level?: 2 | 3 }) {
  const { reservations, level = 3 } = props;
  const ours = useOwnFact("school");
  const locale = useLocale();
  const href = useHref();
  return (
    <Stack as="ul">
      {reservations.map((one) => (
        <Card
          key={one.id}
          as="li"
          level={level}
          title={spanText(locale, one.ride)}
          href={href(`/mijn/techniekbus/${one.reference}`)}
          aside={<StateBadge status={one.status} />}
          meta={
            <MetaList
              items={[
                { key: "bus", icon: "bus", text: one.vehicle.name },
                ...ours(one.school.id),
                { key: "to", icon: "route", text: one.toPlace },
                { key: "party", icon: "users", text: partyText(locale, one) },
              ]}
            />
          }
        />
      ))}
    </Stack>
  );
}

/** Rides of other schools with seats left. */
export function JoinCards({ rides }: { rides: JoinableRide[] }) {
  const t = useMessages(busMessages).join;
  const locale = useLocale();
  const href = useHref();
  return (
    <Stack as="ul">
      {rides.map((ride) => (
        <Card
          key={ride.id}
          as="li"
          title={spanText(locale, ride)}
          aside={<ButtonLink href={href(`/techniekbus/reserveren?rit=${ride.id}`)}>{t.submit}</ButtonLink>}
          meta={
            <MetaList
              items={[
                { key: "bus", icon: "bus", text: ride.vehicleName },
                { key: "way", icon: "route", text: t.way(ride.from, ride.to) },
                { key: "left", icon: "users", text: t.left(ride.seatsLeft) },
              ]}
            />
          }
        />
      ))}
    </Stack>
  );
}
