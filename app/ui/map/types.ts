/**
 * What the map needs to know, without any word of the business: points, clusters, regions and texts.
 * Coordinates are WGS84 degrees; a box is always [west, south, east, north].
 */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Shapes that a pin can have; each tone has its own, so colour never carries meaning alone. */
export type PinShape = "speech" | "house" | "square" | "hexagon" | "tag" | "gear" | "star";

/** Name of a colour: `--kind-<tone>` must exist as CSS custom property in both themes. */
export type Tone = string;

export type MapRegionLayer = "province" | "labour_market_region" | "landsdeel" | "municipality";

export interface MapPoint {
  readonly id: string;
  readonly lat: number;
  readonly lng: number;
  readonly shape: PinShape;
  readonly tone: Tone;
  /** Read out and shown on hover: kind, title and place. */
  readonly label: string;
  /** Makes the pin a real link; without `onSelect` a click follows it. */
  readonly href?: string;
}

export interface MapClusterPart {
  readonly tone: Tone;
  readonly count: number;
}

export interface MapCluster {
  readonly id: string;
  readonly lat: number;
  readonly lng: number;
  readonly count: number;
  /** Drawn as a ring in proportion; the counts should add up to `count`. */
  readonly parts: readonly MapClusterPart[];
  /** Where a click zooms to. */
  readonly bounds: Box;
}

export interface MapMove {
  readonly bounds: Box;
  /** Whole number, 5–15. */
  readonly zoom: number;
  /** False for the first view and for moves that a changed prop caused. */
  readonly byUser: boolean;
}

export interface MapRegions {
  readonly layer: MapRegionLayer;
  readonly selectedCode?: string | undefined;
  /** Called with the code of the region that was clicked. */
  readonly onSelect?: ((code: string) => void) | undefined;
  /** Colours the regions: code → bucket 0–4 (see `bucketScale`); a missing code stays bare. */
  readonly values?: Readonly<Record<string, number>> | undefined;
  /** Code → words for the value, shown with the name, so that colour is not the only carrier. */
  readonly valueLabels?: Readonly<Record<string, string>> | undefined;
}

export interface MapLabels {
  /** Name of the map for a screen reader, for example "Kaart met aanbod". */
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Shown while the map loads. */
  readonly loading: string;
  /** Shown when the base map cannot be fetched; pins still work. */
  readonly failed: string;
  /** Name of the button that opens the sources on a small screen. */
  readonly sources: string;
  /** Sources of the data, plain text. */
  readonly attribution: string;
  /** For a screen reader and on hover: "12 in dit gebied: 5 gastlessen, 7 stages. Zoom in". */
  readonly cluster: (cluster: MapCluster) => string;
  /** Number in the circle; a language's own way of shortening 1200. */
  readonly count?: ((count: number) => string) | undefined;
}

export interface MapRadius {
  readonly lat: number;
  readonly lng: number;
  readonly km: number;
}

/** A tile server instead of the built-in base map; its address must be allowed by `img-src`. */
export interface MapTiles {
  readonly url: string;
  /** Text or HTML; only its text and its https links are shown. */
  readonly attribution: string;
}

/** `bounds` wins over `center` + `zoom`. The view follows these props only when their value changes. */
export interface MapViewProps {
  readonly bounds?: Box | undefined;
  readonly center?: { readonly lat: number; readonly lng: number } | undefined;
  readonly zoom?: number | undefined;
  readonly points?: readonly MapPoint[] | undefined;
  readonly clusters?: readonly MapCluster[] | undefined;
  readonly highlightedId?: string | null | undefined;
  readonly onHighlight?: ((id: string | null) => void) | undefined;
  /** A pin was chosen. With it a plain click on a pin with `href` no longer follows the link. */
  readonly onSelect?: ((id: string) => void) | undefined;
  /** Once when the map is ready, then after every move. */
  readonly onMove?: ((move: MapMove) => void) | undefined;
  /** Answers true when the click has been dealt with; otherwise the map zooms to the bounds of the cluster. */
  readonly onClusterClick?: ((cluster: MapCluster) => boolean) | undefined;
  readonly regions?: MapRegions | undefined;
  readonly radius?: MapRadius | undefined;
  readonly tiles?: MapTiles | undefined;
  /** A button on the map, in the middle above, for example "Zoek in dit gebied". */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly labels: MapLabels;
}
