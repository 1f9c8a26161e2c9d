import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";

import { accountMessages } from "~/features/accounts";
import { accountRequest } from "~/features/accounts/index.server";
import { everyone } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import { useForm } from "~/platform/forms/use-form";
import { defineAction, intent } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Container, PageHeader, Stack, SubmitButton } from "~/ui";

import { PersonFields } from "../components/PersonFields";
import { RegistrationErrors } from "../components/RegistrationErrors";
import { SchoolFields } from "../components/SchoolFields";
import type { SchoolChoice } from "../components/SchoolPicker";
import { Sent } from "../components/Sent";
import { registerSchoolSchema } from "../organisations.forms";
import { registrationMessages } from "../registration.messages";
import { registerSchool } from "../registration.usecases.server";

type Reply = ActionReply & { choices?: SchoolChoice[] };

export const action = defineAction({
  allow: everyone,
  intents: {
    register: intent(
      registerSchoolSchema,
      async ({ ctx, value }) => {
        const outcome = await registerSchool(ctx.db, value, accountRequest(ctx));
        if (outcome.status === "sent") return { done: "sent" };
        const { password: _password, ...typed } = value;
        const values = Object.fromEntries(
          Object.entries(typed).map(([name, given]) => [name, String(given ?? "")]),
        );
        const reply: Reply = {
          form: {
            intent: "register",
            values,
            errors: {},
            formErrors: [registrationMessages[ctx.locale].which],
          },
          choices: outcome.choices.map(({ id, name, place }) => ({ id, name, place })),
        };
        return reply;
      },
      (locale) => ({ ...accountMessages[locale].fields, ...registrationMessages[locale].field }),
    ),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${registrationMessages[localeOfPath(location.pathname)].school.title} – Vakbrug` },
];

export default function RegisterSchool() {
  const t = useMessages(registrationMessages);
  const reply = useActionData() as Reply | undefined;
  const form = useForm("register");
  if (reply?.done === "sent") return <Sent />;
  return (
    <>
      <PageHeader title={t.school.title} />
      <Container width="narrow">
        <Form method="post">
          <Stack gap="l">
            <RegistrationErrors form={form} />
            <SchoolFields form={form} choices={reply?.choices ?? []} />
            <PersonFields form={form} />
            <SubmitButton>{t.submit}</SubmitButton>
          </Stack>
        </Form>
      </Container>
    </>
  );
}
