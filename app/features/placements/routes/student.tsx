import { randomUUID } from "node:crypto";

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { SchoolTabs } from "~/features/organisations";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useRefused } from "~/platform/forms/use-form";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, Notice, PageHeader, Section } from "~/ui";

import { FittingOffers } from "../components/FittingOffers";
import { Proposals } from "../components/Proposals";
import { ReportActions } from "../components/ReportActions";
import { StudentFacts } from "../components/StudentFacts";
import { UrgencyBadge } from "../components/StudentCard";
import { defaultRadiusKm, radii } from "../core/fit";
import { placementMessages } from "../placements.messages";
import { studentMessages } from "../student.messages";
import { studentsMessages } from "../students.messages";
import { mayPlace, placingSchools } from "../placements.permissions";
import { studentPage } from "../worklist.usecases.server";
import { studentIntents } from "./student-intents.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayPlace, params }, async ({ ctx, params, url }) => {
  const asked = Number(url.searchParams.get("km"));
  const radiusKm = radii.find((km) => km === asked) ?? defaultRadiusKm;
  const page = await studentPage(ctx.db, params.id, placingSchools(ctx.viewer), {
    radiusKm,
    now: ctx.clock.now(),
  });
  return { ...page, radiusKm, said: url.searchParams.get("gedaan"), idempotencyKey: randomUUID() };
});

export const action = defineAction({ allow: mayPlace, params, intents: studentIntents });

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${studentsMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Student() {
  const { student, schoolName, proposals, fitting, radiusKm, today, said, idempotencyKey } =
    useLoaderData<typeof loader>();
  const t = useMessages(studentMessages);
  const words = useMessages(placementMessages);
  const href = useHref();
  const refused = useRefused();
  const done = said !== null && said in t.done ? t.done[said as "proposed"] : null;
  return (
    <>
      <PageHeader
        title={student.name}
        breadcrumb={{
          label: t.trail,
          items: [{ href: href("/school/studenten"), label: t.back }],
        }}
        actions={<UrgencyBadge student={student} today={today} />}
      />
      <SchoolTabs current="studenten" />
      <ErrorSummary title={words.errors} errors={refused} />
      {done !== null && refused.length === 0 ? (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      ) : null}
      <StudentFacts student={student} />
      {proposals.length > 0 ? <Proposals lines={proposals} /> : null}
      {student.status === "open" || student.status === "mediation" ? (
        <FittingOffers
          student={student}
          schoolName={schoolName}
          fitting={fitting}
          radiusKm={radiusKm}
          today={today}
          idempotencyKey={idempotencyKey}
        />
      ) : null}
      {student.status === "open" || student.status === "mediation" ? (
        <Section title={t.more} tone="sunk">
          <ReportActions student={student} />
        </Section>
      ) : null}
    </>
  );
}
