import { Form } from "@remix-run/react";

import { kindMarks, kindMessages } from "~/features/listings";
import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { formatNumber } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  Card,
  CheckboxField,
  DateField,
  Disclosure,
  ErrorSummary,
  FieldRow,
  FormActions,
  HiddenField,
  IconList,
  KindMark,
  MetaList,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import { fittingOfferMessages } from "../fitting-offers.messages";
import { placementMessages } from "../placements.messages";
import type { FittingOffer } from "../students.usecases.server";
import { PlacementBadge } from "./PlacementBadge";

interface Props {
  offer: FittingOffer;
  /** First and last day that the form begins with. */
  period: { startsOn: string; endsOn: string };
  idempotencyKey: string;
}

function ProposeForm({ offer, period, idempotencyKey }: Props) {
  const t = useMessages(fittingOfferMessages);
  const words = useMessages(placementMessages);
  const f = scopedForm(useForm("propose"), "listingId", offer.id);
  const agreed = f.field("agreed");
  return (
    <Disclosure summary={t.proposeOpen} open={f.refused}>
      <Form method="post">
        <Stack>
          <ErrorSummary title={words.errors} errors={f.summary} id={`fouten-${offer.id}`} />
          <HiddenField name="intent" value="propose" />
          <HiddenField name="listingId" value={offer.id} />
          <HiddenField name="idempotencyKey" value={idempotencyKey} />
          <FieldRow>
            <DateField {...f.field("startsOn", period.startsOn)} label={t.startsOn} required />
            <DateField {...f.field("endsOn", period.endsOn)} label={t.endsOn} required />
          </FieldRow>
          <CheckboxField
            id={agreed.id}
            name="agreed"
            label={t.agreed}
            errors={agreed.errors}
            defaultChecked={agreed.defaultValue === "on"}
            required
          />
          <Text tone="soft" as="p">
            {t.proposeHint}
          </Text>
          <FormActions>
            <SubmitButton>{t.propose}</SubmitButton>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}

/** A place that fits, why it does, and the form that proposes the student for it; or how that stands, once it was done. */
export function OfferCard({ offer, period, idempotencyKey }: Props) {
  const t = useMessages(fittingOfferMessages);
  const k = useMessages(kindMessages);
  const locale = useLocale();
  const href = useHref();
  return (
    <Card
      as="li"
      title={<A href={href(`/aanbod/${offer.slug}`)}>{offer.title}</A>}
      eyebrow={<KindMark {...kindMarks[offer.kind]} label={k.kind[offer.kind]} />}
      aside={offer.waits === null ? null : <PlacementBadge status={offer.waits} />}
      meta={
        <MetaList
          items={[
            { key: "c", icon: "building", text: `${offer.companyName}, ${offer.place}` },
            { key: "d", icon: "pin", text: t.away(formatNumber(locale, offer.distanceKm, 1)) },
            { key: "l", icon: "users", text: t.left(offer.placesLeft) },
            ...(offer.minimumAge === null
              ? []
              : [{ key: "a", icon: "user" as const, text: t.age(offer.minimumAge) }]),
          ]}
        />
      }
    >
      <Stack gap="s">
        <IconList
          items={offer.reasons.map((reason) => ({
            key: reason,
            icon: "check" as const,
            text: t.reasons[reason],
          }))}
        />
        {offer.waits === null ? (
          <ProposeForm offer={offer} period={period} idempotencyKey={idempotencyKey} />
        ) : null}
      </Stack>
    </Card>
  );
}
