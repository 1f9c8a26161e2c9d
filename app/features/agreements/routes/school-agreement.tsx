import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { SchoolTabs } from "~/features/organisations";
import { useDone, useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, Notice, PageHeader } from "~/ui";

import { agreementMessages } from "../agreements.messages";
import { drawingSchools, mayDrawUp } from "../agreements.permissions";
import { PlacedBadge, PlacementFacts } from "../components/PlacementFacts";
import { ElsewhereForm, EndForm } from "../components/SchoolForms";
import { schoolIntents } from "../school-intents.server";
import { placementPage } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayDrawUp, params }, async ({ ctx, params, url }) => ({
  ...(await placementPage(ctx.db, params.id, { schoolIds: drawingSchools(ctx.viewer) }, ctx.clock.now())),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({ allow: mayDrawUp, params, intents: schoolIntents });

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${agreementMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function SchoolAgreement() {
  const { placement, today, said } = useLoaderData<typeof loader>();
  const t = useMessages(agreementMessages);
  const href = useHref();
  const refused = useRefused();
  const done = useDone(t.done, said);
  return (
    <>
      <PageHeader
        title={placement.studentName}
        breadcrumb={{
          label: t.trail,
          items: [{ href: href("/school/overeenkomsten"), label: t.list.title }],
        }}
        actions={<PlacedBadge status={placement.status} />}
      />
      <SchoolTabs current="overeenkomsten" />
      <ErrorSummary title={t.errors} errors={refused} />
      {done === undefined ? null : (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      <PlacementFacts placement={placement} />
      {placement.status === "accepted" ? <ElsewhereForm today={today} /> : null}
      {placement.status === "placed" ? <EndForm placement={placement} today={today} /> : null}
    </>
  );
}
