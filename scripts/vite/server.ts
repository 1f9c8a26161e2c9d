import { defineConfig } from "vite";

/**
 * The web server of a production build, as one script beside the pages that it serves: what compiles TypeScript while it
 * is loaded takes two seconds of the processor at every start, to read the pages in vain.
 */
export default defineConfig({
  build: {
    ssr: "scripts/serve.ts",
    target: "node20",
    outDir: "build",
    emptyOutDir: false,
    copyPublicDir: false,
  },
});
