import { expect, it } from "vitest";
import type { CaseSummary } from "../../../src/domain/customer-case.ts";
import { listRedirects } from "../../../src/publish/hosting/redirects.ts";
import { redirectFor } from "../../browser/redirect-for.ts";
import { aFacetTable } from "../../fixtures/facets.ts";

const catalogOf = (...slugs: string[]) => ({
  cases: slugs.map((slug) => ({ slug }) as CaseSummary),
  facets: aFacetTable().map((facet) => ({ ...facet, landing: facet.id !== "cloud" })),
});
const renames = [
  { from: { id: "wenchuang" }, to: "excel" },
  { from: { id: "excel" }, to: "excelsecu" },
  { from: { facet: "industry", id: "smart-things" }, to: "iot" },
  { from: { facet: "cloud", id: "own" }, to: "private" },
];
const redirects = listRedirects(catalogOf("excelsecu", "zto"), renames);
const targets = new Map(redirects.map(({ from, to }) => [from, to]));
const pages = new Set(["", "zh/", "en/", "zh/cases/zto/", "zh/cases/excelsecu/", "en/cases/zto/", "zh/industry/iot/"]);
const goTo = (path: string) => redirectFor(path, targets, (page) => pages.has(page));

it.each([
  ["zh/cases/ZTO", "zh/cases/zto/"],
  ["zh/cases/Zto/", "zh/cases/zto/"],
  ["ZH/cases/zto/", "zh/cases/zto/"],
  ["zh/cases/zto", "zh/cases/zto/"],
  ["zh/cases/zto/index.html", "zh/cases/zto/"],
  ["index.html", ""],
  ["zh", "zh/"],
  ["zh/case/zto", "zh/cases/zto/"],
  ["en/case/ZTO/", "en/cases/zto/"],
  ["zh/case/", "zh/"],
  ["zh/cases/wenchuang/", "zh/cases/excelsecu/"],
  ["zh/case/wenchuang/", "zh/cases/excelsecu/"],
  ["zh/industry/smart-things/", "zh/industry/iot/"],
  ["zh/cloud/own/", "zh/?cloud=private"],
])("sends %s to %s", (path, target) => {
  expect(goTo(path)).toBe(target);
});

it.each(["zh/cases/unknown/", "fr/", "zh/cases/zto/", "", "__proto__/", "zh/cases/%2e/"])("leaves %j alone", (path) => {
  expect(goTo(path)).toBeNull();
});

it("reaches the end of a chain in one step", () => {
  expect(targets.get("en/cases/wenchuang/")).toBe("en/cases/excelsecu/");
});

it("does not redirect a slug that is in use again", () => {
  const used = listRedirects(catalogOf("zto"), [{ from: { id: "zto" }, to: "other" }]);
  expect(used.find(({ from }) => from === "zh/cases/zto/")).toBeUndefined();
});

it("lists each address once, in order", () => {
  const from = redirects.map((redirect) => redirect.from);
  expect(from).toEqual([...new Set(from)].sort());
});
