import { expect, test } from "./quiet-page.ts";

test("a page whose code cannot be loaded says so, and loads it when the reader tries again", async ({
  page,
  context,
  noise,
}) => {
  await page.goto("/zh/");
  await page.locator('html[data-ready="true"]').waitFor();
  const isPageCode = /\/assets\/insights-page-.*\.js$/;
  await page.route(isPageCode, (route) => route.abort("internetdisconnected"));
  await context.setOffline(true);
  await page.getByRole("link", { name: "案例分布" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/网络已断开/);
  await expect(page.getByRole("banner")).toBeVisible();
  await context.setOffline(false);
  await page.unroute(isPageCode);
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("案例分布");
  for (const { text } of noise.splice(0)) expect(text).toMatch(/ERR_INTERNET_DISCONNECTED|Failed to/);
});
