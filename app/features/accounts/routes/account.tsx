import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { companyStaff, signedIn } from "~/platform/auth/viewer";
import { platformError } from "~/platform/errors/errors";
import type { RequestContext } from "~/platform/http/context.server";
import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader, Section } from "~/ui";

import { accountRequest } from "../account-request.server";
import { accountMessages } from "../accounts.messages";
import { changeEmailSchema, changePasswordSchema, profileSchema } from "../accounts.schemas";
import { EmailChange } from "../components/EmailChange";
import { PasswordChange } from "../components/PasswordChange";
import { ProfileForm } from "../components/ProfileForm";
import { SessionList } from "../components/SessionList";
import { describeDevice } from "../core/device";
import { ownAccountMessages } from "../own-account.messages";
import {
  askNewEmail,
  changePassword,
  changeProfile,
  forgetNewEmail,
  ownAccount,
  signOutEverywhere,
} from "../own-account.usecases.server";

const nothing = z.object({});
const texts = (locale: "nl" | "en") => accountMessages[locale].fields;

function self({ viewer }: RequestContext) {
  if (viewer === null) throw platformError("forbidden");
  return viewer;
}

const done = (locale: "nl" | "en", said: string, headers: HeadersInit = {}) =>
  redirect(localePath(locale, `/mijn/account?gedaan=${said}`), { headers });

export const loader = defineLoader({ allow: signedIn }, async ({ ctx, url }) => {
  const account = await ownAccount(ctx.db, ctx.sessions, self(ctx), ctx.clock.now());
  if (account === null) throw platformError("not_found");
  return { account, hasCompany: companyStaff(ctx.viewer), said: url.searchParams.get("gedaan") };
});

export const action = defineAction({
  allow: signedIn,
  intents: {
    profile: intent(profileSchema, async ({ ctx, value }) => {
      await changeProfile(ctx.db, self(ctx).userId, value);
      return done(value.locale, "profile");
    }),
    password: intent(
      changePasswordSchema,
      async ({ ctx, value, request }) => {
        const device = describeDevice(request.headers.get("user-agent"));
        const how = { ...accountRequest(ctx), device };
        const cookie = await changePassword(ctx.db, ctx.sessions, self(ctx), value, how);
        return done(ctx.locale, "password", { "Set-Cookie": cookie });
      },
      texts,
    ),
    email: intent(changeEmailSchema, async ({ ctx, value }) => {
      await askNewEmail(ctx.db, self(ctx), value, accountRequest(ctx));
      return done(ctx.locale, "asked");
    }),
    "forget-email": intent(nothing, async ({ ctx }) => {
      await forgetNewEmail(ctx.db, self(ctx), ctx.clock.now());
      return done(ctx.locale, "forgotten");
    }),
    "sign-out-everywhere": intent(nothing, async ({ ctx }) => {
      const cookie = await signOutEverywhere(ctx.sessions, self(ctx));
      return redirect(localePath(ctx.locale, "/inloggen"), { headers: { "Set-Cookie": cookie } });
    }),
  },
});

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
