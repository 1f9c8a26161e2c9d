import { Form } from "@remix-run/react";

import { useMessages } from "~/platform/i18n/use-messages";
import { FieldRow, FormActions, SelectField, Stack, SubmitButton, TextField } from "~/ui";

import { organisationKinds, type VerificationState, verificationStates } from "../core/verification";
import { fileMessages } from "../file.messages";

export interface OrganisationFilterProps {
  search: { words: string; kind: "school" | "company" | null; state: VerificationState | null };
}

/** By name or place, kind and state. */
export function OrganisationFilter({ search }: OrganisationFilterProps) {
  const messages = useMessages(fileMessages);
  const t = messages.list;
  return (
    <Form method="get">
      <Stack>
        <FieldRow>
          <TextField name="q" label={t.search} defaultValue={search.words} maxLength={80} type="search" />
          <SelectField
            name="soort"
            label={t.kind}
            emptyLabel={t.everyKind}
            defaultValue={search.kind ?? ""}
            options={organisationKinds.map((value) => ({ value, label: t.kinds[value] }))}
          />
          <SelectField
            name="stand"
            label={t.state}
            emptyLabel={t.everyState}
            defaultValue={search.state ?? ""}
            options={verificationStates.map((value) => ({ value, label: messages.state[value] }))}
          />
        </FieldRow>
        <FormActions>
          <SubmitButton variant="secondary">{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
