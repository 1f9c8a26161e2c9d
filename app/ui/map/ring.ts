import type { MapClusterPart } from "./types";

export interface RingArc {
  readonly tone: string;
  /** SVG path of an open arc, to be stroked. */
  readonly path: string;
}

/**
 * Arcs around (0, 0), clockwise from the top, each as long as its share. A gap keeps neighbours apart;
 * a part that would vanish still gets a visible sliver, taken from the others.
 */
export function ringArcs(parts: readonly MapClusterPart[], radius: number, gap = 0.12): RingArc[] {
  const shown = parts.filter((part) => part.count > 0);
  const total = shown.reduce((sum, part) => sum + part.count, 0);
  if (total === 0) return [];
  const [only] = shown;
  if (shown.length === 1 && only) return [{ tone: only.tone, path: circle(radius) }];
  const least = Math.min(0.3, (2 * Math.PI) / shown.length - gap);
  const room = 2 * Math.PI - shown.length * (gap + least);
  let angle = gap / 2;
  return shown.map((part) => {
    const sweep = least + (room * part.count) / total;
    const path = arc(radius, angle, angle + sweep);
    angle += sweep + gap;
    return { tone: part.tone, path };
  });
}

function circle(radius: number): string {
  return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}`;
}

function arc(radius: number, from: number, to: number): string {
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(radius, from)}A${radius} ${radius} 0 ${large} 1 ${at(radius, to)}`;
}

function at(radius: number, angle: number): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
}

/** Diameter in pixels: grows with the order of magnitude, so that 1,000 is larger than 10 without hiding the map. */
export function clusterSize(count: number): number {
  return Math.round(Math.min(64, 38 + 8 * Math.log10(Math.max(1, count))));
}
