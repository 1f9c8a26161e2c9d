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

import { type ListingKind, listingKinds } from "../core/vocabulary";
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

const kindOfTone: Record<string, ListingKind> = Object.fromEntries(
  listingKinds.map((kind) => [kindMarks[kind].tone, kind]),
);
const layers = ["province", "landsdeel", "labour_market_region", "municipality"] as const;

/** The finer the map, the finer the regions that can be clicked. */
const layerAt = (zoom: number): MapRegionLayer =>
  zoom < 8 ? "province" : zoom < 10 ? "labour_market_region" : "municipality";

/** The results on a map: what is in view is fetched; a click on a region and "search here" are new searches. */
export function ResultMap(props: ResultMapProps) {
  const { view, search, place, region, cards, highlightedId, onHighlight, tiles } = props;
  const [move, setMove] = useState<MapMove | null>(null);
  const features = useMapFeatures(search, move);
  const navigate = useNavigate();
  const href = useHref();
  const t = useMessages(searchMessages);
  const k = useMessages(kindMessages);
  const texts = useMessages(mapMessages);
  const locale = useLocale();

  const go = (changes: Record<string, string | null>) =>
    navigate(href(`/zoeken${withParams(search, changes)}`), { preventScrollReset: true });
  // Areas that were in view when they were asked for: showing one again must not zoom out.
  const [seen] = useState(() => new Set<string>());
  const searchIn = (box: Box) => go({ bbox: boxText(box), near: null, radius: null, region: null });
  const searchHere = (box: Box) => {
    seen.add(boxText(box));
    return searchIn(box);
  };
  const asSeen = view !== null && seen.has(new URLSearchParams(search).get("bbox") ?? "");

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
  const labels = useMemo(
    () => ({
      ...texts,
      cluster: ({ count, parts }: MapCluster) =>
        t.cluster(
          count,
          parts
            .map((part) => {
              const words = part.count === 1 ? k.oneKind : k.kinds;
              return `${formatNumber(locale, part.count)} ${words[kindOfTone[part.tone] ?? "event"]}`;
            })
            .join(", "),
        ),
    }),
    [texts, t, k, locale],
  );
  // Until the map is moved, the region that was asked for stays in sight, whatever its kind.
  const own = layers.find((kind) => kind === region?.kind);
  const layer = own !== undefined && move?.byUser !== true ? own : layerAt(move?.zoom ?? 7);
  const moved = move !== null && move.byUser;

  return (
    <MapView
      bounds={asSeen ? shrink(view) : (view ?? everywhere)}
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
        const one = east - west < oneSpot && north - south < oneSpot;
        if (one) searchIn(bounds);
        return one;
      }}
      radius={place ?? undefined}
      tiles={tiles ?? undefined}
      labels={labels}
      size="fill"
      fallback={t.mapWaiting}
      action={moved ? { label: t.searchHere, onClick: () => searchHere(move.bounds) } : undefined}
    />
  );
}

/**
 * The map fits a box with some room around it, in steps of half a zoom level (a factor 1.41). The middle 72 % of a view
 * fits in that view, and not in the next step: so it gives the same view again.
 */
function shrink([west, south, east, north]: Box): Box {
  const [x, y] = [(east - west) * 0.14, (north - south) * 0.14];
  return [west + x, south + y, east - x, north - y];
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
