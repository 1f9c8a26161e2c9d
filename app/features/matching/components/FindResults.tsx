import type { ReactNode } from "react";

import { withParams } from "~/features/listings";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ChipList, Heading, NothingFound, ResultList, Stack, Text } from "~/ui";

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
  /** What can be done with the search itself; stands before what it finds. */
  children: ReactNode;
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
export function FindResults({ results, typed, place, search, children }: FindResultsProps) {
  const { matched, cards } = results;
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
      <Stack gap="s">
        <Heading level={2} size="m">
          {matched === 0 ? t.foundNone : t.found(matched)}
        </Heading>
        {chips.length === 0 ? null : <ChipList label={t.active} items={chips} />}
        {children}
      </Stack>
      {results.known === null ? null : (
        <Text size="s">
          {results.fitting === null ? null : `${t.fitting(results.fitting)} `}
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
        <NothingFound
          title={t.emptyTitle}
          text={t.emptyText}
          ways={results.wider.map((way) =>
            "minutes" in way
              ? {
                  key: "minutes",
                  href: link({ minutes: String(way.minutes) }),
                  text: t.longer(way.minutes, way.matched),
                }
              : {
                  key: way.filter,
                  href: href(`/leerbanen${without(search, way.filter)}`),
                  text: t.without(words(way.filter), way.matched),
                },
          )}
          startOver={{ href: href("/leerbanen"), text: t.startOver }}
        />
      ) : (
        <>
          <ResultList texts={t} list={results} link={link}>
            {cards.map((card) => (
              <PlaceCard key={card.id} place={card} />
            ))}
          </ResultList>
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
