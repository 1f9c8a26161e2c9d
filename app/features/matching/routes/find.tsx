import type { MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";

import { withParams } from "~/features/listings";
import { everyone, signedIn } from "~/platform/auth/viewer";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ChipList, Notice, PageHeader, Sidebar, Stack, Text } from "~/ui";

import { FindFilters } from "../components/FindFilters";
import { FindResults } from "../components/FindResults";
import { SaveSearch } from "../components/SaveSearch";
import { tidy } from "../find-url";
import { findMessages } from "../find.messages";
import { findPage } from "../find-page.usecases.server";
import { saveSchema } from "../saved.schemas";
import { isSaved, saveSearch } from "../saved.usecases.server";

export const loader = defineLoader({ allow: everyone }, async ({ ctx, url }) => {
  const tidied = tidy(url.search);
  if (tidied !== null) throw redirect(localePath(ctx.locale, `/leerbanen${tidied}`));
  const found = await findPage(ctx.db, url.searchParams, ctx.viewer, ctx.clock.now());
  const saved = ctx.viewer && (await isSaved(ctx.db, ctx.viewer.userId, url.search));
  return data({ ...found, saved }, { status: found.results === null ? 400 : 200 });
});

export const action = defineAction({
  allow: signedIn,
  intents: {
    save: intent(saveSchema, async ({ ctx, url, value }) => {
      const asked = { ...value, search: url.search };
      await saveSearch(ctx.db, ctx.viewer?.userId ?? "", asked, ctx.clock.now());
      return redirect(localePath(ctx.locale, "/mijn/zoekopdrachten?gedaan=bewaard"));
    }),
  },
});

export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = findMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.title} – Vakbrug` }, { name: "description", content: t.description }];
};

export default function Find() {
  const { results, suggestions, typed, errors, place, saved } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const t = useMessages(findMessages);
  const href = useHref();
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Sidebar position="start" side={<FindFilters typed={typed} errors={errors} />}>
        <Stack>
          {suggestions.length === 0 ? null : (
            <Notice tone="info" title={t.didYouMean}>
              <ChipList
                items={suggestions.map(({ value, label, hint }) => ({
                  key: value,
                  children: hint === "" ? label : `${label} (${hint})`,
                  href: href(`/leerbanen${withParams(search, { near: value })}`),
                }))}
              />
            </Notice>
          )}
          {results === null ? (
            <Text>{t.wrongText}</Text>
          ) : (
            <FindResults results={results} typed={typed} place={place} search={search}>
              <SaveSearch
                key={search}
                saved={saved}
                search={search}
                name={[typed["q"], place?.label].filter(Boolean).join(", ") || t.title}
              />
            </FindResults>
          )}
        </Stack>
      </Sidebar>
    </>
  );
}
