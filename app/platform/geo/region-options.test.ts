import { expect, it } from "vitest";

import { regionOptions, regionWords, type RegionChoice } from "./region-options";

const region = (slug: string, name: string, kind: RegionChoice["kind"], country: "NL" | "BE" = "NL") => ({
  slug,
  name,
  kind,
  country,
});

it("tells regions of one name apart by what they are, or by their country", () => {
  const list = [
    region("zeeland", "Zeeland", "province"),
    region("arbeidsmarktregio-zeeland", "Zeeland", "labour_market_region"),
    region("limburg", "Limburg", "province"),
    region("belgisch-limburg", "Limburg", "province", "BE"),
    region("walcheren", "Walcheren", "own"),
  ];
  expect(regionOptions(regionWords.nl, list)).toEqual([
    { value: "zeeland", label: "Zeeland (provincie)" },
    { value: "arbeidsmarktregio-zeeland", label: "Zeeland (arbeidsmarktregio)" },
    { value: "limburg", label: "Limburg (Nederland)" },
    { value: "belgisch-limburg", label: "Limburg (België)" },
    { value: "walcheren", label: "Walcheren" },
  ]);
  expect(regionOptions(regionWords.en, list.slice(2, 4)).map(({ label }) => label)).toEqual([
    "Limburg (Netherlands)",
    "Limburg (Belgium)",
  ]);
});
