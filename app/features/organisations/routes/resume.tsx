import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Container, FormActions, HiddenField, Notice, PageHeader, SubmitButton } from "~/ui";

import { findResumeLink, resumeByLink } from "../settings.usecases.server";
import { silenceMessages } from "../silence.messages";

const params = z.object({ token: z.string().max(100) });

export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const { status, company, closed } = await findResumeLink(ctx.db, params.token, ctx.clock.now());
  const { name, slug } = company;
  return { name, slug, paused: closed?.why === "paused", live: status === "live" };
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    resume: intent(z.object({}), async ({ ctx, params }) => {
      await resumeByLink(ctx.db, params["token"] ?? "", ctx.clock.now());
      return redirect(localePath(ctx.locale, `/hervatten/${params["token"]}`));
    }),
  },
});

/** After a refusal too: somebody else may just have resumed. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => secretMeta(data?.name ?? "");

export default function Resume() {
  const { name, slug, paused, live } = useLoaderData<typeof loader>();
  const t = useMessages(silenceMessages).page;
  const href = useHref();
  return (
    <Container width="narrow">
      <PageHeader
        title={paused ? t.title(name) : t.resumedTitle(name)}
        lead={paused && live ? t.lead : null}
      />
      {!paused ? (
        <Notice tone="ok" actions={<ButtonLink href={href(`/bedrijven/${slug}`)}>{t.company}</ButtonLink>}>
          {t.resumed}
        </Notice>
      ) : live ? (
        <Form method="post">
          <HiddenField name="intent" value="resume" />
          <FormActions>
            <SubmitButton variant="signal">{t.button}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <Notice
          tone="warn"
          title={t.spentTitle}
          actions={
            <ButtonLink href={href(`/inloggen?terug=${encodeURIComponent("/bedrijf/instellingen")}`)}>
              {t.signIn}
            </ButtonLink>
          }
        >
          {t.spent}
        </Notice>
      )}
    </Container>
  );
}
