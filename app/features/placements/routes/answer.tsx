import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { Container, Stack } from "~/ui";

import { accept, decline } from "../answer.usecases.server";
import { ProposalOver, ProposalQuestion } from "../components/ProposalAnswer";
import { answerMessages } from "../answer.messages";
import { mayOpenAnswerLink } from "../placements.permissions";
import { nothingSchema, reasonSchema } from "../placements.schemas";
import { proposalBehindLink } from "../worklist.usecases.server";

const params = z.object({ token: z.string().max(100) });
type Params = z.output<typeof params>;

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader({ allow: mayOpenAnswerLink, params }, ({ ctx, params }) =>
  proposalBehindLink(ctx.db, params.token, ctx.clock.now()),
);

export const action = defineAction({
  allow: mayOpenAnswerLink,
  params,
  intents: {
    accept: intent<typeof nothingSchema, Params>(nothingSchema, async ({ ctx, params }) => {
      await accept(ctx.db, null, { link: params.token }, { env: ctx.env, now: ctx.clock.now() });
      return redirect(localePath(ctx.locale, `/antwoord-plaatsing/${params.token}`));
    }),
    decline: intent<typeof reasonSchema, Params>(reasonSchema, async ({ ctx, params, value }) => {
      const work = { env: ctx.env, now: ctx.clock.now() };
      await decline(ctx.db, null, { link: params.token }, value.reason, work);
      return redirect(localePath(ctx.locale, `/antwoord-plaatsing/${params.token}`));
    }),
  },
});

/** After a refusal too: the proposal has just moved on. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  secretMeta(answerMessages[localeOfPath(location.pathname)].title);

export default function Answer() {
  const { state, line } = useLoaderData<typeof loader>();
  return (
    <Container width="narrow">
      <Stack>
        {state !== "live" ? (
          <ProposalOver state={state} status={line?.status ?? null} />
        ) : line !== null ? (
          <ProposalQuestion line={line} />
        ) : null}
      </Stack>
    </Container>
  );
}
