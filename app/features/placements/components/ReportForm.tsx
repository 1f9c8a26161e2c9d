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
import { reportMessages } from "../report.messages";

export interface ReportFormProps {
  schools: { id: string; name: string }[];
  /** Labels of the qualifications that the schools teach, for whoever has no scripts. */
  taught: string[];
  schoolYear: number;
  idempotencyKey: string;
}

/** One student, typed in by hand. */
export function ReportForm({ schools, taught, schoolYear, idempotencyKey }: ReportFormProps) {
  const t = useMessages(reportMessages);
  const words = useMessages(placementMessages);
  const f = useForm("report");
  const { school, studentNumber, name, qualification, route, schoolYear: year } = t;
  const { wantedFrom, birthDate, email, note } = t;
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
        <ErrorSummary title={words.errors} errors={namedErrors(f, labels)} />
        <HiddenField name="intent" value="report" />
        <HiddenField name="idempotencyKey" value={idempotencyKey} />
        <OwnSchoolField form={f} label={t.school} schools={schools} />
        <FieldRow>
          <TextField
            {...f.field("studentNumber")}
            label={t.studentNumber}
            required
            maxLength={20}
            autoComplete="off"
          />
          <TextField {...f.field("name")} label={t.name} required maxLength={120} autoComplete="off" />
        </FieldRow>
        <Combobox
          {...f.field("qualification")}
          label={t.qualification}
          hint={t.qualificationHint}
          src="/api/opleidingen?q={q}"
          fallback={taught}
          status={t.suggestions}
          required
          maxLength={160}
        />
        <FieldRow>
          <SelectField
            {...f.field("route")}
            label={t.route}
            emptyLabel={t.choose}
            options={(["bol", "bbl", "combined"] as const).map((value) => ({
              value,
              label: words.routes[value],
            }))}
            required
          />
          <SelectField
            {...f.field("schoolYear", String(schoolYear))}
            label={t.schoolYear}
            options={years}
            required
          />
          <DateField {...f.field("wantedFrom")} label={t.wantedFrom} required />
        </FieldRow>
        <FieldRow>
          <DateField {...f.field("birthDate")} label={t.birthDate} mark={t.optional} hint={t.birthDateHint} />
          <TextField
            {...f.field("email")}
            type="email"
            label={t.email}
            mark={t.optional}
            maxLength={200}
            autoComplete="off"
          />
        </FieldRow>
        <TextArea {...f.field("note")} label={t.note} mark={t.optional} rows={2} maxLength={500} />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
