import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath, type Locale } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader, Section, Stack, Text } from "~/ui";

import { Refused } from "../components/Refused";
import { companyEditMessages } from "../company-edit.messages";
import { ClaimForm } from "../components/ClaimForm";
import { ConfirmedRecognition, StatedRecognition } from "../components/RecognitionEditor";
import { claimSchema, creboSchema } from "../organisations.forms";
import { companyManagers } from "../organisations.permissions";
import { asManager } from "../own-company.server";
import { managedRecognitions } from "../own-company.usecases.server";
import { dropRecognition, stateRecognition, takeBackClaim } from "../recognitions.usecases.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: companyManagers, params }, async ({ ctx, params, url }) => ({
  ...(await managedRecognitions(ctx.db, asManager(ctx), params.id)),
  said: url.searchParams.get("gedaan"),
}));

const done = (locale: Locale, id: string, said: string) =>
  redirect(localePath(locale, `/bedrijf/erkenningen/${id}?gedaan=${said}`));

export const action = defineAction({
  allow: companyManagers,
  params,
  intents: {
    state: intent<typeof claimSchema, Params>(
      claimSchema,
      async ({ ctx, value, params }) => {
        await stateRecognition(ctx.db, asManager(ctx), params.id, value);
        return done(ctx.locale, params.id, "stated");
      },
      (locale) => companyEditMessages[locale].field,
    ),
    "take-back": intent<typeof creboSchema, Params>(creboSchema, async ({ ctx, value, params }) => {
      await takeBackClaim(ctx.db, asManager(ctx), params.id, value.crebo);
      return done(ctx.locale, params.id, "withdrawn");
    }),
    drop: intent<typeof creboSchema, Params>(creboSchema, async ({ ctx, value, params }) => {
      await dropRecognition(ctx.db, asManager(ctx), params.id, value.crebo);
      return done(ctx.locale, params.id, "withdrawn");
    }),
  },
});

/** After a refusal too: it has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${companyEditMessages[localeOfPath(location.pathname)].recognitions.title} – Vakbrug` },
];

export default function CompanyRecognitions() {
  const { company, recognitions, claims, said } = useLoaderData<typeof loader>();
  const messages = useMessages(companyEditMessages);
  const t = messages.recognitions;
  const href = useHref();
  const notice = useDone(messages.done, said);
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={company.name}
        lead={t.lead}
        breadcrumb={{ label: messages.back, items: [{ href: href("/bedrijf"), label: messages.back }] }}
      />
      {notice === undefined ? null : <Notice tone="ok">{notice}</Notice>}
      <Refused />
      <Section title={t.confirmed}>
        {recognitions.length === 0 ? (
          <Text>{t.none}</Text>
        ) : (
          <Stack as="ul" gap="s">
            {recognitions.map((recognition) => (
              <ConfirmedRecognition key={recognition.crebo} recognition={recognition} />
            ))}
          </Stack>
        )}
      </Section>
      {claims.length === 0 ? null : (
        <Section title={t.stated}>
          <Stack as="ul" gap="s">
            {claims.map((claim) => (
              <StatedRecognition key={claim.id} claim={claim} />
            ))}
          </Stack>
        </Section>
      )}
      <Section title={t.add} lead={t.addHint} tone="sunk" id="noemen">
        <Container width="narrow">
          {/* Once something has been stated, it begins anew. */}
          <ClaimForm
            key={claims.map(({ id, validFrom, validUntil }) => `${id}${validFrom}${validUntil}`).join()}
            sbbNumber={claims[0]?.sbbNumber ?? null}
          />
        </Container>
      </Section>
    </>
  );
}
