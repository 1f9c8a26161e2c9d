import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useSearchParams } from "@remix-run/react";

import { accountMessages } from "~/features/accounts";
import { accountRequest } from "~/features/accounts/index.server";
import { everyone } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { defineAction, intent } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Container,
  ErrorSummary,
  Fieldset,
  PageHeader,
  RadioGroup,
  Stack,
  SubmitButton,
  TextField,
} from "~/ui";

import { studentKinds } from "../core/choices";
import { profilePath } from "../profile-path";
import { registerStudentSchema } from "../registration.forms";
import { studentRegistrationMessages } from "../registration.messages";
import { registerStudent } from "../registration.usecases.server";

export const action = defineAction({
  allow: everyone,
  intents: {
    register: intent(
      registerStudentSchema,
      async ({ ctx, value }) => {
        await registerStudent(ctx.db, value, accountRequest(ctx));
        return { done: "sent" };
      },
      (locale) => accountMessages[locale].fields,
    ),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${studentRegistrationMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function RegisterStudent() {
  const t = useMessages(studentRegistrationMessages);
  const { passwordHint } = useMessages(accountMessages).fields;
  const href = useHref();
  const form = useForm("register");
  const back = useSearchParams()[0].get("terug") ?? "";
  const place = back.endsWith("/solliciteren") ? back : "";
  if ((useActionData() as ActionReply | undefined)?.done === "sent") {
    return (
      <PageHeader
        title={t.sentTitle}
        lead={t.sentText}
        actions={<ButtonLink href={href(profilePath(place))}>{t.profile}</ButtonLink>}
      />
    );
  }
  const { kind, name, email, phone, password } = t;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Container width="narrow">
        <Form method="post">
          <Stack gap="l">
            <ErrorSummary
              title={t.errors}
              errors={namedErrors(form, { kind, name, email, phone, password })}
            />
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
              <TextField
                {...form.field("phone")}
                label={phone}
                mark={t.optional}
                type="tel"
                autoComplete="tel"
              />
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
      </Container>
    </>
  );
}
