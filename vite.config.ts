import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cases } from "./src/compiler/vite-plugin.ts";
import { palette } from "./src/publish/vite/palette-plugin.ts";
import { publish } from "./src/publish/vite/publish-plugin.ts";

/** What every page needs comes in two files: libraries, which outlive releases, and the app's own frame. */
const chunks = [
  { name: "libraries", test: /node_modules/, tags: ["$initial" as const] },
  { name: "frame", tags: ["$initial" as const] },
];

export default defineConfig({
  plugins: [process.env["VITEST"] ? [] : [cases(), publish()], palette(), react()],
  build: {
    target: "baseline-widely-available",
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Pages name what they need ahead themselves; see `src/publish/pages/preloads.ts`.
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
