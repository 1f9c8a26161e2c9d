/**
 * Makes the base map in public/basemap out of the open data in db/data. Run by hand when the data change:
 * `npm install --prefix scripts/basemap && node --import tsx scripts/basemap/build.ts`. The outputs are committed,
 * so that no build needs this, and mapshaper (which brings a native add-on) is not among the project's packages.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import mapshaper from "mapshaper";
import { addFrontiers, type TopologyFile } from "./frontiers";
import { collection, text, type Feature, type FeatureCollection } from "./geojson";
import { postcodeLabels, townLabels, villageLabels, type LabelRow } from "./labels";
import { unionOfLand } from "./land";

const data = new URL("../../db/data/", import.meta.url);
const output = new URL("../../public/basemap/", import.meta.url);
const manifest = new URL("../../app/ui/map/basemap-version.ts", import.meta.url);

async function geo(name: string): Promise<FeatureCollection> {
  return JSON.parse(await readFile(new URL(`geo/${name}.geojson`, data), "utf8")) as FeatureCollection;
}

async function rows(name: string): Promise<Record<string, string>[]> {
  return parse(await readFile(new URL(`${name}.csv`, data)), { columns: true, bom: true });
}

/** Dutch and Flemish municipalities with the codes of every region they lie in, so that all borders share lines. */
function homeMunicipalities(dutch: FeatureCollection, flemish: FeatureCollection): FeatureCollection {
  const fromDutch = dutch.features.map((feature): Feature => ({
    ...feature,
    properties: {
      code: text(feature, "code"),
      name: text(feature, "name"),
      pv: `${text(feature, "pv_code")}|${text(feature, "pv_name")}`,
      am: `${text(feature, "am_code")}|${text(feature, "am_name")}`,
      lt: `LT-${text(feature, "tp_name").toUpperCase()}|${text(feature, "tp_name")}`,
    },
  }));
  const fromFlemish = flemish.features.map((feature): Feature => ({
    ...feature,
    properties: {
      code: text(feature, "code"),
      name: text(feature, "name"),
      pv: `${text(feature, "pv_code")}|${text(feature, "pv_name")}`,
      am: "",
      lt: "",
    },
  }));
  return collection([...fromDutch, ...fromFlemish]);
}

interface Tier {
  readonly file: string;
  readonly simplify: string;
  readonly quantization: number;
  readonly layers: readonly string[];
}

const regionLayers = ["province", "labour_market_region", "landsdeel"] as const;

const tiers: readonly Tier[] = [
  {
    file: "country",
    simplify: "-simplify weighted interval=260 keep-shapes",
    quantization: 60_000,
    layers: ["land", "home", "lake", "river", ...regionLayers],
  },
  {
    file: "detail",
    simplify: "-simplify weighted interval=25 keep-shapes",
    quantization: 500_000,
    layers: ["land", "home", "lake", "river", ...regionLayers, "municipality"],
  },
];

function split(layer: string, field: string): string {
  return (
    `-filter '${field} != ""' target=municipality + name=${layer} -dissolve ${field} target=${layer} ` +
    `-each 'code=${field}.split("|")[0],name=${field}.split("|")[1]' target=${layer} ` +
    `-filter-fields code,name target=${layer} `
  );
}

async function topology(tier: Tier, input: Record<string, FeatureCollection>): Promise<TopologyFile> {
  const files = Object.keys(input).map((name) => `${name}.json`);
  const commands =
    `-i ${files.join(" ")} combine-files ` +
    split("province", "pv") +
    split("labour_market_region", "am") +
    split("landsdeel", "lt") +
    `-filter-fields code,name target=municipality ` +
    // Rivers come from a map of the world and would run on through our large waters.
    `-clip home target=river ` +
    `${tier.simplify} target=* ` +
    `-o out.json format=topojson quantization=${tier.quantization} target=${tier.layers.join(",")}`;
  const made = await mapshaper.applyCommands(
    commands,
    Object.fromEntries(Object.entries(input).map(([name, value]) => [`${name}.json`, value])),
  );
  const file = JSON.parse(String(made["out.json"])) as TopologyFile;
  addFrontiers(file);
  return file;
}

const [dutch, belgium, flemish, near, wide, water] = await Promise.all([
  geo("nl_gemeenten"),
  geo("be_gewesten"),
  geo("vl_gemeenten"),
  geo("base_land_ne10m"),
  geo("base_wide_ne50m"),
  geo("base_water_ne10m"),
]);

const foreign = near.features.filter((feature) => !["NL", "BE"].includes(text(feature, "code")));
const land = await unionOfLand([dutch, belgium, collection(foreign), wide]);
const home = await unionOfLand([dutch, flemish]);
// The Dutch land already leaves the large waters open; of the coarse lakes only those within it are added.
const lakes = ["Heegermeer en Fluessen", "Tjeukemeer"];
const input = {
  municipality: homeMunicipalities(dutch, flemish),
  land,
  home,
  lake: collection(water.features.filter((feature) => lakes.includes(text(feature, "name")))),
  river: collection(water.features.filter((feature) => text(feature, "kind") === "river")),
};
for (const layer of [input.lake, input.river])
  for (const feature of layer.features) feature.properties = { code: "" };

const towns = townLabels(await rows("geo/city_labels"));
const isEarly = (label: LabelRow) => label[3] < 9.5;
const files: Record<string, unknown> = {
  labels: [...towns.filter((label) => !isEarly(label)), ...villageLabels(await rows("places_nl_vl"), towns)],
  postcodes: [
    ...postcodeLabels(await rows("nl_postcodes_pc4"), "pc4"),
    ...postcodeLabels(
      (await rows("be_postcodes")).filter((row) => row["region"] !== "Wallonië"),
      "postcode",
    ),
  ],
};
for (const tier of tiers) {
  const made = await topology(tier, input);
  files[tier.file] =
    tier.file === "country" ? { topology: made, labels: towns.filter(isEarly) } : { topology: made };
}

const hash = createHash("sha256");
for (const [name, content] of Object.entries(files)) {
  const json = JSON.stringify(content);
  hash.update(json);
  await writeFile(new URL(`${name}.json`, output), json);
  console.log(`${name}.json ${json.length} bytes, ${gzipSync(json).length} gzip`);
}
await writeFile(
  manifest,
  `/** Changes with the content of public/basemap, so that browsers may keep the files for long. */\n` +
    `export const basemapVersion = "${hash.digest("hex").slice(0, 10)}";\n`,
);
