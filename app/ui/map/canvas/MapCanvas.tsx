import "leaflet/dist/leaflet.css";
import "./canvas.css";
import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { Circle, MapContainer, ScaleControl, TileLayer, useMap } from "react-leaflet";
import type { MapViewProps } from "../types";
import { BaseLayers } from "./BaseLayers";
import { useBasemapFiles } from "./basemap-files";
import { LabelLayer } from "./LabelLayer";
import { Sources, ZoomButtons } from "./MapOverlays";
import { Markers } from "./Markers";
import { usePalette } from "./palette";
import { RegionLayer } from "./RegionLayer";
import { useZoom } from "./use-zoom";
import { ViewSync } from "./ViewSync";

const none = [] as const;

/** Beyond this box the base map is only a sketch. */
const limits: [[number, number], [number, number]] = [
  [46.5, -6],
  [57.5, 16],
];

/** The map itself. Imports leaflet, which needs `window`: load it only in a browser, through MapView. */
export default function MapCanvas(props: MapViewProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [still] = useState(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
  const { labels, tiles, action } = props;
  return (
    <>
      {map ? <ZoomButtons map={map} labels={labels} /> : null}
      <MapContainer
        ref={setMap}
        className="map-canvas"
        center={[52.1, 4.9]}
        zoom={7}
        minZoom={5.5}
        maxZoom={tiles ? 18 : 15}
        zoomSnap={tiles ? 1 : 0.5}
        wheelPxPerZoomLevel={90}
        maxBounds={limits}
        maxBoundsViscosity={0.7}
        preferCanvas
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!still}
        fadeAnimation={!still}
        markerZoomAnimation={!still}
        inertia={!still}
      >
        <Inside {...props} />
      </MapContainer>
      {action ? (
        <div className="map-action">
          <button className="button" data-variant="primary" type="button" onClick={action.onClick}>
            {action.label}
          </button>
        </div>
      ) : null}
      <Sources labels={labels} tiles={tiles} />
    </>
  );
}

function Inside(props: MapViewProps) {
  const map = useMap();
  const { regions, radius, tiles, labels, points = none, clusters = none } = props;
  const zoom = useZoom(map);
  const palette = usePalette(map.getContainer());
  const files = useBasemapFiles(zoom, regions?.layer === "municipality");
  const regionSource = regions?.layer === "municipality" ? files.detail : files.topology;

  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "region");
    container.setAttribute("aria-label", labels.map);
  }, [map, labels.map]);

  return (
    <>
      {tiles ? <TileLayer url={tiles.url} maxZoom={18} /> : null}
      {files.topology ? (
        <BaseLayers
          topology={files.topology}
          detail={files.detail}
          zoom={zoom}
          layer={regions?.layer ?? "province"}
          palette={palette}
          bordersOnly={tiles !== undefined}
        />
      ) : null}
      {regions && regionSource ? (
        <RegionLayer topology={regionSource} regions={regions} palette={palette} />
      ) : null}
      {radius ? (
        <Circle
          center={[radius.lat, radius.lng]}
          radius={radius.km * 1000}
          interactive={false}
          pathOptions={{
            color: palette.radius,
            weight: 2,
            dashArray: "6 6",
            fillColor: palette.radius,
            fillOpacity: 0.06,
          }}
        />
      ) : null}
      {tiles ? null : (
        <LabelLayer labels={files.labels} palette={palette} points={points} clusters={clusters} />
      )}
      <Markers {...props} />
      <ScaleControl position="bottomleft" imperial={false} />
      <ViewSync {...props} />
      {files.failed && !files.topology ? (
        <p className="map-failed" role="status">
          {labels.failed}
        </p>
      ) : null}
    </>
  );
}
