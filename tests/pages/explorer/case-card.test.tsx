// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { openApp, sourceOf } from "../../app/open-app.tsx";
import { aCatalog, aSummary } from "../../fixtures/cases.ts";

afterEach(cleanup);

const picture = (name: string) => ({ src: `images/files/${name}`, alt: name, width: 400, height: 300 });
const open = (...cases: Parameters<typeof aSummary>[]) =>
  openApp("/zh/", sourceOf({ "zh/catalog.json": aCatalog(...cases.map((parts) => aSummary(...parts))) }));

const openList = (...cases: Parameters<typeof aSummary>[]) => open(["first", {}, { title: "首位公司" }], ...cases);

it("a card is headed by its headline, with the company above it; without a headline by the company", async () => {
  await openList(
    ["hearth", {}, { title: "暖炉家居", headline: "发布只需 4 分钟" }],
    ["plain", {}, { title: "平原农业", summary: "平原农业的摘要" }],
  );
  const card = (name: string) => screen.getByRole("heading", { name, level: 3 }).closest("article")?.textContent ?? "";
  await screen.findByRole("heading", { name: "发布只需 4 分钟", level: 3 });
  expect(card("发布只需 4 分钟")).toContain("暖炉家居");
  expect(card("平原农业").split("平原农业的摘要")[0]).toMatch(/^[^平]*平原农业$/);
});

it("a card shows the cover and the logo of a case that has them", async () => {
  const logo = { monogram: "暖", tone: 0, picture: picture("logo.svg") };
  await openList(["hearth", {}, { title: "暖炉家居", cover: picture("cover.png"), logo }]);
  const card = (await screen.findByRole("heading", { name: "暖炉家居", level: 3 })).closest("article");
  expect(card?.querySelector("image")?.getAttribute("href")).toBe("/data/images/files/logo.svg");
  expect(card?.querySelector("img")?.getAttribute("src")).toBe("/data/images/files/cover.png");
  expect(card?.textContent).not.toContain("暖暖炉");
});

it("shows the result of a case, else a statement that its neighbour has not, else its drawing", async () => {
  const statement = { text: "我们省下了一半时间。" };
  await openList(
    ["a", {}, { title: "甲公司", figure: { value: "10×", label: "交付速度", kind: "result" }, statement }],
    ["b", {}, { title: "乙公司", figure: { value: "7", label: "服务器", kind: "setup" }, statement }],
    ["c", {}, { title: "丙公司", statement }],
  );
  const card = async (name: string) => (await screen.findByRole("heading", { name, level: 3 })).closest("article");
  expect((await card("甲公司"))?.textContent).toContain("交付速度");
  expect((await card("乙公司"))?.textContent).toContain(statement.text);
  expect((await card("乙公司"))?.textContent).not.toContain("服务器");
  expect((await card("丙公司"))?.textContent).not.toContain(statement.text);
  expect((await card("丙公司"))?.querySelector("img")?.getAttribute("src")).toBe("/data/images/c/cover.svg");
});

it("the first story stands above the list, and not in it until something is chosen", async () => {
  await openList(["a", {}, { title: "甲公司" }]);
  await screen.findByRole("heading", { name: "甲公司", level: 3 });
  expect(screen.queryByRole("heading", { name: "首位公司", level: 3 })).toBeNull();
  expect(screen.getByRole("link", { name: /阅读案例.*首位公司/ }).getAttribute("href")).toBe("/zh/cases/first/");
});

it.each([
  ["10×", "10×"],
  ["1 亿", "1 亿"],
  ["30+ → 8", "30+ 到 8"],
  ["几小时 → 几分钟", "几小时 到 几分钟"],
  ["70% / 95%", "70% / 95%"],
])("a result of %s is read out as %s", async (value, read) => {
  await openList(["a", {}, { title: "甲公司", figure: { value, label: "成效", kind: "result" } }]);
  const card = (await screen.findByRole("heading", { name: "甲公司", level: 3 })).closest("article");
  expect(card?.textContent?.replace(/\s+/g, " ").trim().startsWith(`${read}成效`)).toBe(true);
});
