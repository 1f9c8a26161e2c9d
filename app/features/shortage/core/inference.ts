/** All whole numbers from `low` up to and including `high`. */
export interface Interval {
  low: number;
  high: number;
}

export interface Cell extends Interval {
  key: string;
}

/** The parts add up to the whole. */
export interface Relation {
  whole: string;
  parts: readonly string[];
}

/**
 * What can be concluded about every cell by adding and subtracting: each interval narrowed until no sum narrows it
 * further. Cells start with what was published about them; a cell that is only part of sums starts at 0 to infinity.
 */
export function feasible(cells: readonly Cell[], relations: readonly Relation[]): Map<string, Interval> {
  const known = new Map<string, Interval>(cells.map(({ key, low, high }) => [key, { low, high }]));
  const at = (key: string): Interval => known.get(key) ?? { low: 0, high: Number.POSITIVE_INFINITY };
  const narrow = (key: string, low: number, high: number): boolean => {
    const old = at(key);
    const next = { low: Math.max(old.low, low), high: Math.min(old.high, high) };
    if (next.low === old.low && next.high === old.high) return false;
    known.set(key, next);
    return true;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const { whole, parts } of relations) {
      const low = parts.reduce((sum, part) => sum + at(part).low, 0);
      const endless = parts.filter((part) => at(part).high === Number.POSITIVE_INFINITY);
      const high = parts.reduce((sum, part) => sum + (endless.includes(part) ? 0 : at(part).high), 0);
      changed = narrow(whole, low, endless.length > 0 ? Number.POSITIVE_INFINITY : high) || changed;
      const total = at(whole);
      for (const part of parts) {
        const own = at(part);
        const others = endless.some((other) => other !== part)
          ? Number.POSITIVE_INFINITY
          : high - (endless.includes(part) ? 0 : own.high);
        changed = narrow(part, total.low - others, total.high - (low - own.low)) || changed;
      }
    }
  }
  return known;
}
