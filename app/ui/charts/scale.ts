export type Scale = (value: number) => number;

/** Straight line from `domain` to `range`. A domain without width maps to the middle of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain;
  const [start, end] = range;
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Round steps (1, 2 or 5 times a power of ten) from 0 or below to at least `max`, about `count` of them. */
export function niceTicks(max: number, count = 4): number[] {
  if (!Number.isFinite(max) || max <= 0) return [0, 1];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999999) ?? 10;
  const step = factor * power;
  const last = Math.ceil(max / step - 1e-9);
  return Array.from({ length: last + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Path through the points, to one decimal: finer than any screen, shorter than floating point. */
export function linePath(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** The same path closed along the floor at `base`. */
export function areaPath(points: readonly { x: number; y: number }[], base: number): string {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return "";
  return `${linePath(points)}L${round(last.x)} ${round(base)}L${round(first.x)} ${round(base)}Z`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Dates evenly spread between first and last, both included, at most `count`. Milliseconds since 1970. */
export function timeTicks(from: number, to: number, count: number): number[] {
  if (from === to || count < 2) return [from];
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}

/**
 * Moves labels apart until none lies within `gap` of its neighbour, first downwards, then back up so that none lies
 * below `floor`. Keeps their order; answers in the order given.
 */
export function spread(positions: readonly number[], gap: number, floor: number): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const result = [...positions];
  let above = -Infinity;
  for (const index of order) {
    above = Math.max(result[index] ?? 0, above + gap);
    result[index] = above;
  }
  let below = floor + gap;
  for (const index of order.reverse()) {
    below = Math.min(result[index] ?? 0, below - gap);
    result[index] = below;
  }
  return result;
}
