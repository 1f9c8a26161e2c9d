import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Container, ErrorSummary, Notice, PageHeader, Stack } from "~/ui";

import { StillRight } from "../components/StillRight";
import { stillRightMessages } from "../still-right.messages";
import { confirmAll, findStillRightLink } from "../still-right.usecases.server";

const params = z.object({ token: z.string().max(100) });

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params, url }) => {
  const { company, question } = await findStillRightLink(ctx.db, params.token, ctx.clock.now());
  const { name, slug } = company;
  return { name, slug, question, done: url.searchParams.has("gedaan") };
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    "still-right": intent(z.object({}), async ({ ctx, params }) => {
      const token = params["token"] ?? "";
      const { company, by } = await findStillRightLink(ctx.db, token, ctx.clock.now());
      await confirmAll(ctx.db, by, company.id);
      return redirect(localePath(ctx.locale, `/klopt-nog/${token}?gedaan`));
    }),
  },
});

/** After a refusal too: somebody else may just have confirmed. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  secretMeta(stillRightMessages[localeOfPath(location.pathname)].title);

export default function StillRightPage() {
  const { name, slug, question, done } = useLoaderData<typeof loader>();
  const t = useMessages(stillRightMessages);
  const href = useHref();
  const refused = useRefused();
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader title={t.title} eyebrow={name} lead={question === null ? null : t.lead} />
        <ErrorSummary title={t.errors} errors={refused} />
        {question === null ? (
          <Notice tone="ok" actions={<ButtonLink href={href(`/bedrijven/${slug}`)}>{name}</ButtonLink>}>
            {done ? t.thanks : t.nothing}
          </Notice>
        ) : (
          <StillRight question={question} level={2} />
        )}
      </Stack>
    </Container>
  );
}
