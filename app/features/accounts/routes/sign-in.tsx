import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { everyone } from "~/platform/auth/viewer";
import { useForm } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localePath, localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  Container,
  ErrorSummary,
  HiddenField,
  Notice,
  PageHeader,
  Stack,
  SubmitButton,
  Text,
  TextField,
} from "~/ui";

import { accountRequest } from "../account-request.server";
import { accountMessages } from "../accounts.messages";
import { returnTo, signInSchema } from "../accounts.schemas";
import { signIn } from "../accounts.usecases.server";
import { DemoAccounts } from "../components/DemoAccounts";
import { describeDevice } from "../core/device";

export const loader = defineLoader({ allow: everyone }, ({ ctx, url }) => {
  const back = returnTo.parse(url.searchParams.get("terug"));
  if (ctx.viewer !== null) throw redirect(localePath(ctx.locale, back));
  return {
    back,
    demo: ctx.demo,
    sends: ctx.env.SMTP_URL !== undefined,
    reset: url.searchParams.has("nieuw"),
  };
});

export const action = defineAction({
  allow: everyone,
  intents: {
    "sign-in": intent(signInSchema, async ({ ctx, value, request }) => {
      const device = describeDevice(request.headers.get("user-agent"));
      const cookie = await signIn(ctx.db, ctx.sessions, value, { ...accountRequest(ctx), device });
      return redirect(localePath(ctx.locale, value.returnTo), { headers: { "Set-Cookie": cookie } });
    }),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${accountMessages[localeOfPath(location.pathname)].signIn.title} – Vakbrug` },
];

export default function SignIn() {
  const { back, demo, sends, reset } = useLoaderData<typeof loader>();
  const { signIn: t, fields } = useMessages(accountMessages);
  const href = useHref();
  const form = useForm("sign-in");
  return (
    <>
      <PageHeader title={t.title} />
      <Container width="narrow">
        <Stack gap="l">
          {reset ? <Notice tone="ok">{t.reset}</Notice> : null}
          <Form method="post">
            <Stack>
              <ErrorSummary title={fields.errors} errors={form.summary} />
              <HiddenField name="intent" value="sign-in" />
              <HiddenField name="returnTo" value={back} />
              <TextField
                {...form.field("email")}
                label={fields.email}
                type="email"
                autoComplete="username"
                required
              />
              <TextField
                {...form.field("password")}
                label={fields.password}
                type="password"
                autoComplete="current-password"
                required
              />
              <SubmitButton>{t.submit}</SubmitButton>
              <Text>
                <A href={href("/wachtwoord-vergeten")}>{t.forgot}</A>
              </Text>
              <Text>
                {t.noAccount}{" "}
                <A href={href(`/registreren?terug=${encodeURIComponent(back)}`)}>{t.register}</A>
              </Text>
            </Stack>
          </Form>
          {demo ? <DemoAccounts sends={sends} /> : null}
        </Stack>
      </Container>
    </>
  );
}
