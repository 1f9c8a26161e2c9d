import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { useState } from "react";

import { everyone, signedIn } from "~/platform/auth/viewer";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Heading, Sidebar, Split, Stack, Text } from "~/ui";

import { PlaceSuggestions } from "../components/PlaceSuggestions";
import { ResultMap } from "../components/ResultMap";
import { SearchFilters } from "../components/SearchFilters";
import { SearchResults } from "../components/SearchResults";
import { favouriteIntents } from "../favourite-intents.server";
import { keptAmong } from "../favourites.usecases.server";
import { searchMessages } from "../search.messages";
import { searchPage } from "../search-page.usecases.server";
import { searchPageNames } from "../search.schemas";
import { placeMeant, tidy, withParams } from "../search-url";

export const loader = defineLoader({ allow: everyone }, async ({ ctx, url }) => {
  const to = (query: string) => redirect(localePath(ctx.locale, `/zoeken${query}`));
  const tidied = tidy(url.search, searchPageNames);
  if (tidied !== null) throw to(tidied);
  const found = await searchPage(ctx.db, url.searchParams, ctx.clock.now());
  if (found.elsewhere !== null)
    throw to(withParams(url.search, placeMeant({ kind: "region", value: found.elsewhere })));
  const { TILE_URL: tileUrl, TILE_ATTRIBUTION: attribution = "" } = ctx.env;
  const tiles = tileUrl === undefined ? null : { url: tileUrl, attribution };
  const ids = found.results?.cards.map(({ id }) => id) ?? [];
  const kept = await keptAmong(ctx.db, ctx.viewer?.userId, ids);
  return data({ ...found, tiles, kept }, { status: found.results === null ? 400 : 200 });
});

export const action = defineAction({
  allow: signedIn,
  intents: favouriteIntents((_, url) => `/zoeken${url.search}`),
});

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = searchMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.title} – Vakbrug` }, { name: "description", content: t.description }];
};

export default function Search() {
  const found = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const [lit, setLit] = useState<string | null>(null);
  const t = useMessages(searchMessages);
  const { results } = found;
  const list =
    results === null ? (
      <Text>{t.wrongText}</Text>
    ) : (
      <SearchResults
        found={{ ...found, results }}
        search={search}
        highlightedId={lit}
        onLight={setLit}
        kept={found.kept}
      />
    );
  return (
    <Split
      label={t.split}
      first={{
        label: t.list,
        icon: "list",
        content: (
          <Stack>
            <Heading level={1} size="l">
              {t.title}
            </Heading>
            <PlaceSuggestions unknownPlace={found.unknownPlace} search={search} />
            <Sidebar position="start" side={<SearchFilters {...found} />}>
              {list}
            </Sidebar>
          </Stack>
        ),
      }}
      second={{
        label: t.map,
        icon: "map",
        content: (
          <ResultMap
            view={results?.view ?? null}
            search={results === null ? "" : search}
            place={found.place}
            region={found.region}
            cards={results?.cards ?? []}
            highlightedId={lit}
            onHighlight={setLit}
            tiles={found.tiles}
          />
        ),
      }}
    />
  );
}
