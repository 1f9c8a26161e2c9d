import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { PageHeader } from "~/ui";

import { maySeeOwnAgreement } from "../agreements.permissions";
import { AgreementView } from "../components/AgreementView";
import { PlacedBadge } from "../components/PlacementFacts";
import { viewMessages } from "../view.messages";
import { agreementPage } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: maySeeOwnAgreement, params }, ({ ctx, params }) =>
  agreementPage(ctx.db, params.id, { studentUserId: viewerOf(ctx).userId }),
);

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${viewMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function MyAgreement() {
  const view = useLoaderData<typeof loader>();
  const t = useMessages(viewMessages);
  const href = useHref();
  const { id, applied, listingTitle, companyName } = view.placement;
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(listingTitle, companyName)}
        breadcrumb={{
          label: t.trail,
          items: [
            { href: href("/mijn/sollicitaties"), label: t.applications },
            ...(applied ? [{ href: href(`/mijn/sollicitaties/${id}`), label: listingTitle }] : []),
          ],
        }}
        actions={<PlacedBadge {...view.placement} />}
      />
      <AgreementView
        view={view}
        base={href(`/mijn/overeenkomst/${id}`)}
        enrol={applied ? href(`/mijn/sollicitaties/${id}`) : undefined}
      />
    </>
  );
}
