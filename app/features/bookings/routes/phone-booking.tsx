import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, FieldRow, Notice, PageHeader, SearchField, Section, Stack, SubmitButton } from "~/ui";

import { answerMessages } from "../answer.messages";
import { mayCoordinateBookings } from "../bookings.permissions";
import { bookingMessages } from "../bookings.messages";
import { phoneSchema } from "../bookings.schemas";
import { PhoneForm } from "../components/PhoneForm";
import { phoneMessages } from "../phone.messages";
import { findPhoneChoices } from "../phone.usecases.server";
import { recordByPhone } from "../request.usecases.server";
import { asCoordinator, territoryOfCoordinator } from "../who.server";

export const loader = defineLoader({ allow: mayCoordinateBookings }, async ({ ctx, url }) => {
  const word = (name: string) => (url.searchParams.get(name) ?? "").trim().slice(0, 100);
  const search = { listing: word("aanbod"), school: word("school") };
  const { now } = await asCoordinator(ctx);
  const choices = await findPhoneChoices(ctx.db, search, await territoryOfCoordinator(ctx), now);
  return { search, ...choices, idempotencyKey: randomUUID() };
});

export const action = defineAction({
  allow: mayCoordinateBookings,
  intents: {
    record: intent(phoneSchema, async ({ ctx, value }) => {
      const municipalities = await territoryOfCoordinator(ctx);
      const coordinator = { userId: ctx.viewer?.userId ?? "", municipalities, now: ctx.clock.now() };
      const reference = await recordByPhone(ctx.db, coordinator, value);
      return redirect(localePath(ctx.locale, `/beheer/boekingen/${reference}`));
    }),
  },
});

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${phoneMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function PhoneBooking() {
  const { search, slots, schools, teachers, idempotencyKey } = useLoaderData<typeof loader>();
  const t = useMessages(phoneMessages);
  const desk = useMessages(answerMessages).desk;
  const words = useMessages(bookingMessages);
  const href = useHref();
  const searched = search.listing !== "" && search.school !== "";
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{
          label: words.crumbs,
          items: [{ href: href("/beheer/boekingen"), label: desk.title }],
        }}
      />
      <Container width="narrow">
        <Stack gap="l">
          <Section title={t.find.title}>
            <Form method="get">
              <Stack>
                <FieldRow>
                  <SearchField name="aanbod" label={t.find.listing} defaultValue={search.listing} required />
                  <SearchField name="school" label={t.find.school} defaultValue={search.school} required />
                </FieldRow>
                <SubmitButton variant="secondary" icon="search">
                  {t.find.submit}
                </SubmitButton>
              </Stack>
            </Form>
          </Section>
          {slots.length > 0 && schools.length > 0 ? (
            <Section title={t.record.title}>
              <PhoneForm
                slots={slots}
                schools={schools}
                teachers={teachers}
                idempotencyKey={idempotencyKey}
              />
            </Section>
          ) : searched ? (
            <Notice>{t.find.none}</Notice>
          ) : null}
        </Stack>
      </Container>
    </>
  );
}
