import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  ConfirmPanel,
  DateField,
  ErrorSummary,
  FieldRow,
  HiddenField,
  Section,
  Stack,
  SubmitButton,
  TextArea,
  TextField,
} from "~/ui";

import { agreementMessages } from "../agreements.messages";
import type { PlacementLine } from "../core/lines";

/** Records an agreement that was signed outside Vakbrug. */
export function ElsewhereForm({ today }: { today: string }) {
  const t = useMessages(agreementMessages);
  const form = useForm("elsewhere");
  return (
    <Section title={t.elsewhere.title} lead={t.elsewhere.lead} tone="sunk">
      <Form method="post">
        <Stack>
          <ErrorSummary title={t.errors} errors={form.fieldFaults} id="fouten-elsewhere" />
          <HiddenField name="intent" value="elsewhere" />
          <FieldRow>
            <DateField {...form.field("agreedOn", today)} label={t.elsewhere.agreedOn} max={today} required />
            <TextField {...form.field("reference")} label={t.elsewhere.reference} maxLength={200} required />
          </FieldRow>
          <SubmitButton variant="secondary">{t.elsewhere.submit}</SubmitButton>
        </Stack>
      </Form>
    </Section>
  );
}

/** Ends a placement before its last day, after asking. */
export function EndForm({ placement, today }: { placement: PlacementLine; today: string }) {
  const t = useMessages(agreementMessages);
  const form = useForm("end");
  const again = form.field("again");
  return (
    <ConfirmPanel
      trigger={t.end.trigger}
      question={t.end.question(placement.studentName, placement.companyName)}
      open={form.refused}
    >
      <Form method="post">
        <Stack>
          <ErrorSummary title={t.errors} errors={form.fieldFaults} id="fouten-end" />
          <HiddenField name="intent" value="end" />
          <DateField {...form.field("endedOn", today)} label={t.end.endedOn} max={today} required />
          <TextArea {...form.field("reason")} label={t.end.reason} rows={2} maxLength={500} required />
          <CheckboxField
            id={again.id}
            name="again"
            errors={again.errors}
            label={t.end.again}
            defaultChecked={form.selected("again", ["on"]).length > 0}
          />
          <SubmitButton variant="danger">{t.end.submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}
