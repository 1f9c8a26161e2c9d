import { Form } from "@remix-run/react";

import { OwnSchoolField } from "~/features/organisations";
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
  TextArea,
  TextField,
} from "~/ui";

import { placementMessages } from "../placements.messages";

export interface ReportFormProps {
  schools: { id: string; name: string }[];
  /** Labels of the qualifications that the schools teach, for whoever has no scripts. */
  taught: string[];
  schoolYear: number;
  idempotencyKey: string;
}

/** One student, typed in by hand. */
export function ReportForm({ schools, taught, schoolYear, idempotencyKey }: ReportFormProps) {
  const t = useMessages(placementMessages);
  const f = useForm("report");
  const { school, studentNumber, name, qualification, route, schoolYear: year } = t.report;
  const { wantedFrom, birthDate, email, note } = t.report;
  const labels = {
    ...{ schoolId: school, studentNumber, name, qualification, route, schoolYear: year },
    ...{ wantedFrom, birthDate, email, note },
  };
  const years = [schoolYear, schoolYear + 1].map((year) => ({
    value: String(year),
    label: `${year}/${year + 1}`,
  }));
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={t.report.errors} errors={namedErrors(f, labels)} />
        <HiddenField name="intent" value="report" />
        <HiddenField name="idempotencyKey" value={idempotencyKey} />
        <OwnSchoolField form={f} label={t.report.school} schools={schools} />
        <FieldRow>
          <TextField
            {...f.field("studentNumber")}
            label={t.report.studentNumber}
            required
            maxLength={20}
            autoComplete="off"
          />
          <TextField {...f.field("name")} label={t.report.name} required maxLength={120} autoComplete="off" />
        </FieldRow>
        <Combobox
          {...f.field("qualification")}
          label={t.report.qualification}
          hint={t.report.qualificationHint}
          src="/api/opleidingen?q={q}"
          fallback={taught}
          status={t.report.suggestions}
          required
          maxLength={160}
        />
        <FieldRow>
          <SelectField
            {...f.field("route")}
            label={t.report.route}
            emptyLabel={t.report.choose}
            options={(["bol", "bbl", "combined"] as const).map((value) => ({
              value,
              label: t.routes[value],
            }))}
            required
          />
          <SelectField
            {...f.field("schoolYear", String(schoolYear))}
            label={t.report.schoolYear}
            options={years}
            required
          />
          <DateField {...f.field("wantedFrom")} label={t.report.wantedFrom} required />
        </FieldRow>
        <FieldRow>
          <DateField
            {...f.field("birthDate")}
            label={t.report.birthDate}
            mark={t.report.optional}
            hint={t.report.birthDateHint}
          />
          <TextField
            {...f.field("email")}
            type="email"
            label={t.report.email}
            mark={t.report.optional}
            maxLength={200}
            autoComplete="off"
          />
        </FieldRow>
        <TextArea
          {...f.field("note")}
          label={t.report.note}
          mark={t.report.optional}
          rows={2}
          maxLength={500}
        />
        <FormActions>
          <SubmitButton>{t.report.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
