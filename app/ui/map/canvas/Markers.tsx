import L from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { clusterSize } from "../ring";
import type { MapCluster, MapPoint, MapViewProps } from "../types";
import { clusterElement, pinElement } from "./marker-icons";
import { keepTipInside } from "./tip-side";
import { useLatest } from "./use-latest";

type Props = Pick<
  MapViewProps,
  "points" | "clusters" | "highlightedId" | "onHighlight" | "onSelect" | "onClusterClick" | "labels"
>;

interface Drawn {
  readonly marker: L.Marker;
  readonly control: HTMLElement;
}

interface Wanted {
  readonly lat: number;
  readonly lng: number;
  readonly size: number;
  readonly element: () => HTMLElement;
  readonly choose: () => void;
  readonly pointId?: string;
}

/**
 * Pins and clusters. Only what changed is made again: a marker that stays keeps its element, and with it the
 * focus of the keyboard.
 */
export function Markers(props: Props) {
  const map = useMap();
  const drawn = useRef(new Map<string, Drawn>());
  const latest = useLatest(props);
  const { points, clusters, highlightedId, labels } = props;

  useEffect(() => {
    const wanted = new Map<string, Wanted>();
    for (const cluster of clusters ?? []) wanted.set(...wantedCluster(cluster));
    for (const point of points ?? []) wanted.set(...wantedPoint(point));
    let focusLost = false;
    for (const [key, { marker, control }] of drawn.current)
      if (!wanted.has(key)) {
        focusLost ||= control === document.activeElement;
        marker.remove();
        drawn.current.delete(key);
      }
    for (const [key, want] of wanted) if (!drawn.current.has(key)) drawn.current.set(key, draw(want));
    if (focusLost) map.getContainer().focus({ preventScroll: true });

    function wantedCluster(cluster: MapCluster): [string, Wanted] {
      const label = labels.cluster(cluster);
      const key = JSON.stringify([cluster.id, cluster.lat, cluster.lng, cluster.parts, label]);
      const choose = () => {
        const { onClusterClick } = latest.current;
        if (onClusterClick?.(cluster) !== true) zoomTo(map, cluster);
      };
      const count = (labels.count ?? String)(cluster.count);
      const element = () => clusterElement(cluster, label, count);
      return [`c${key}`, { ...cluster, size: clusterSize(cluster.count), element, choose }];
    }

    function wantedPoint(point: MapPoint): [string, Wanted] {
      const choose = () => {
        const { onSelect } = latest.current;
        if (onSelect) onSelect(point.id);
        else if (point.href !== undefined) window.location.assign(point.href);
      };
      const element = () => pinElement(point);
      return [`p${JSON.stringify(point)}`, { ...point, size: 36, element, choose, pointId: point.id }];
    }

    function draw({ lat, lng, size, element, choose, pointId }: Wanted): Drawn {
      const control = element();
      const icon = L.divIcon({ className: "map-marker", html: control, iconSize: [size, size] });
      const marker = L.marker([lat, lng], { icon, keyboard: false, riseOnHover: true });
      // Leaflet swallows the click that ends a drag; the browser's own click would follow the link then.
      marker.on("click", ({ originalEvent }) => !opensElsewhere(originalEvent) && choose());
      control.addEventListener("click", (event) => !opensElsewhere(event) && event.preventDefault());
      control.addEventListener("keydown", (event) => event.stopPropagation());
      control.addEventListener("focus", () => {
        if (control.matches(":focus-visible"))
          map.panInside([lat, lng], { padding: [size, size], animate: false });
      });
      if (pointId !== undefined) {
        const light = (id: string | null) => () => {
          if (id !== null) keepTipInside(control, map);
          latest.current.onHighlight?.(id);
        };
        control.addEventListener("mouseenter", light(pointId));
        control.addEventListener("mouseleave", light(null));
        control.addEventListener("focus", light(pointId));
        control.addEventListener("blur", light(null));
        control.dataset["point"] = pointId;
      }
      marker.addTo(map);
      return { marker, control };
    }
  }, [map, points, clusters, labels, latest]);

  useEffect(() => {
    for (const { marker, control } of drawn.current.values()) {
      const lit = highlightedId != null && control.dataset["point"] === highlightedId;
      if (lit) keepTipInside(control, map);
      control.classList.toggle("is-lit", lit);
      marker.setZIndexOffset(lit ? 10_000 : 0);
    }
  }, [map, highlightedId, points]);

  useEffect(() => {
    const all = drawn.current;
    return () => {
      for (const { marker } of all.values()) marker.remove();
      all.clear();
    };
  }, []);

  return null;
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
}

function zoomTo(map: L.Map, { bounds: [west, south, east, north] }: MapCluster): void {
  const box = L.latLngBounds([south, west], [north, east]);
  const zoom = Math.min(
    map.getMaxZoom(),
    Math.max(map.getZoom() + 1, map.getBoundsZoom(box, false, L.point(48, 48))),
  );
  map.setView(box.getCenter(), zoom);
}
