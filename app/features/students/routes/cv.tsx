import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { platformError } from "~/platform/errors/errors";
import { useDone, useForm } from "~/platform/forms/use-form";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
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
import { removeCv, uploadCv } from "../cv.usecases.server";
import { studentError } from "../students.errors";
import { mayHaveProfile } from "../students.permissions";
import { cvSchema, nothingSchema } from "../students.schemas";
import { ownStudent } from "../views.usecases.server";

function self({ viewer, clock }: RequestContext) {
  if (viewer === null) throw platformError("forbidden");
  return { userId: viewer.userId, now: clock.now() };
}

const done = (ctx: RequestContext, said: string) =>
  redirect(localePath(ctx.locale, `/mijn/profiel/cv?gedaan=${said}`));

export const loader = defineLoader({ allow: mayHaveProfile }, async ({ ctx, url }) => ({
  cv: (await ownStudent(ctx.db, self(ctx).userId))?.cv ?? null,
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: mayHaveProfile,
  // Beside the file there is little in the form.
  limit: { bytes: cvMaxBytes + 65_536, intent: "upload", error: studentError("cv_too_large", "cv") },
  intents: {
    upload: intent(
      cvSchema,
      async ({ ctx, value: { cv } }) => {
        await uploadCv(ctx.db, self(ctx), { name: cv.name, content: Buffer.from(await cv.arrayBuffer()) });
        return done(ctx, "saved");
      },
      (locale) => cvMessages[locale].field,
    ),
    remove: intent(nothingSchema, async ({ ctx }) => {
      await removeCv(ctx.db, self(ctx));
      return done(ctx, "removed");
    }),
  },
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
