import type { Plugin } from "vite";

const framework =
  /commonjsHelpers|node_modules\/(react|react-dom|scheduler|turbo-stream|react-router|react-router-dom|@remix-run)\//;
const remix = /node_modules\/(react-router|react-router-dom|@remix-run\/react)\//;
const basics = /\/app\/(platform\/i18n|ui\/(feedback|icons|layout|theme|type))\/.*\.tsx?$/;

/**
 * How the scripts for the browser are divided, and what is left out of them.
 *
 * What every page needs, or almost, is in two files: small files shrink badly, and these stay in the browser's cache from
 * page to page. The rest the bundler divides by the pages that need it.
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
          manualChunks: (id) => (framework.test(id) ? "framework" : basics.test(id) ? "ui" : undefined),
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
