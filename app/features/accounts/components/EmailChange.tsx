import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  Button,
  Disclosure,
  ErrorSummary,
  FormActions,
  HiddenField,
  Notice,
  Stack,
  SubmitButton,
  Text,
  TextField,
} from "~/ui";

import { accountMessages } from "../accounts.messages";
import { ownAccountMessages } from "../own-account.messages";
import { CurrentPassword } from "./PasswordFields";

export interface EmailChangeProps {
  email: string;
  /** The address that waits to be confirmed. */
  newEmail: string | null;
  hasCompany: boolean;
  /** Mails to the address are refused. */
  bounced: boolean;
}

/** The address that one signs in with, and the way to another one. */
export function EmailChange({ email, newEmail, hasCompany, bounced }: EmailChangeProps) {
  const { email: t } = useMessages(ownAccountMessages);
  const fields = useMessages(accountMessages).fields;
  const form = useForm("email");
  return (
    <Stack>
      <Text>
        {t.now} <strong>{email}</strong>
      </Text>
      {bounced ? (
        <Notice tone="stop" title={t.bounced(email)}>
          {t.bouncedDo}
        </Notice>
      ) : null}
      {hasCompany ? <Text tone="soft">{t.contact}</Text> : null}
      {newEmail === null ? null : (
        <Notice
          tone="info"
          icon="mail"
          actions={
            <Form method="post">
              <HiddenField name="intent" value="forget-email" />
              <Button type="submit">{t.forget}</Button>
            </Form>
          }
        >
          {t.waits(newEmail)}
        </Notice>
      )}
      <Disclosure summary={t.change} open={form.refused}>
        <Form method="post">
          <Stack>
            <ErrorSummary title={fields.errors} errors={form.summary} />
            <HiddenField name="intent" value="email" />
            <TextField
              {...form.field("email")}
              label={t.field}
              hint={t.hint}
              type="email"
              autoComplete="email"
              required
            />
            <CurrentPassword form={form} />
            <FormActions>
              <SubmitButton>{t.submit}</SubmitButton>
            </FormActions>
          </Stack>
        </Form>
      </Disclosure>
    </Stack>
  );
}
