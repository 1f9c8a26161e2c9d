import type { MetaFunction } from "@remix-run/node";
import { useActionData, useSearchParams } from "@remix-run/react";

import { accountMessages } from "~/features/accounts";
import { accountRequest } from "~/features/accounts/index.server";
import { everyone } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import { defineAction, intent } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Container, PageHeader } from "~/ui";

import { RegisterForm } from "../components/RegisterForm";
import { profilePath } from "../profile-path";
import { registerStudentSchema } from "../registration.forms";
import { studentRegistrationMessages } from "../registration.messages";
import { registerStudent } from "../registration.usecases.server";

export const action = defineAction({
  allow: everyone,
  intents: {
    register: intent(
      registerStudentSchema,
      async ({ ctx, value }) => {
        await registerStudent(ctx.db, value, accountRequest(ctx));
        return { done: "sent" };
      },
      (locale) => accountMessages[locale].fields,
    ),
  },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${studentRegistrationMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function RegisterStudent() {
  const t = useMessages(studentRegistrationMessages);
  const href = useHref();
  const back = useSearchParams()[0].get("terug") ?? "";
  const place = back.endsWith("/solliciteren") ? back : "";
  if ((useActionData() as ActionReply | undefined)?.done === "sent") {
    return (
      <PageHeader
        answers
        title={t.sentTitle}
        lead={t.sentText}
        actions={<ButtonLink href={href(profilePath(place))}>{t.profile}</ButtonLink>}
      />
    );
  }
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Container width="narrow">
        <RegisterForm />
      </Container>
    </>
  );
}
