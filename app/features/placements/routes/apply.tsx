import { randomUUID } from "node:crypto";
import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { useRefused } from "~/platform/forms/use-form";
import { viewerOf } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, PageHeader, Stack } from "~/ui";

import { mayApply } from "../applications.permissions";
import { submitSchema } from "../applications.schemas";
import { applyMessages } from "../apply.messages";
import { ApplyForm } from "../components/ApplyForm";
import { PlaceClosed } from "../components/PlaceClosed";
import { ProfileGaps } from "../components/ProfileGaps";
import { applyPage, submit } from "../submit.usecases.server";

const params = z.object({ slug: z.string().max(200) });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: mayApply, params }, async ({ ctx, params }) => {
  const { refusal, ...page } = await applyPage(ctx.db, params.slug, viewerOf(ctx).userId, ctx.clock.now());
  return { ...page, refusal: refusal?.text(ctx.locale) ?? null, idempotencyKey: randomUUID() };
});

export const action = defineAction({
  allow: mayApply,
  params,
  intents: {
    submit: intent<typeof submitSchema, Params>(submitSchema, async ({ ctx, params, value }) => {
      const id = await submit(
        ctx.db,
        {
          slug: params.slug,
          userId: viewerOf(ctx).userId,
          motivation: value.motivation,
          sharesCv: value.sharesCv !== undefined,
          recommendation: value.recommendation,
          idempotencyKey: value.idempotencyKey,
        },
        { env: ctx.env, now: ctx.clock.now() },
      );
      return redirect(localePath(ctx.locale, `/mijn/sollicitaties/${id}?gedaan=submitted`));
    }),
  },
});

/** After a refusal too: the place has just been given away, or paused. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  {
    title: `${applyMessages[localeOfPath(location.pathname)].title}: ${data?.place.title ?? ""} – Vakbrug`,
  },
];

export default function Apply() {
  const { place, person, refusal, earlierId, ...form } = useLoaderData<typeof loader>();
  const t = useMessages(applyMessages);
  const href = useHref();
  // What was typed stays in sight, also when the place has just been closed.
  const refused = useRefused().length > 0;
  const gaps = person?.gaps ?? ["begin" as const];
  const path = `/aanbod/${place.slug}`;
  const self = `${path}/solliciteren`;
  const back = href(path);
  return (
    <Container width="narrow">
      <Stack gap="l">
        <PageHeader
          title={`${t.title}: ${place.title}`}
          lead={t.lead(place.companyName, place.place)}
          breadcrumb={{ label: t.toPlace, items: [{ href: back, label: place.title }] }}
        />
        <Refused />
        {refusal === null ? null : <PlaceClosed refusal={refusal} earlierId={earlierId} back={back} />}
        {refusal === null && gaps.length > 0 ? (
          <ProfileGaps begun={person !== null} gaps={gaps} back={self} />
        ) : null}
        {(refusal === null || refused) && person !== null && gaps.length === 0 ? (
          <ApplyForm person={person} back={self} {...form} />
        ) : null}
      </Stack>
    </Container>
  );
}
