import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SchoolTabs } from "~/features/organisations";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { PageHeader } from "~/ui";

import { attestingSchools, maySeeSchoolHours } from "../cofinancing.permissions";
import { DoneNotice, SettledHours, WaitingHours } from "../components/HoursLists";
import type { EntryWho } from "../entries.usecases.server";
import { hoursMessages } from "../hours.messages";
import { hoursIntents } from "../intents.server";
import { pageOf } from "~/platform/http/page";
import { hoursPage } from "../views.usecases.server";

const asSchool = ({ viewer, clock }: RequestContext): EntryWho => ({
  actor: "T",
  userId: viewer?.userId ?? null,
  scope: { schoolIds: attestingSchools(viewer) },
  now: clock.now(),
});

export const loader = defineLoader({ allow: maySeeSchoolHours }, async ({ ctx, url }) => ({
  ...(await hoursPage(ctx.db, asSchool(ctx).scope, "T", pageOf(url))),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: maySeeSchoolHours,
  intents: hoursIntents(asSchool, () => "/school/uren"),
});

/** After a refusal too: the other side has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${hoursMessages[localeOfPath(location.pathname)].school.title} – Vakbrug` },
];

export default function SchoolHours() {
  const { waiting, settled, page, more, said } = useLoaderData<typeof loader>();
  const t = useMessages(hoursMessages);
  return (
    <>
      <PageHeader title={t.school.title} lead={t.school.lead} />
      <SchoolTabs current="uren" />
      <DoneNotice said={said} />
      <WaitingHours waiting={waiting} side="T" />
      <SettledHours settled={settled} side="T" page={page} more={more} />
    </>
  );
}
