import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ButtonLink, Chip, Cluster, EmptyState, Heading, Pagination, Stack, Text } from "~/ui";

import { searchMessages } from "../search.messages";
import type { SearchPageData, SearchResults as Results } from "../search-page.usecases.server";
import { withParams } from "../search-url";
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
  const { matched, page, pages } = results;
  const t = useMessages(searchMessages);
  const href = useHref();
  const link = (changes: Record<string, string | null>) => href(`/zoeken${withParams(search, changes)}`);
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
              <A
                href={link(
                  other.kind === "region"
                    ? { region: other.value, near: null, radius: null }
                    : { near: other.value },
                )}
              >
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
        <NothingFound found={found} search={search} />
      ) : (
        <>
          <Stack gap="xs">
            <Text as="span" size="s" tone="soft">
              {t.sort}
            </Text>
            <Cluster gap="xs">
              {results.sorts.map((sort) => (
                <Chip key={sort} href={link({ sort })} selected={sort === results.sort}>
                  {t.sorts[sort]}
                </Chip>
              ))}
            </Cluster>
          </Stack>
          <Stack as="ul" gap="s">
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
          </Stack>
          {pages === 1 ? null : (
            <Pagination
              label={t.pages}
              status={t.pageOf(page, pages)}
              previous={page > 1 ? { href: link({ page: String(page - 1) }), label: t.previous } : undefined}
              next={page < pages ? { href: link({ page: String(page + 1) }), label: t.next } : undefined}
            />
          )}
        </>
      )}
    </Stack>
  );
}

/** What to do next: the filters that stand in the way, each with what is found without it. */
function NothingFound({ found, search }: Pick<SearchResultsProps, "found" | "search">) {
  const t = useMessages(searchMessages);
  const href = useHref();
  const words = useFilterWords(found);
  const ways = found.results.wider.map(({ filter, km, matched }) => {
    if (km !== null) {
      const wider = withParams(search, { radius: String(km) });
      return { key: "radius", href: href(`/zoeken${wider}`), text: t.wider(km, matched) };
    }
    const names = (found.typed[filter] ?? [])
      .map((value) => (filter === "q" ? value : (words(filter, value) ?? value)))
      .join(t.and);
    const less = withParams(search, { [filter]: null });
    return { key: filter, href: href(`/zoeken${less}`), text: t.without(names, matched) };
  });
  return (
    <EmptyState
      title={t.emptyTitle}
      level={3}
      drawing="search"
      actions={
        <Stack gap="s">
          {ways.map((way, index) => (
            <ButtonLink key={way.key} href={way.href} variant={index === 0 ? "primary" : "secondary"}>
              {way.text}
            </ButtonLink>
          ))}
          <ButtonLink href={href("/zoeken")} variant={ways.length === 0 ? "primary" : "ghost"}>
            {t.startOver}
          </ButtonLink>
        </Stack>
      }
    >
      {ways.length === 0 ? null : t.emptyText}
    </EmptyState>
  );
}
