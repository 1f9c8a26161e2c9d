import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SchoolTabs } from "~/features/organisations";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { PageHeader, Section } from "~/ui";

import { ImportBatches, ImportDone } from "../components/ImportBatches";
import { ImportForm } from "../components/ImportForm";
import { StudentsPreview, type StudentsPreviewLine } from "../components/StudentsPreview";
import { studentImport } from "../import-jobs.usecases.server";
import { importIntent, importPage, type ImportReply } from "../import-page.server";
import { importMessages } from "../imports.messages";
import { mayPlace } from "../placements.permissions";

export const loader = defineLoader({ allow: mayPlace }, ({ ctx, url }) => importPage(ctx, url, "students"));

export const action = defineAction({
  allow: mayPlace,
  intents: {
    import: importIntent({
      job: studentImport,
      path: "/school/studenten/importeren",
      lineOf: ({ row, step }, line): StudentsPreviewLine => ({
        ...{ line, number: row.studentNumber, name: row.name, crebo: row.crebo },
        ...step,
      }),
    }),
  },
});

/** After a refusal too: a colleague may just have read in the same. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${importMessages[localeOfPath(location.pathname)].students.title} – Vakbrug` },
];

export default function ImportStudents() {
  const { schools, batches, said } = useLoaderData<typeof loader>();
  const reply = useActionData() as ImportReply<StudentsPreviewLine> | undefined;
  const t = useMessages(importMessages);
  const href = useHref();
  const { preview } = reply ?? {};
  const { students } = t;
  return (
    <>
      <PageHeader
        title={students.title}
        lead={students.lead}
        breadcrumb={{
          label: students.trail,
          items: [{ href: href("/school/studenten"), label: students.back }],
        }}
      />
      <SchoolTabs current="studenten" />
      {reply === undefined ? <ImportDone said={said} batches={batches} /> : null}
      <Section title={preview === undefined ? t.students.choose : t.preview}>
        <ImportForm
          schools={schools}
          template={href("/school/voorbeeld/studenten.csv")}
          preview={preview}
          tally={preview === undefined ? "" : students.tally(preview.tally)}
        >
          <StudentsPreview lines={preview?.lines ?? []} />
        </ImportForm>
      </Section>
      <ImportBatches batches={batches} several={schools.length > 1} />
    </>
  );
}
