export interface BucketScale {
  /** 0 for the least, `ranges.length - 1` for the most. */
  readonly bucketOf: (value: number) => number;
  /** Both ends included, whole numbers, rising; the last has no upper end. */
  readonly ranges: readonly { readonly from: number; readonly to: number | null }[];
}

/**
 * Divides whole numbers of at least 0 into at most `most` ranges with about as many values each, at round
 * limits that a legend can print. Few different values give fewer ranges.
 */
export function bucketScale(values: readonly number[], most = 5): BucketScale {
  const sorted = values.filter((value) => Number.isFinite(value) && value >= 0).sort((a, b) => a - b);
  const limits: number[] = [];
  for (let at = 1; at < most; at++) {
    const quantile = sorted[Math.floor((at * sorted.length) / most)];
    if (quantile === undefined) break;
    const limit = roundNumber(quantile);
    const below = limits.at(-1) ?? 0;
    const max = sorted.at(-1) ?? 0;
    if (limit > below && limit <= max) limits.push(limit);
  }
  const starts = [0, ...limits];
  return {
    bucketOf: (value) => limits.filter((limit) => value >= limit).length,
    ranges: starts.map((from, at) => {
      const next = starts[at + 1];
      return { from, to: next === undefined ? null : next - 1 };
    }),
  };
}

/** To halves of its power of ten: 137 becomes 150, 4321 becomes 4500; below 10 it stays. */
function roundNumber(value: number): number {
  if (value < 10) return Math.round(value);
  const power = 10 ** Math.floor(Math.log10(value));
  const step = power / 2;
  return Math.round(value / step) * step;
}
