// The house rules of "What may import what", for eslint-plugin-boundaries.

/** Which features each feature may know, directly: the direction of the domain. */
const knows = {
  accounts: [],
  organisations: ["accounts"],
  listings: ["accounts", "organisations"],
  bookings: ["accounts", "organisations", "listings"],
  transport: ["accounts", "organisations", "listings", "bookings"],
  shortage: ["accounts", "organisations", "listings"],
  students: ["accounts", "organisations", "listings", "shortage"],
  placements: ["accounts", "organisations", "listings", "shortage", "students"],
  agreements: ["accounts", "organisations", "listings", "shortage", "students", "placements"],
  matching: ["accounts", "organisations", "listings", "shortage", "students", "placements"],
  cofinancing: ["accounts", "organisations", "listings", "bookings", "placements"],
};

/** The layer is in the name of the file or of its folder. The first that fits counts. */
const layers = [
  ["test", "**/*.test.{ts,tsx}"],
  ["door", "app/features/*/index.{ts,tsx}"],
  ["door", "app/features/*/index.server.ts"],
  ["core", "app/features/*/core/**"],
  ["schemas", "app/features/*/**/*.schemas.{ts,server.ts}"],
  ["errors", "app/features/*/**/*.errors.{ts,server.ts}"],
  ["repository", "app/features/*/**/*.repository.server.ts"],
  ["usecases", "app/features/*/**/*.usecases.server.ts"],
  ["route", "app/features/*/routes/**"],
  ["server", "app/**/*.server.{ts,tsx}"],
  // Components, messages and whatever else the browser may have.
  ["plain", "**"],
];

export const boundarySettings = {
  "import/resolver": { typescript: { project: "tsconfig.json" } },
  "boundaries/include": ["{app,db,scripts,tests}/**/*"],
  "boundaries/elements": [
    {
      type: "feature",
      pattern: "app/features/*",
      capture: ["feature"],
      partialMatch: false,
      exclusive: true,
    },
    { type: "platform", pattern: "app/platform", partialMatch: false, exclusive: true },
    { type: "ui", pattern: "app/ui", partialMatch: false, exclusive: true },
    { type: "app", pattern: "app", partialMatch: false },
    { type: "db", pattern: "db", partialMatch: false },
    { type: "scripts", pattern: "scripts", partialMatch: false },
    { type: "tests", pattern: "tests", partialMatch: false },
  ],
  "boundaries/legacy-templates": false,
  "boundaries/files": layers.map(([category, pattern]) => ({ category, pattern, exclusive: true })),
};

/** A feature that the table does not name stands at the end of the line: it may know all of these, and none knows it. */
const named = Object.keys(knows);

const any = (...types) => ({ element: { types: { anyOf: types } } });
const inFeature = (categories, feature = "*") => ({
  element: { type: "feature", captured: { feature } },
  file: { categories: { anyOf: categories } },
});
const doorsOf = (features) => inFeature(["door"], features);
const outsideServer = (type) => ({ element: { type }, file: { categories: "plain" } });
const pure = ["core", "schemas", "errors"];
const serverLayers = ["usecases", "repository", "route", "server", "door"];

/** @type {(from: object, to: object | object[], dependency?: object) => object} */
const allow = (from, to, dependency) => ({ from, allow: { to, ...(dependency ? { dependency } : {}) } });
const typesOnly = { kind: "type" };

const ofTests = allow(
  { file: { categories: "test" } },
  any("tests", "db", "app", "platform", "ui", "feature"),
);

const aroundFeatures = [
  ofTests,
  allow(any("db"), any("db")),
  allow(any("platform"), any("platform", "db")),
  allow(any("ui"), [any("ui"), outsideServer("platform")]),
  allow(any("app"), [any("app", "platform", "ui"), inFeature(["door"])]),
  // Where the parts of a running process are put together.
  allow({ element: { type: "app" }, file: { categories: "server" } }, any("db")),
];

/** Layers within a feature. */
function withinFeature(feature) {
  const of = (categories) => inFeature(categories, feature);
  const own = (categories) =>
    inFeature(categories, feature === "*" ? "{{ from.element.captured.feature }}" : feature);
  return [
    allow(of(pure), own(pure)),
    allow(of(pure), [own(["plain"]), outsideServer("platform")], typesOnly),
    allow(of(["schemas", "errors"]), outsideServer("platform")),
    allow(of(["repository"]), [own([...pure, "plain", "repository"]), any("platform", "db")]),
    allow(of(["usecases", "server"]), [
      own([...pure, "plain", "repository", "usecases", "server"]),
      any("platform"),
    ]),
    allow(of(["route"]), [
      own([...pure, "plain", "usecases", "route", "server", "door"]),
      any("platform", "ui"),
    ]),
    allow(of(["door"]), [own([...pure, "plain", ...serverLayers]), any("platform")]),
    allow(of(["plain"]), [own([...pure, "plain"]), any("ui"), outsideServer("platform")]),
    allow(of(["plain"]), [own(["usecases", "route", "server"]), any("platform")], typesOnly),
  ];
}

/** From one feature to another: only its doors, only in the direction of the domain. */
const toOthers = (feature) => [
  allow(inFeature([...serverLayers, "plain"], feature), doorsOf(knows[feature])),
  allow(inFeature(pure, feature), doorsOf(knows[feature]), typesOnly),
];

/** @type {(policies: object[]) => import("eslint").Linter.RulesRecord} */
const check = (policies) => ({
  "boundaries/dependencies": [
    "error",
    {
      default: "disallow",
      checkInternals: true,
      message: "What may import what (app/docs): this file must not import {{dependency.source}}.",
      policies,
    },
  ],
});

/**
 * The rules of a file are those of the last entry that it fits. Every import is held against each of them, so an entry
 * has none that could not apply: with all of them for all files this took longer than everything else in the check.
 * @type {{ files: string[], rules: import("eslint").Linter.RulesRecord }[]}
 */
export const boundaryRules = [
  { files: ["{app,db}/**/*.{ts,tsx}"], rules: check(aroundFeatures) },
  {
    files: ["{scripts,tests}/**/*.{ts,tsx}"],
    rules: check([
      allow(any("tests", "scripts"), any("tests", "scripts", "db", "app", "platform", "ui", "feature")),
    ]),
  },
  {
    files: ["app/features/**/*.{ts,tsx}"],
    rules: check([
      ofTests,
      ...withinFeature("*"),
      allow(inFeature([...serverLayers, "plain"]), doorsOf(named)),
    ]),
  },
  ...named.map((feature) => ({
    files: [`app/features/${feature}/**/*.{ts,tsx}`],
    rules: check([ofTests, ...withinFeature(feature), ...toOthers(feature)]),
  })),
];
