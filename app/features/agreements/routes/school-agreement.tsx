import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { SchoolTabs } from "~/features/organisations";
import { useDone, useRefused } from "~/platform/forms/use-form";
import { viewerOf } from "~/platform/http/context.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, Notice, PageHeader } from "~/ui";

import { agreementError } from "../agreements.errors";
import { agreementMessages } from "../agreements.messages";
import { drawingSchools, mayDrawUp } from "../agreements.permissions";
import { LatestVersion } from "../components/LatestVersion";
import { OtherProgramme } from "../components/OtherProgramme";
import { PlacedBadge, PlacementFacts } from "../components/PlacementFacts";
import { SchoolSteps } from "../components/SchoolSteps";
import { Versions } from "../components/Signatures";
import { scanMaxBytes } from "../core/scan";
import { formMessages } from "../form.messages";
import { paperMessages } from "../paper.messages";
import { schoolIntents } from "../school-intents.server";
import { schoolPage } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayDrawUp, params }, async ({ ctx, params, url }) => {
  const { name, email } = viewerOf(ctx);
  const by = { schoolIds: drawingSchools(ctx.viewer), name, email };
  return {
    ...(await schoolPage(ctx.db, params.id, by, ctx.clock.now())),
    said: url.searchParams.get("gedaan"),
  };
});

export const action = defineAction({
  allow: mayDrawUp,
  params,
  // Beside the scan there is little in the form.
  limit: { bytes: scanMaxBytes + 65_536, intent: "paper", error: agreementError("scan_too_large", "scan") },
  intents: schoolIntents,
});

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${agreementMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function SchoolAgreement() {
  const { said, ...page } = useLoaderData<typeof loader>();
  const { placement, versions, scans, otherProgramme } = page;
  const t = useMessages(agreementMessages);
  const f = useMessages(formMessages);
  const href = useHref();
  const refused = useRefused();
  const done = useDone({ ...t.done, ...f.done, ...useMessages(paperMessages).done }, said);
  const active = placement.status === "accepted" || placement.status === "placed";
  const [latest] = versions;
  const base = href(`/school/overeenkomsten/${placement.id}`);
  return (
    <>
      <PageHeader
        title={placement.studentName}
        breadcrumb={{
          label: t.trail,
          items: [{ href: href("/school/overeenkomsten"), label: t.list.title }],
        }}
        actions={<PlacedBadge {...placement} />}
      />
      <SchoolTabs current="overeenkomsten" />
      <ErrorSummary title={t.errors} errors={refused} />
      {done === undefined ? null : (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      {otherProgramme === null ? null : (
        <OtherProgramme
          place={{ crebo: placement.crebo, name: placement.qualification, route: placement.route }}
          enrolled={otherProgramme}
        />
      )}
      <PlacementFacts placement={placement} />
      {latest === undefined ? null : (
        <>
          <LatestVersion page={page} latest={latest} active={active} />
          <Versions versions={versions} scans={scans} base={base} />
        </>
      )}
      <SchoolSteps page={page} active={active} />
    </>
  );
}
