import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ChipList, Notice } from "~/ui";

import { searchMessages } from "../search.messages";
import type { SearchPageData } from "../search-page.usecases.server";
import { placeMeant, withParams } from "../search-url";

export interface PlaceSuggestionsProps extends Pick<SearchPageData, "unknownPlace"> {
  /** The query of this page's address. */
  search: string;
}

/** Places that a word may have meant that is none. Draws nothing when there are none. */
export function PlaceSuggestions({ unknownPlace, search }: PlaceSuggestionsProps) {
  const t = useMessages(searchMessages);
  const href = useHref();
  if (unknownPlace === null || unknownPlace.suggestions.length === 0) return null;
  return (
    <Notice tone="info" title={t.didYouMean}>
      <ChipList
        items={unknownPlace.suggestions.map((one) => ({
          key: `${one.kind}-${one.value}`,
          children: one.hint === "" ? one.label : `${one.label} (${one.hint})`,
          href: href(`/zoeken${withParams(search, placeMeant(one))}`),
        }))}
      />
    </Notice>
  );
}
