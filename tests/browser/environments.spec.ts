import type { AddressInfo } from "node:net";
import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { fixtureSite } from "../fixtures/fixture-site.ts";
import { findBrowser, launchArguments } from "./find-browser.ts";
import { hostPage } from "./host-page.ts";
import { expect, test } from "./quiet-page.ts";
import { startStaticServer } from "./static-server.ts";
import { watchPage } from "./watch-page.ts";

const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");

test("on plain http under a name that is no secure context, a reader filters, reads a case and shares it", async ({
  baseURL,
}) => {
  // The fixture site is built for this name; see `tests/fixtures/build-fixture-site.ts`.
  const { port } = new URL(baseURL ?? "");
  const { executablePath, env } = await findBrowser();
  const args = [...launchArguments, "--host-resolver-rules=MAP casebook.test 127.0.0.1"];
  const browser = await chromium.launch({ executablePath, env, args });
  try {
    const page = await browser.newPage();
    const noise = await watchPage(page);
    await page.goto(`http://casebook.test:${port}/en/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await ready(page);
    await expect(page.locator("main")).toHaveCSS("font-family", /sans-serif|system-ui/);
    await page.locator('aside [data-facet="sector"] button[aria-expanded="false"]').click();
    await page.locator('aside input[value="devices"]').check();
    await expect(page.locator("main article")).toHaveCount(2);
    await page.locator("main article a").first().click();
    await expect(page.locator("h1")).toHaveText("Lockwell");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const menu = page.getByRole("dialog", { name: "Share" });
    await menu.getByRole("button", { name: "Copy link" }).click();
    // Without a secure context there is no clipboard, so the text is shown and selected.
    await expect(menu.getByRole("textbox", { name: /does not allow copying/ })).toBeFocused();
    expect(noise).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('an embed in an iframe with sandbox="allow-scripts" has its styles and its cases', async ({ page, baseURL }) => {
  const host = await hostPage(
    `<iframe sandbox="allow-scripts" src="${baseURL}/embed/list/?lang=en&limit=2" title="x" width="600" height="600"></iframe>`,
  );
  await page.goto(host.address);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("article")).toHaveCount(2);
  await expect(frame.getByRole("article").first()).not.toHaveCSS("border-top-style", "none");
  await host.close();
});

test("the offline copy answers where the server varies by origin", async ({ browser }) => {
  const server = await startStaticServer(undefined, 0, { Vary: "Origin, Accept-Encoding" });
  const context = await browser.newContext({ serviceWorkers: "allow" });
  try {
    const page = await context.newPage();
    await page.goto(`${server.address}zh/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    await page.reload();
    await ready(page);
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await expect(page.getByRole("article").first()).toBeVisible();
    const widths = await page.locator("svg").evaluateAll((icons) => icons.map((icon) => icon.clientWidth));
    expect(Math.max(...widths)).toBeLessThanOrEqual(64);
  } finally {
    await context.close();
    await server.close();
  }
});

test("the offline copy answers where the site is served by npm start, which varies by origin", async ({ browser }) => {
  const server = await preview({
    configFile: false,
    logLevel: "silent",
    appType: "mpa",
    build: { outDir: fixtureSite },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const context = await browser.newContext({ serviceWorkers: "allow" });
  try {
    const { port } = server.httpServer.address() as AddressInfo;
    const page = await context.newPage();
    const response = await page.goto(`http://127.0.0.1:${port}/zh/`);
    expect(response?.headers()["vary"]).toMatch(/origin/i);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    await page.reload();
    await ready(page);
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await expect(page.getByRole("article").first()).toBeVisible();
  } finally {
    await context.close();
    await server.close();
  }
});
