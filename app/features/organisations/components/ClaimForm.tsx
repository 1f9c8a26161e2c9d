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

import { companyEditMessages } from "../company-edit.messages";

/** A recognition by SBB, as a company states it. `sbbNumber` is the one that it gave before. */
export function ClaimForm({ sbbNumber }: { sbbNumber: string | null }) {
  const { recognitions: t, errors, optional } = useMessages(companyEditMessages);
  const form = useForm("state");
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={errors} errors={form.summary} />
        <HiddenField name="intent" value="state" />
        <Combobox
          {...form.field("qualification")}
          label={t.qualification}
          hint={t.qualificationHint}
          src="/api/opleidingen?q={q}"
          status={t.suggestions}
          required
          maxLength={200}
        />
        <TextField
          {...form.field("sbbNumber", sbbNumber)}
          label={t.sbbNumber}
          hint={t.sbbNumberHint}
          width="medium"
          maxLength={20}
          required
        />
        <FieldRow>
          <DateField {...form.field("validFrom")} label={t.validFrom} required />
          <DateField {...form.field("validUntil")} label={t.validUntil} mark={optional} />
        </FieldRow>
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
