import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { formatDate, formatEuro } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  DateField,
  DescriptionList,
  ErrorSummary,
  FieldRow,
  FormActions,
  HiddenField,
  Stack,
  SubmitButton,
  Text,
  TextField,
} from "~/ui";

import { hoursMessages } from "../hours.messages";
import { reportMessages } from "../report.messages";

/** The rates of a region, and setting one from a day on. */
export function RateForm({
  region,
  rates,
  today,
}: {
  region: { slug: string };
  rates: readonly { validFrom: string; centsPerHour: number; source: string }[];
  today: string;
}) {
  const t = useMessages(reportMessages).rates;
  const { errors } = useMessages(hoursMessages);
  const locale = useLocale();
  const form = useForm("rate");
  const labels = { euro: t.euro, validFrom: t.from, source: t.source };
  return (
    <Stack>
      {rates.length === 0 ? (
        <Text tone="soft">{t.none}</Text>
      ) : (
        <DescriptionList
          items={rates.map((rate) => ({
            key: rate.validFrom,
            term: formatEuro(locale, rate.centsPerHour),
            detail: t.since(formatDate(locale, rate.validFrom), rate.source),
          }))}
        />
      )}
      <Form method="post">
        <Stack>
          <ErrorSummary title={errors} errors={namedErrors(form, labels, form.fieldFaults)} />
          <HiddenField name="intent" value="rate" />
          <HiddenField name="region" value={region.slug} />
          <FieldRow>
            <TextField
              {...form.field("euro")}
              label={t.euro}
              inputMode="decimal"
              width="short"
              required
              maxLength={6}
            />
            <DateField {...form.field("validFrom", today)} label={t.from} required />
          </FieldRow>
          <TextField {...form.field("source")} label={t.source} required maxLength={200} />
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </Stack>
      </Form>
    </Stack>
  );
}
