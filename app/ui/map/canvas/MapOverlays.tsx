import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { MapLabels, MapTiles } from "../types";
import { creditsOf } from "./attribution";

export function ZoomButtons({ map, labels }: { readonly map: LeafletMap; readonly labels: MapLabels }) {
  return (
    <div className="map-zoom">
      <button type="button" aria-label={labels.zoomIn} title={labels.zoomIn} onClick={() => map.zoomIn()}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path
            d="M10 4v12M4 10h12"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
      </button>
      <button type="button" aria-label={labels.zoomOut} title={labels.zoomOut} onClick={() => map.zoomOut()}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path d="M4 10h12" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
    </div>
  );
}

/** Sources, folded away because a phone has no room for them on the map. */
export function Sources({
  labels,
  tiles,
}: {
  readonly labels: MapLabels;
  readonly tiles?: MapTiles | undefined;
}) {
  const credits = useMemo(() => (tiles ? creditsOf(tiles.attribution) : []), [tiles]);
  return (
    <details className="map-sources">
      <summary>{labels.sources}</summary>
      <p>
        {labels.attribution}
        {credits.length > 0 ? " · " : null}
        {credits.map((credit) =>
          credit.href === undefined ? (
            credit.text
          ) : (
            <a key={credit.href} href={credit.href} rel="noreferrer">
              {credit.text}
            </a>
          ),
        )}
      </p>
    </details>
  );
}
