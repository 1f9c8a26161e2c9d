import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { everyone } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import { defineAction, intent } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader } from "~/ui";

import { accountRequest } from "../account-request.server";
import { accountMessages } from "../accounts.messages";
import { emailSchema } from "../accounts.schemas";
import { forgotPassword } from "../accounts.usecases.server";
import { EmailForm } from "../components/EmailForm";

export const action = defineAction({
  allow: everyone,
  intents: {
    forgot: intent(emailSchema, async ({ ctx, value }) => {
      await forgotPassword(ctx.db, value.email, accountRequest(ctx));
      return { done: "sent" };
    }),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${accountMessages[localeOfPath(location.pathname)].forgot.title} – Vakbrug` },
];

export default function ForgotPassword() {
  const t = useMessages(accountMessages).forgot;
  const sent = (useActionData() as ActionReply | undefined)?.done === "sent";
  return (
    <>
      <PageHeader title={t.title} lead={sent ? undefined : t.lead} />
      <Container width="narrow">
        {sent ? <Notice tone="ok">{t.sent}</Notice> : <EmailForm intent="forgot" submit={t.submit} />}
      </Container>
    </>
  );
}
