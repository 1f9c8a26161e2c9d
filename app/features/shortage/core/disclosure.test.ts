import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { intervalOf, publish, roundedFigure, type PublicFigure } from "./disclosure";
import type { Interval, Relation } from "./inference";
import { cellKey, type MunicipalityLinks } from "./cells";
import { liveFigures, publicTables, type CountedReport } from "./tables";

describe("rounding", () => {
  it("shows fewer than five as few and everything else in multiples of five", () => {
    expect([0, 1, 4].map(roundedFigure)).toEqual([{ kind: "few" }, { kind: "few" }, { kind: "few" }]);
    expect([5, 7, 8, 12, 13, 1234].map(roundedFigure)).toEqual(
      [5, 5, 10, 10, 15, 1235].map((value) => ({ kind: "rounded", value })),
    );
  });

  it("leaves every true value inside what a reader must hold possible", () => {
    fc.assert(
      fc.property(fc.nat(5000), (value) => {
        const { low, high } = intervalOf(roundedFigure(value));
        return low <= value && value <= high && high - low >= 2;
      }),
    );
  });

  it("rounds a second figure when the first could be found by subtraction", () => {
    const relation: Relation = { whole: "w", parts: ["a", "b", "c"] };
    const cells = [
      { key: "w", value: 110, mayBeExact: true, keep: true },
      { key: "a", value: 60, mayBeExact: true },
      { key: "b", value: 43, mayBeExact: true },
      { key: "c", value: 7, mayBeExact: true },
    ];
    const figures = publish(cells, [relation]);
    expect(figures.get("w")).toEqual({ kind: "exact", value: 110 });
    expect(figures.get("a")).toEqual({ kind: "exact", value: 60 });
    expect(figures.get("b")?.kind).not.toBe("exact");
    expect(figures.get("c")).toEqual({ kind: "rounded", value: 5 });
  });
});

/**
 * An attacker who knows every published figure and every sum, and searches for another truth by trying: a value of a
 * cell is possible when all municipalities can be given numbers that fit every figure. Independent of the code that
 * publishes: it knows no narrowing of sums, only counting.
 */
function possibleValues(
  target: string,
  atoms: { key: string; in: string[] }[],
  published: ReadonlyMap<string, Interval>,
  atMost: number,
): number {
  const members = new Map<string, number[]>();
  atoms.forEach((atom, index) => {
    for (const key of [atom.key, ...atom.in]) members.set(key, [...(members.get(key) ?? []), index]);
  });
  const most = atoms.map((atom) => Math.min(published.get(atom.key)?.high ?? 60, 60));
  const chosen: number[] = [];
  const exists = (known: ReadonlyMap<string, Interval>): boolean => {
    const fits = [...known].every(([key, { low, high }]) => {
      let sure = 0;
      let open = 0;
      for (const i of members.get(key) ?? []) {
        sure += chosen[i] ?? 0;
        open += i < chosen.length ? 0 : (most[i] ?? 0);
      }
      return !members.has(key) || (sure <= high && sure + open >= low);
    });
    if (!fits || chosen.length === atoms.length) return fits;
    const own = known.get(atoms[chosen.length]?.key ?? "");
    const top = most[chosen.length] ?? 0;
    for (let value = own?.low ?? 0; value <= Math.min(own?.high ?? top, top); value += 1) {
      chosen.push(value);
      const found = exists(known);
      chosen.pop();
      if (found) return true;
    }
    return false;
  };
  const { low, high } = published.get(target) ?? { low: 0, high: 60 };
  let found = 0;
  for (let value = low; value <= Math.min(high, 60) && found < atMost; value += 1) {
    if (exists(new Map([...published, [target, { low: value, high: value }]]))) found += 1;
  }
  return found;
}

const link = (code: string, provinceCode: string, landsdeelCode: string, am: string): MunicipalityLinks => ({
  code,
  provinceCode,
  landsdeelCode,
  labourMarketRegionCode: am,
  country: "NL",
});
/** Two landsdelen that share province C, as in the south of the Netherlands; a third with one province of its own. */
const links: MunicipalityLinks[] = [
  link("g1", "A", "L1", "am1"),
  link("g2", "A", "L1", "am1"),
  link("g3", "B", "L2", "am2"),
  link("g4", "C", "L2", "am3"),
  link("g5", "C", "L3", "am4"),
  link("g6", "D", "L3", "am4"),
];
const sectors = ["ict", "bouw"];

const reportsOf = (counts: readonly number[]): CountedReport[] =>
  counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, i) => ({
      studentId: `${index}-${i}`,
      municipalityCode: links[index]?.code ?? "",
      crebo: i % 3 === 0 ? "1" : "2",
      sector: sectors[i % 3 === 0 ? 0 : 1] ?? "",
      level: 2,
      route: "bbl",
    })),
  );

const atoms = links.map((one) => ({
  key: cellKey("region", one.code),
  in: [one.provinceCode, one.landsdeelCode, one.labourMarketRegionCode, "NL"].map((code) =>
    cellKey("region", code ?? ""),
  ),
}));

const intervals = (figures: ReadonlyMap<string, PublicFigure>) =>
  new Map([...figures].map(([key, figure]) => [key, intervalOf(figure)]));

/** Small numbers often, and a large one now and then: where singling out threatens. */
const arbitraryCounts = fc.array(fc.oneof(fc.nat(4), fc.nat(12), fc.integer({ min: 18, max: 26 })), {
  minLength: links.length,
  maxLength: links.length,
});

describe("the public tables", () => {
  it("single nobody out, whatever is subtracted from what", () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        const figures = publicTables(reportsOf(counts), links);
        const used = atoms.filter((_, index) => (counts[index] ?? 0) > 0);
        const known = intervals(figures);
        for (const key of new Set(used.flatMap((atom) => [atom.key, ...atom.in]))) {
          const truth = used.reduce(
            (sum, atom) =>
              atom.key === key || atom.in.includes(key) ? sum + (counts[atoms.indexOf(atom)] ?? 0) : sum,
            0,
          );
          if (truth >= 20) continue;
          const needed = truth < 5 ? 3 : 2;
          expect(possibleValues(key, used, known, needed), `${key}=${truth}`).toBeGreaterThanOrEqual(needed);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("is caught by that attacker when nothing is rounded a second time", () => {
    const counts = [30, 25, 40, 30, 3, 30];
    const careless = new Map(intervals(publicTables(reportsOf(counts), links)));
    for (const [code, value] of [
      ["NL", 158],
      ["A", 55],
      ["B", 40],
      ["C", 33],
      ["D", 30],
      ["L2", 70],
      ["L3", 33],
    ] as const)
      careless.set(cellKey("region", code), { low: value, high: value });
    expect(possibleValues(cellKey("region", "g5"), atoms, careless, 3)).toBeLessThan(3);
  });

  it("are the same in whatever order the rows come", () => {
    const rows = arbitraryCounts
      .map(reportsOf)
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const regions = fc.shuffledSubarray(links, { minLength: links.length });
    fc.assert(
      fc.property(rows, regions, ([one, other], shuffled) => {
        const sorted = (figures: ReadonlyMap<string, PublicFigure>) => [...figures].sort();
        expect(sorted(publicTables(other, shuffled))).toEqual(sorted(publicTables(one, links)));
      }),
    );
  });

  it("keeps the country exact in all ordinary cases", () => {
    const figures = publicTables(reportsOf([300, 24, 40, 30, 3, 30]), links);
    expect(figures.get(cellKey("region", "NL"))).toEqual({ kind: "exact", value: 427 });
    expect(figures.get(cellKey("sector", "ict"))?.kind).toBe("rounded");
  });
});

describe("the live figures", () => {
  it("move with the truth where they are exact, and stay as this morning elsewhere", () => {
    const daily = publicTables(reportsOf([300, 24, 40, 30, 30, 3]), links);
    const now = new Map([
      ["NL", 428],
      ["A", 325],
      ["B", 40],
      ["C", 60],
      ["D", 3],
      ["L1", 325],
      ["L2", 70],
      ["L3", 33],
    ]);
    const figures = liveFigures(now, daily, links);
    expect(figures.get(cellKey("region", "NL"))).toEqual({ kind: "exact", value: 428 });
    expect(figures.get(cellKey("region", "A"))).toEqual({ kind: "exact", value: 325 });
    expect(figures.get(cellKey("region", "D"))).toEqual(daily.get(cellKey("region", "D")));
  });
});
