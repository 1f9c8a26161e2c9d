import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SchoolTabs } from "~/features/organisations";
import { schoolYear } from "~/platform/clock/clock";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { PageHeader, Section } from "~/ui";

import { EnrolmentBase } from "../components/EnrolmentBase";
import { EnrolmentPreview, type EnrolmentPreviewLine } from "../components/EnrolmentPreview";
import { ImportBatches, ImportDone } from "../components/ImportBatches";
import { ImportForm } from "../components/ImportForm";
import { enrolmentImport } from "../import-jobs.usecases.server";
import { importIntent, importPage, type ImportReply } from "../import-page.server";
import { importMessages } from "../imports.messages";
import { enrolmentBases } from "../imports.usecases.server";
import { mayPlace } from "../placements.permissions";

export const loader = defineLoader({ allow: mayPlace }, async ({ ctx, url }) => {
  const page = await importPage(ctx, url, "enrolment");
  const year = schoolYear(ctx.clock.now());
  return { ...page, year, bases: await enrolmentBases(ctx.db, page.schools, year) };
});

export const action = defineAction({
  allow: mayPlace,
  intents: {
    import: importIntent({
      job: enrolmentImport,
      path: "/school/inschrijvingen",
      lineOf: (planned, line): EnrolmentPreviewLine => ({ line, ...planned }),
    }),
  },
});

/** After a refusal too: a colleague may just have read in the same. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${importMessages[localeOfPath(location.pathname)].enrolment.title} – Vakbrug` },
];

export default function Enrolment() {
  const { schools, batches, said, year, bases } = useLoaderData<typeof loader>();
  const reply = useActionData() as ImportReply<EnrolmentPreviewLine> | undefined;
  const t = useMessages(importMessages);
  const href = useHref();
  const { preview } = reply ?? {};
  const { enrolment, students } = t;
  return (
    <>
      <PageHeader
        title={enrolment.title}
        lead={enrolment.lead}
        breadcrumb={{
          label: students.trail,
          items: [{ href: href("/school/studenten"), label: students.back }],
        }}
      />
      <SchoolTabs current="studenten" />
      {reply === undefined ? <ImportDone said={said} batches={batches} /> : null}
      {preview === undefined
        ? bases.map((base) => (
            <EnrolmentBase key={base.school.id} {...base} year={year} several={bases.length > 1} />
          ))
        : null}
      <Section title={preview === undefined ? enrolment.read : t.preview} lead={enrolment.readLead}>
        <ImportForm
          schools={schools}
          template={href("/school/voorbeeld/inschrijvingen.csv")}
          preview={preview}
          tally={preview === undefined ? "" : enrolment.tally(preview.tally)}
        >
          <EnrolmentPreview lines={preview?.lines ?? []} />
        </ImportForm>
      </Section>
      <ImportBatches batches={batches} several={schools.length > 1} />
    </>
  );
}
