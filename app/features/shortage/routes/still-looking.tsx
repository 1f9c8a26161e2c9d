import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { useDone, useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Cluster, Container, ErrorSummary, Notice, PageHeader, Stack } from "~/ui";

import { OwnReportCard } from "../components/OwnReportCard";
import { ownMessages } from "../own.messages";
import { answerReminder, reportBehindLink } from "../own.usecases.server";
import { nothingSchema } from "../shortage.schemas";

const params = z.object({ token: z.string().max(100) });
type Params = z.output<typeof params>;

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params, url }) => ({
  ...(await reportBehindLink(ctx.db, params.token, ctx.clock.now())),
  said: url.searchParams.get("gedaan"),
}));

const answering = (answer: "renew" | "withdraw") =>
  intent<typeof nothingSchema, Params>(nothingSchema, async ({ ctx, params }) => {
    const said = await answerReminder(ctx.db, params.token, answer, ctx.clock.now());
    return redirect(localePath(ctx.locale, `/stagetekort-nog/${params.token}?gedaan=${said}`));
  });

export const action = defineAction({
  allow: everyone,
  params,
  intents: { renew: answering("renew"), withdraw: answering("withdraw") },
});

/** After a refusal too: the report has just moved on. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction = ({ location }) =>
  secretMeta(ownMessages[localeOfPath(location.pathname)].link.title);

export default function StillLooking() {
  const { state, report, said } = useLoaderData<typeof loader>();
  const t = useMessages(ownMessages);
  const href = useHref();
  const refused = useRefused();
  const done = useDone(t.link.done, said);
  const signIn = <ButtonLink href={href("/inloggen?terug=/mijn/stagetekort")}>{t.link.signIn}</ButtonLink>;
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader
          title={t.link.title}
          lead={report === null ? null : report.may.includes("renew") ? t.link.lead : t.link.leadYearEnd}
        />
        <ErrorSummary title={t.errors} errors={refused} />
        {report !== null ? (
          <Stack>
            <OwnReportCard report={report} />
            {report.may.includes("renew") ? null : <Cluster>{signIn}</Cluster>}
          </Stack>
        ) : state === "used" && done !== undefined ? (
          <Notice tone="ok" role="status" actions={signIn}>
            {done}
          </Notice>
        ) : (
          <Notice title={t.link.over} actions={signIn}>
            {t.link.overText[state === "live" ? "unknown" : state]}
          </Notice>
        )}
      </Stack>
    </Container>
  );
}
