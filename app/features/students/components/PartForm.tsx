import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import type { FormState } from "~/platform/forms/form-reply";
import { namedErrors } from "~/platform/forms/named-errors";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, FormActions, HiddenField, Stack, SubmitButton } from "~/ui";

import { partMessages } from "../parts.messages";

interface Props {
  form: FormState;
  intent: string;
  /** By field, for what is said above the form. */
  labels: Record<string, string>;
  submit?: string;
  children: ReactNode;
}

/** The frame of every part of the profile: what is wrong, its fields, and the one button. */
export function PartForm({ form, intent, labels, submit, children }: Props) {
  const t = useMessages(partMessages);
  return (
    <Form method="post">
      <Stack gap="l">
        <ErrorSummary title={t.errors} errors={namedErrors(form, labels, form.fieldFaults)} />
        <HiddenField name="intent" value={intent} />
        {children}
        <FormActions>
          <SubmitButton>{submit ?? t.save}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
