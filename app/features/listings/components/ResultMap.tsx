import { useNavigate } from "@remix-run/react";
import { useMemo, useState } from "react";

import { formatNumber, plainPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  type Box,
  type MapCluster,
  type MapMove,
  type MapPoint,
  type MapRegionLayer,
  MapView,
} from "~/ui/map";

import type { ListingKind } from "../core/vocabulary";
import { kindMarks, kindMessages } from "../kinds";
import { mapMessages } from "../map.messages";
import { searchMessages } from "../search.messages";
import { boxText, withParams } from "../search-url";
import { type MapFeature, useMapFeatures } from "./use-map-features";

export interface ResultMapProps {
  /** What is shown first, and again when it changes. */
  view: Box | null;
  /** The query of this page's address. */
  search: string;
  place: { lat: number; lng: number; km: number } | null;
  region: { code: string; kind: string } | null;
  /** The listings of the list beside it, so that one within a cluster can be lit too. */
  cards: readonly { id: string; lat: number; lng: number; kind: ListingKind; title: string; place: string }[];
  highlightedId: string | null;
  onHighlight: (id: string | null) => void;
  tiles: { url: string; attribution: string } | null;
}

/** The Netherlands and Flanders. */
const everywhere: Box = [2.5, 50.65, 7.3, 53.6];
/** A cluster on a spot smaller than this, in degrees, is one address: zooming in would not split it. */
const oneSpot = 0.0006;

/** The finer the map, the finer the regions that can be clicked. */
const layerAt = (zoom: number): MapRegionLayer =>
  zoom < 8 ? "province" : zoom < 10 ? "labour_market_region" : "municipality";

/** The results on a map: what is in view is fetched; a click on a region and "search here" are new searches. */
export function ResultMap(props: ResultMapProps) {
  const { view, search, place, region, cards, highlightedId, onHighlight, tiles } = props;
  const [move, setMove] = useState<MapMove | null>(null);
  const [zoomed, setZoomed] = useState<{ search: string; box: Box } | null>(null);
  const features = useMapFeatures(search, move);
  const navigate = useNavigate();
  const href = useHref();
  const t = useMessages(searchMessages);
  const k = useMessages(kindMessages);
  const texts = useMessages(mapMessages);
  const locale = useLocale();

  const go = (changes: Record<string, string | null>) =>
    navigate(href(`/zoeken${withParams(search, changes)}`), { preventScrollReset: true });
  const searchIn = (box: Box) => go({ bbox: boxText(box), near: null, radius: null, region: null });

  const pins = useMemo(
    () => features.flatMap((feature) => pinOf(feature, k.kind, href)),
    [features, k, href],
  );
  const clusters = useMemo(() => features.flatMap(clusterOf), [features]);
  const lit = cards.find((card) => card.id === highlightedId && !pins.some((pin) => pin.id === card.id));
  const points =
    lit === undefined
      ? pins
      : [
          ...pins,
          { ...lit, ...kindMarks[lit.kind], label: `${k.kind[lit.kind]}: ${lit.title}, ${lit.place}` },
        ];
  const kindOfTone = Object.fromEntries(Object.entries(kindMarks).map(([kind, mark]) => [mark.tone, kind]));
  const labels = {
    ...texts,
    cluster: ({ count, parts }: MapCluster) =>
      t.cluster(
        count,
        parts
          .map((part) => {
            const kind = kindOfTone[part.tone] as ListingKind;
            return `${formatNumber(locale, part.count)} ${part.count === 1 ? k.oneKind[kind] : k.kinds[kind]}`;
          })
          .join(", "),
      ),
  };
  const layer = layerAt(move?.zoom ?? 7);
  const moved = move !== null && (move.byUser || zoomed?.search === search);

  return (
    <MapView
      bounds={zoomed?.search === search ? zoomed.box : (view ?? everywhere)}
      points={points}
      clusters={clusters}
      regions={{
        layer,
        selectedCode: region?.kind === layer ? region.code : undefined,
        onSelect: (code) => go({ region: code, bbox: null, near: null, radius: null }),
      }}
      highlightedId={highlightedId}
      onHighlight={onHighlight}
      onMove={setMove}
      onClusterClick={({ bounds }) => {
        const [west, south, east, north] = bounds;
        if (east - west < oneSpot && north - south < oneSpot) searchIn(bounds);
        else setZoomed({ search, box: bounds });
      }}
      radius={place ?? undefined}
      tiles={tiles ?? undefined}
      labels={labels}
      size="fill"
      fallback={t.mapWaiting}
      action={moved ? { label: t.searchHere, onClick: () => searchIn(move.bounds) } : undefined}
    />
  );
}

function pinOf(
  { geometry, properties: { listing } }: MapFeature,
  kinds: Record<ListingKind, string>,
  href: (path: string) => string,
): MapPoint[] {
  if (listing === null) return [];
  const [lng, lat] = geometry.coordinates;
  const label = `${kinds[listing.kind]}: ${listing.title}, ${listing.company}, ${listing.place}`;
  const path = href(plainPath(new URL(listing.url).pathname));
  return [{ id: listing.id, lat, lng, label, href: path, ...kindMarks[listing.kind] }];
}

function clusterOf({ id, bbox, geometry, properties }: MapFeature): MapCluster[] {
  if (properties.listing !== null) return [];
  const [lng, lat] = geometry.coordinates;
  const parts = Object.entries(properties.byKind).map(([kind, count]) => ({
    tone: kindMarks[kind as ListingKind].tone,
    count,
  }));
  return [{ id, lat, lng, count: properties.count, parts, bounds: bbox }];
}
