import type { MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { useDone, useForm } from "~/platform/forms/use-form";
import { viewerOf } from "~/platform/http/context.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ConfirmPanel,
  Container,
  ErrorSummary,
  HiddenField,
  Notice,
  PageHeader,
  Section,
  SubmitButton,
  Text,
} from "~/ui";

import { CurrentCv } from "../components/CurrentCv";
import { CvUpload } from "../components/CvUpload";
import { cvMaxBytes } from "../core/cv";
import { cvMessages } from "../cv.messages";
import { cvIntents } from "../cv-intents.server";
import { studentError } from "../students.errors";
import { mayHaveProfile } from "../students.permissions";
import { ownStudent } from "../views.usecases.server";

export const loader = defineLoader({ allow: mayHaveProfile }, async ({ ctx, url }) => ({
  cv: (await ownStudent(ctx.db, viewerOf(ctx).userId))?.cv ?? null,
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: mayHaveProfile,
  // Beside the file there is little in the form.
  limit: { bytes: cvMaxBytes + 65_536, intent: "upload", error: studentError("cv_too_large", "cv") },
  intents: cvIntents,
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${cvMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function CvPage() {
  const { cv, said } = useLoaderData<typeof loader>();
  const t = useMessages(cvMessages);
  const href = useHref();
  const { summary } = useForm("upload");
  const notice = useDone(t.done, said);
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{ label: t.trail, items: [{ href: href("/mijn/profiel"), label: t.back }] }}
      />
      <Container width="narrow">
        <ErrorSummary title={t.errors} errors={summary} />
        {notice === undefined ? null : (
          <Notice tone="ok" role="status">
            {notice}
          </Notice>
        )}
        {cv === null ? <Text>{t.none}</Text> : <CurrentCv cv={cv} />}
        <Section title={cv === null ? t.add : t.replace}>
          <CvUpload />
        </Section>
        <Text tone="soft">{t.who}</Text>
        {cv === null ? null : (
          <ConfirmPanel trigger={t.remove} icon="trash" question={t.removeQuestion}>
            <Form method="post">
              <HiddenField name="intent" value="remove" />
              <SubmitButton variant="danger">{t.remove}</SubmitButton>
            </Form>
          </ConfirmPanel>
        )}
      </Container>
    </>
  );
}
