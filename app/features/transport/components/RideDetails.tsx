import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Disclosure, Panel, Section, Sidebar, Stack, Text } from "~/ui";

import type { RidePage } from "../board.usecases.server";
import { rideMessages } from "../ride.messages";
import { timesText } from "../words";
import { MoveForm } from "./MoveForm";
import { PassengerCard } from "./PassengerCard";
import { ReservationHistory } from "./ReservationParts";
import { DriverForm, SharePanel } from "./RideForms";
import { StopsTable } from "./StopsTable";

/** Who is in a ride, where it stops and what happened to it, with the coordinator's forms beside it. */
export function RideDetails({ ride }: { ride: RidePage }) {
  const t = useMessages(rideMessages);
  const locale = useLocale();
  return (
    <Sidebar
      side={
        ride.cancelled ? null : (
          <Stack>
            {ride.ahead ? (
              <>
                <Panel>
                  <MoveForm ride={ride} vehicles={ride.vehicles} named={timesText(locale, ride)} open />
                </Panel>
                <SharePanel shared={ride.shared} />
              </>
            ) : null}
            <DriverForm ride={ride} />
          </Stack>
        )
      }
    >
      <Stack gap="l">
        <Section title={t.passengers}>
          {ride.passengers.length === 0 ? <Text tone="soft">{t.sheet.none}</Text> : null}
          {ride.passengers.map((one) => (
            <PassengerCard key={one.id} one={one} ahead={ride.ahead} />
          ))}
        </Section>
        {ride.off.length === 0 ? null : (
          <Section title={t.earlier}>
            {ride.off.map((one) => (
              <PassengerCard key={one.id} one={one} ahead={false} />
            ))}
          </Section>
        )}
        {ride.stops.length === 0 ? null : <StopsTable ride={ride} />}
        {ride.histories.map(({ reference, school, history }) => (
          <Disclosure key={reference} summary={`${school}, ${reference}`}>
            <ReservationHistory history={history} />
          </Disclosure>
        ))}
      </Stack>
    </Sidebar>
  );
}
