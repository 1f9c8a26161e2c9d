import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { Refused } from "~/features/organisations";
import { everyone } from "~/platform/auth/viewer";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader, Stack } from "~/ui";

import { evaluationSchema } from "../bookings.schemas";
import { EvaluationBody } from "../components/Evaluation";
import { evaluationMessages } from "../evaluation.messages";
import { evaluate, findEvaluationLink } from "../evaluation.usecases.server";
import { spanText } from "../words";

const params = z.object({ token: z.string().max(100) });

/** Only looks: mail programs open links by themselves. */
export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params }) => {
  const { side, booking, evaluations } = await findEvaluationLink(ctx, params.token);
  const { startsAt, endsAt, listing, school, company } = booking;
  const other = side === "T" ? company.name : school.name;
  return { evaluations, other, title: listing.title, startsAt, endsAt };
});

export const action = defineAction({
  allow: everyone,
  params,
  intents: {
    evaluate: intent(evaluationSchema, async ({ ctx, params, value }) => {
      const token = params["token"] ?? "";
      const { who, booking } = await findEvaluationLink(ctx, token);
      await evaluate(ctx.db, who, booking, value);
      return redirect(localePath(ctx.locale, `/evaluatie/${token}`));
    }),
  },
});

/** After a refusal too: the visit has just moved on. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  secretMeta(evaluationMessages[localeOfPath(location.pathname)].title);

export default function Evaluate() {
  const { evaluations, other, title, ...slot } = useLoaderData<typeof loader>();
  const t = useMessages(evaluationMessages);
  const locale = useLocale();
  return (
    <Container width="narrow">
      <Stack>
        <PageHeader title={t.page(other)} eyebrow={t.about(title, spanText(locale, slot))} lead={t.lead} />
        <Refused />
        {evaluations === null ? (
          <Notice>{t.off}</Notice>
        ) : (
          <EvaluationBody evaluations={evaluations} other={other} level={2} />
        )}
      </Stack>
    </Container>
  );
}
