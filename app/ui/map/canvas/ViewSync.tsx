import L from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { homeBounds } from "../projection";
import type { MapViewProps } from "../types";
import { useLatest } from "./use-latest";

type Props = Pick<MapViewProps, "bounds" | "center" | "zoom" | "onMove">;

/** Gestures of the person; everything else that moves the map was caused by the page. */
const gestures = ["pointerdown", "wheel", "keydown"] as const;

/** Keeps the view as the page wants it, tells the page where the map went, and minds a changing size. */
export function ViewSync({ bounds, center, zoom, onMove }: Props) {
  const map = useMap();
  const tell = useLatest(onMove);
  const byUser = useRef(false);
  const pending = useRef(true);
  const [west, south, east, north] = bounds ?? (center ? [] : homeBounds);
  const { lat, lng } = center ?? {};

  useEffect(() => {
    const show = () => {
      const size = map.getSize();
      // A map in a hidden tab has no size; a view made then would be wrong for ever.
      if (size.x === 0 || size.y === 0) return;
      pending.current = false;
      byUser.current = false;
      if (west !== undefined && south !== undefined && east !== undefined && north !== undefined)
        map.fitBounds(L.latLngBounds([south, west], [north, east]), { padding: [12, 12], animate: false });
      else if (lat !== undefined && lng !== undefined)
        map.setView([lat, lng], zoom ?? 10, { animate: false });
    };
    pending.current = true;
    show();
    const container = map.getContainer();
    const observer = new ResizeObserver(() => {
      byUser.current = false;
      map.invalidateSize({ animate: false, pan: false });
      if (pending.current) show();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [map, west, south, east, north, lat, lng, zoom]);

  useEffect(() => {
    const container = map.getContainer();
    const frame = container.parentElement ?? container;
    const note = (event: Event) => {
      // Walking past the pins with Tab may shift the map a little; that is no wish to look elsewhere.
      byUser.current = !(event instanceof KeyboardEvent && event.key === "Tab");
    };
    const report = () => {
      if (pending.current || map.getSize().x === 0) return;
      const box = map.getBounds();
      tell.current?.({
        bounds: [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()],
        zoom: Math.round(map.getZoom()),
        byUser: byUser.current,
      });
    };
    // Caught on the way down, before leaflet acts on them; the zoom buttons lie beside the map in the same frame.
    for (const gesture of gestures) frame.addEventListener(gesture, note, { capture: true, passive: true });
    map.on("moveend", report);
    report();
    return () => {
      for (const gesture of gestures) frame.removeEventListener(gesture, note, { capture: true });
      map.off("moveend", report);
    };
  }, [map, tell]);

  return null;
}
