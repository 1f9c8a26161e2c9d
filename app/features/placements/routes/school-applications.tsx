import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Refused, SchoolTabs } from "~/features/organisations";
import { demandObjectiveSelection } from "~/features/organisations/index.server";
import { useDone } from "~/platform/forms/use-form";
import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, Notice, PageHeader, Stack, Text } from "~/ui";

import { accept, fellThrough } from "../answer.usecases.server";
import { mayFollow } from "../applications.permissions";
import { acceptForSchema, objectiveSchema } from "../applications.schemas";
import { schoolApplications, schoolDemands } from "../applications.views.usecases.server";
import { ObjectiveDemand } from "../components/ObjectiveDemand";
import { SchoolApplicationCard } from "../components/SchoolApplicationCard";
import { placingSchools } from "../placements.permissions";
import { placementReasonSchema } from "../placements.schemas";
import { schoolMessages } from "../school.messages";

function school(ctx: RequestContext) {
  return { actorId: viewerOf(ctx).userId, schoolIds: placingSchools(ctx.viewer) };
}
const done = (ctx: RequestContext, said: string) =>
  redirect(localePath(ctx.locale, `/school/sollicitaties?gedaan=${said}`));

export const loader = defineLoader({ allow: mayFollow }, async ({ ctx, url }) => ({
  applications: await schoolApplications(ctx.db, school(ctx).schoolIds),
  demands: await schoolDemands(ctx.db, school(ctx).schoolIds),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: mayFollow,
  intents: {
    accept: intent(acceptForSchema, async ({ ctx, value }) => {
      const keepOthers = value.withdrawOthers === undefined;
      const work = { env: ctx.env, now: ctx.clock.now(), keepOthers };
      await accept(ctx.db, value.placementId, school(ctx), work);
      return done(ctx, "accepted");
    }),
    objective: intent(objectiveSchema, async ({ ctx, value: { schoolId, demand } }) => {
      await demandObjectiveSelection(ctx.db, school(ctx).schoolIds, schoolId, demand === "yes");
      return done(ctx, "demanded");
    }),
    "fell-through": intent(placementReasonSchema, async ({ ctx, value }) => {
      const work = { env: ctx.env, now: ctx.clock.now(), byName: "" };
      await fellThrough(ctx.db, value.placementId, school(ctx), value.reason, work);
      return done(ctx, "fell_through");
    }),
  },
});

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${schoolMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function SchoolApplications() {
  const { applications, demands, said } = useLoaderData<typeof loader>();
  const t = useMessages(schoolMessages);
  const finished = useDone(t.done, said);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <SchoolTabs current="sollicitaties" />
      <Refused />
      {finished === undefined ? null : (
        <Notice tone="ok" role="status">
          {finished}
        </Notice>
      )}
      {applications.length === 0 ? (
        <EmptyState title={t.empty}>
          <Text>{t.emptyText}</Text>
        </EmptyState>
      ) : (
        <Stack as="ul" gap="s">
          {applications.map((application) => (
            <SchoolApplicationCard key={application.id} application={application} />
          ))}
        </Stack>
      )}
      {demands.map((demand) => (
        <ObjectiveDemand key={demand.id} school={demand} />
      ))}
    </>
  );
}
