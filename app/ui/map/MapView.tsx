import "./map.css";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { MapViewProps } from "./types";

/** Leaflet needs `window` and weighs more than the rest of a page: only a browser that shows a map loads it. */
const MapCanvas = lazy(() => import("./canvas/MapCanvas"));

export interface MapViewFrameProps extends MapViewProps {
  /** fill: height of the parent; tall: a page's main map; small: beside a text. */
  readonly size?: "fill" | "tall" | "small" | undefined;
  /** Rendered by the server and while the map loads; all there is without JavaScript. */
  readonly fallback?: ReactNode;
}

/** Interactive map that reserves its space, so that nothing jumps when it arrives. */
export function MapView({ size = "tall", fallback, ...props }: MapViewFrameProps) {
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const waiting = (
    <div className="map-waiting">
      {fallback}
      {mounted ? (
        <p className="map-loading" role="status">
          {props.labels.loading}
        </p>
      ) : null}
    </div>
  );
  return (
    <div className="map-frame" data-size={size}>
      {mounted ? (
        <Suspense fallback={waiting}>
          <MapCanvas {...props} />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  );
}
