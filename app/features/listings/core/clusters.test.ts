import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type GridCell, mergeCells } from "./clusters";

const cell = (px: number, py: number, count: number): GridCell => ({
  count,
  byKind: { event: count },
  px,
  py,
  lat: py,
  lng: px,
  west: px,
  south: py,
  east: px,
  north: py,
  single: count === 1 ? `${px}:${py}` : null,
});

const cells = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 1, max: 50 }),
  ),
  { maxLength: 60 },
);

describe("clusters", () => {
  it("lose nobody, keep their distance and stand at the mean of their members", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const input = given.map(([x, y, n]) => cell(x, y, n));
        const merged = mergeCells(input, 40);
        const sum = (list: GridCell[], of: (each: GridCell) => number) =>
          list.reduce((n, each) => n + of(each), 0);
        expect(sum(merged, (each) => each.count)).toBe(sum(input, (each) => each.count));
        expect(sum(merged, (each) => each.byKind.event ?? 0)).toBe(sum(input, (each) => each.count));
        expect(sum(merged, (each) => each.px * each.count)).toBeCloseTo(
          sum(input, (each) => each.px * each.count),
          4,
        );
        for (const a of merged) {
          for (const b of merged) {
            if (a !== b) expect(Math.hypot(a.px - b.px, a.py - b.py)).toBeGreaterThanOrEqual(40);
          }
        }
      }),
    );
  });

  it("are the same whatever order the database answers in", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const unique = [...new Map(given.map(([x, y, n]) => [`${x}:${y}`, cell(x, y, n)])).values()];
        const places = (list: GridCell[]) => list.map(({ px, py, count }) => [px, py, count]).sort();
        expect(places(mergeCells(unique.toReversed(), 40))).toEqual(places(mergeCells(unique, 40)));
      }),
    );
  });

  it("keep single ones single", () => {
    expect(
      mergeCells([cell(0, 0, 1), cell(200, 0, 3)], 40)
        .map((each) => each.single)
        .sort(),
    ).toEqual(["0:0", null]);
  });
});
