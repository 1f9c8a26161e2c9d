import { describe, expect, it } from "vitest";
import { areaPath, linePath, linearScale, niceTicks, spread, timeTicks } from "./scale";

describe("linearScale", () => {
  it("maps the ends and the middle, also onto a range that runs upwards", () => {
    const y = linearScale([0, 200], [100, 0]);
    expect([y(0), y(100), y(200)]).toEqual([100, 50, 0]);
  });

  it("stays finite when every value is the same", () => {
    expect(linearScale([7, 7], [0, 50])(7)).toBe(25);
  });
});

describe("niceTicks", () => {
  it.each([
    [20400, [0, 10000, 20000, 30000]],
    [4800, [0, 2000, 4000, 6000]],
    [100, [0, 50, 100]],
    [8, [0, 2, 4, 6, 8]],
    [0.3, [0, 0.1, 0.2, 0.3]],
  ])("%s gets round steps from zero", (max, ticks) => {
    expect(niceTicks(max)).toEqual(ticks);
  });

  it.each([0, -3, NaN, Infinity])("%s still gives an axis", (max) => {
    expect(niceTicks(max)).toEqual([0, 1]);
  });

  it("always covers the largest value, with two to seven ticks", () => {
    for (let max = 1; max < 5000; max += 7) {
      const ticks = niceTicks(max);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(max);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });
});

describe("paths", () => {
  const points = [
    { x: 0, y: 10.04 },
    { x: 5.55, y: 2 },
  ];

  it("draws through the points to one decimal", () => {
    expect(linePath(points)).toBe("M0 10L5.6 2");
  });

  it("closes the area along the floor, and draws nothing without points", () => {
    expect(areaPath(points, 20)).toBe("M0 10L5.6 2L5.6 20L0 20Z");
    expect(areaPath([], 20)).toBe("");
  });
});

describe("timeTicks", () => {
  it("includes the first and the last moment", () => {
    expect(timeTicks(0, 30, 4)).toEqual([0, 10, 20, 30]);
  });

  it("gives one tick for one moment", () => {
    expect(timeTicks(5, 5, 4)).toEqual([5]);
  });
});

describe("spread", () => {
  it("leaves labels alone that are far enough apart", () => {
    expect(spread([80, 10], 20, 100)).toEqual([80, 10]);
  });

  it("pushes apart what overlaps, in the order given", () => {
    expect(spread([52, 50], 20, 100)).toEqual([70, 50]);
  });

  it("pushes back up what would fall through the floor", () => {
    expect(spread([98, 99, 100], 20, 100)).toEqual([60, 80, 100]);
  });
});
