import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";

/** Zoom of the map after each change. */
export function useZoom(map: LeafletMap): number {
  const [zoom, setZoom] = useState(() => map.getZoom());
  useEffect(() => {
    const update = () => setZoom(map.getZoom());
    map.on("zoomend", update);
    update();
    return () => {
      map.off("zoomend", update);
    };
  }, [map]);
  return zoom;
}
