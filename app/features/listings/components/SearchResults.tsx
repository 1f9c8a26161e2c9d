import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, Heading, NothingFound, ResultList, Stack, Text } from "~/ui";

import { searchMessages } from "../search.messages";
import type { SearchPageData, SearchResults as Results } from "../search-page.usecases.server";
import { placeMeant, withParams } from "../search-url";
import { ActiveFilters, useFilterWords } from "./ActiveFilters";
import { KeepButton } from "./KeepButton";
import { OfferCard } from "./OfferCard";

export interface SearchResultsProps {
  found: Omit<SearchPageData, "results"> & { results: Results };
  /** The query of this page's address. */
  search: string;
  highlightedId: string | null;
  onLight: (id: string | null) => void;
  /** Which of these the reader keeps at hand; null for who cannot keep any. */
  kept: readonly string[] | null;
}

/** How many, by which filters, in which order, and one page of them. */
export function SearchResults({ found, search, highlightedId, onLight, kept }: SearchResultsProps) {
  const { results, place } = found;
  const { matched } = results;
  const t = useMessages(searchMessages);
  const href = useHref();
  const link = (changes: Record<string, string | null>) => href(`/zoeken${withParams(search, changes)}`);
  const words = useFilterWords(found);
  const ways = results.wider.map(({ filter, km, matched }) => {
    if (km !== null) return { key: "radius", href: link({ radius: String(km) }), text: t.wider(km, matched) };
    const names = (found.typed[filter] ?? [])
      .map((value) => (filter === "q" ? value : (words(filter, value) ?? value)))
      .join(t.and);
    return { key: filter, href: link({ [filter]: null }), text: t.without(names, matched) };
  });
  return (
    <Stack>
      <Heading level={2} size="m">
        {matched === 0 ? t.foundNone : matched === 1 ? t.foundOne : t.found(matched)}
      </Heading>
      <ActiveFilters found={found} search={search} />
      {place === null || place.alternatives.length === 0 ? null : (
        <Text size="s">
          {t.alternatives(place.label)}{" "}
          {place.alternatives.slice(0, 4).map((other, index) => (
            <span key={`${other.kind}-${other.value}`}>
              {index === 0 ? "" : ", "}
              <A href={link(placeMeant(other))}>
                {other.kind === "region"
                  ? `${t.region} ${other.label}`
                  : `${other.label}${other.hint === "" ? "" : ` (${other.hint})`}`}
              </A>
            </span>
          ))}
          ?
        </Text>
      )}
      {results.alike && matched > 0 ? (
        <Text size="s" tone="soft">
          {t.alike}
        </Text>
      ) : null}
      {matched === 0 ? (
        <NothingFound
          title={t.emptyTitle}
          text={t.emptyText}
          ways={ways}
          startOver={{ href: href("/zoeken"), text: t.startOver }}
        />
      ) : (
        <ResultList texts={t} list={results} link={link}>
          {results.cards.map((card) => (
            <OfferCard
              key={card.id}
              offer={card}
              level={3}
              highlighted={highlightedId === card.id}
              onLight={onLight}
              corner={kept === null ? undefined : <KeepButton offer={card} kept={kept.includes(card.id)} />}
            />
          ))}
        </ResultList>
      )}
    </Stack>
  );
}
