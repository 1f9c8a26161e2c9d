import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { fileURLToPath } from "node:url";
import { leanBundles } from "./scripts/vite/lean-bundles";
import { oneLanguage } from "./scripts/vite/one-language";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { "~": at("./app"), "#db": at("./db") } },
  // Fonts come from npm packages; everything else that the browser loads is hashed and served by the app itself.
  build: { assetsInlineLimit: 0, target: "es2022" },
  server: { hmr: { port: 24679 } },
  plugins: [
    leanBundles(),
    oneLanguage(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
});
