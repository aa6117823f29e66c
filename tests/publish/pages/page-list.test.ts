import { describe, expect, it } from "vitest";
import { type Catalog, schemaVersion } from "../../../src/domain/customer-case.ts";
import type { Locale } from "../../../src/domain/locale.ts";
import { fileOf, listPages } from "../../../src/publish/pages/page-list.ts";
import { aFacetTable } from "../../fixtures/facets.ts";

const aCase = (slug: string, lang: Locale, availableLangs: Locale[], location: string[]) => ({
  slug,
  lang,
  availableLangs,
  title: slug,
  summary: "",
  logo: { monogram: "A", tone: 0 },
  facets: { location },
  added: null,
  sortName: slug,
});
const catalogOf = (lang: Locale): Catalog => ({
  schemaVersion,
  lang,
  facets: aFacetTable({
    industry: [{ id: "iot", label: "IoT" }],
    location: [
      { id: "cn", label: "China" },
      { id: "cn-shenzhen", label: "Shenzhen", parent: "cn" },
    ],
  }),
  cases: [aCase("zto", lang, ["zh", "en"], ["cn-shenzhen"]), aCase("only-zh", "zh", ["zh"], [])],
});
const pages = listPages({ zh: catalogOf("zh"), en: catalogOf("en") });
const pageAt = (path: string) => pages.find(({ page }) => page.path === path)?.page;

describe("listPages", () => {
  it("has each address once", () => {
    const paths = pages.map(({ page }) => page.path);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });

  it("has each case in both languages and keeps the copy of an untranslated one out of the index", () => {
    expect(pageAt("en/cases/zto/")).toMatchObject({ indexed: true, alternates: { zh: "zh/cases/zto/" } });
    expect(pageAt("zh/cases/only-zh/")).toMatchObject({ indexed: true, alternates: { zh: "zh/cases/only-zh/" } });
    expect(pageAt("zh/cases/only-zh/")?.fallback).toBe("zh/cases/only-zh/");
    expect(pageAt("en/cases/only-zh/")).toMatchObject({
      indexed: false,
      canonical: "zh/cases/only-zh/",
      alternates: {},
    });
  });

  it("keeps in the index the values that a case holds, those above them included, and no others", () => {
    const indexed = ["zh/location/cn/", "zh/location/cn-shenzhen/", "zh/industry/iot/"].map(
      (path) => pageAt(path)?.indexed,
    );
    expect(indexed).toEqual([true, true, false]);
  });

  it("sends visitors of other languages from the list to the chooser, which stands for both", () => {
    expect(pageAt("zh/")?.fallback).toBe("");
    expect(pageAt("")).toMatchObject({ fallback: "", alternates: { zh: "zh/", en: "en/" } });
  });
});

it.each([
  ["", "index.html"],
  ["zh/", "zh/index.html"],
  ["zh/404.html", "zh/404.html"],
])("the page %j lies in %s", (path, file) => {
  expect(fileOf(path)).toBe(file);
});
