import type { LngLat } from "./topology";
import type { Box } from "./types";

/** Picture of `width` × `height` units that shows `bounds` whole, centred. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly bounds?: Box | undefined;
  /** Free margin around the bounds, in the same units as the width. */
  readonly padding?: number | undefined;
}

export type Point = readonly [x: number, y: number];
export type Project = (at: LngLat) => Point;

/** The Netherlands, Flanders and Brussels. */
export const homeBounds: Box = [2.5, 50.67, 7.24, 53.57];

function mercator([lng, lat]: LngLat): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Web Mercator, like the interactive map, so that both show the same shapes. */
export function projectionFor({ width, height, bounds = homeBounds, padding = 4 }: Frame): Project {
  const [left, bottom] = mercator([bounds[0], bounds[1]]);
  const [right, top] = mercator([bounds[2], bounds[3]]);
  const scale = Math.min(
    (width - 2 * padding) / Math.max(right - left, 1e-9),
    (height - 2 * padding) / Math.max(bottom - top, 1e-9),
  );
  const dx = width / 2 - (scale * (left + right)) / 2;
  const dy = height / 2 - (scale * (top + bottom)) / 2;
  return (at) => {
    const [x, y] = mercator(at);
    return [x * scale + dx, y * scale + dy];
  };
}

/** Least box around the points; null without points. */
export function boxAround(points: Iterable<LngLat>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west > east ? null : [west, south, east, north];
}
