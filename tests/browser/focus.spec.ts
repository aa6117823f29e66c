import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./quiet-page.ts";

type Surface = {
  name: string;
  path: string;
  /** Brings the page to where the opener can be pressed. */
  prepare?: (page: Page) => Promise<void>;
  opener: (page: Page) => Locator;
  surface: (page: Page) => Locator;
  close: RegExp;
  width?: number;
};

const openShareMenu = (page: Page) => page.getByRole("button", { name: "Share", exact: true }).click();

const surfaces: Surface[] = [
  {
    name: "the share menu",
    path: "/en/cases/kite-express/",
    opener: (page) => page.getByRole("button", { name: "Share", exact: true }),
    surface: (page) => page.getByRole("dialog"),
    close: /^Close$/,
  },
  {
    name: "the embed dialog",
    path: "/en/",
    prepare: openShareMenu,
    opener: (page) => page.getByRole("button", { name: "Embed", exact: true }),
    surface: (page) => page.getByRole("dialog", { name: "Embed in your page" }),
    close: /^Close$/,
  },
  {
    name: "the filters on a phone",
    path: "/en/",
    opener: (page) => page.getByRole("button", { name: /^Filters/ }),
    surface: (page) => page.getByRole("dialog", { name: "Filters" }),
    close: /^Close filters$/,
    width: 390,
  },
  {
    name: "the picture viewer",
    path: "/en/cases/kite-express/",
    opener: (page) => page.getByRole("button", { name: /^Enlarge: / }).first(),
    surface: (page) => page.getByRole("dialog"),
    close: /^Close$/,
  },
  {
    name: "cases like mine",
    path: "/en/",
    opener: (page) => page.getByRole("button", { name: "Answer three questions" }),
    surface: (page) => page.getByRole("dialog"),
    close: /^Close$/,
  },
];

for (const { name, path, prepare, opener, surface, close, width } of surfaces)
  test(`the focus returns to the button that opened ${name}`, async ({ page }) => {
    if (width) await page.setViewportSize({ width, height: 844 });
    await page.goto(path);
    await prepare?.(page);
    await opener(page).press("Enter");
    await surface(page).getByRole("button", { name: close }).press("Enter");
    await expect(surface(page)).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
  });

test("Back closes the filters on a phone and returns the focus", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/");
  const opener = page.getByRole("button", { name: /^Filters/ });
  await opener.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("after a missing case is removed from a list the focus is on the next one, then on the heading", async ({
  page,
}) => {
  await page.goto("/en/shortlist/?cases=nobody,kite-express,noone");
  await page.getByRole("button", { name: /nobody/ }).press("Enter");
  await expect(page.getByRole("button", { name: /noone/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});
