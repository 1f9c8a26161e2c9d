import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { schoolStaff } from "~/platform/auth/viewer";
import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Notice, PageHeader, Stack, Tabs } from "~/ui";

import { LessonHours } from "../components/BellForm";
import { ClosedDays } from "../components/ClosedDays";
import { Holidays } from "../components/Holidays";
import { SchoolTabs } from "../components/OrganisationTabs";
import { Refused } from "../components/Refused";
import { mayKeepSchoolTimes } from "../organisations.permissions";
import { schoolTimesMessages } from "../school-times.messages";
import { schoolTimes } from "../school-times.usecases.server";
import { keeper, schoolTimesIntents } from "../school-times-intents.server";

/** `school` in the address says which of the person's schools; `voorbeeld` fills the form with an example. */
export const loader = defineLoader({ allow: schoolStaff }, async ({ ctx, url }) => ({
  times: await schoolTimes(ctx.db, keeper(ctx), url.searchParams.get("school")),
  example: url.searchParams.has("voorbeeld"),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({ allow: mayKeepSchoolTimes, intents: schoolTimesIntents });

/** After a refusal too: a colleague has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${schoolTimesMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function SchoolTimesPage() {
  const { times, example, said } = useLoaderData<typeof loader>();
  const t = useMessages(schoolTimesMessages);
  const href = useHref();
  const doneText = useDone(t.done, said);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <SchoolTabs current="tijden" />
      <Refused />
      {doneText === undefined ? null : (
        <Notice tone="ok" role="status">
          {doneText}
        </Notice>
      )}
      {times === null ? (
        <Notice tone="info" title={t.unchecked.title}>
          {t.unchecked.text}
        </Notice>
      ) : (
        <Stack gap="l">
          {times.schools.length > 1 ? (
            <Tabs
              label={t.schools}
              items={times.schools.map(({ id, name }) => ({
                key: id,
                href: href(`/school/tijden?school=${id}`),
                label: name,
                current: id === times.schoolId,
              }))}
            />
          ) : null}
          <LessonHours {...times} example={example} />
          <ClosedDays schoolId={times.schoolId} closed={times.closed} />
          <Holidays holidays={times.holidays} />
        </Stack>
      )}
    </>
  );
}
