import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { Refused } from "~/features/organisations";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Container, Notice, PageHeader, SearchField, Section, Stack, SubmitButton } from "~/ui";

import { answerMessages } from "../answer.messages";
import { bookingCompanies, maySeeCompanyRequests } from "../bookings.permissions";
import { bookingMessages } from "../bookings.messages";
import { companyPhoneSchema } from "../bookings.schemas";
import { PhoneForm } from "../components/PhoneForm";
import { phoneMessages } from "../phone.messages";
import { findCompanyPhoneChoices } from "../phone.usecases.server";
import { recordByCompany } from "../request.usecases.server";

export const loader = defineLoader({ allow: maySeeCompanyRequests }, async ({ ctx, url }) => {
  const school = (url.searchParams.get("school") ?? "").trim().slice(0, 100);
  const companies = bookingCompanies(ctx.viewer);
  const choices = await findCompanyPhoneChoices(ctx.db, school, companies, ctx.clock.now());
  return { school, ...choices, idempotencyKey: randomUUID() };
});

export const action = defineAction({
  allow: maySeeCompanyRequests,
  intents: {
    record: intent(companyPhoneSchema, async ({ ctx, value }) => {
      const { viewer, db, clock } = ctx;
      const company = {
        userId: viewer?.userId ?? "",
        companyIds: bookingCompanies(viewer),
        now: clock.now(),
      };
      const reference = await recordByCompany(db, company, value);
      return redirect(localePath(ctx.locale, `/bedrijf/aanvragen/${reference}`));
    }),
  },
});

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${phoneMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function CompanyPhone() {
  const { school, slots, schools, idempotencyKey } = useLoaderData<typeof loader>();
  const t = useMessages(phoneMessages);
  const board = useMessages(answerMessages).board.title;
  const words = useMessages(bookingMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.company.lead}
        breadcrumb={{ label: words.crumbs, items: [{ href: href("/bedrijf/aanvragen"), label: board }] }}
      />
      <Container width="narrow">
        <Stack gap="l">
          <Refused />
          <Section title={t.company.find}>
            <Form method="get">
              <Stack>
                <SearchField name="school" label={t.find.school} defaultValue={school} required />
                <SubmitButton variant="secondary" icon="search">
                  {t.find.submit}
                </SubmitButton>
              </Stack>
            </Form>
          </Section>
          {slots.length === 0 ? (
            <Notice actions={<ButtonLink href={href("/bedrijf/aanbod")}>{t.company.offers}</ButtonLink>}>
              {t.company.noSlots}
            </Notice>
          ) : schools.length > 0 ? (
            <Section title={t.record.title}>
              <PhoneForm slots={slots} schools={schools} idempotencyKey={idempotencyKey} />
            </Section>
          ) : school === "" ? null : (
            <Notice>{t.company.none}</Notice>
          )}
        </Stack>
      </Container>
    </>
  );
}
