import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  Combobox,
  DateField,
  ErrorSummary,
  FieldRow,
  FormActions,
  HiddenField,
  SelectField,
  Stack,
  SubmitButton,
  TextField,
} from "~/ui";

import { hoursMessages } from "../hours.messages";

/** Hours that no booking gave; a coordinator names the company too, and who is of several companies chooses one. */
export function OwnEntryForm({
  idempotencyKey,
  today,
  company,
}: {
  idempotencyKey: string;
  /** YYYY-MM-DD */
  today: string;
  /** The reader's own companies, or any that a coordinator names. */
  company: readonly { id: string; name: string }[] | "any";
}) {
  const t = useMessages(hoursMessages);
  const form = useForm("own");
  const labels = {
    company: t.own.company,
    companyId: t.own.company,
    school: t.own.school,
    onDay: t.own.day,
    hours: t.correct.hours,
    note: t.own.note,
  };
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={t.errors} errors={namedErrors(form, labels, form.fieldFaults)} />
        <HiddenField name="intent" value="own" />
        <HiddenField name="idempotencyKey" value={idempotencyKey} />
        {company === "any" ? (
          <TextField
            {...form.field("company")}
            label={t.own.company}
            hint={t.own.companyHint}
            required
            maxLength={160}
          />
        ) : company.length > 1 ? (
          <SelectField
            {...form.field("companyId")}
            label={t.own.company}
            required
            emptyLabel={t.own.chooseCompany}
            options={company.map(({ id, name }) => ({ value: id, label: name }))}
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
