import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, HiddenField, Stack, SubmitButton, TextField } from "~/ui";

import { accountMessages } from "../accounts.messages";

/** Asks for an address to mail something to. */
export function EmailForm({ intent, submit }: { intent: string; submit: string }) {
  const t = useMessages(accountMessages).fields;
  const form = useForm(intent);
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={t.errors} errors={form.summary} />
        <HiddenField name="intent" value={intent} />
        <TextField {...form.field("email")} label={t.email} type="email" autoComplete="email" required />
        <SubmitButton>{submit}</SubmitButton>
      </Stack>
    </Form>
  );
}
