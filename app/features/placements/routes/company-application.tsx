import { randomUUID } from "node:crypto";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, PageHeader, Stack } from "~/ui";

import { applicantName } from "../applicant-name";
import { applicationMessages } from "../application.messages";
import { mayRecruit } from "../applications.permissions";
import { companyApplication } from "../applications.views.usecases.server";
import { companyApplicationIntents } from "../company-application-intents.server";
import { ApplicationHistory } from "../components/ApplicationHistory";
import { ApplicationMessages } from "../components/ApplicationMessages";
import { CompanyAnswer } from "../components/CompanyAnswer";
import { WaitsForSchool } from "../components/WaitsForSchool";
import { MarkViewed } from "../components/MarkViewed";
import { PlacementBadge } from "../components/PlacementBadge";
import { recruitMessages } from "../recruit.messages";
import { asRecruiter } from "../recruiter.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayRecruit, params }, async ({ ctx, params, url }) => ({
  ...(await companyApplication(ctx.db, params.id, asRecruiter(ctx).companyIds, ctx.clock.now())),
  said: url.searchParams.get("gedaan"),
  step: url.searchParams.get("stap"),
  idempotencyKey: randomUUID(),
}));

export const action = defineAction({ allow: mayRecruit, params, intents: companyApplicationIntents });

/** After a refusal too: the application has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const locale = localeOfPath(location.pathname);
  return [{ title: `${data ? applicantName(locale, data.application) : ""} – Vakbrug` }];
};

export default function CompanyApplicationPage() {
  const { history, messages, said, step, idempotencyKey, ...side } = useLoaderData<typeof loader>();
  const t = useMessages(recruitMessages);
  const words = useMessages(applicationMessages);
  const locale = useLocale();
  const href = useHref();
  const done = useDone(t.done, said);
  const { application, actions } = side;
  return (
    <>
      <PageHeader
        title={applicantName(locale, application)}
        lead={application.listingTitle}
        eyebrow={<PlacementBadge status={application.status} toCompany />}
        breadcrumb={{
          label: words.crumbs,
          items: [{ href: href("/bedrijf/sollicitaties"), label: t.title }],
        }}
        actions={
          application.person?.hasCv === true ? (
            <ButtonLink href={href(`/bedrijf/sollicitaties/${application.id}/cv`)} icon="download" download>
              {t.cv}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack gap="l">
        <Refused />
        {done === undefined ? null : (
          <Notice tone="ok" role="status">
            {done}
          </Notice>
        )}
        {actions.includes("view") ? <MarkViewed /> : null}
        {application.waitsForSchool ? <WaitsForSchool who={applicantName(locale, application)} /> : null}
        <CompanyAnswer side={side} step={step} />
        <ApplicationMessages messages={messages} idempotencyKey={idempotencyKey} />
        <ApplicationHistory history={history} />
      </Stack>
    </>
  );
}
