import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCases } from "../../src/compiler/compile.ts";
import { buildSearchIndex } from "../../src/compiler/output/search-index.ts";
import { readSite } from "../../src/compiler/site/read-site.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { readTaxonomy } from "../../src/compiler/vocabulary/taxonomy.ts";
import type { Locale } from "../../src/domain/locale.ts";
import { suggest } from "../../src/search/suggest.ts";
import { explainMatch } from "../../src/search/text/explain.ts";
import { searchText } from "../../src/search/text/search.ts";
import { fixtureData } from "../fixtures/fixture-site.ts";
import { findRows, readIndex } from "./text-corpus.ts";

const { taxonomy } = readTaxonomy("taxonomy.yaml", readFileSync(`${fixtureData}/taxonomy.yaml`));
if (!taxonomy) throw new Error("The vocabulary of the fixture casebook has errors.");
const { site } = readSite("site.yaml", readFileSync(`${fixtureData}/site.yaml`));
const source = readSource(`${fixtureData}/cases`);
const { compiled } = compileCases({ source, taxonomy, imageHosts: site?.imageHosts ?? [] });
const output = new Map(buildSearchIndex(compiled, taxonomy).map(([path, text]) => [path, JSON.parse(String(text))]));
const index = readIndex(output.get("search.json"), output.get("search-bodies.json"));
const { cases } = compiled.catalogs.en;
const slugOf = (row: number) => cases[row]?.slug;
const localeOf = (query: string): Locale => (/\p{Script=Han}/u.test(query) ? "zh" : "en");

describe("the fixture casebook, searched as a buyer does", () => {
  it.each([
    ["Kite Express", "kite-express"],
    ["kiteexpress", "kite-express"],
    ["Kite-Express Ltd.", "kite-express"],
    ["Kite Express (Cayman) Holdings Inc.", "kite-express"],
    ["kit exprss", "kite-express"],
    ["纸鸢快运", "kite-express"],
    ["上海纸鸢快运供应链有限公司", "kite-express"],
    ["zhiyuankuaiyun", "kite-express"],
    ["zhi yuan kuai yun", "kite-express"],
    ["zyky", "kite-express"],
    ["Harbor Bank", "harbour-bank"],
    ["harbour banks", "harbour-bank"],
    ["港湾银行股份有限公司", "harbour-bank"],
    ["港湾", "harbour-bank"],
    ["gangwanyinhang", "harbour-bank"],
    ["lock well", "lockwell"],
    ["lockwel", "lockwell"],
    ["Lens-Studio", "lens-studio"],
    ["magpietv", "magpie-tv"],
    ["pulselab", "pulse-lab"],
    ["Driftwood Press", "driftwood-press"],
  ])("%j finds %s first", (query, slug) => {
    expect(slugOf(findRows(index, query, localeOf(query))[0] as number)).toBe(slug);
  });

  it.each([
    ["parcel", "parcels"],
    ["moniter", "monitoring"],
    ["pipeline", "pipelines"],
    ["cicd", "CI/CD"],
    ["service-mesh", "service mesh"],
    ["K8s", "Kubernetes"],
    ["appstore", "app store"],
  ])("%j finds what %j finds", (one, other) => {
    const [found, expected] = [one, other].map((query) => findRows(index, query, "en").sort((a, b) => a - b));
    expect(found).toEqual(expected);
  });

  it.each([
    ["iot", "devices"],
    ["wulianwang", "devices"],
    ["物联网", "devices"],
    ["logs", "logbook"],
    ["rizhi", "logbook"],
    ["jiankong", "watchtower"],
    ["alerting", "watchtower"],
    ["on-premises", "private"],
    ["银行", "banking"],
    ["hangzhou", "cn-east-hangzhou"],
  ])("%j suggests the filter %s first", (text, id) => {
    expect(suggest(index, text, localeOf(text)).values[0]?.id).toBe(id);
  });

  it("shows why a case is listed whose words stand in a caption, in the banner or in the figure only", () => {
    const kite = compiled.catalogs.en.cases.findIndex(({ slug }) => slug === "kite-express");
    const bodies: string[] = output.get("search-bodies.json").cases[kite].en;
    const explained = (query: string) => explainMatch(index, kite, searchText(index, query, "en"), "en");
    expect(bodies[0]).toContain("scanned eleven times");
    expect(explained("scanned eleven").snippet?.text).toContain("scanned eleven times");
    expect(explained("off the bill").snippet?.text).toContain("off the bill for servers");
  });

  it("names the words that the closest cases lack", () => {
    const { found, closest } = searchText(index, "Kite Express satellite", "en");
    expect(found).toEqual([]);
    expect(closest.map(({ row, missing }) => [slugOf(row), missing])[0]).toEqual(["kite-express", ["satellite"]]);
  });

  it("finds nothing where nothing fits", () => {
    for (const query of ["Siemens", "麦当劳", "qwertyuiop", "龘龘"])
      expect(searchText(index, query, localeOf(query))).toMatchObject({ found: [], closest: [] });
  });
});
