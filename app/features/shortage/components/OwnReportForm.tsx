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
  Text,
} from "~/ui";

import { ownMessages } from "../own.messages";

export interface OwnReportFormProps {
  /** What the school has the student enrolled in, as the list offers it; empty when it did not say. */
  qualification: string;
  route: "bol" | "bbl" | "combined" | null;
  schoolName: string;
  idempotencyKey: string;
}

/** A student reports having no place: what the school knows is filled in already. */
export function OwnReportForm({ qualification, route, schoolName, idempotencyKey }: OwnReportFormProps) {
  const t = useMessages(ownMessages);
  const f = useForm("report");
  const labels = { qualification: t.qualification, route: t.route, wantedFrom: t.wantedFrom };
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={t.errors} errors={namedErrors(f, labels, f.fieldFaults)} id="fouten-melding" />
        <HiddenField name="intent" value="report" />
        <HiddenField name="idempotencyKey" value={idempotencyKey} />
        <Combobox
          {...f.field("qualification", qualification)}
          label={t.qualification}
          hint={t.qualificationHint}
          src="/api/opleidingen?q={q}"
          fallback={qualification === "" ? [] : [qualification]}
          status={t.suggestions}
          required
          maxLength={160}
        />
        <FieldRow>
          <SelectField
            {...f.field("route", route)}
            label={t.route}
            emptyLabel={t.choose}
            options={(["bol", "bbl", "combined"] as const).map((value) => ({
              value,
              label: t.routes[value],
            }))}
            required
          />
          <DateField {...f.field("wantedFrom")} label={t.wantedFrom} required />
        </FieldRow>
        <Text tone="soft" as="p">
          {t.region(schoolName)}
        </Text>
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
