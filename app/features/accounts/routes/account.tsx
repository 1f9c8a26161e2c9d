import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { companyStaff, signedIn } from "~/platform/auth/viewer";
import { platformError } from "~/platform/errors/errors";
import { useDone } from "~/platform/forms/use-form";
import { viewerOf } from "~/platform/http/context.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader, Section } from "~/ui";

import { EmailChange } from "../components/EmailChange";
import { PasswordChange } from "../components/PasswordChange";
import { ProfileForm } from "../components/ProfileForm";
import { SessionList } from "../components/SessionList";
import { ownAccountMessages } from "../own-account.messages";
import { ownAccount } from "../own-account.usecases.server";
import { ownAccountIntents } from "../own-account-intents.server";

export const loader = defineLoader({ allow: signedIn }, async ({ ctx, url }) => {
  const account = await ownAccount(ctx.db, ctx.sessions, viewerOf(ctx), ctx.clock.now());
  if (account === null) throw platformError("not_found");
  return { account, hasCompany: companyStaff(ctx.viewer), said: url.searchParams.get("gedaan") };
});

export const action = defineAction({ allow: signedIn, intents: ownAccountIntents });

export const meta: MetaFunction = ({ location }) => [
  { title: `${ownAccountMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Account() {
  const { account, hasCompany, said } = useLoaderData<typeof loader>();
  const t = useMessages(ownAccountMessages);
  const href = useHref();
  const notice = useDone(t.done, said);
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{ label: t.back, items: [{ href: href("/mijn"), label: t.back }] }}
      />
      <Container width="narrow">
        {notice === undefined ? null : <Notice tone="ok">{notice}</Notice>}
        <Section title={t.profile.title}>
          <ProfileForm profile={account} />
        </Section>
        <Section title={t.email.title}>
          <EmailChange {...account} hasCompany={hasCompany} />
        </Section>
        <Section title={t.password.title}>
          <PasswordChange email={account.email} />
        </Section>
        <Section title={t.sessions.title}>
          <SessionList sessions={account.sessions} />
        </Section>
      </Container>
    </>
  );
}
