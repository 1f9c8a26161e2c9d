import { Form } from "@remix-run/react";

import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Badge, Cluster, HiddenField, Stack, SubmitButton, Text } from "~/ui";

import { boardMessages } from "../board.messages";
import type { Board, BoardRide } from "../board.usecases.server";
import { timesText } from "../words";
import { MoveForm } from "./MoveForm";
import { StateBadge } from "./ReservationParts";

/** A ride on the board: when, who, how full, and the buttons for it. */
export function BoardRideCard({ ride, vehicles }: { ride: BoardRide; vehicles: Board["vehicles"] }) {
  const all = useMessages(boardMessages);
  const t = all.ride;
  const locale = useLocale();
  const href = useHref();
  const times = timesText(locale, ride);
  return (
    <>
      <A href={href(`/beheer/techniekbus/ritten/${ride.id}`)}>{t.title(times)}</A>
      <Text tone="soft">
        {t.seats(ride.people, ride.seats)}
        {ride.wheelchairs === 0 ? "" : `, ${t.wheelchairs(ride.wheelchairs)}`}
      </Text>
      {ride.passengers.map((one) => (
        <Stack key={one.id} gap="xs">
          <Text weight="bold">{one.school.name}</Text>
          <Cluster>
            <StateBadge status={one.status} />
            {one.status === "requested" && ride.ahead ? (
              <Form method="post">
                <HiddenField name="intent" value="confirm" />
                <HiddenField name="reservationId" value={one.id} />
                <SubmitButton size="small" aria-label={t.agreeWith(one.school.name)}>
                  {t.agree}
                </SubmitButton>
              </Form>
            ) : null}
          </Cluster>
        </Stack>
      ))}
      {ride.shared && ride.ahead ? (
        <div>
          <Badge tone="info" icon="users">
            {t.shared}
          </Badge>
        </div>
      ) : null}
      {ride.ahead ? (
        <MoveForm
          ride={ride}
          vehicles={vehicles.filter(({ retired }) => !retired)}
          named={`${formatDate(locale, ride.day)}, ${times}`}
        />
      ) : null}
    </>
  );
}
