import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { companyStaff } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, PageHeader, PersonCard, Section, Stack, Text } from "~/ui";

import { CompanyTabs } from "../components/OrganisationTabs";
import { companiesOf } from "../organisations.permissions";
import { findCompanyById, primaryContact, recognitionsOf } from "../organisations.usecases.server";
import { ownMessages } from "../own.messages";

export const loader = defineLoader({ allow: companyStaff }, async ({ ctx }) => {
  const companies = await Promise.all(
    companiesOf(ctx.viewer).map(async (id) => {
      const company = await findCompanyById(ctx.db, id);
      const contact = await primaryContact(ctx.db, id);
      return (
        company && {
          id,
          slug: company.slug,
          name: company.name,
          state: company.verification,
          reason: company.verificationReason,
          contact: contact && {
            name: contact.name,
            jobTitle: contact.jobTitle,
            email: contact.email,
            phone: contact.phone,
          },
          recognitions: await recognitionsOf(ctx.db, id, ctx.clock.now()),
        }
      );
    }),
  );
  return { companies: companies.filter((company) => company !== null) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${ownMessages[localeOfPath(location.pathname)].company} – Vakbrug` },
];

export default function OwnCompany() {
  const { companies } = useLoaderData<typeof loader>();
  const t = useMessages(ownMessages);
  const href = useHref();
  return (
    <>
      <PageHeader title={t.company} />
      <CompanyTabs current="overview" />
      {companies.map((company) => (
        <Section
          key={company.id}
          title={company.name}
          actions={<ButtonLink href={href(`/bedrijven/${company.slug}`)}>{t.page}</ButtonLink>}
        >
          <Stack>
            <Notice tone={company.state === "verified" ? "ok" : "warn"}>
              {t.state[company.state]} {company.reason}
            </Notice>
            <Section title={t.contact} level={3}>
              {company.contact === null ? (
                <Text>{t.contactNone}</Text>
              ) : (
                <PersonCard name={company.contact.name} role={company.contact.jobTitle}>
                  <Text>
                    {company.contact.email} {company.contact.phone}
                  </Text>
                </PersonCard>
              )}
            </Section>
            <Section title={t.recognised} level={3}>
              {company.recognitions.length === 0 ? (
                <Text>{t.recognisedNone}</Text>
              ) : (
                <ul>
                  {company.recognitions.map(({ crebo, name, level }) => (
                    <li key={crebo}>{level === null ? name : `${name} (${t.level(level)})`}</li>
                  ))}
                </ul>
              )}
            </Section>
          </Stack>
        </Section>
      ))}
    </>
  );
}
