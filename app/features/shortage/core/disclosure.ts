import { type Cell, type Interval, type Relation, feasible } from "./inference";

/** A figure as the public gets it. `rounded` is to the nearest multiple of 5; `few` is fewer than 5. */
export type PublicFigure =
  | { kind: "exact"; value: number }
  | { kind: "rounded"; value: number }
  | { kind: "few" }
  | { kind: "hidden" };

/** From this number on a total of the country, a landsdeel or a province may be exact. */
export const exactFrom = 20;
export const step = 5;

/** Fewer than five as "few", anything else to the nearest multiple of five. */
export function roundedFigure(value: number): PublicFigure {
  if (value < step) return { kind: "few" };
  return { kind: "rounded", value: Math.round(value / step) * step };
}

/** The number that stands for a public figure where one must be drawn; null when it is not shown. */
export function figureValue(figure: PublicFigure): number | null {
  if (figure.kind === "hidden") return null;
  return figure.kind === "few" ? 0 : figure.value;
}

/**
 * Enrolled students as the public gets them: from 20 on as they are, fewer to the nearest multiple of five, and fewer than
 * five as none. Beside the exact size of a small group a rounded figure can mean that all of it has no place.
 */
export const publicBase = (base: number): number =>
  base >= exactFrom ? base : (figureValue(roundedFigure(base)) ?? 0);

/** Every true value that a reader must hold possible after reading a figure, apart from all other figures. */
export function intervalOf(figure: PublicFigure): Interval {
  switch (figure.kind) {
    case "exact":
      return { low: figure.value, high: figure.value };
    case "few":
      return { low: 0, high: step - 1 };
    case "rounded":
      return { low: Math.max(step, figure.value - 2), high: figure.value + 2 };
    case "hidden":
      return { low: 0, high: Number.POSITIVE_INFINITY };
  }
}

export interface DisclosureCell {
  key: string;
  value: number;
  /** May be exact when it is large enough; everything else is rounded. */
  mayBeExact: boolean;
  /** Never shown: a sum that only links other cells. */
  unpublished?: boolean;
  /** Coarsened only when nothing else is left. */
  keep?: boolean;
}

/** So many values must stay possible for a group of this size; nobody can be singled out of none, or of twenty. */
const room = (value: number): number => (value === 0 || value >= exactFrom ? 1 : value < step ? 3 : 2);

/**
 * Decides how each figure is published, so that nobody can be singled out by subtracting one figure from another:
 * small cells are rounded, and as long as the sums in `relations` would still pin one down, another figure is made
 * coarser as well (secondary suppression). Every published figure of one moment must be among the cells. The same cells
 * in another order are published the same way: which one was made coarser would tell that a row had been touched.
 */
export function publish(
  cells: readonly DisclosureCell[],
  relations: readonly Relation[],
): Map<string, PublicFigure> {
  const ordered = [...cells].sort((a, b) => a.key.localeCompare(b.key));
  const byKey = new Map(ordered.map((cell) => [cell.key, cell]));
  const figures = new Map(ordered.map((cell) => [cell.key, firstFigure(cell)]));
  for (;;) {
    const known = feasible(asCells(figures), relations);
    const exposed = ordered.find((cell) => {
      const { low, high } = known.get(cell.key) ?? { low: 0, high: Number.POSITIVE_INFINITY };
      return high - low + 1 < room(cell.value) && figures.get(cell.key)?.kind !== "exact";
    });
    if (exposed === undefined) return figures;
    const victim = nextVictim(exposed, byKey, figures, relations);
    if (victim === undefined) return figures;
    figures.set(victim.key, coarser(victim, figures.get(victim.key)));
  }
}

function firstFigure(cell: DisclosureCell): PublicFigure {
  if (cell.unpublished === true) return { kind: "hidden" };
  if (cell.mayBeExact && cell.value >= exactFrom) return { kind: "exact", value: cell.value };
  return roundedFigure(cell.value);
}

const asCells = (figures: ReadonlyMap<string, PublicFigure>): Cell[] =>
  [...figures].map(([key, figure]) => ({ key, ...intervalOf(figure) }));

const coarser = (cell: DisclosureCell, figure: PublicFigure | undefined): PublicFigure =>
  figure?.kind === "exact" ? roundedFigure(cell.value) : { kind: "hidden" };

/** Exact figures go first, small before large; near relatives before others; the whole only at the very end. */
function nextVictim(
  exposed: DisclosureCell,
  byKey: ReadonlyMap<string, DisclosureCell>,
  figures: ReadonlyMap<string, PublicFigure>,
  relations: readonly Relation[],
): DisclosureCell | undefined {
  const near = new Set(
    relations
      .filter((relation) => relation.whole === exposed.key || relation.parts.includes(exposed.key))
      .flatMap((relation) => [relation.whole, ...relation.parts]),
  );
  const rank = (cell: DisclosureCell): number =>
    (cell.keep === true ? 1000 : 0) +
    (near.has(cell.key) ? 0 : 100) +
    (figures.get(cell.key)?.kind === "exact" ? 0 : 10) +
    (cell.value === 0 ? 1 : 0);
  return [...byKey.values()]
    .filter((cell) => cell.key !== exposed.key && figures.get(cell.key)?.kind !== "hidden")
    .sort((a, b) => rank(a) - rank(b) || a.value - b.value || a.key.localeCompare(b.key))[0];
}
