// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { openApp, sourceOf } from "../../app/open-app.tsx";
import { aCatalog, aSummary } from "../../fixtures/cases.ts";

afterEach(cleanup);

const picture = (name: string) => ({ src: `images/files/${name}`, alt: name, width: 400, height: 300 });
const open = (...cases: Parameters<typeof aSummary>[]) =>
  openApp("/zh/", sourceOf({ "zh/catalog.json": aCatalog(...cases.map((parts) => aSummary(...parts))) }));

it("a card is headed by its headline, with the company above it", async () => {
  await open(["hearth", {}, { title: "暖炉家居", headline: "发布只需 4 分钟" }], ["plain", {}, { title: "平原农业" }]);
  const heading = await screen.findByRole("heading", { name: "发布只需 4 分钟" });
  expect(heading.previousElementSibling?.textContent).toBe("暖炉家居");
  expect(screen.getByRole("heading", { name: "平原农业" }).previousElementSibling).toBeNull();
});

it("a card shows the cover and the logo of a case that has them", async () => {
  const logo = { monogram: "暖", tone: 0, picture: picture("logo.svg") };
  await open(["hearth", {}, { title: "暖炉家居", cover: picture("cover.png"), logo }]);
  const card = (await screen.findByRole("heading", { name: "暖炉家居" })).closest("article");
  expect(card?.querySelector("image")?.getAttribute("href")).toBe("/data/images/files/logo.svg");
  expect(card?.querySelector("img")?.getAttribute("src")).toBe("/data/images/files/cover.png");
  expect(card?.textContent).not.toContain("暖暖炉");
});
