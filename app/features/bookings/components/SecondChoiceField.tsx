import { kindMessages } from "~/features/listings";
import type { FormState } from "~/platform/forms/form-reply";
import { formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Disclosure, Fieldset, RadioGroup, Stack, Text } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { requestMessages } from "../request.messages";
import type { RequestFormData } from "../views.usecases.server";
import { spanText } from "../words";
import { useClosedText } from "./RequestFields";

interface SecondChoiceFieldProps extends Pick<RequestFormData, "slots" | "similar" | "schools"> {
  form: FormState;
}

/** So many other moments of the same offer. */
const ownMoments = 4;

/** What is asked by itself when the first choice does not answer; nothing has to be named. */
export function SecondChoiceField({ slots, similar, schools, form }: SecondChoiceFieldProps) {
  const t = useMessages(requestMessages).second;
  const words = useMessages(bookingMessages);
  const audiences: Record<string, string> = useMessages(kindMessages).audience;
  const locale = useLocale();
  const closedText = useClosedText(schools);
  const { id, name, errors, defaultValue } = form.field("secondSlotId");
  // Another company first: one that does not answer seldom answers about another moment.
  const options = [
    ...similar.flatMap((offer) =>
      offer.slots.map((slot) => ({
        value: slot.id,
        label: `${offer.title}: ${spanText(locale, slot)}`,
        hint: [
          closedText(slot.closed),
          t.other(
            offer.company,
            offer.place,
            formatNumber(locale, offer.distanceKm),
            offer.audiences.map((audience) => audiences[audience] ?? audience).join(", "),
          ),
        ]
          .join(" ")
          .trim(),
        muted: slot.closed.length > 0,
      })),
    ),
    ...slots.slice(0, ownMoments).map((slot) => ({
      value: slot.id,
      label: spanText(locale, slot),
      hint: `${closedText(slot.closed)} ${t.same}`.trim(),
      muted: slot.closed.length > 0,
    })),
  ];
  if (options.length === 0) return null;
  return (
    <Fieldset legend={t.title}>
      <Stack gap="s">
        <Text>{t.why}</Text>
        <Disclosure summary={t.open} open={defaultValue !== "" || errors.length > 0}>
          <RadioGroup
            id={id}
            name={name}
            errors={errors}
            label={t.legend}
            mark={words.optional}
            variant="cards"
            defaultValue={defaultValue}
            options={[{ value: "", label: t.none }, ...options]}
          />
        </Disclosure>
      </Stack>
    </Fieldset>
  );
}
