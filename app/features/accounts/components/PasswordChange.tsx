import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { Disclosure, ErrorSummary, FormActions, HiddenField, Stack, SubmitButton } from "~/ui";

import { accountMessages } from "../accounts.messages";
import { ownAccountMessages } from "../own-account.messages";
import { CurrentPassword, NewPassword } from "./PasswordFields";

/** A new password, by the old one. `email` lets a password manager know whose it is. */
export function PasswordChange({ email }: { email: string }) {
  const { password: t } = useMessages(ownAccountMessages);
  const fields = useMessages(accountMessages).fields;
  const form = useForm("password");
  return (
    <Disclosure summary={t.change} open={form.refused}>
      <Form method="post">
        <Stack>
          <ErrorSummary title={fields.errors} errors={form.summary} />
          <HiddenField name="intent" value="password" />
          <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
          <CurrentPassword form={form} />
          <NewPassword form={form} />
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}
