import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectionFor } from "./projection";
import { simplify } from "./simplify";
import { regionPaths, staticMap } from "./static-map";
import { areasOf, bordersOf, linesOf, parseBasemap } from "./topology";

const file = new URL("../../../public/basemap/country.json", import.meta.url);
const country = parseBasemap(JSON.parse(readFileSync(file, "utf8")));

describe("the shipped country file", () => {
  it("has every region with its official code", () => {
    const { topology } = country;
    if (!topology) throw new Error("no topology");
    const codes = (layer: "province" | "labour_market_region" | "landsdeel") =>
      areasOf(topology, layer).map((area) => area.code);
    expect(codes("province")).toEqual(expect.arrayContaining(["PV20", "PV31", "10000", "70000", "04000"]));
    expect(codes("province")).toHaveLength(18);
    expect(codes("labour_market_region")).toHaveLength(35);
    expect(codes("landsdeel").sort()).toEqual([
      "LT-NOORD",
      "LT-NOORDVLEUGEL",
      "LT-OOST",
      "LT-ZUIDOOST",
      "LT-ZUIDWEST",
    ]);
    expect(bordersOf(topology, "province").length).toBeGreaterThan(10);
    expect(linesOf(topology, "frontier").length).toBeGreaterThan(0);
    expect(country.labels.map(([name]) => name)).toEqual(
      expect.arrayContaining(["Middelburg", "Gent", "IJsselmeer"]),
    );
  });

  it("closes every ring", () => {
    const rings = country.topology
      ? areasOf(country.topology, "province").flatMap((area) => area.polygons.flat())
      : [];
    expect(rings.length).toBeGreaterThan(18);
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
  });
});

it("refuses what is not a base map file", () => {
  expect(() => parseBasemap({ type: "FeatureCollection" })).toThrow(TypeError);
  expect(() => parseBasemap(null)).toThrow(TypeError);
});

describe("projectionFor", () => {
  it("fits the bounds in the middle of the frame, north up", () => {
    const project = projectionFor({ width: 200, height: 100, bounds: [3, 51, 4, 52], padding: 0 });
    expect(project([3.5, 51.5])[0]).toBeCloseTo(100);
    expect(project([3, 52])[1]).toBeCloseTo(0);
    expect(project([4, 51])[1]).toBeCloseTo(100);
  });
});

describe("simplify", () => {
  it("leaves out what is nearer than the tolerance and keeps the ends", () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.2],
          [10, 0],
          [10, 8],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 8],
    ]);
  });

  it("does not flatten a closed line", () => {
    const triangle = simplify(
      [
        [0, 0],
        [0.1, 0],
        [0.1, 0.1],
        [0, 0],
      ],
      5,
    );
    expect(triangle.length).toBeGreaterThanOrEqual(3);
  });
});

describe("staticMap", () => {
  it("shows a region with its surroundings and places a point where it belongs", () => {
    const point = { lat: 51.4988, lng: 3.61 };
    const map = staticMap(country, { width: 320, height: 240, selectedCode: "PV29", points: [point] });
    expect(map.selected).toMatch(/^M/);
    expect(map.points).toHaveLength(1);
    expect(map.points[0]?.x).toBeGreaterThan(60);
    expect(map.points[0]?.x).toBeLessThan(200);
    expect(map.home.length + map.land.length + map.borders.length).toBeLessThan(40_000);
  });

  it("has nothing selected for an unknown code", () => {
    expect(staticMap(country, { width: 320, height: 240, selectedCode: "PV99" }).selected).toBeNull();
  });
});

it("regionPaths draws every labour-market region within the frame", () => {
  const regions = regionPaths(country, "labour_market_region", { width: 420, height: 500 });
  expect(regions).toHaveLength(35);
  for (const region of regions) {
    expect(region.path, region.code).toMatch(/^M[-\d. lMz]+z$/);
    expect(region.x).toBeGreaterThan(0);
    expect(region.x).toBeLessThan(420);
    expect(region.y).toBeGreaterThan(0);
    expect(region.y).toBeLessThan(500);
  }
});
