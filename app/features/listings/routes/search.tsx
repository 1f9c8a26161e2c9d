import type { MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { useState } from "react";

import { everyone, signedIn } from "~/platform/auth/viewer";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ChipList, Heading, Notice, Sidebar, Split, Stack, Text } from "~/ui";

import { ResultMap } from "../components/ResultMap";
import { SearchFilters } from "../components/SearchFilters";
import { SearchResults } from "../components/SearchResults";
import { dropListing, keepListing, keptAmong } from "../favourites.usecases.server";
import { favouriteSchema } from "../listings.schemas";
import { searchMessages } from "../search.messages";
import { searchPage } from "../search-page.usecases.server";
import { tidy, withParams } from "../search-url";

export const loader = defineLoader({ allow: everyone }, async ({ ctx, url }) => {
  const tidied = tidy(url.search);
  if (tidied !== null) throw redirect(localePath(ctx.locale, `/zoeken${tidied}`));
  const found = await searchPage(ctx.db, url.searchParams, ctx.clock.now());
  if (found.elsewhere !== null) {
    const query = withParams(url.search, { near: null, radius: null, region: found.elsewhere });
    throw redirect(localePath(ctx.locale, `/zoeken${query}`));
  }
  const { TILE_URL: tileUrl, TILE_ATTRIBUTION: attribution = "" } = ctx.env;
  const tiles = tileUrl === undefined ? null : { url: tileUrl, attribution };
  const ids = found.results?.cards.map(({ id }) => id) ?? [];
  const kept = await keptAmong(ctx.db, ctx.viewer?.userId, ids);
  return data({ ...found, tiles, kept }, { status: found.results === null ? 400 : 200 });
});

export const action = defineAction({
  allow: signedIn,
  intents: {
    keep: intent(favouriteSchema, async ({ ctx, value, url }) => {
      await keepListing(ctx.db, ctx.viewer?.userId ?? "", value.listingId, ctx.clock.now());
      return redirect(localePath(ctx.locale, `/zoeken${url.search}`));
    }),
    drop: intent(favouriteSchema, async ({ ctx, value, url }) => {
      await dropListing(ctx.db, ctx.viewer?.userId ?? "", value.listingId);
      return redirect(localePath(ctx.locale, `/zoeken${url.search}`));
    }),
  },
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
  const href = useHref();
  const { results, unknownPlace } = found;
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
            {unknownPlace === null || unknownPlace.suggestions.length === 0 ? null : (
              <Notice tone="info" title={t.didYouMean}>
                <ChipList
                  items={unknownPlace.suggestions.map(({ kind, value, label, hint }) => ({
                    key: `${kind}-${value}`,
                    children: hint === "" ? label : `${label} (${hint})`,
                    href: href(
                      `/zoeken${withParams(search, kind === "region" ? { region: value, near: null, radius: null } : { near: value })}`,
                    ),
                  }))}
                />
              </Notice>
            )}
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
