export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type LabelSide = "right" | "left" | "above" | "below" | "centre";

export interface LabelCandidate<T> {
  readonly item: T;
  /** Point that the label belongs to, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In order of preference. */
  readonly sides: readonly LabelSide[];
  /** Free space around the label; larger for a calmer map. */
  readonly margin: number;
  /** Important enough to lie a little under an obstacle rather than to be missing. */
  readonly insists?: boolean;
}

export interface PlacedLabel<T> {
  readonly item: T;
  readonly side: LabelSide;
  /** Centre of the text. */
  readonly x: number;
  readonly y: number;
}

/** Distance between a dot and the text beside it. */
const offset = 7;
/** The same where the dot lies under a pin or a cluster: the text then stands beside that. */
const farOffset = 25;
/** Of an insisting label so much of the area may be hidden; of a name that shows less a reader guesses the rest. */
const mayHide = 0.2;

/**
 * Chooses which labels can be shown without touching each other or an obstacle. Earlier candidates win, so
 * order them by importance; of a label's places the least hidden wins, and of those the nearest. A grid of cells keeps it linear for thousands of names.
 */
export function layoutLabels<T>(
  candidates: readonly LabelCandidate<T>[],
  obstacles: readonly Rect[] = [],
): PlacedLabel<T>[] {
  const names = new RectGrid();
  const blocked = new RectGrid();
  for (const obstacle of obstacles) blocked.add(obstacle);
  const placed: PlacedLabel<T>[] = [];
  for (const candidate of candidates) {
    const { x, y, width, height, sides, margin, insists } = candidate;
    const dotHidden = blocked.hits({ x, y, width: 0.1, height: 0.1 });
    const free = (dotHidden ? [offset, farOffset] : [offset])
      .flatMap((distance) => sides.map((side) => ({ side, ...centre(candidate, side, distance) })))
      .filter((spot) => !names.hits(around(spot.x, spot.y, candidate, margin)));
    let best: (typeof free)[number] | undefined;
    let least = insists ? mayHide * width * height : Number.MIN_VALUE;
    for (const spot of free) {
      const hidden = blocked.covered(around(spot.x, spot.y, candidate, 0));
      if (hidden < least) [best, least] = [spot, hidden];
    }
    if (!best) continue;
    names.add(around(best.x, best.y, candidate, 0));
    placed.push({ item: candidate.item, ...best });
  }
  return placed;
}

function centre({ x, y, width, height }: Rect, side: LabelSide, distance: number): { x: number; y: number } {
  if (side === "right") return { x: x + distance + width / 2, y };
  if (side === "left") return { x: x - distance - width / 2, y };
  if (side === "above") return { x, y: y - distance - height / 2 };
  if (side === "below") return { x, y: y + distance + height / 2 };
  return { x, y };
}

function around(x: number, y: number, { width, height }: Rect, margin: number): Rect {
  return {
    x: x - width / 2 - margin,
    y: y - height / 2 - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

class RectGrid {
  private readonly cells = new Map<string, Rect[]>();
  private readonly size = 96;

  add(rect: Rect): void {
    for (const key of this.keys(rect)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(rect);
      else this.cells.set(key, [rect]);
    }
  }

  hits(rect: Rect): boolean {
    return this.keys(rect).some((key) => this.cells.get(key)?.some((other) => overlap(rect, other)));
  }

  /** Sum of the areas shared with what lies here. */
  covered(rect: Rect): number {
    const near = new Set(this.keys(rect).flatMap((key) => this.cells.get(key) ?? []));
    return [...near].reduce((sum, other) => sum + sharedArea(rect, other), 0);
  }

  private keys({ x, y, width, height }: Rect): string[] {
    const keys: string[] = [];
    for (let column = Math.floor(x / this.size); column <= Math.floor((x + width) / this.size); column++)
      for (let row = Math.floor(y / this.size); row <= Math.floor((y + height) / this.size); row++)
        keys.push(`${column}:${row}`);
    return keys;
  }
}
