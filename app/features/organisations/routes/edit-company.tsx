import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useForm } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  Container,
  ErrorSummary,
  FormActions,
  PageHeader,
  Stack,
  SubmitButton,
  TextArea,
  TextField,
} from "~/ui";

import { companyEditMessages } from "../company-edit.messages";
import { editCompany } from "../company.usecases.server";
import { CompanyFields } from "../components/CompanyFields";
import { companySchema } from "../organisations.forms";
import { companyManagers } from "../organisations.permissions";
import { asManager } from "../own-company.server";
import { managedCompany } from "../own-company.usecases.server";
import { sectorChoices } from "../registration.usecases.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: companyManagers, params }, async ({ ctx, params }) => ({
  company: await managedCompany(ctx.db, asManager(ctx), params.id),
  sectors: await sectorChoices(ctx.db),
}));

export const action = defineAction({
  allow: companyManagers,
  params,
  intents: {
    save: intent<typeof companySchema, Params>(companySchema, async ({ ctx, value, params }) => {
      await editCompany(ctx.db, asManager(ctx), params.id, value);
      return redirect(localePath(ctx.locale, "/bedrijf?gedaan=saved"));
    }),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${companyEditMessages[localeOfPath(location.pathname)].details.title} – Vakbrug` },
];

export default function EditCompany() {
  const { company, sectors } = useLoaderData<typeof loader>();
  const { details: t, ...shared } = useMessages(companyEditMessages);
  const href = useHref();
  const form = useForm("save");
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{ label: shared.back, items: [{ href: href("/bedrijf"), label: shared.back }] }}
      />
      <Container width="narrow">
        <Form method="post">
          <Stack>
            <ErrorSummary title={shared.errors} errors={form.summary} />
            <TextField {...form.field("name", company.name)} label={t.name} maxLength={120} required />
            <TextArea
              {...form.field("about", company.about)}
              label={t.about}
              hint={t.aboutHint}
              mark={shared.optional}
              rows={6}
              maxLength={2000}
            />
            <CompanyFields form={form} sectors={sectors} initial={company} />
            <TextField
              {...form.field("phone", company.phone)}
              label={t.phone}
              mark={shared.optional}
              type="tel"
            />
            <FormActions>
              <SubmitButton>{t.submit}</SubmitButton>
            </FormActions>
          </Stack>
        </Form>
      </Container>
    </>
  );
}
