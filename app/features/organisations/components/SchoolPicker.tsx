import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { Combobox, RadioGroup } from "~/ui";

import { registrationMessages } from "../registration.messages";

export interface SchoolChoice {
  id: string;
  name: string;
  place: string;
}

export interface SchoolPickerProps {
  form: Pick<FormState, "field">;
  /** What was typed can be each of these; empty before anything was. */
  choices: SchoolChoice[];
  label: string;
  hint: string;
  mark?: string;
}

/** A school of the list: typed with suggestions, or chosen among what was typed may mean. */
export function SchoolPicker({ form, choices, label, hint, mark }: SchoolPickerProps) {
  const t = useMessages(registrationMessages);
  return choices.length === 0 ? (
    <Combobox
      {...form.field("school")}
      label={label}
      hint={hint}
      mark={mark}
      src="/api/scholen?q={q}"
      valueName="schoolId"
      defaultChosen={form.field("schoolId").defaultValue}
      status={t.suggestions}
      autoComplete="off"
    />
  ) : (
    <RadioGroup
      {...form.field("schoolId")}
      label={t.which}
      variant="cards"
      options={choices.map(({ id, name, place }) => ({ value: id, label: name, hint: place }))}
    />
  );
}
