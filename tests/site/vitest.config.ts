import { defineConfig } from "vitest/config";

/** Tests of a built site: run `vite build` first. `SITE_DIR` names another folder than `dist`. */
export default defineConfig({
  test: {
    include: ["tests/site/**/*.test.ts"],
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
