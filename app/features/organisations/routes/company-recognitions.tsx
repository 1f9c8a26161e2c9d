import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Container, Section, Stack, Text } from "~/ui";

import { companyEditMessages } from "../company-edit.messages";
import { ClaimForm } from "../components/ClaimForm";
import { ManagedHeader } from "../components/ManagedHeader";
import { ConfirmedRecognition, StatedRecognition } from "../components/RecognitionEditor";
import { companyManagers } from "../organisations.permissions";
import { asManager } from "../own-company.server";
import { managedRecognitions } from "../own-company.usecases.server";
import { recognitionIntents } from "../recognition-intents.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: companyManagers, params }, async ({ ctx, params, url }) => ({
  ...(await managedRecognitions(ctx.db, asManager(ctx), params.id)),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({ allow: companyManagers, params, intents: recognitionIntents });

/** After a refusal too: it has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${companyEditMessages[localeOfPath(location.pathname)].recognitions.title} – Vakbrug` },
];

export default function CompanyRecognitions() {
  const { company, recognitions, claims, said } = useLoaderData<typeof loader>();
  const t = useMessages(companyEditMessages).recognitions;
  return (
    <>
      <ManagedHeader company={company} part="recognitions" said={said} />
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
