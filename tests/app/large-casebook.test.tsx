// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { ContentError } from "../../src/content/content-error.ts";
import { cardsPerShard, mostInCatalog, writeList } from "../../src/search/facets/list-file.ts";
import { aCatalog, aSummary } from "../fixtures/cases.ts";
import { openApp, sourceOf } from "./open-app.tsx";

afterEach(cleanup);

/** Every fiftieth case is of finance, so that the few that a filter leaves stand in shards far apart. */
const size = mostInCatalog + 100;
const catalog = aCatalog(
  ...Array.from({ length: size }, (_, n) =>
    aSummary(`case-${n}`, { industry: [n % 50 === 0 ? "finance" : "iot"] }, { title: `公司${n}` }),
  ),
);
const { list, shards } = writeList(catalog);
const files: Record<string, unknown> = {
  "zh/catalog.json": list,
  ...Object.fromEntries(shards.map((shard, n) => [`zh/cards-${n}.json`, shard])),
};
/** Counts what was asked for; texts are put into what was read, so each visit gets its own. */
const visit = (changed: Record<string, unknown> = {}) => {
  const asked: string[] = [];
  const source = sourceOf({ ...files, ...changed });
  return {
    asked,
    source: async (path: string) => {
      asked.push(path);
      return structuredClone(await source(path));
    },
  };
};
const companies = () => screen.getAllByRole("link", { name: /^公司\d+$/ }).map(({ textContent }) => textContent);

it("shows its first cards with one shard, and asks for others when a filter leads to them", async () => {
  const { asked, source } = visit();
  await openApp("/zh/", source);
  expect(await screen.findByRole("link", { name: "公司23" })).toBeTruthy();
  expect(companies()).toHaveLength(24);
  expect(asked.filter((path) => path.includes("cards"))).toEqual(["zh/cards-0.json"]);
  await userEvent.click(await screen.findByRole("checkbox", { name: /金融/ }));
  expect(await screen.findByRole("link", { name: "公司550" })).toBeTruthy();
  expect(companies()).toEqual(Array.from({ length: size / 50 }, (_, n) => `公司${n * 50}`));
});

it("draws a filtered address with all its cards", async () => {
  await openApp("/zh/?industry=finance", visit().source);
  expect(await screen.findByRole("link", { name: "公司550" })).toBeTruthy();
  expect(companies()).toHaveLength(size / 50);
});

it("says which cards cannot be shown, and shows the others", async () => {
  const last = `zh/cards-${Math.floor(550 / cardsPerShard)}.json`;
  await openApp("/zh/", visit({ [last]: new ContentError("not-found", last) }).source);
  await userEvent.click(await screen.findByRole("checkbox", { name: /金融/ }));
  expect(await screen.findByText("找到 12 个案例")).toBeTruthy();
  expect(await screen.findByText(/这部分|暂时|无法/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "公司0" })).toBeTruthy();
  expect(screen.queryByRole("link", { name: "公司550" })).toBeNull();
});

it("lists every company on the page of all", async () => {
  await openApp("/zh/cases/", visit().source);
  await screen.findByRole("link", { name: `公司${size - 1}` });
  expect(companies()).toHaveLength(size);
});

it("searches all of its cards where there is no index", async () => {
  await openApp("/zh/?q=公司599", visit().source);
  expect(await screen.findByRole("link", { name: "公司599" })).toBeTruthy();
  expect(companies()).toEqual(["公司599"]);
});
