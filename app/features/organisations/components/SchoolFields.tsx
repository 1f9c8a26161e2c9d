import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { Disclosure, Fieldset, RadioGroup, SelectField, Stack, TextField } from "~/ui";

import { registrationMessages } from "../registration.messages";
import { type SchoolChoice, SchoolPicker } from "./SchoolPicker";

const kinds = ["po", "vo", "vso", "mbo", "flanders"] as const;
const roles = ["teacher", "placement_coordinator"] as const;

/** Which school, and what somebody does there: from the list, or by hand. */
export function SchoolFields({ form, choices }: { form: FormState; choices: SchoolChoice[] }) {
  const t = useMessages(registrationMessages);
  const role = form.field("role", "teacher");
  const byHand = ["schoolName", "schoolKind", "schoolPostcode"].some(
    (name) => form.field(name).defaultValue !== "",
  );
  return (
    <Fieldset legend={t.yourSchool}>
      <Stack>
        <RadioGroup
          {...role}
          label={t.role}
          options={roles.map((value) => ({ value, label: t.roles[value] }))}
        />
        <SchoolPicker form={form} choices={choices} label={t.listed} hint={t.listedHint} />
        <Disclosure summary={t.byHand} open={byHand}>
          <TextField {...form.field("schoolName")} label={t.schoolName} maxLength={120} />
          <SelectField
            {...form.field("schoolKind")}
            label={t.schoolKind}
            emptyLabel={t.chooseKind}
            options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          />
          <TextField {...form.field("schoolPostcode")} label={t.postcode} width="short" maxLength={10} />
        </Disclosure>
      </Stack>
    </Fieldset>
  );
}
