import type { Point } from "./projection";

/**
 * Douglas–Peucker: leaves out points nearer than `tolerance` to the line without them. The ends stay, so lines
 * that met still meet; a closed line keeps at least a triangle.
 */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const last = points.length - 1;
  if (last < 2) return [...points];
  const keep = new Set([0, last]);
  const [first, end] = [points[0], points[last]];
  if (first && end && first[0] === end[0] && first[1] === end[1]) {
    keep.add(farthest(points, 0, last).at);
    keep.add(Math.floor(last / 2));
  }
  const corners = [...keep].sort((a, b) => a - b);
  const open = corners.slice(1).map((to, at): [number, number] => [corners[at] ?? 0, to]);
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const { at, distance } = farthest(points, from, to);
    if (distance <= tolerance) continue;
    keep.add(at);
    open.push([from, at], [at, to]);
  }
  return points.filter((_, at) => keep.has(at));
}

function farthest(points: readonly Point[], from: number, to: number): { at: number; distance: number } {
  const [a, b] = [points[from], points[to]];
  let best = { at: from, distance: 0 };
  if (!a || !b) return best;
  for (let at = from + 1; at < to; at++) {
    const distance = distanceToSegment(points[at] ?? a, a, b);
    if (distance > best.distance) best = { at, distance };
  }
  return best;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
