import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { accountMessages } from "~/features/accounts";
import { accountRequest } from "~/features/accounts/index.server";
import { everyone } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import { useForm } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, Fieldset, PageHeader, Stack, SubmitButton, TextField } from "~/ui";

import { CompanyFields } from "../components/CompanyFields";
import { PersonFields } from "../components/PersonFields";
import { RegistrationErrors } from "../components/RegistrationErrors";
import { Sent } from "../components/Sent";
import { registerCompanySchema } from "../organisations.forms";
import { registrationMessages } from "../registration.messages";
import { registerCompany, sectorChoices } from "../registration.usecases.server";

export const loader = defineLoader({ allow: everyone }, async ({ ctx }) => ({
  sectors: await sectorChoices(ctx.db),
}));

export const action = defineAction({
  allow: everyone,
  intents: {
    register: intent(
      registerCompanySchema,
      async ({ ctx, value }) => {
        await registerCompany(ctx.db, value, accountRequest(ctx));
        return { done: "sent" };
      },
      (locale) => accountMessages[locale].fields,
    ),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${registrationMessages[localeOfPath(location.pathname)].company.title} – Vakbrug` },
];

export default function RegisterCompany() {
  const { sectors } = useLoaderData<typeof loader>();
  const t = useMessages(registrationMessages);
  const href = useHref();
  const form = useForm("register");
  if ((useActionData() as ActionReply | undefined)?.done === "sent") return <Sent />;
  return (
    <>
      <PageHeader
        title={t.company.title}
        lead={t.company.lead}
        breadcrumb={{ label: t.title, items: [{ href: href("/registreren"), label: t.title }] }}
      />
      <Container width="narrow">
        <Form method="post">
          <Stack gap="l">
            <RegistrationErrors form={form} />
            <Fieldset legend={t.yourCompany}>
              <TextField
                {...form.field("companyName")}
                label={t.companyName}
                autoComplete="organization"
                maxLength={120}
                required
              />
              <CompanyFields form={form} sectors={sectors} />
              <TextField {...form.field("jobTitle")} label={t.jobTitle} maxLength={80} required />
            </Fieldset>
            <PersonFields form={form} />
            <SubmitButton>{t.submit}</SubmitButton>
          </Stack>
        </Form>
      </Container>
    </>
  );
}
