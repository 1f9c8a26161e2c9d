import { randomUUID } from "node:crypto";

import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useActionData } from "@remix-run/react";

import { SchoolTabs } from "~/features/organisations";
import { ClaimsPanel } from "~/features/students";
import { claimIntents, openClaims } from "~/features/students/index.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { platformError } from "~/platform/errors/errors";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { ButtonLink, EmptyState, PageHeader, Pagination, Section, Stack, Tabs, Text } from "~/ui";

import { ReportForm } from "../components/ReportForm";
import { StudentCard } from "../components/StudentCard";
import { placementMessages } from "../placements.messages";
import { mayPlace, placingSchools } from "../placements.permissions";
import { reportStudentSchema } from "../placements.schemas";
import { reportStudent } from "../students.usecases.server";
import { workList } from "../worklist.usecases.server";

export const loader = defineLoader({ allow: mayPlace }, async ({ ctx, url }) => ({
  ...(await workList(ctx.db, placingSchools(ctx.viewer), {
    open: url.searchParams.get("toon") !== "afgerond",
    page: Math.min(1000, Math.max(1, Math.trunc(Number(url.searchParams.get("pagina"))) || 1)),
    now: ctx.clock.now(),
  })),
  claims: await openClaims(ctx.db, placingSchools(ctx.viewer)),
  said: url.searchParams.get("gedaan"),
  idempotencyKey: randomUUID(),
}));

export const action = defineAction({
  allow: mayPlace,
  intents: {
    ...claimIntents,
    report: intent(
      reportStudentSchema,
      async ({ ctx, value }) => {
        const { viewer } = ctx;
        if (viewer === null || !placingSchools(viewer).includes(value.schoolId))
          throw platformError("forbidden");
        const id = await reportStudent(ctx.db, value, { actorId: viewer.userId, now: ctx.clock.now() });
        return redirect(localePath(ctx.locale, `/school/studenten/${id}?gedaan=reported`));
      },
      (locale) => placementMessages[locale].field,
    ),
  },
});

/** After a refusal too: a colleague may just have confirmed somebody. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${placementMessages[localeOfPath(location.pathname)].students.title} – Vakbrug` },
];

export default function Students() {
  const list = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form?.intent === "report";
  const t = useMessages(placementMessages);
  const href = useHref();
  const at = (open: boolean, page = 1) =>
    href(`/school/studenten?toon=${open ? "open" : "afgerond"}${page > 1 ? `&pagina=${page}` : ""}`);
  const form = <ReportForm {...list.form} idempotencyKey={list.idempotencyKey} />;
  return (
    <>
      <PageHeader
        title={t.students.title}
        lead={t.students.figures(list.figures.demand, list.figures.base)}
        actions={
          <ButtonLink href="#melden" icon="plus" variant="primary">
            {t.report.title}
          </ButtonLink>
        }
      />
      <SchoolTabs current="studenten" />
      <ClaimsPanel claims={list.claims} said={list.said} />
      {refused ? (
        <Section title={t.report.title} id="melden">
          {form}
        </Section>
      ) : null}
      <Stack>
        <Tabs
          look="chips"
          label={t.students.tabs}
          items={[
            {
              key: "open",
              href: at(true),
              label: t.students.open,
              current: list.open,
              count: list.counts.open,
            },
            {
              key: "closed",
              href: at(false),
              label: t.students.closed,
              current: !list.open,
              count: list.counts.closed,
            },
          ]}
        />
        {list.students.length === 0 ? (
          <EmptyState
            title={list.open ? t.students.emptyOpen : t.students.emptyClosed}
            drawing={list.open ? "handshake" : "search"}
          >
            {list.open ? <Text>{t.students.emptyOpenText}</Text> : null}
          </EmptyState>
        ) : (
          <Stack as="ul" gap="s">
            {list.students.map((student) => (
              <StudentCard key={student.reportId} student={student} today={list.today} />
            ))}
          </Stack>
        )}
        {list.pages > 1 ? (
          <Pagination
            label={t.students.pages}
            status={t.students.page(list.page, list.pages)}
            previous={
              list.page > 1 ? { href: at(list.open, list.page - 1), label: t.students.previous } : undefined
            }
            next={
              list.page < list.pages
                ? { href: at(list.open, list.page + 1), label: t.students.next }
                : undefined
            }
          />
        ) : null}
      </Stack>
      {refused ? null : (
        <Section title={t.report.title} lead={t.report.lead} tone="sunk" id="melden">
          {form}
        </Section>
      )}
    </>
  );
}
