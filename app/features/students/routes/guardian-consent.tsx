import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  Container,
  ErrorSummary,
  HiddenField,
  IconList,
  Notice,
  PageHeader,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import { guardianMessages } from "../guardian.messages";
import { consentBehindLink, giveConsent } from "../guardian.usecases.server";
import { nothingSchema } from "../students.schemas";

const params = z.object({ token: z.string().max(100) });
type Params = z.output<typeof params>;

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader({ allow: everyone, params }, ({ ctx, params }) =>
  consentBehindLink(ctx.db, params.token, ctx.clock.now()),
);

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    consent: intent<typeof nothingSchema, Params>(nothingSchema, async ({ ctx, params }) => {
      await giveConsent(ctx.db, params.token, { env: ctx.env, now: ctx.clock.now() });
      return redirect(localePath(ctx.locale, `/toestemming/${params.token}`));
    }),
  },
});

/** After a refusal too: the link has just been used. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  secretMeta(guardianMessages[localeOfPath(location.pathname)].title);

export default function GuardianConsent() {
  const { state, guardianName, studentName } = useLoaderData<typeof loader>();
  const t = useMessages(guardianMessages);
  const href = useHref();
  const refused = useRefused();
  if (state !== "live") {
    return (
      <Container width="narrow">
        <Stack>
          <PageHeader title={state === "given" ? t.given : t.over} />
          <ErrorSummary title={t.errors} errors={refused} />
          <Notice tone={state === "given" ? "ok" : "info"}>
            {state === "given" ? t.givenText : state === "unknown" ? t.unknownText : t.overText}
          </Notice>
        </Stack>
      </Container>
    );
  }
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader title={t.title} lead={t.lead(guardianName, studentName)} />
        <ErrorSummary title={t.errors} errors={refused} />
        <Text>{t.meaning}</Text>
        <IconList
          items={[
            { key: "apply", icon: "check", text: t.allows.apply },
            { key: "show", icon: "eye", text: t.allows.show },
            { key: "no", icon: "lock", text: t.allows.no },
          ]}
        />
        <Form method="post">
          <HiddenField name="intent" value="consent" />
          <SubmitButton icon="check">{t.give}</SubmitButton>
        </Form>
        <Text tone="soft">{t.otherwise}</Text>
        <A href={href("/privacy")}>{t.privacy}</A>
      </Stack>
    </Container>
  );
}
