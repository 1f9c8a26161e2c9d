import type { ListingKind } from "./vocabulary";

/** Listings in one square of the map's grid; `px` and `py` are the mean place in pixels of the zoom level. */
export interface GridCell {
  count: number;
  byKind: Partial<Record<ListingKind, number>>;
  px: number;
  py: number;
  lat: number;
  lng: number;
  west: number;
  south: number;
  east: number;
  north: number;
  /** The only listing, when it is one. */
  single: string | null;
}

function join(a: GridCell, b: GridCell): GridCell {
  const count = a.count + b.count;
  const mean = (x: number, y: number) => (x * a.count + y * b.count) / count;
  const byKind = { ...a.byKind };
  for (const [kind, n] of Object.entries(b.byKind) as [ListingKind, number][]) {
    byKind[kind] = (byKind[kind] ?? 0) + n;
  }
  return {
    count,
    byKind,
    px: mean(a.px, b.px),
    py: mean(a.py, b.py),
    lat: mean(a.lat, b.lat),
    lng: mean(a.lng, b.lng),
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
    single: null,
  };
}

/**
 * Joins neighbours whose places are less than `distance` pixels apart, the largest first, so that circles do not
 * overlap and no grid shows through. Each stands at the mean of its members. The order of the input does not matter.
 */
export function mergeCells(cells: readonly GridCell[], distance: number): GridCell[] {
  const order = [...cells].sort((a, b) => b.count - a.count || a.px - b.px || a.py - b.py);
  const squares = new Map<string, GridCell[]>();
  const square = (cell: GridCell, dx = 0, dy = 0) =>
    `${Math.floor(cell.px / distance) + dx}:${Math.floor(cell.py / distance) + dy}`;
  const put = (cell: GridCell) => squares.set(square(cell), [...(squares.get(square(cell)) ?? []), cell]);
  const take = (cell: GridCell) =>
    squares.set(
      square(cell),
      (squares.get(square(cell)) ?? []).filter((other) => other !== cell),
    );

  const nearest = (cell: GridCell): GridCell | undefined => {
    let best: GridCell | undefined;
    let bestAway = distance;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const other of squares.get(square(cell, dx, dy)) ?? []) {
          const away = Math.hypot(other.px - cell.px, other.py - cell.py);
          if (away < bestAway) [best, bestAway] = [other, away];
        }
      }
    }
    return best;
  };

  for (const cell of order) {
    let current = cell;
    // A join moves the mean, which may bring it next to another.
    for (let other = nearest(current); other !== undefined; other = nearest(current)) {
      take(other);
      current = join(other, current);
    }
    put(current);
  }
  return [...squares.values()].flat();
}
