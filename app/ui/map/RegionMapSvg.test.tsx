import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { BucketLegend, RegionMapSvg } from "./RegionMapSvg";
import { StaticMap } from "./StaticMap";

const regions = [
  { code: "AM24", name: "Zeeland", path: "M0 0l5 0l0 5z", x: 2, y: 2 },
  { code: "AM25", name: "West-Brabant", path: "M5 0l5 0l0 5z", x: 7, y: 2 },
];

const html = renderToStaticMarkup(
  <RegionMapSvg
    regions={regions}
    width={10}
    height={5}
    title="Tekort per regio"
    bucketByCode={{ AM24: 4 }}
    hrefByCode={{ AM24: "/regio/zeeland", AM25: "/regio/west-brabant" }}
    labelByCode={{ AM24: "34" }}
    selected="AM24"
  />,
);

it("makes every region a link that says its name and value", () => {
  expect(html).toContain('href="/regio/zeeland"');
  expect(html).toContain("<title>Zeeland: 34</title>");
  expect(html).toContain("<title>West-Brabant</title>");
});

it("tells buckets apart by colour and pattern, and leaves a region without figure bare", () => {
  expect(html).toContain("region-map-4");
  expect(html).toMatch(/fill="url\(#\w+-bucket-4\)"/);
  expect(html).toContain("region-map-bare");
});

it("draws the selected region last, so that its rim lies on top", () => {
  expect(html.indexOf("/regio/zeeland")).toBeGreaterThan(html.indexOf("/regio/west-brabant"));
});

it("needs no style attribute, which the security policy forbids", () => {
  const legend = renderToStaticMarkup(
    <BucketLegend title="Legenda" ranges={[{ bucket: 0, label: "0–9" }]} />,
  );
  const map = {
    width: 9,
    height: 9,
    land: "",
    home: "",
    borders: "",
    selected: null,
    points: [{ x: 1, y: 1, mark: { shape: "house" as const, tone: "teal" } }],
  };
  const small = renderToStaticMarkup(<StaticMap title="Zeeland" map={map} />);
  expect(html + legend + small).not.toContain("style=");
  expect(small).toContain('fill="var(--kind-teal)"');
});
