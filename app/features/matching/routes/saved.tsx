import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { signedIn } from "~/platform/auth/viewer";
import { useDone, useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, ErrorSummary, Notice, PageHeader, Stack } from "~/ui";

import { SavedSearchCard } from "../components/SavedSearchCard";
import { savedMessages } from "../saved.messages";
import { changeSchema, dropSchema } from "../saved.schemas";
import { changeSearch, dropSearch, savedSearches } from "../saved.usecases.server";

export const loader = defineLoader({ allow: signedIn }, async ({ ctx, url }) => ({
  searches: await savedSearches(ctx.db, ctx.viewer?.userId ?? ""),
  said: url.searchParams.get("gedaan"),
}));

export const action = defineAction({
  allow: signedIn,
  intents: {
    change: intent(changeSchema, async ({ ctx, value }) => {
      await changeSearch(ctx.db, ctx.viewer?.userId ?? "", value);
      return redirect(localePath(ctx.locale, "/mijn/zoekopdrachten?gedaan=gewijzigd"));
    }),
    drop: intent(dropSchema, async ({ ctx, value }) => {
      await dropSearch(ctx.db, ctx.viewer?.userId ?? "", value.searchId);
      return redirect(localePath(ctx.locale, "/mijn/zoekopdrachten?gedaan=verwijderd"));
    }),
  },
});

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${savedMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function SavedSearches() {
  const { searches, said } = useLoaderData<typeof loader>();
  const t = useMessages(savedMessages);
  const href = useHref();
  const done = useDone(t.done, said);
  const refused = useRefused();
  const search = (
    <ButtonLink href={href("/leerbanen")} variant="primary" icon="search">
      {t.search}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{ label: t.back, items: [{ href: href("/mijn"), label: t.back }] }}
      />
      <Stack>
        {done === undefined ? null : <Notice tone="ok">{done}</Notice>}
        <ErrorSummary title={t.errors} errors={refused} />
        {searches.length === 0 ? (
          <EmptyState title={t.empty} drawing="search" actions={search}>
            {t.emptyText}
          </EmptyState>
        ) : (
          <>
            <Stack as="ul">
              {searches.map((each) => (
                <SavedSearchCard key={each.id} search={each} />
              ))}
            </Stack>
            <div>{search}</div>
          </>
        )}
      </Stack>
    </>
  );
}
