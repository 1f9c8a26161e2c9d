import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { FieldRow, Fieldset, TextField } from "~/ui";

import type { Particulars } from "../agreements.schemas";
import { formMessages } from "../form.messages";

/** Who take part and how to reach them, to be filled in. */
export function PeopleFields({ form, initial }: { form: FormState; initial: Partial<Particulars> }) {
  const t = useMessages(formMessages);
  const name = (field: keyof Particulars, label: string) => (
    <TextField {...form.field(field, initial[field])} label={label} maxLength={120} required />
  );
  const email = (field: keyof Particulars, label: string) => (
    <TextField {...form.field(field, initial[field])} label={label} type="email" maxLength={200} required />
  );
  return (
    <Fieldset legend={t.people}>
      <FieldRow>
        {name("studentName", t.studentName)}
        {email("studentEmail", t.studentEmail)}
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.field("guardianName", initial.guardianName)}
          label={t.guardianName}
          hint={t.guardianHint}
          mark={t.optional}
          maxLength={120}
        />
        <TextField
          {...form.field("guardianEmail", initial.guardianEmail)}
          label={t.guardianEmail}
          hint={t.guardianHint}
          mark={t.optional}
          type="email"
          maxLength={200}
        />
      </FieldRow>
      <FieldRow>
        {name("schoolSigner", t.schoolSigner)}
        {email("schoolEmail", t.schoolEmail)}
      </FieldRow>
      <FieldRow>
        {name("companySigner", t.companySigner)}
        {email("companyEmail", t.companyEmail)}
      </FieldRow>
      <TextField
        {...form.field("workAddress", initial.workAddress)}
        label={t.workAddress}
        maxLength={200}
        required
      />
    </Fieldset>
  );
}
