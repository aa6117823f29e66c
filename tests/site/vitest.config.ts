import { defineConfig } from "vitest/config";
import { subPathFolder } from "./build-under-base-path.ts";

const common = {
  include: ["tests/site/**/*.test.ts"],
  environment: "node",
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

/** Tests of a built site, in `dist` (run `vite build` first) and built once more for a base path. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: "dist", env: { SITE_DIR: "dist" } } },
      {
        test: {
          ...common,
          name: "under a base path",
          env: { SITE_DIR: subPathFolder },
          globalSetup: ["tests/site/build-under-base-path.ts"],
        },
      },
    ],
  },
});
