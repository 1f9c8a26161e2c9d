import { useNavigate, useSearchParams } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useState } from "react";

import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Button, Stack } from "~/ui";
import { MapView, type Box, type MapMove, type MapRegionLayer } from "~/ui/map";

import type { ListingKind } from "../core/vocabulary";
import { kindMarks, kindMessages } from "../kinds";
import { mapMessages } from "../map.messages";
import { searchMessages } from "../search.messages";

interface MapFeature {
  id: string;
  bbox: Box;
  geometry: { coordinates: [number, number] };
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

export interface ResultMapProps {
  box: Box;
  near: { lat: number; lng: number; km: number } | null;
  selectedRegion: string | undefined;
  highlightedId: string | null;
  onHighlight: (id: string | null) => void;
  tiles: { url: string; attribution: string } | null;
}

/** The finer the map, the finer the regions that can be clicked. */
const layerAt = (zoom: number): MapRegionLayer =>
  zoom < 8 ? "province" : zoom < 10 ? "labour_market_region" : "municipality";

/** Not part of what is found: how it is ordered and paged, and where the list was looked for. */
const ofTheList = ["page", "sort", "bbox"];

/** The results on a map, fetched for what is in view; a click on a region or "search here" is a new search. */
export function ResultMap({ box, near, selectedRegion, highlightedId, onHighlight, tiles }: ResultMapProps) {
  const [params] = useSearchParams();
  const [move, setMove] = useState<MapMove | null>(null);
  const [features, setFeatures] = useState<MapFeature[]>([]);
  const navigate = useNavigate();
  const href = useHref();
  const locale = useLocale();
  const t = useMessages(searchMessages);
  const k = useMessages(kindMessages);
  const labels = useMessages(mapMessages);

  const query = useMemo(() => {
    const asked = new URLSearchParams(
      [...params].filter(([name, value]) => value !== "" && !ofTheList.includes(name)),
    );
    if (!asked.has("near")) asked.delete("radius");
    return asked.toString();
  }, [params]);

  useEffect(() => {
    if (move === null) return;
    const stop = new AbortController();
    const asked = new URLSearchParams(query);
    asked.set("bbox", move.bounds.map((n) => n.toFixed(5)).join(","));
    asked.set("zoom", String(Math.round(move.zoom)));
    fetch(`/api/v1/map?${asked}`, { signal: stop.signal })
      .then((answer) =>
        answer.ok ? (answer.json() as Promise<{ features: MapFeature[] }>) : { features: [] },
      )
      .then((found) => setFeatures(found.features))
      .catch(() => undefined);
    return () => stop.abort();
  }, [move, query]);

  const search = useCallback(
    (changes: Record<string, string | null>) => {
      const next = new URLSearchParams([...params].filter(([, value]) => value !== ""));
      next.delete("page");
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      navigate(href(`/zoeken?${next}`), { preventScrollReset: true });
    },
    [params, navigate, href],
  );

  const points = useMemo(
    () =>
      features.flatMap(({ geometry, properties: { listing } }) =>
        listing === null
          ? []
          : [
              {
                id: listing.id,
                lat: geometry.coordinates[1],
                lng: geometry.coordinates[0],
                label: `${k.kind[listing.kind]}: ${listing.title}, ${listing.company}, ${listing.place}`,
                href: (locale === "en" ? "/en" : "") + new URL(listing.url).pathname,
                ...kindMarks[listing.kind],
              },
            ],
      ),
    [features, k, locale],
  );
  const clusters = useMemo(
    () =>
      features
        .filter((feature) => feature.properties.listing === null)
        .map(({ id, bbox, geometry, properties }) => ({
          id,
          lat: geometry.coordinates[1],
          lng: geometry.coordinates[0],
          count: properties.count,
          bounds: bbox,
          parts: Object.entries(properties.byKind).map(([kind, count]) => ({
            tone: kindMarks[kind as ListingKind].tone,
            count,
          })),
        })),
    [features],
  );
  const layer = layerAt(move?.zoom ?? 7);
  const regions = useMemo(
    () => ({
      layer,
      selectedCode: selectedRegion,
      onSelect: (code: string) => search({ region: code, bbox: null, near: null, radius: null }),
    }),
    [layer, selectedRegion, search],
  );
  return (
    <Stack gap="s">
      <MapView
        bounds={box}
        points={points}
        clusters={clusters}
        regions={regions}
        highlightedId={highlightedId}
        onHighlight={onHighlight}
        onMove={setMove}
        labels={labels}
        size="tall"
        fallback={t.none}
        {...(near === null ? {} : { radius: near })}
        {...(tiles === null ? {} : { tiles })}
      />
      {move?.byUser === true ? (
        <Button
          variant="primary"
          icon="search"
          onClick={() =>
            search({
              bbox: move.bounds.map((n) => n.toFixed(4)).join(","),
              region: null,
              near: null,
              radius: null,
            })
          }
        >
          {t.here}
        </Button>
      ) : null}
    </Stack>
  );
}
