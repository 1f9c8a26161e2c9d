import { useMessages } from "~/platform/i18n/use-messages";
import { Disclosure, Section, Text } from "~/ui";

import { busMessages } from "../bus.messages";
import type { ReservationView } from "../views.usecases.server";
import { ReservationCards } from "./ReservationCards";

/** The reservations of a school's own: those ahead, and folded away the latest before. */
export function OwnReservations({ ahead, earlier }: Record<"ahead" | "earlier", ReservationView[]>) {
  const { own: t } = useMessages(busMessages);
  return (
    <Section title={t.title}>
      {ahead.length === 0 ? <Text tone="soft">{t.none}</Text> : <ReservationCards reservations={ahead} />}
      {earlier.length === 0 ? null : (
        <Disclosure summary={t.earlier}>
          <ReservationCards reservations={earlier} />
        </Disclosure>
      )}
    </Section>
  );
}
