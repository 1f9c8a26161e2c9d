import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, HiddenField, PageHeader, SubmitButton } from "~/ui";

import { accountRequest } from "../account-request.server";
import { accountMessages } from "../accounts.messages";
import { emailSchema } from "../accounts.schemas";
import { confirmEmail, resendConfirmation } from "../accounts.usecases.server";
import { SpentConfirmation } from "../components/SpentConfirmation";
import { peekToken } from "../tokens.usecases.server";

const params = z.object({ secret: z.string() });
type Params = z.output<typeof params>;
const nothing = z.object({});

/** Opening the link changes nothing; only the button does. */
export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const found = await peekToken(ctx.db, "confirm_email", params.secret, ctx.clock.now());
  return { live: found?.status === "live", email: found?.status === "live" ? found.token.email : "" };
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    confirm: intent<typeof nothing, Params>(nothing, async ({ ctx, params }) => {
      await confirmEmail(ctx.db, params.secret, ctx.clock.now());
      return { done: "confirmed" };
    }),
    resend: intent<typeof emailSchema, Params>(emailSchema, async ({ ctx, value }) => {
      await resendConfirmation(ctx.db, value.email, accountRequest(ctx));
      return { done: "sent" };
    }),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${accountMessages[localeOfPath(location.pathname)].confirm.title} – Vakbrug` },
];

export default function ConfirmEmail() {
  const { live, email } = useLoaderData<typeof loader>();
  const t = useMessages(accountMessages);
  const href = useHref();
  const done = (useActionData() as ActionReply | undefined)?.done;
  if (done === "confirmed") {
    return (
      <>
        <PageHeader title={t.confirm.done} lead={t.confirm.doneText} />
        <ButtonLink href={href("/inloggen")} variant="primary">
          {t.signIn.submit}
        </ButtonLink>
      </>
    );
  }
  if (live) {
    return (
      <>
        <PageHeader title={t.confirm.title} lead={t.confirm.lead(email)} />
        <Form method="post">
          <HiddenField name="intent" value="confirm" />
          <SubmitButton>{t.confirm.submit}</SubmitButton>
        </Form>
      </>
    );
  }
  return <SpentConfirmation sent={done === "sent"} />;
}
