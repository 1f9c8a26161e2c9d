import { redirect, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Cluster,
  Container,
  ErrorSummary,
  HiddenField,
  Notice,
  PageHeader,
  Panel,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import { accept, decline } from "../answer.usecases.server";
import { PlacementBadge } from "../components/PlacementBadge";
import { ProposalFacts } from "../components/ProposalFacts";
import { ReasonForm } from "../components/ReasonForm";
import { placementMessages } from "../placements.messages";
import { mayOpenAnswerLink } from "../placements.permissions";
import { nothingSchema, reasonSchema } from "../placements.schemas";
import { stateMessages } from "../state.messages";
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
  secretMeta(placementMessages[localeOfPath(location.pathname)].answer.title);

export default function Answer() {
  const { state, line } = useLoaderData<typeof loader>();
  const t = useMessages(placementMessages);
  const states = useMessages(stateMessages);
  const href = useHref();
  const refused = useRefused();
  if (line === null || state === "unknown")
    return <Over title={t.answer.unknown} text={t.answer.unknownText} />;
  if (state === "expired") return <Over title={t.answer.expired} text={t.answer.expiredText} />;
  if (state === "used") {
    const { status } = line;
    return status === "accepted" || status === "declined" ? (
      <Over title={t.answer.doneTitle[status]} text={t.answer.doneText[status]} tone="ok" />
    ) : (
      <Over title={t.answer.used} text={t.answer.usedText(states[status])} />
    );
  }
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader
          title={t.answer.title}
          lead={t.answer.lead(line.schoolName)}
          actions={<PlacementBadge status={line.status} />}
        />
        <ErrorSummary title={t.report.errors} errors={refused} />
        <Panel>
          <ProposalFacts line={line} withStudent />
        </Panel>
        <Text as="p">{t.answer.next}</Text>
        <Cluster align="start">
          <Form method="post">
            <HiddenField name="intent" value="accept" />
            <SubmitButton icon="check">{t.company.confirm}</SubmitButton>
          </Form>
          <ReasonForm
            intent="decline"
            placementId={line.id}
            trigger={t.company.decline}
            question={t.company.declineQuestion}
          />
        </Cluster>
        <Text tone="soft" as="p">
          <ButtonLink href={href("/inloggen?terug=/bedrijf/plaatsingen")} variant="ghost">
            {t.answer.signIn}
          </ButtonLink>
        </Text>
      </Stack>
    </Container>
  );
}

function Over({ title, text, tone = "info" }: { title: string; text: string; tone?: "info" | "ok" }) {
  const t = useMessages(placementMessages);
  const href = useHref();
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader title={title} />
        <Notice
          tone={tone}
          actions={
            <ButtonLink href={href("/inloggen?terug=/bedrijf/plaatsingen")}>{t.answer.signIn}</ButtonLink>
          }
        >
          {text}
        </Notice>
      </Stack>
    </Container>
  );
}
