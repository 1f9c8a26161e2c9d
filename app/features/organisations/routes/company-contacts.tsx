import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useForm } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath, type Locale } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Container, Section, Stack } from "~/ui";

import { companyEditMessages } from "../company-edit.messages";
import { ContactEditor } from "../components/ContactEditor";
import { ContactForm } from "../components/ContactForm";
import { ManagedHeader } from "../components/ManagedHeader";
import { addContact, editContact, makeContactFirst, removeContact } from "../contacts.usecases.server";
import { contactIdSchema, contactSchema, editContactSchema } from "../organisations.forms";
import { companyManagers } from "../organisations.permissions";
import { asManager } from "../own-company.server";
import { managedContacts } from "../own-company.usecases.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: companyManagers, params }, async ({ ctx, params, url }) => ({
  ...(await managedContacts(ctx.db, asManager(ctx), params.id)),
  said: url.searchParams.get("gedaan"),
}));

const done = (locale: Locale, id: string, said: string) =>
  redirect(localePath(locale, `/bedrijf/contactpersonen/${id}?gedaan=${said}`));

export const action = defineAction({
  allow: companyManagers,
  params,
  intents: {
    add: intent<typeof contactSchema, Params>(contactSchema, async ({ ctx, value, params }) => {
      await addContact(ctx.db, asManager(ctx), params.id, value);
      return done(ctx.locale, params.id, "added");
    }),
    edit: intent<typeof editContactSchema, Params>(editContactSchema, async ({ ctx, value, params }) => {
      const { contactId, ...contact } = value;
      await editContact(ctx.db, asManager(ctx), params.id, contactId, contact);
      return done(ctx.locale, params.id, "changed");
    }),
    first: intent<typeof contactIdSchema, Params>(contactIdSchema, async ({ ctx, value, params }) => {
      await makeContactFirst(ctx.db, asManager(ctx), params.id, value.contactId);
      return done(ctx.locale, params.id, "first");
    }),
    remove: intent<typeof contactIdSchema, Params>(contactIdSchema, async ({ ctx, value, params }) => {
      await removeContact(ctx.db, asManager(ctx), params.id, value.contactId);
      return done(ctx.locale, params.id, "removed");
    }),
  },
});

/** After a refusal too: it has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${companyEditMessages[localeOfPath(location.pathname)].contacts.title} – Vakbrug` },
];

export default function CompanyContacts() {
  const { company, contacts, said } = useLoaderData<typeof loader>();
  const t = useMessages(companyEditMessages).contacts;
  const add = useForm("add");
  return (
    <>
      <ManagedHeader company={company} part="contacts" said={said} />
      <Stack as="ul">
        {contacts.map((contact) => (
          <ContactEditor key={contact.id} contact={contact} />
        ))}
      </Stack>
      <Section title={t.add} tone="sunk">
        <Container width="narrow">
          {/* Once somebody has been added, it begins anew. */}
          <ContactForm key={contacts.length} intent="add" form={add} />
        </Container>
      </Section>
    </>
  );
}
