import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ChipList } from "~/ui";

import type { Audience, LearningRoute, ListingKind } from "../core/vocabulary";
import { kindMessages } from "../kinds";
import { searchMessages } from "../search.messages";
import type { SearchPageData } from "../search-page.usecases.server";
import { withoutValue, withParams } from "../search-url";

type Named = Pick<SearchPageData, "typed" | "place" | "region" | "sector" | "qualification">;

/** A filter as a reader would say it. */
export function useFilterWords({ place, region, sector, qualification }: Named) {
  const t = useMessages(searchMessages);
  const k = useMessages(kindMessages);
  const locale = useLocale();
  return (name: string, value: string): string | null => {
    switch (name) {
      case "near":
        return place === null ? null : t.chip.near(place.label, place.km);
      case "region":
        return region?.name ?? null;
      case "sector":
        return sector?.[locale] ?? null;
      case "qualification":
        return qualification?.name ?? null;
      case "kind":
        return k.kind[value as ListingKind];
      case "audience":
        return k.audience[value as Audience];
      case "level":
        return k.level(Number(value));
      case "route":
        return k.route[value as LearningRoute];
      case "from":
        return t.chip.from(formatDate(locale, value, "day"));
      case "to":
        return t.chip.to(formatDate(locale, value, "day"));
      case "seats":
        return t.chip.seats(Number(value));
      case "q":
        return t.chip.q(value);
      case "bbox":
        return t.chip.bbox;
      default:
        return null;
    }
  };
}

/** The filters of a search as chips; each can be taken away. */
export function ActiveFilters({ found, search }: { found: Named; search: string }) {
  const t = useMessages(searchMessages);
  const href = useHref();
  const words = useFilterWords(found);
  const items = Object.entries(found.typed).flatMap(([name, values]) =>
    values.flatMap((value) => {
      const text = words(name, value);
      if (text === null) return [];
      const rest =
        name === "near"
          ? withParams(search, { near: null, radius: null })
          : withoutValue(search, name, value);
      return [
        { key: `${name}-${value}`, children: text, href: href(`/zoeken${rest}`), removeLabel: t.remove },
      ];
    }),
  );
  return items.length === 0 ? null : <ChipList label={t.active} items={items} />;
}
