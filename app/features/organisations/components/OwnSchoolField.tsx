import type { FormState } from "~/platform/forms/form-reply";
import { HiddenField, SelectField } from "~/ui";

interface OwnSchoolFieldProps {
  form: Pick<FormState, "field">;
  label: string;
  schools: readonly { id: string; name: string }[];
}

/** For which of the reader's schools a form is; only who has several is asked. */
export function OwnSchoolField({ form, label, schools }: OwnSchoolFieldProps) {
  const [first, ...others] = schools;
  return first !== undefined && others.length === 0 ? (
    <HiddenField name="schoolId" value={first.id} />
  ) : (
    <SelectField
      {...form.field("schoolId", first?.id)}
      label={label}
      required
      options={schools.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
