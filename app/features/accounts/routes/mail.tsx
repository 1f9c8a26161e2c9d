import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { administrators } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { formatDate, formatTime, localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Notice, PageHeader, Stack } from "~/ui";

import { MailState } from "../components/MailState";
import { MailText } from "../components/MailText";
import { mailsMessages } from "../mails.messages";
import { openMail } from "../mails.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: administrators, params }, async ({ ctx, params }) => {
  const by = { userId: ctx.viewer?.userId ?? "", env: ctx.env, now: ctx.clock.now() };
  return { ...(await openMail(ctx.db, params.id, by)), appUrl: ctx.env.appUrl };
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  { title: `${data?.subject ?? mailsMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Mail() {
  const mail = useLoaderData<typeof loader>();
  const t = useMessages(mailsMessages);
  const locale = useLocale();
  const href = useHref();
  const when = (at: Date) => t.at(formatDate(locale, at), formatTime(locale, at));
  return (
    <>
      <PageHeader
        title={mail.subject}
        breadcrumb={{ label: t.title, items: [{ href: href("/beheer/mails"), label: t.title }] }}
      />
      <Stack>
        <DescriptionList
          items={[
            { key: "to", term: t.to, detail: mail.toAddress },
            { key: "made", term: t.made, detail: when(mail.createdAt) },
            { key: "state", term: t.state, detail: <MailState status={mail.status} /> },
            ...(mail.sentAt === null ? [] : [{ key: "sent", term: t.sentAt, detail: when(mail.sentAt) }]),
            ...(mail.lastError === null ? [] : [{ key: "error", term: t.error, detail: mail.lastError }]),
          ]}
        />
        {mail.text === null ? (
          <Notice tone="info">{t.closed}</Notice>
        ) : (
          <MailText text={mail.text} appUrl={mail.appUrl} title={t.text} />
        )}
      </Stack>
    </>
  );
}
