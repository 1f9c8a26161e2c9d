import L from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import { areasOf, type Topology } from "../topology";
import type { MapRegions } from "../types";
import { toPolygons } from "./leaflet-shapes";
import type { Palette } from "./palette";
import { useLatest } from "./use-latest";

interface Props {
  readonly topology: Topology;
  readonly regions: MapRegions;
  readonly palette: Palette;
}

const bucketNames = ["bucket-0", "bucket-1", "bucket-2", "bucket-3", "bucket-4"] as const;

/** Areas that light up under the mouse, say their name and can be clicked. The page offers the same choice as a list. */
export function RegionLayer({ topology, regions, palette }: Props) {
  const map = useMap();
  const { layer, selectedCode, values, valueLabels } = regions;
  const onSelect = useLatest(regions.onSelect);
  const words = useLatest(valueLabels);
  const [renderer] = useState(() => {
    const pane = map.getPane("map-regions") ?? map.createPane("map-regions");
    pane.classList.add("map-pane-regions");
    return L.canvas({ pane: "map-regions", padding: 0.3 });
  });
  const areas = useMemo(() => areasOf(topology, layer), [topology, layer]);

  useEffect(() => {
    const styleOf = (code: string, hovered: boolean): L.PathOptions => {
      const bucket = values?.[code];
      const name = bucket === undefined ? undefined : bucketNames[bucket];
      const selected = code === selectedCode;
      return {
        stroke: hovered || selected || name !== undefined,
        color: selected ? palette.region : hovered ? palette["region-hover"] : palette.frontier,
        weight: selected ? 3 : hovered ? 2 : 0.8,
        opacity: 1,
        fillColor: name ? palette[name] : palette.region,
        fillOpacity: name ? (hovered ? 0.95 : 0.8) : hovered ? 0.1 : selected ? 0.07 : 0,
      };
    };
    const group = L.layerGroup().addTo(map);
    for (const area of areas) {
      const polygon = L.polygon(toPolygons([area]), {
        pane: "map-regions",
        renderer,
        ...styleOf(area.code, false),
        bubblingMouseEvents: true,
      });
      polygon.bindTooltip(() => tip(area.name, words.current?.[area.code]), {
        sticky: true,
        direction: "top",
        className: "map-tip",
        opacity: 1,
      });
      polygon.on("mouseover", () => polygon.setStyle(styleOf(area.code, true)).bringToFront());
      polygon.on("mouseout", () => polygon.setStyle(styleOf(area.code, false)));
      polygon.on("click", () => onSelect.current?.(area.code));
      polygon.addTo(group);
      if (area.code === selectedCode) polygon.bringToFront();
    }
    return () => {
      group.remove();
    };
  }, [map, renderer, areas, selectedCode, values, palette, onSelect, words]);

  return null;
}

/** An element, not a string: leaflet would read a string as HTML. */
function tip(name: string, value: string | undefined): HTMLElement {
  const element = document.createElement("span");
  element.textContent = value === undefined ? name : `${name}: ${value}`;
  return element;
}
