import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { locales, type Locale } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, FormActions, HiddenField, RadioGroup, Stack, SubmitButton, TextField } from "~/ui";

import { accountMessages } from "../accounts.messages";
import { ownAccountMessages } from "../own-account.messages";

export interface ProfileFormProps {
  profile: { name: string; phone: string | null; locale: Locale };
}

/** Name, phone and language. */
export function ProfileForm({ profile }: ProfileFormProps) {
  const { profile: t, optional } = useMessages(ownAccountMessages);
  const { errors } = useMessages(accountMessages).fields;
  const form = useForm("profile");
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={errors} errors={form.summary} />
        <HiddenField name="intent" value="profile" />
        <TextField
          {...form.field("name", profile.name)}
          label={t.name}
          autoComplete="name"
          maxLength={100}
          required
        />
        <TextField
          {...form.field("phone", profile.phone)}
          label={t.phone}
          hint={t.phoneHint}
          mark={optional}
          type="tel"
          autoComplete="tel"
        />
        <RadioGroup
          {...form.field("locale", profile.locale)}
          label={t.language}
          variant="inline"
          options={locales.map((value) => ({ value, label: t.languages[value] }))}
        />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
