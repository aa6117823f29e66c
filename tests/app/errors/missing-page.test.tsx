// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { aCatalog, aSummary } from "../../fixtures/cases.ts";
import { openApp, sourceOf } from "../open-app.tsx";

afterEach(cleanup);

const cases = [aSummary("zto", {}, { title: "中通快递" }), aSummary("huaxia-bank", {}, { title: "华夏银行" })];
const source = sourceOf({ "zh/catalog.json": aCatalog(...cases) });

it.each([
  ["/zh/cases/zt0/", "/zh/cases/zto/", "您要找的是“中通快递”吗？"],
  ["/zh/cases/zto-express/", "/zh/cases/zto/", "您要找的是“中通快递”吗？"],
  ["/zh/cases/huaxia/", "/zh/cases/huaxia-bank/", "您要找的是“华夏银行”吗？"],
  ["/zh/industry/finanse/", "/zh/industry/finance/", "您要找的是“金融”吗？"],
  ["/zh-CN/cases/zto/", "/zh/cases/zto/", "用中文打开此页"],
  ["/zh-CN/cases/zto/", "/en/cases/zto/", "Open this page in English"],
  ["/fr/industry/iot/", "/en/industry/iot/", "Open this page in English"],
])("the page %s, which does not exist, offers %s", async (address, href, name) => {
  await openApp(address, source);
  expect((await screen.findByRole("link", { name })).getAttribute("href")).toBe(href);
});

it.each(["/zh/cases/nobody-at-all/", "/zh/industry/nothing-like-it/", "/zh/industry/", "/zh/nowhere/"])(
  "the page %s, which is like no other, offers the list only",
  async (address) => {
    await openApp(address, source);
    await screen.findByRole("heading", { level: 1 });
    expect([...document.querySelectorAll("main#main_content a")].map((link) => link.getAttribute("href"))).toEqual([
      "/zh/",
    ]);
  },
);
