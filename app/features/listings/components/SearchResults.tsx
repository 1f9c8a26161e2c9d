import { useSearchParams } from "@remix-run/react";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, ChipList, EmptyState, Pagination, Stack, Tabs, Text } from "~/ui";

import type { SearchSort } from "../core/vocabulary";
import { kindMessages } from "../kinds";
import { searchMessages } from "../search.messages";
import { OfferCard, type OfferCardData } from "./OfferCard";

export interface SearchResultsProps {
  total: number;
  cards: OfferCardData[];
  sorts: SearchSort[];
  sort: SearchSort;
  page: number;
  pages: number;
  radius: number | null;
  chips: { region: string; sector: string; place: string };
  highlightedId: string | null;
  onLight: (id: string | null) => void;
}

/** How many, by which filters, in which order, and the page of them. */
export function SearchResults(props: SearchResultsProps) {
  const { total, cards, sorts, sort, page, pages, radius, chips } = props;
  const [params] = useSearchParams();
  const t = useMessages(searchMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  const link = (change: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams([...params].filter(([, value]) => value !== ""));
    next.delete("page");
    change(next);
    return href(`/zoeken${next.size === 0 ? "" : `?${next}`}`);
  };
  const words: Record<string, (value: string) => string> = {
    q: (value) => `“${value}”`,
    near: () => chips.place || (params.get("near") ?? ""),
    kind: (value) => k.kind[value as keyof typeof k.kind],
    region: (value) => chips.region || value,
    sector: (value) => chips.sector || value,
    audience: (value) => k.audience[value as keyof typeof k.audience],
    level: (value) => k.level(Number(value)),
    from: (value) => `${t.from} ${value}`,
    to: (value) => `${t.to} ${value}`,
    seats: (value) => `${t.seats}: ${value}`,
    bbox: () => t.area,
    qualification: (value) => value,
    route: (value) => k.route[value as keyof typeof k.route],
  };
  const active = [...params].filter(([name, value]) => value !== "" && words[name] !== undefined);
  return (
    <Stack>
      <Text weight="bold" size="l">
        {t.found(total)}
      </Text>
      {active.length === 0 ? null : (
        <ChipList
          label={t.filters}
          items={active.map(([name, value]) => {
            const text = words[name]?.(value) ?? value;
            return {
              key: `${name}-${value}`,
              children: text,
              href: link((next) => {
                next.delete(name, value);
                if (name === "near") next.delete("radius");
              }),
              removeLabel: t.remove(text),
            };
          })}
        />
      )}
      {total === 0 ? (
        <EmptyState
          title={t.none}
          level={2}
          drawing="search"
          actions={
            <>
              {radius !== null && radius < 100 ? (
                <ButtonLink
                  href={link((next) => next.set("radius", String(Math.min(100, radius * 2))))}
                  variant="primary"
                >
                  {t.wider(Math.min(100, radius * 2))}
                </ButtonLink>
              ) : null}
              <ButtonLink href={href("/zoeken")}>{t.clear}</ButtonLink>
            </>
          }
        >
          {t.noneText}
        </EmptyState>
      ) : (
        <>
          <Tabs
            label={t.sort}
            items={sorts.map((each) => ({
              key: each,
              label: t.sorts[each],
              href: link((next) => next.set("sort", each)),
              current: each === sort,
            }))}
          />
          <Stack as="ul">
            {cards.map((card) => (
              <OfferCard
                key={card.id}
                offer={card}
                level={2}
                highlighted={props.highlightedId === card.id}
                onLight={props.onLight}
              />
            ))}
          </Stack>
          <Pagination
            label={t.pages}
            status={t.pageOf(page, pages)}
            {...(page > 1
              ? { previous: { href: link((next) => next.set("page", String(page - 1))), label: t.previous } }
              : {})}
            {...(page < pages
              ? { next: { href: link((next) => next.set("page", String(page + 1))), label: t.next } }
              : {})}
          />
        </>
      )}
    </Stack>
  );
}
