import { createHash } from "node:crypto";
import { relative } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cases } from "./src/compiler/cases-plugin.ts";
import { bareImports } from "./src/publish/bare-imports.ts";
import { offline } from "./src/publish/offline-plugin.ts";
import { publish } from "./src/publish/publish-plugin.ts";

/**
 * What every page needs comes in two files: libraries, which outlive releases, and the frame; small parts that many pages
 * share in a third, since each file of its own costs a tenth of a kilobyte and a request.
 */
const chunks = [
  { name: "libraries", test: /node_modules/, tags: ["$initial" as const] },
  { name: "frame", tags: ["$initial" as const] },
  {
    name: "parts",
    test: /src\/(?:ui\/(?:foreign-text|logo-tile|marked-text|page-head|section-boundary|use-on-demand|actions)|url\/explorer-state|content\/use-catalog|content\/use-services|explorer\/(?:plain-answer|fold-label)|share\/share-button|shortlist\/(?:heart-button|edit-slugs))/,
  },
];

/** One ending for all names of a file, which compresses; Vite's own has the line of each besides. */
const scopedName = (name: string, file: string): string =>
  `_${name}_${createHash("sha256")
    .update(relative(import.meta.dirname, file))
    .digest("base64url")
    .slice(0, 4)}`;

export default defineConfig({
  plugins: [process.env["VITEST"] ? [] : [cases(), publish()], bareImports(), react(), offline()],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: "baseline-widely-available",
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Pages name what they need ahead themselves; see `src/publish/preloads.ts`.
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
      // Reached without the laws' random questions, so that no run depends on their luck.
      thresholds: { branches: 100 },
      reporter: [["text", { skipFull: true }]],
      reportsDirectory: "node_modules/.coverage",
    },
  },
});
