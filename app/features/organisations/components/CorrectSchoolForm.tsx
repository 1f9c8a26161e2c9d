import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, FormActions, HiddenField, SelectField, Stack, SubmitButton, TextField } from "~/ui";

import type { Standing } from "../ask-again.usecases.server";
import { registrationMessages } from "../registration.messages";
import { standingMessages } from "../standing.messages";

const kinds = ["po", "vo", "vso", "mbo", "flanders"] as const;

/** What may be wrong with a school that somebody entered by hand. */
export function CorrectSchoolForm({ school }: { school: Omit<Standing["school"], "since"> }) {
  const { correct: t, errors, optional } = useMessages(standingMessages);
  const words = useMessages(registrationMessages);
  const form = scopedForm(useForm("school"), "schoolId", school.id);
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={errors} errors={form.summary} />
        <HiddenField name="intent" value="school" />
        <HiddenField name="schoolId" value={school.id} />
        <TextField {...form.field("name", school.name)} label={t.name} maxLength={120} required />
        <SelectField
          {...form.field("kind", school.kind)}
          label={words.schoolKind}
          options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          required
        />
        <TextField
          {...form.field("postcode", school.postcode)}
          label={words.postcode}
          width="short"
          maxLength={10}
          required
        />
        <TextField
          {...form.field("website", school.website)}
          label={words.website}
          mark={optional}
          maxLength={200}
        />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
