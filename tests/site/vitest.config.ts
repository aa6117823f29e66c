import { defineConfig } from "vitest/config";
import { fixtureSiteBelow } from "../fixtures/fixture-site.ts";

const common = {
  include: ["tests/site/**/*.test.ts"],
  environment: "node",
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

/** Rules that hold for every built site: for `dist` (run `npm run build` first), and for the fixture casebook below a base path. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: "dist", env: { SITE_DIR: "dist" } } },
      {
        test: {
          ...common,
          name: "fixture below a base path",
          env: { SITE_DIR: fixtureSiteBelow },
          globalSetup: ["tests/site/build-below-base-path.ts"],
        },
      },
    ],
  },
});
