import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Disclosure, HiddenField, Stack, SubmitButton, TextField } from "~/ui";

import { answerMessages } from "../answer.messages";
import type { BookingPage } from "../views.usecases.server";

/** How much time this appointment takes the company, when that differs from what its offer says. */
export function CompanyHours({ booking }: { booking: BookingPage["booking"] }) {
  const t = useMessages(answerMessages).hours;
  const locale = useLocale();
  const form = useForm("set-hours");
  const text = (minutes: number) => formatNumber(locale, minutes / 60, 2);
  const { companyMinutes, listing } = booking;
  const agreed = companyMinutes ?? listing.companyMinutes;
  return (
    <Disclosure summary={agreed === null ? t.title : t.now(text(agreed))} open={form.refused}>
      <Form method="post">
        <HiddenField name="intent" value="set-hours" />
        <Stack gap="s">
          <TextField
            {...form.field("hours", companyMinutes === null ? "" : text(companyMinutes))}
            label={t.label}
            hint={listing.companyMinutes === null ? t.hint : t.hintOffer(text(listing.companyMinutes))}
            inputMode="decimal"
            maxLength={7}
            width="short"
          />
          <SubmitButton variant="secondary">{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </Disclosure>
  );
}
