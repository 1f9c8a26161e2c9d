import { withParams } from "~/features/listings";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ButtonLink, Chip, ChipList, Cluster, EmptyState, Heading, Pagination, Stack, Text } from "~/ui";

import { filterNames, type FilterName } from "../core/vocabulary";
import { without } from "../find-url";
import { findMessages } from "../find.messages";
import type { FindPageData } from "../find-page.usecases.server";
import { PlaceCard } from "./PlaceCard";

type Results = NonNullable<FindPageData["results"]>;

export interface FindResultsProps {
  results: Results;
  typed: FindPageData["typed"];
  place: FindPageData["place"];
  /** The query of this page's address. */
  search: string;
}

/** Whether a travel time is told. */
const travels = ({ reasons, drawbacks }: Results["cards"][number]["fit"]): boolean =>
  [...reasons, ...drawbacks].some(({ about }) => about === "travel");

/** A filter as a reader would say it. */
function useFilterWords({ typed, place }: Pick<FindResultsProps, "typed" | "place">) {
  const t = useMessages(findMessages);
  return (name: FilterName): string => {
    const value = typed[name] ?? "";
    switch (name) {
      case "q":
        return value;
      case "near":
        return place === null ? value : t.chip.near(place.label, place.minutes, t.modes[place.mode]);
      case "kind":
        return t.kinds[value as keyof typeof t.kinds];
      case "start":
        return t.chip.start(value);
      case "level":
        return t.levelOf(Number(value));
      case "route":
        return t.routes[value as keyof typeof t.routes];
      case "days":
        return t.daysUpTo(Number(value));
      case "promising":
        return t.promisingLabel;
    }
  };
}

/** How many, by which filters, in which order, and one page of them. */
export function FindResults({ results, typed, place, search }: FindResultsProps) {
  const { matched, page, pages, cards } = results;
  const t = useMessages(findMessages);
  const href = useHref();
  const words = useFilterWords({ typed, place });
  const link = (changes: Record<string, string | null>) => href(`/leerbanen${withParams(search, changes)}`);
  const chips = filterNames
    .filter((name) => (typed[name] ?? "") !== "")
    .map((name) => ({
      key: name,
      children: words(name),
      href: href(`/leerbanen${without(search, name)}`),
      removeLabel: t.remove,
    }));
  return (
    <Stack>
      <Heading level={2} size="m">
        {matched === 0 ? t.foundNone : t.found(matched)}
      </Heading>
      {chips.length === 0 ? null : <ChipList label={t.active} items={chips} />}
      {results.known === null ? null : (
        <Text size="s">
          {t.profile} <A href={href("/mijn/profiel")}>{t.ownProfile}</A>
          {Object.entries(results.known).some(([name, value]) => typed[name] !== value) ? (
            <>
              {" · "}
              <A href={link(results.known)}>{t.fromProfile}</A>
            </>
          ) : null}
        </Text>
      )}
      {results.corrected && matched > 0 ? (
        <Text size="s" tone="soft">
          {t.corrected}
        </Text>
      ) : null}
      {matched === 0 ? (
        <NothingFound wider={results.wider} search={search} words={words} />
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
            {cards.map((card) => (
              <PlaceCard key={card.id} place={card} />
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
          {cards.some(({ fit }) => travels(fit)) ? (
            <Text size="s" tone="soft">
              {t.estimate}
            </Text>
          ) : null}
          {cards.some(({ promising }) => promising !== null) ? (
            <Text size="s" tone="soft">
              {t.promisingAbout}
            </Text>
          ) : null}
          <Text size="s" tone="soft">
            {t.esco}
          </Text>
        </>
      )}
    </Stack>
  );
}

interface NothingFoundProps extends Pick<Results, "wider">, Pick<FindResultsProps, "search"> {
  words: (name: FilterName) => string;
}

/** What to do next: more minutes, or the filters that stand in the way, each with what is found then. */
function NothingFound({ wider, search, words }: NothingFoundProps) {
  const t = useMessages(findMessages);
  const href = useHref();
  const ways = wider.map((way) =>
    "minutes" in way
      ? {
          to: withParams(search, { minutes: String(way.minutes) }),
          text: t.longer(way.minutes, way.matched),
        }
      : { to: without(search, way.filter), text: t.without(words(way.filter), way.matched) },
  );
  return (
    <EmptyState
      title={t.emptyTitle}
      level={3}
      drawing="search"
      actions={
        <Stack gap="s">
          {ways.map(({ to, text }, index) => (
            <ButtonLink
              key={text}
              href={href(`/leerbanen${to}`)}
              variant={index === 0 ? "primary" : "secondary"}
            >
              {text}
            </ButtonLink>
          ))}
          <ButtonLink href={href("/leerbanen")} variant={ways.length === 0 ? "primary" : "ghost"}>
            {t.startOver}
          </ButtonLink>
        </Stack>
      }
    >
      {ways.length === 0 ? null : t.emptyText}
    </EmptyState>
  );
}
