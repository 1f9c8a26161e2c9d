import type { Plugin } from "vite";

/** What so many pages need that it is one file for all of them: small files shrink badly, and these stay in the cache. */
const shared: [file: string, modules: RegExp][] = [
  [
    "framework",
    /commonjsHelpers|node_modules\/(react|react-dom|scheduler|turbo-stream|react-router|react-router-dom|@remix-run)\//,
  ],
  ["ui", /\/app\/(platform\/i18n|ui\/(feedback|icons|layout|theme|type))\/.*\.tsx?$/],
  ["forms", /\/app\/(platform|ui)\/forms\/.*\.tsx?$/],
];

const remix = /node_modules\/(react-router|react-router-dom|@remix-run\/react)\//;

/**
 * Divides the scripts for the browser, and leaves out what no page uses. Beside the shared files the bundler makes one for
 * every set of pages that need the same modules.
 */
export const leanBundles = (): Plugin => ({
  name: "lean-bundles",
  apply: (_config, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
  config: () => ({
    build: {
      rollupOptions: {
        // Our modules only define things: one that is imported through an index and not used may go.
        treeshake: { moduleSideEffects: (id) => !/\/app\/.*\.tsx?$/.test(id) },
        output: {
          manualChunks: (id) => shared.find(([, modules]) => modules.test(id))?.[0],
          // Without this, whatever they import through an index would come along.
          onlyExplicitManualChunks: true,
        },
      },
    },
  }),
  /**
   * Remix asks for its v3 flags while running; all of them are on (vite.config.ts), and once that is said here, the code
   * for the other way goes. It also names its components for a developer's tools, which counts as a use of each of them.
   */
  transform(code, id) {
    if (!remix.test(id)) return null;
    return {
      code: code
        .replaceAll(/\b(window\.__remixContext\.)?future\.v3_\w+/g, "true")
        .replaceAll(/^\s*\w+\.displayName = "[^"]*";$/gm, ""),
      map: null,
    };
  },
});
