import { Form } from "@remix-run/react";

import type { ScopedForm } from "~/platform/forms/scoped-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, FormActions, HiddenField, Stack, SubmitButton, TextField } from "~/ui";

import { companyEditMessages } from "../company-edit.messages";

export interface ContactValues {
  id: string;
  name: string;
  jobTitle: string;
  email: string;
  phone: string | null;
}

export interface ContactFormProps {
  intent: "add" | "edit";
  form: ScopedForm;
  /** Whom it changes; nobody for a new contact. */
  contact?: ContactValues;
}

/** Who a contact is, and how to reach them. */
export function ContactForm({ intent, form, contact }: ContactFormProps) {
  const { contacts: t, errors, optional } = useMessages(companyEditMessages);
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={errors} errors={form.summary} />
        <HiddenField name="intent" value={intent} />
        {contact === undefined ? null : <HiddenField name="contactId" value={contact.id} />}
        <TextField {...form.field("name", contact?.name)} label={t.name} maxLength={100} required />
        <TextField
          {...form.field("jobTitle", contact?.jobTitle)}
          label={t.jobTitle}
          mark={optional}
          maxLength={80}
        />
        <TextField {...form.field("email", contact?.email)} label={t.email} type="email" required />
        <TextField {...form.field("phone", contact?.phone)} label={t.phone} mark={optional} type="tel" />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
