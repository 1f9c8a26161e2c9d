import L from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import { type LabelCandidate, layoutLabels, type Rect } from "../label-layout";
import { clusterSize } from "../ring";
import type { LabelRow } from "../topology";
import type { MapCluster, MapPoint } from "../types";
import { labelStyle, type LabelStyle } from "./label-style";
import type { Palette } from "./palette";

interface Props {
  readonly labels: readonly LabelRow[];
  readonly palette: Palette;
  readonly points: readonly MapPoint[];
  readonly clusters: readonly MapCluster[];
}

interface Item {
  readonly name: string;
  readonly style: LabelStyle;
  readonly x: number;
  readonly y: number;
}

/** How far labels are drawn beyond the edge, as a share of the size, so that dragging does not show a bare rim. */
const beyond = 0.25;

/** Names of places on a canvas of their own, with a halo, none over another and none under a cluster. */
export function LabelLayer({ labels, palette, points, clusters }: Props) {
  const map = useMap();
  const canvas = useRef<HTMLCanvasElement | null>(null);
  // Earlier zoom first: the more important name gets the room.
  const ordered = useMemo(() => [...labels].sort((a, b) => a[3] - b[3]), [labels]);

  useEffect(() => {
    const pane = map.getPane("map-labels") ?? map.createPane("map-labels");
    pane.classList.add("map-pane-labels");
    const element = L.DomUtil.create("canvas", "map-labels", pane);
    canvas.current = element;
    const hide = () => element.classList.add("is-hidden");
    map.on("zoomstart", hide);
    return () => {
      map.off("zoomstart", hide);
      element.remove();
    };
  }, [map]);

  useEffect(() => {
    const draw = () => {
      const element = canvas.current;
      if (element) paint(map, element, ordered, palette, obstaclesOf(map, points, clusters));
      element?.classList.remove("is-hidden");
    };
    map.on("moveend resize", draw);
    draw();
    let current = true;
    void document.fonts.ready.then(() => current && draw());
    return () => {
      current = false;
      map.off("moveend resize", draw);
    };
  }, [map, ordered, palette, points, clusters]);

  return null;
}

/** The scale, the sources and the zoom buttons in the corners. */
function corners({ x, y }: L.Point): Rect[] {
  return [
    { x: 0, y: y - 32, width: 116, height: 32 },
    { x: x - 100, y: y - 56, width: 100, height: 56 },
    { x: x - 60, y: 0, width: 60, height: 106 },
  ];
}

/** Just outside the edges, so that no name is cut by them. */
function edges({ x, y }: L.Point): Rect[] {
  const wide = 40;
  return [
    { x: -wide, y: 0, width: wide, height: y },
    { x, y: 0, width: wide, height: y },
    { x: 0, y: -wide, width: x, height: wide },
    { x: 0, y, width: x, height: wide },
  ];
}

function obstaclesOf(map: L.Map, points: readonly MapPoint[], clusters: readonly MapCluster[]): Rect[] {
  const square = (at: { lat: number; lng: number }, size: number): Rect => {
    const { x, y } = map.latLngToContainerPoint(at);
    return { x: x - size / 2, y: y - size / 2, width: size, height: size };
  };
  return [
    ...corners(map.getSize()),
    ...edges(map.getSize()),
    ...clusters.map((cluster) => square(cluster, clusterSize(cluster.count))),
    ...points.map((point) => square(point, 28)),
  ];
}

function paint(
  map: L.Map,
  canvas: HTMLCanvasElement,
  labels: readonly LabelRow[],
  palette: Palette,
  obstacles: Rect[],
): void {
  const size = map.getSize();
  const pad = size.multiplyBy(beyond).round();
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  canvas.width = (size.x + 2 * pad.x) * ratio;
  canvas.height = (size.y + 2 * pad.y) * ratio;
  canvas.style.width = `${size.x + 2 * pad.x}px`;
  canvas.style.height = `${size.y + 2 * pad.y}px`;
  L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint(L.point(-pad.x, -pad.y)));
  const context = canvas.getContext("2d");
  if (!context || size.x === 0) return;
  context.scale(ratio, ratio);
  context.translate(pad.x, pad.y);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";

  const candidates: LabelCandidate<Item>[] = [];
  const zoom = map.getZoom();
  for (const row of labels) {
    const style = labelStyle(row, zoom, palette);
    if (!style) continue;
    const { x, y } = map.latLngToContainerPoint([row[2], row[1]]);
    if (x < -pad.x || y < -pad.y || x > size.x + pad.x || y > size.y + pad.y) continue;
    const name = row[4] === "c" ? row[0].toUpperCase() : row[0];
    context.font = style.font;
    context.letterSpacing = style.spacing;
    const width = context.measureText(name).width;
    const { sides, margin } = style;
    const insists = row[4] === "p" && row[3] <= zoom - 1.5;
    candidates.push({ item: { name, style, x, y }, x, y, width, height: style.size, sides, margin, insists });
  }
  for (const { item, x, y } of layoutLabels(candidates, obstacles)) {
    const { style } = item;
    context.font = style.font;
    context.letterSpacing = style.spacing;
    context.fillStyle = style.color;
    context.strokeStyle = style.halo;
    if (style.dot > 0) {
      context.lineWidth = 2;
      context.beginPath();
      context.arc(item.x, item.y, style.dot, 0, 2 * Math.PI);
      context.stroke();
      context.fill();
    }
    context.lineWidth = 3.5;
    context.strokeText(item.name, x, y);
    context.fillText(item.name, x, y);
  }
}
