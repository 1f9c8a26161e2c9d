import { randomUUID } from "node:crypto";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice, Stack } from "~/ui";

import { mayApply } from "../applications.permissions";
import { ownApplication } from "../applications.views.usecases.server";
import { applyMessages } from "../apply.messages";
import { ApplicationFacts } from "../components/ApplicationFacts";
import { ApplicationHistory } from "../components/ApplicationHistory";
import { ApplicationMessages } from "../components/ApplicationMessages";
import { NearbyPlaces } from "../components/NearbyPlaces";
import { OwnApplicationHeader } from "../components/OwnApplicationHeader";
import { RecommendationGiven } from "../components/RecommendationGiven";
import { ReasonForm } from "../components/ReasonForm";
import { StudentAnswer } from "../components/StudentAnswer";
import { WhatComesNext } from "../components/WhatComesNext";
import { asStudent, ownApplicationIntents, studentAnswerIntents } from "../student-intents.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: mayApply, params }, async ({ ctx, params, url }) => ({
  ...(await ownApplication(ctx.db, params.id, asStudent(ctx).studentUserId, ctx.clock.now())),
  said: url.searchParams.get("gedaan"),
  idempotencyKey: randomUUID(),
}));

const path = (id: string) => `/mijn/sollicitaties/${id}`;

export const action = defineAction({
  allow: mayApply,
  params,
  intents: {
    ...studentAnswerIntents<Params>((ctx, { id }) => ({ id, by: asStudent(ctx), back: path(id) })),
    ...ownApplicationIntents<Params>(path),
  },
});

/** After a refusal too: the application has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.application.listingTitle ?? ""} – Vakbrug` },
];

export default function MyApplication() {
  const { application, actions, enrolment, options, history, messages, said, idempotencyKey, ...more } =
    useLoaderData<typeof loader>();
  const t = useMessages(applyMessages);
  const done = useDone(t.done, said);
  return (
    <>
      <OwnApplicationHeader application={application} />
      <Stack gap="l">
        <Refused />
        {done === undefined ? null : (
          <Notice tone="ok" role="status">
            {done}
          </Notice>
        )}
        <WhatComesNext application={application} enrolment={enrolment} back={path(application.id)} />
        <StudentAnswer application={application} actions={actions} options={options} />
        {actions.includes("fell_through") ? (
          <ReasonForm
            intent="fell-through"
            placementId={application.id}
            trigger={t.fellThrough.trigger}
            question={t.fellThrough.question(application.companyName)}
          />
        ) : null}
        <RecommendationGiven company={application.companyName} until={more.recommendedUntil} />
        <NearbyPlaces places={more.nearby} />
        <ApplicationFacts application={application} />
        <ApplicationMessages messages={messages} idempotencyKey={idempotencyKey} />
        <ApplicationHistory history={history} own />
      </Stack>
    </>
  );
}
