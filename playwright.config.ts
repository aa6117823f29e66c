import { defineConfig } from "@playwright/test";
import { findBrowser, launchArguments } from "./tests/browser/find-browser.ts";
import { fixtureSite } from "./tests/fixtures/fixture-site.ts";

/** Several checks may run on one machine. */
const port = Number(process.env["TEST_PORT"] ?? 4179);
const { executablePath, env } = await findBrowser();

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "node_modules/.cache/playwright",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] === "true",
  reporter: [["list"]],
  // Ends what hangs; no test depends on speed.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath, env, args: launchArguments },
    locale: "zh-CN",
    trace: "off",
    // One page for all tests of a worker, with storage, routes and scripts reset between them: a new one takes a second to warm up.
    reuseContext: true,
    // The worker would answer before a test can; its own spec lets it in.
    serviceWorkers: "block",
  },
  webServer: {
    command: `npx tsx tests/browser/serve.ts ${fixtureSite} ${port}`,
    url: `http://127.0.0.1:${port}/zh/`,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
