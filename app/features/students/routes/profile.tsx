import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useDone, useRefused } from "~/platform/forms/use-form";
import { viewerOf } from "~/platform/http/context.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, ErrorSummary, Notice, PageHeader } from "~/ui";

import { ProfileOverview } from "../components/ProfileOverview";
import { ProfilePart } from "../components/ProfilePart";
import { partMessages } from "../parts.messages";
import { profileIntents } from "../profile-intents.server";
import { profileMessages } from "../profile.messages";
import { profilePage } from "../profile-page.usecases.server";
import { profilePath } from "../profile-path";
import { sentFrom } from "../sent-from.server";
import { mayHaveProfile } from "../students.permissions";

/** `deel` says which part is filled in; without it, all of them are shown. `terug` is where one came from. */
export const loader = defineLoader({ allow: mayHaveProfile }, async ({ ctx, url }) => {
  const page = await profilePage(ctx.db, viewerOf(ctx), url.searchParams.get("deel"), ctx.clock.now());
  return { ...page, back: sentFrom(url), said: url.searchParams.get("gedaan") };
});

export const action = defineAction({ allow: mayHaveProfile, intents: profileIntents });

/** After a refusal too: the school may just have confirmed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = profileMessages[localeOfPath(location.pathname)];
  const part = data?.part ?? null;
  return [{ title: `${part === null ? t.title : t.part[part]} – Vakbrug` }];
};

export default function Profile() {
  const page = useLoaderData<typeof loader>();
  const t = useMessages(profileMessages);
  const { errors } = useMessages(partMessages);
  const href = useHref();
  const done = useDone(t.done, page.said);
  const refused = useRefused();
  const { part } = page;
  return (
    <>
      <PageHeader
        title={part === null ? t.title : t.part[part]}
        lead={part === null ? t.lead : undefined}
        breadcrumb={{
          label: t.trail,
          items: [
            { href: href("/mijn"), label: t.back },
            ...(part === null ? [] : [{ href: href(profilePath(page.back)), label: t.title }]),
          ],
        }}
      />
      <Container width="narrow">
        <ErrorSummary title={errors} errors={refused} id="geweigerd" />
        {done === undefined ? null : (
          <Notice tone="ok" role="status">
            {done}
          </Notice>
        )}
        {part === null ? <ProfileOverview {...page} /> : <ProfilePart {...page} part={part} />}
      </Container>
    </>
  );
}
