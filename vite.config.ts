import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { readProject } from "./src/compiler/project.ts";
import { cases } from "./src/compiler/vite-plugin.ts";
import { palette } from "./src/publish/vite/palette-plugin.ts";
import { publish } from "./src/publish/vite/publish-plugin.ts";

/** The libraries of every page in a file of their own: they change less often than the app. */
const chunks = [
  { name: "libraries", test: /node_modules\/(?:@tanstack|i18next|react|scheduler)/ },
  // What most pages share, in one file instead of a dozen.
  {
    name: "shared",
    test: /src\/(?:url|domain)\/|src\/i18n\/[^/]*\.tsx?$|src\/ui\/(?:text|dialog|button)\/|logo-tile/,
    minShareCount: 2,
  },
];

/** With errors in the settings the other plug-ins stop the build, so that the colours no longer matter. */
const colors = () => readProject(".").project?.site.palette;

export default defineConfig({
  plugins: [process.env["VITEST"] ? palette() : [cases(), publish(), palette(colors())], react()],
  // Every style sheet has the mixins and breakpoints at hand without naming them.
  css: { preprocessorOptions: { scss: { loadPaths: ["src/styles"], additionalData: '@use "mixins" as *;\n' } } },
  build: {
    target: "baseline-widely-available",
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Pages name the chunks to preload themselves (`src/publish/pages/preloads.ts`); Vite's lists would add 0.7 kB to each.
    modulePreload: false,
  },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**", "tests/site/**"],
    environment: "node",
    // A test never depends on speed; this only ends one that hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      include: ["src/{search,url,compiler}/**"],
      // Runs as a process of its own only; `tests/compiler/cli.test.ts` starts it as one.
      exclude: ["src/compiler/cli.ts"],
      // Far enough below what the tests reach that a change can be landed before its last branch is tested.
      thresholds: { branches: 90 },
      reporter: [["text", { skipFull: true }]],
      reportsDirectory: "node_modules/.coverage",
    },
  },
});
