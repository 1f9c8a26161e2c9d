import { randomUUID } from "node:crypto";

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { signedIn } from "~/platform/auth/viewer";
import { useDone, useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, Disclosure, ErrorSummary, Notice, PageHeader, Section, Stack } from "~/ui";

import { OwnReportCard } from "../components/OwnReportCard";
import { OwnReportForm } from "../components/OwnReportForm";
import { WhyNoReport } from "../components/WhyNoReport";
import { ownMessages } from "../own.messages";
import { ownReports } from "../own.usecases.server";
import { ownReportIntents, self } from "../own-intents.server";

export const loader = defineLoader({ allow: signedIn }, async ({ ctx, url }) => ({
  ...(await ownReports(ctx.db, self(ctx))),
  said: url.searchParams.get("gedaan"),
  idempotencyKey: randomUUID(),
}));

export const action = defineAction({ allow: signedIn, intents: ownReportIntents });

/** After a refusal too: the school has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${ownMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function OwnShortage() {
  const { student, reports, said, idempotencyKey } = useLoaderData<typeof loader>();
  const t = useMessages(ownMessages);
  const href = useHref();
  const answered = useActionData<typeof action>();
  const refused = useRefused();
  const done = useDone(t.done, said);
  const { crebo = null, qualification = null, schoolName = null } = student ?? {};
  const mayReport = student?.kind === "student" && schoolName !== null;
  const looking = reports.some(({ may }) => may.includes("withdraw"));
  const form = (
    <OwnReportForm
      qualification={crebo === null ? "" : `${qualification ?? ""} (${crebo})`}
      route={student?.route ?? null}
      schoolName={schoolName ?? ""}
      idempotencyKey={idempotencyKey}
    />
  );
  return (
    <Container width="narrow">
      <Stack gap="l">
        <PageHeader
          title={t.title}
          lead={student === null || student.kind === "student" ? t.lead : null}
          breadcrumb={{ label: t.back, items: [{ href: href("/mijn"), label: t.back }] }}
        />
        <ErrorSummary title={t.errors} errors={refused} />
        {done === undefined ? null : (
          <Notice tone="ok" role="status">
            {done}
          </Notice>
        )}
        {reports.length > 0 ? (
          <Section title={t.current}>
            <Stack as="ul" gap="s">
              {reports.map((report) => (
                <OwnReportCard key={report.id} report={report} as="li" />
              ))}
            </Stack>
          </Section>
        ) : null}
        {mayReport ? (
          looking ? (
            <Disclosure summary={t.another} open={answered?.form?.intent === "report"}>
              {form}
            </Disclosure>
          ) : (
            <Section title={t.report}>{form}</Section>
          )
        ) : (
          <WhyNoReport student={student} />
        )}
      </Stack>
    </Container>
  );
}
