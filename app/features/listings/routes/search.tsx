import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useState } from "react";

import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, Notice, PageHeader, Sidebar, Split } from "~/ui";
import type { Box } from "~/ui/map";

import { ResultMap } from "../components/ResultMap";
import { SearchFilters } from "../components/SearchFilters";
import { SearchResults } from "../components/SearchResults";
import { searchMessages } from "../search.messages";
import { searchPage } from "../search-page.usecases.server";

export const loader = defineLoader({ allow: everyone }, async ({ ctx, url }) => ({
  ...(await searchPage(ctx.db, url.searchParams, ctx.locale, ctx.clock.now())),
  tiles:
    ctx.env.TILE_URL === undefined
      ? null
      : { url: ctx.env.TILE_URL, attribution: ctx.env.TILE_ATTRIBUTION ?? "" },
}));

export const meta: MetaFunction = () => [{ title: `${searchMessages.nl.title} – Vakbrug` }];

/** The Netherlands and Flanders. */
const everywhere: Box = [2.5, 50.65, 7.3, 53.6];

export default function SearchRoute() {
  const found = useLoaderData<typeof loader>();
  const [lit, setLit] = useState<string | null>(null);
  const t = useMessages(searchMessages);
  const href = useHref();
  const { bbox, region } = found.values;
  const asked = typeof bbox === "string" ? (bbox.split(",").map(Number) as unknown as Box) : null;
  const suggestions = found.errors.flatMap((error) =>
    error.suggestions.map((each) => ({ ...each, field: error.field })),
  );
  return (
    <>
      <PageHeader title={t.title} />
      <Sidebar
        position="start"
        side={
          <SearchFilters
            values={found.values}
            errors={found.errors}
            sectors={found.choices.sectors}
            regions={found.choices.regions}
          />
        }
      >
        {suggestions.length === 0 ? null : (
          <Notice tone="warn" title={t.meant}>
            <ul>
              {suggestions.map((each) => (
                <li key={`${each.field}-${each.value}`}>
                  <A href={href(`/zoeken?${each.field}=${encodeURIComponent(each.value)}`)}>{each.label}</A>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Split
          label={t.panes}
          first={{
            label: t.list,
            icon: "list",
            content: (
              <SearchResults
                total={found.total}
                cards={found.cards}
                sorts={found.sorts}
                sort={found.sort}
                page={found.page}
                pages={found.pages}
                radius={found.near?.km ?? null}
                chips={found.chips}
                highlightedId={lit}
                onLight={setLit}
              />
            ),
          }}
          second={{
            label: t.map,
            icon: "map",
            content: (
              <ResultMap
                box={asked ?? (found.box as Box | null) ?? everywhere}
                near={found.near}
                selectedRegion={typeof region === "string" ? region : undefined}
                highlightedId={lit}
                onHighlight={setLit}
                tiles={found.tiles}
              />
            ),
          }}
        />
      </Sidebar>
    </>
  );
}
