import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SchoolTabs } from "~/features/organisations";
import { ClaimsPanel } from "~/features/students";
import { useDone, useForm, useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, Notice, PageHeader, Section, Stack } from "~/ui";

import { ReportForm } from "../components/ReportForm";
import { StudentList, UnreportedList } from "../components/StudentLists";
import { StudentsLinks } from "../components/StudentsLinks";
import { ListTabs } from "../components/ListTabs";
import { placementMessages } from "../placements.messages";
import { reportMessages } from "../report.messages";
import { mayPlace } from "../placements.permissions";
import { studentsMessages } from "../students.messages";
import { studentsPage } from "../students-page.server";
import { workListMessages } from "../work-list.messages";
import { studentsIntents } from "./students-intents.server";

export const loader = defineLoader({ allow: mayPlace }, ({ ctx, url }) => studentsPage(ctx, url));

export const action = defineAction({ allow: mayPlace, intents: studentsIntents });

/** After a refusal too: a colleague or the student has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${studentsMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

const onRows = ["elsewhere", "take-back", "renew", "again", "known"];

/** What is wrong with a button at one of the students stands on top: the student may have gone from the list. */
function useListFaults(intent: string | undefined): { message: string }[] {
  const [again, known] = [useForm("again"), useForm("known")];
  const whole = useRefused();
  const faults = [...again.fieldFaults, ...known.fieldFaults].map(({ message }) => ({ message }));
  return intent !== undefined && onRows.includes(intent) ? [...whole, ...faults] : [];
}

export default function Students() {
  const { asked, list, unreported, claims, said, idempotencyKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useMessages(studentsMessages);
  const report = useMessages(reportMessages);
  const words = useMessages(placementMessages);
  const own = useMessages(workListMessages);
  const done = useDone(own.done, said);
  const intent = answered?.form?.intent;
  const faults = useListFaults(intent);
  const refused = intent === "report";
  const form = <ReportForm {...list.form} idempotencyKey={idempotencyKey} />;
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.figures(list.figures.demand, list.figures.base)}
        actions={<StudentsLinks />}
      />
      <SchoolTabs current="studenten" />
      <ErrorSummary title={words.errors} errors={faults} id="fouten-lijst" />
      {done === undefined ? null : (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      <ClaimsPanel claims={claims} said={said} />
      {refused ? (
        <Section title={report.title} id="melden">
          {form}
        </Section>
      ) : null}
      <Stack>
        <ListTabs asked={asked} counts={list.counts} unreported={unreported.found} />
        {asked.tab === "niet-gemeld" ? (
          <UnreportedList asked={asked} list={unreported} />
        ) : (
          <StudentList asked={asked} list={list} />
        )}
      </Stack>
      {refused ? null : (
        <Section title={report.title} lead={report.lead} tone="sunk" id="melden">
          {form}
        </Section>
      )}
    </>
  );
}
