import { describe, expect, it } from "vitest";
import { clusterSize, ringArcs } from "./ring";

/** Angle of an arc in radians, read back from its path. */
function sweep(path: string): number {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [x1 = 0, y1 = 0, , , , , , x2 = 0, y2 = 0] = numbers;
  const turn = Math.atan2(x2, -y2) - Math.atan2(x1, -y1);
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

describe("ringArcs", () => {
  it("draws longer arcs for larger shares and leaves gaps", () => {
    const arcs = ringArcs(
      [
        { tone: "teal", count: 30 },
        { tone: "red", count: 10 },
      ],
      20,
    );
    expect(arcs.map(({ tone }) => tone)).toEqual(["teal", "red"]);
    const [teal = 0, red = 0] = arcs.map(({ path }) => sweep(path));
    expect(teal).toBeGreaterThan(2 * red);
    expect(teal + red).toBeCloseTo(2 * Math.PI - 0.24, 1);
  });

  it("keeps one among thousands visible", () => {
    const [, one] = ringArcs(
      [
        { tone: "teal", count: 5000 },
        { tone: "red", count: 1 },
      ],
      20,
    );
    expect(sweep(one?.path ?? "")).toBeGreaterThan(0.25);
  });

  it("closes the ring for a single kind, leaves out empty parts and draws nothing for nothing", () => {
    const [only, ...rest] = ringArcs(
      [
        { tone: "teal", count: 4 },
        { tone: "red", count: 0 },
      ],
      20,
    );
    expect(rest).toEqual([]);
    expect(only?.path.match(/A/g)).toHaveLength(2);
    expect(ringArcs([{ tone: "red", count: 0 }], 20)).toEqual([]);
  });
});

it("clusters grow slowly and stop growing", () => {
  expect([1, 10, 100, 1000, 1e9].map(clusterSize)).toEqual([38, 46, 54, 62, 64]);
});
