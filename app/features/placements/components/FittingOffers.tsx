import { useMessages } from "~/platform/i18n/use-messages";
import { Button, Cluster, EmptyState, Section, SelectField, Stack, Text } from "~/ui";

import { radii } from "../core/fit";
import { fittingOfferMessages } from "../fitting-offers.messages";
import type { FittingOffer } from "../students.usecases.server";
import type { StudentLine } from "../core/lines";
import { OfferCard } from "./OfferCard";

interface Props {
  student: StudentLine;
  schoolName: string;
  fitting: { total: number; offers: FittingOffer[] };
  radiusKm: number;
  /** YYYY-MM-DD */
  today: string;
  idempotencyKey: string;
}

/** The same day a year later, as practical placements mostly last. */
const yearLater = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace("-02-29", "-02-28");

/** The places near the school that fit, best first. */
export function FittingOffers({ student, schoolName, fitting, radiusKm, today, idempotencyKey }: Props) {
  const t = useMessages(fittingOfferMessages);
  const startsOn = student.wantedFrom > today ? student.wantedFrom : today;
  const period = { startsOn, endsOn: yearLater(startsOn) };
  return (
    <Section title={t.offers} lead={t.offersLead(fitting.total, radiusKm, schoolName)}>
      <Stack>
        <form method="get">
          <Cluster align="end">
            <SelectField
              name="km"
              label={t.radius}
              width="short"
              defaultValue={String(radiusKm)}
              options={radii.map((km) => ({ value: String(km), label: t.km(km) }))}
            />
            <Button type="submit">{t.show}</Button>
          </Cluster>
        </form>
        {fitting.offers.length === 0 ? (
          <EmptyState title={t.noOffers} level={3} drawing="search">
            <Text>{t.noOffersText}</Text>
          </EmptyState>
        ) : (
          <Stack as="ul" gap="s">
            {fitting.offers.map((offer) => (
              <OfferCard key={offer.id} offer={offer} period={period} idempotencyKey={idempotencyKey} />
            ))}
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
