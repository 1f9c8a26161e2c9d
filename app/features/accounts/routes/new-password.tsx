import { redirect, type MetaFunction } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { useForm } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localePath, localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Container, ErrorSummary, HiddenField, PageHeader, Stack, SubmitButton } from "~/ui";

import { accountError } from "../accounts.errors";
import { accountMessages } from "../accounts.messages";
import { newPasswordSchema } from "../accounts.schemas";
import { resetPassword } from "../accounts.usecases.server";
import { NewPassword } from "../components/PasswordFields";
import { peekToken } from "../tokens.usecases.server";

const params = z.object({ secret: z.string() });
type Params = z.output<typeof params>;

/** Opening the link changes nothing; only the form does. */
export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const found = await peekToken(ctx.db, "reset_password", params.secret, ctx.clock.now());
  if (found?.status !== "live") throw accountError("link_spent");
  return null;
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    reset: intent<typeof newPasswordSchema, Params>(newPasswordSchema, async ({ ctx, value, params }) => {
      await resetPassword(ctx.db, ctx.sessions, params.secret, value.password, ctx.clock.now());
      return redirect(localePath(ctx.locale, "/inloggen?nieuw"));
    }),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${accountMessages[localeOfPath(location.pathname)].reset.title} – Vakbrug` },
];

export default function ResetPassword() {
  const { reset: t, fields } = useMessages(accountMessages);
  const form = useForm("reset");
  return (
    <>
      <PageHeader title={t.title} />
      <Container width="narrow">
        <Form method="post">
          <Stack>
            <ErrorSummary title={fields.errors} errors={form.summary} />
            <HiddenField name="intent" value="reset" />
            <NewPassword form={form} />
            <SubmitButton>{t.submit}</SubmitButton>
          </Stack>
        </Form>
      </Container>
    </>
  );
}
