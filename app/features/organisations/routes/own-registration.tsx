import { redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { signedIn } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import { useDone } from "~/platform/forms/use-form";
import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, Notice, PageHeader } from "~/ui";

import { Refused } from "../components/Refused";
import { askAgain, askSchoolAgain, standingsOf } from "../ask-again.usecases.server";
import type { SchoolChoice } from "../components/SchoolPicker";
import { StandingSection } from "../components/StandingSection";
import { askAgainSchema, enteredSchoolSchema } from "../organisations.forms";
import { registrationMessages } from "../registration.messages";
import { standingMessages } from "../standing.messages";

type Reply = ActionReply & { choices?: SchoolChoice[] };

const person = (ctx: RequestContext) => ({ userId: viewerOf(ctx).userId, now: ctx.clock.now() });

export const loader = defineLoader({ allow: signedIn }, async ({ ctx, url }) => ({
  standings: await standingsOf(ctx.db, person(ctx).userId),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: signedIn,
  intents: {
    again: intent(askAgainSchema, async ({ ctx, value }) => {
      const outcome = await askAgain(ctx.db, person(ctx), value);
      if (outcome.status === "asked")
        return redirect(localePath(ctx.locale, "/mijn/aanmelding?gedaan=asked"));
      const { membershipId, role, school = "", schoolId = "" } = value;
      const reply: Reply = {
        form: {
          intent: "again",
          values: { membershipId, role, school, schoolId },
          errors: {},
          formErrors: [registrationMessages[ctx.locale].which],
        },
        choices: outcome.choices.map(({ id, name, place }) => ({ id, name, place })),
      };
      return reply;
    }),
    school: intent(enteredSchoolSchema, async ({ ctx, value }) => {
      await askSchoolAgain(ctx.db, person(ctx), value);
      return redirect(localePath(ctx.locale, "/mijn/aanmelding?gedaan=asked"));
    }),
  },
});

/** After a refusal too: it has just changed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${standingMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function OwnRegistration() {
  const { standings, said } = useLoaderData<typeof loader>();
  const t = useMessages(standingMessages);
  const href = useHref();
  const done = useDone({ asked: t.asked }, said);
  const reply = useActionData() as Reply | undefined;
  const asking = reply?.form?.values["membershipId"];
  return (
    <>
      <PageHeader
        title={t.title}
        breadcrumb={{ label: t.back, items: [{ href: href("/mijn"), label: t.back }] }}
      />
      {done === undefined ? null : <Notice tone="ok">{done}</Notice>}
      <Refused />
      {standings.length === 0 ? (
        <EmptyState title={t.none} actions={<ButtonLink href={href("/zoeken")}>{t.search}</ButtonLink>}>
          {t.noneText}
        </EmptyState>
      ) : null}
      {standings.map((standing) => (
        <StandingSection
          key={standing.membershipId}
          standing={standing}
          choices={asking === standing.membershipId ? (reply?.choices ?? []) : []}
        />
      ))}
    </>
  );
}
