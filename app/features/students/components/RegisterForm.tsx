import { Form } from "@remix-run/react";

import { accountMessages } from "~/features/accounts";
import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, Fieldset, RadioGroup, Stack, SubmitButton, TextField } from "~/ui";

import { studentKinds } from "../core/choices";
import { studentRegistrationMessages } from "../registration.messages";

/** Who somebody is, for an account as a student or a career changer. */
export function RegisterForm() {
  const t = useMessages(studentRegistrationMessages);
  const { passwordHint } = useMessages(accountMessages).fields;
  const form = useForm("register");
  const { kind, name, email, phone, password } = t;
  return (
    <Form method="post">
      <Stack gap="l">
        <ErrorSummary title={t.errors} errors={namedErrors(form, { kind, name, email, phone, password })} />
        <RadioGroup
          {...form.field("kind", "student")}
          label={kind}
          options={studentKinds.map((value) => ({
            value,
            label: t.kinds[value],
            hint: t.kindHints[value],
          }))}
          required
        />
        <Fieldset legend={t.you}>
          <TextField {...form.field("name")} label={name} autoComplete="name" maxLength={100} required />
          <TextField
            {...form.field("email")}
            label={email}
            hint={t.emailHint}
            type="email"
            autoComplete="email"
            required
          />
          <TextField {...form.field("phone")} label={phone} mark={t.optional} type="tel" autoComplete="tel" />
          <TextField
            {...form.field("password")}
            label={password}
            hint={passwordHint}
            type="password"
            autoComplete="new-password"
            minLength={10}
            required
          />
        </Fieldset>
        <SubmitButton>{t.submit}</SubmitButton>
      </Stack>
    </Form>
  );
}
