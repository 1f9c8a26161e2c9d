import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader, Stack } from "~/ui";

import { applicantName } from "../applicant-name";
import { mayOpenApplicationLink } from "../applications.permissions";
import { applicationBehindLink } from "../applications.views.usecases.server";
import { applyMessages } from "../apply.messages";
import { ApplicationFacts } from "../components/ApplicationFacts";
import { ApplicationOver } from "../components/ApplicationOver";
import { CompanyAnswer } from "../components/CompanyAnswer";
import { PlacementBadge } from "../components/PlacementBadge";
import { StudentAnswer } from "../components/StudentAnswer";
import { recruitIntents } from "../recruit-intents.server";
import { recruitMessages } from "../recruit.messages";
import { studentAnswerIntents } from "../student-intents.server";

const params = z.object({ token: z.string().max(100) });
type Params = z.output<typeof params>;

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader(
  { allow: mayOpenApplicationLink, params },
  async ({ ctx, params, url }) => ({
    link: await applicationBehindLink(ctx.db, params.token, ctx.clock.now()),
    said: url.searchParams.get("gedaan"),
  }),
);

const by =
  <S extends "St" | "C">(side: S) =>
  (_ctx: unknown, { token }: Params) => ({
    id: null,
    by: { applicationLink: token, side },
    back: `/antwoord-sollicitatie/${token}`,
  });

export const action = defineAction({
  allow: mayOpenApplicationLink,
  params,
  intents: { ...studentAnswerIntents<Params>(by("St")), ...recruitIntents<Params>(by("C")) },
});

/** After a refusal too: the application has just moved on. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  secretMeta(recruitMessages[localeOfPath(location.pathname)].answer);

export default function AnswerApplication() {
  const { link, said } = useLoaderData<typeof loader>();
  const t = useMessages(recruitMessages);
  const apply = useMessages(applyMessages);
  const locale = useLocale();
  const done = useDone({ ...t.done, ...apply.done }, said);
  if (link.state !== "live") return <ApplicationOver link={link} done={done} />;
  const { application } = link;
  const forStudent = link.side === "St";
  return (
    <Container width="narrow">
      <Stack gap="l">
        <PageHeader
          title={forStudent ? application.listingTitle : applicantName(locale, link.application)}
          lead={
            forStudent
              ? apply.lead(link.application.companyName, link.application.companyPlace)
              : t.linkLead(application.listingTitle)
          }
          eyebrow={<PlacementBadge status={application.status} toCompany={!forStudent} />}
        />
        <Refused />
        {done === undefined ? null : (
          <Notice tone="ok" role="status">
            {done}
          </Notice>
        )}
        {link.side === "St" ? (
          <>
            <ApplicationFacts application={link.application} />
            <StudentAnswer {...link} />
          </>
        ) : (
          <CompanyAnswer side={link} />
        )}
      </Stack>
    </Container>
  );
}
