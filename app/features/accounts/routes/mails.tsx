import type { MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { administrators } from "~/platform/auth/viewer";
import { pageOf } from "~/platform/http/page";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, FormActions, Notice, PageHeader, Pages, Stack, SubmitButton, TextField } from "~/ui";

import { MailCard } from "../components/MailCard";
import { mailsMessages } from "../mails.messages";
import { mailList } from "../mails.usecases.server";

const longest = 80;

export const loader = defineLoader({ allow: administrators }, async ({ ctx, url }) => {
  const words = (url.searchParams.get("q") ?? "").slice(0, longest);
  const page = pageOf(url);
  const sends = ctx.env.SMTP_URL !== undefined;
  return { words, page, sends, ...(await mailList(ctx.db, { words, page })) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${mailsMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Mails() {
  const { words, page, sends, lines, more } = useLoaderData<typeof loader>();
  const t = useMessages(mailsMessages);
  const href = useHref();
  const at = (wanted: number) => {
    const query = new URLSearchParams({ q: words, pagina: String(wanted) });
    return href(`/beheer/mails?${query.toString()}`);
  };
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Stack>
        {sends ? null : <Notice tone="info">{t.noServer}</Notice>}
        <Form method="get">
          <Stack>
            <TextField name="q" label={t.search} defaultValue={words} maxLength={longest} type="search" />
            <FormActions>
              <SubmitButton variant="secondary">{t.submit}</SubmitButton>
            </FormActions>
          </Stack>
        </Form>
        {lines.length === 0 ? (
          <EmptyState title={t.none} drawing="search">
            {t.noneText}
          </EmptyState>
        ) : (
          <Stack as="ul" gap="s">
            {lines.map((mail) => (
              <MailCard key={mail.id} mail={mail} />
            ))}
          </Stack>
        )}
        <Pages
          label={t.pages}
          status={t.page(page)}
          page={page}
          more={more}
          to={at}
          previous={t.previous}
          next={t.next}
        />
      </Stack>
    </>
  );
}
