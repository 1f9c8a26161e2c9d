import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import { useForm } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, ErrorSummary, HiddenField, PageHeader, Stack, SubmitButton } from "~/ui";

import { accountRequest } from "../account-request.server";
import { accountError } from "../accounts.errors";
import { accountMessages } from "../accounts.messages";
import { ownAccountMessages } from "../own-account.messages";
import { confirmNewEmail } from "../own-account.usecases.server";
import { peekToken } from "../tokens.usecases.server";

const params = z.object({ secret: z.string() });
type Params = z.output<typeof params>;
const nothing = z.object({});

/** Opening the link changes nothing; only the button does. */
export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const found = await peekToken(ctx.db, "change_email", params.secret, ctx.clock.now());
  // After the button was pressed the link is spent, and the page says what came of it.
  if (found === null || found.status === "expired") throw accountError("link_spent");
  return { live: found.status === "live", email: found.token.email };
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    confirm: intent<typeof nothing, Params>(nothing, async ({ ctx, params }) => {
      await confirmNewEmail(ctx.db, ctx.sessions, params.secret, accountRequest(ctx));
      return { done: "confirmed" };
    }),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${ownAccountMessages[localeOfPath(location.pathname)].confirm.title} – Vakbrug` },
];

export default function NewAddress() {
  const { live, email } = useLoaderData<typeof loader>();
  const { confirm: t } = useMessages(ownAccountMessages);
  const spent = useMessages(accountMessages).confirm;
  const { errors } = useMessages(accountMessages).fields;
  const href = useHref();
  const form = useForm("confirm");
  const confirmed = (useActionData() as ActionReply | undefined)?.done === "confirmed";
  if (confirmed || !live) {
    return (
      <>
        <PageHeader
          title={confirmed ? t.done : spent.spent}
          lead={confirmed ? t.doneText : spent.spentText}
        />
        <ButtonLink href={href("/inloggen")} variant="primary">
          {t.signIn}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(email)} />
      <Form method="post">
        <Stack>
          <ErrorSummary title={errors} errors={form.summary} />
          <HiddenField name="intent" value="confirm" />
          <SubmitButton>{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </>
  );
}
