import { useEffect, useState } from "react";

import type { Box, MapMove } from "~/ui/map";

import type { ListingKind } from "../core/vocabulary";
import { boxText, withParams } from "../search-url";

/** One pin or cluster, as the open data interface answers it. */
export interface MapFeature {
  id: string;
  bbox: Box;
  geometry: { coordinates: [lng: number, lat: number] };
  properties: {
    count: number;
    byKind: Partial<Record<ListingKind, number>>;
    listing: {
      id: string;
      kind: ListingKind;
      title: string;
      company: string;
      place: string;
      url: string;
    } | null;
  };
}

/** So long, in milliseconds, the map must stand still before it is asked what it shows. */
const pause = 120;

/** Everything that the search finds in the view of the map; the last answer stays until the next is there. */
export function useMapFeatures(search: string, move: MapMove | null): MapFeature[] {
  const [features, setFeatures] = useState<MapFeature[]>([]);
  const question =
    move === null
      ? null
      : withParams(search, {
          page: null,
          sort: null,
          bbox: boxText(move.bounds),
          zoom: String(Math.min(18, Math.max(0, Math.round(move.zoom)))),
        });
  useEffect(() => {
    if (question === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/v1/map${question}`, { signal: stop.signal })
        .then(async (answer) => {
          // What is wrong with a search is said beside the list; the map then shows nothing.
          const body = answer.ok ? ((await answer.json()) as { features: MapFeature[] }) : { features: [] };
          setFeatures(body.features);
        })
        .catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [question]);
  return features;
}
