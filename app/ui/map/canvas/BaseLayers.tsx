import L from "leaflet";
import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { areasOf, bordersOf, linesOf, type Topology } from "../topology";
import type { MapRegionLayer } from "../types";
import { toLines, toPolygons } from "./leaflet-shapes";
import type { Palette } from "./palette";

interface Props {
  readonly topology: Topology;
  readonly detail: Topology | null;
  readonly zoom: number;
  /** Layer whose borders stand out. */
  readonly layer: MapRegionLayer;
  readonly palette: Palette;
  /** Over tiles only the borders are drawn. */
  readonly bordersOnly: boolean;
}

/** Land, water and borders on one canvas under everything else; nothing here reacts to the mouse. */
export function BaseLayers({ topology, detail, zoom, layer, palette, bordersOnly }: Props) {
  const map = useMap();
  const [group] = useState(() => L.layerGroup());
  const [renderer] = useState(() => {
    const pane = map.getPane("map-base") ?? map.createPane("map-base");
    pane.classList.add("map-pane-base");
    return L.canvas({ pane: "map-base", padding: 0.4 });
  });
  const band = zoom < 8 ? 0 : zoom < 9.5 ? 1 : zoom < 12 ? 2 : 3;

  useEffect(() => {
    group.addTo(map);
    return () => {
      group.remove();
    };
  }, [map, group]);

  useEffect(() => {
    const common = { pane: "map-base", renderer, interactive: false, smoothFactor: 1 } as const;
    const fill = (areas: ReturnType<typeof areasOf>, color: string) =>
      L.polygon(toPolygons(areas), { ...common, stroke: false, fillColor: color, fillOpacity: 1 }).addTo(
        group,
      );
    const stroke = (lines: ReturnType<typeof linesOf>, color: string, weight: number) =>
      L.polyline(toLines(lines), { ...common, color, weight, opacity: 1 }).addTo(group);

    if (!bordersOnly) {
      fill(areasOf(topology, "land"), palette.outside);
      fill(areasOf(topology, "home"), palette.land);
      fill(areasOf(topology, "lake"), palette.water);
      // The rivers come from a map of the world: close up they would lie beside their beds.
      if (band < 3) stroke(linesOf(topology, "river"), palette.river, band === 2 ? 2 : 1.25);
    }
    if (detail && band >= 2 && layer !== "municipality")
      stroke(bordersOf(detail, "municipality"), palette["border-fine"], band === 3 ? 1.25 : 0.8);
    if (layer !== "province" && layer !== "municipality")
      stroke(bordersOf(topology, "province"), palette["border-fine"], 1);
    const source = layer === "municipality" ? detail : topology;
    if (source) stroke(bordersOf(source, layer), palette.border, [0.8, 1, 1.4, 1.8][band] ?? 1);
    stroke(linesOf(topology, "frontier"), palette.frontier, [1, 1.3, 1.8, 2.2][band] ?? 1);
    stroke(linesOf(topology, "coast"), palette.coast, band === 0 ? 0.8 : 1.1);
    return () => {
      group.clearLayers();
    };
  }, [group, renderer, topology, detail, band, layer, palette, bordersOnly]);

  return null;
}
