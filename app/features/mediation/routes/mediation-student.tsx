import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { DeskTabs } from "~/features/organisations";
import { mediate } from "~/features/shortage/index.server";
import { useDone, useRefused } from "~/platform/forms/use-form";
import { viewerOf } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Cluster, ErrorSummary, HiddenField, Notice, PageHeader, SubmitButton, Text } from "~/ui";

import { FittingPlaces, MediationFacts } from "../components/StudentParts";
import { mediationDetailMessages } from "../mediation-detail.messages";
import { mayMediate } from "../mediation.permissions";
import { nothingSchema } from "../mediation.schemas";
import { mediationStudent, mediatorOf } from "../mediation.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayMediate, params }, async ({ ctx, params, url }) => {
  return {
    ...(await mediationStudent(ctx.db, viewerOf(ctx), params.id, ctx.clock.now())),
    said: url.searchParams.get("gedaan"),
  };
});

export const action = defineAction({
  allow: mayMediate,
  params,
  intents: {
    mediate: intent<typeof nothingSchema, z.output<typeof params>>(nothingSchema, async ({ ctx, params }) => {
      await mediate(ctx.db, await mediatorOf(ctx.db, viewerOf(ctx), ctx.clock.now()), params.id);
      return redirect(localePath(ctx.locale, `/beheer/bemiddeling/${params.id}?gedaan=mediated`));
    }),
  },
});

/** After a refusal too: somebody else has just taken it up, or it has closed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${mediationDetailMessages[localeOfPath(location.pathname)].back} – Vakbrug` },
];

export default function MediationStudent() {
  const { student, places, said } = useLoaderData<typeof loader>();
  const t = useMessages(mediationDetailMessages);
  const href = useHref();
  const refused = useRefused();
  const done = useDone(t.done, said);
  return (
    <>
      <PageHeader
        title={student.name}
        breadcrumb={{ label: t.trail, items: [{ href: href("/beheer/bemiddeling"), label: t.back }] }}
      />
      <DeskTabs current="bemiddeling" />
      <ErrorSummary title={t.errors} errors={refused} />
      {done === undefined ? null : (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      <MediationFacts student={student} />
      {student.status === "open" ? (
        <Form method="post">
          <Cluster>
            <HiddenField name="intent" value="mediate" />
            <SubmitButton icon="handshake">{t.mediate}</SubmitButton>
            <Text tone="soft">{t.mediateHint}</Text>
          </Cluster>
        </Form>
      ) : null}
      <FittingPlaces places={places} fromHome={student.fromHome} />
    </>
  );
}
