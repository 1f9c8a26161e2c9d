import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  Combobox,
  DateField,
  ErrorSummary,
  FieldRow,
  FormActions,
  HiddenField,
  Stack,
  SubmitButton,
  TextField,
} from "~/ui";

import { hoursMessages } from "../hours.messages";

/** Hours that no booking gave; a coordinator names the company too. */
export function OwnEntryForm({
  idempotencyKey,
  today,
  withCompany = false,
}: {
  idempotencyKey: string;
  /** YYYY-MM-DD */
  today: string;
  withCompany?: boolean;
}) {
  const t = useMessages(hoursMessages);
  const form = useForm("own");
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={t.errors} errors={form.fieldFaults} />
        <HiddenField name="intent" value="own" />
        <HiddenField name="idempotencyKey" value={idempotencyKey} />
        {withCompany ? (
          <TextField
            {...form.field("company")}
            label={t.own.company}
            hint={t.own.companyHint}
            required
            maxLength={160}
          />
        ) : null}
        <Combobox
          {...form.field("school")}
          label={t.own.school}
          hint={t.own.schoolHint}
          src="/api/scholen?q={q}"
          valueName="schoolId"
          defaultChosen={form.field("schoolId").defaultValue}
          status={t.schools}
          autoComplete="off"
          required
        />
        <FieldRow>
          <DateField {...form.field("onDay")} label={t.own.day} required max={today} />
          <TextField
            {...form.field("hours")}
            label={t.correct.hours}
            hint={t.correct.hoursHint}
            inputMode="decimal"
            width="short"
            required
            maxLength={7}
          />
        </FieldRow>
        <TextField {...form.field("note")} label={t.own.note} required maxLength={300} />
        <FormActions>
          <SubmitButton icon="plus">{t.own.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
