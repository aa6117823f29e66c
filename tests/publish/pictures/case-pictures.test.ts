import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { createPalette } from "../../../src/domain/palette.ts";
import { paintCase } from "../../../src/publish/pictures/case-pictures.ts";
import { aHeldFacets, emptyFacetIds } from "../../fixtures/facets.ts";

const folder = mkdtempSync(join(tmpdir(), "casebook-pictures-"));
afterAll(() => rmSync(folder, { recursive: true }));

const aDetail = (changes: object = {}) => ({
  schemaVersion: 1,
  slug: "zto",
  lang: "zh" as const,
  availableLangs: ["zh" as const],
  title: "中通快递",
  summary: "两百多个应用迁到容器平台，一次发布从二十八分钟缩短到四分钟。",
  added: null,
  banner: { title: "中通快递", content: [] },
  sections: [],
  facts: { logo: { monogram: "中", tone: 2 }, rows: [] },
  facets: emptyFacetIds(),
  heldFacets: aHeldFacets({ industry: ["logistics"], location: ["cn"] }),
  related: [],
  ...changes,
});
const frame = { siteName: "客户案例", palette: createPalette() };
const figure = { value: "28 → 4", label: "分钟" };
const longText = "用一条流水线管理所有集群的发布、监控与告警，".repeat(12);

it.each([
  ["an ordinary case", aDetail({ figure })],
  ["a case with the longest texts", aDetail({ title: longText.slice(0, 60), summary: longText, figure })],
  [
    "an English case",
    aDetail({ lang: "en", title: "ZTO Express", summary: "Releases that took 28 minutes take four." }),
  ],
  ["a case with nothing but a name", aDetail({ summary: "", heldFacets: [] })],
])("draws %s in both shapes, not blank and under 300 kB", async (_, detail) => {
  const pictures = await paintCase(folder, "zh", detail, frame);
  const sizes = await Promise.all(
    pictures.map(async ({ png }) => {
      const { width, height } = await sharp(png).metadata();
      const { entropy } = await sharp(png).stats();
      return { width, height, blank: entropy < 0.1, tooBig: png.length >= 300_000 };
    }),
  );
  expect(sizes).toEqual([
    { width: 1200, height: 630, blank: false, tooBig: false },
    { width: 600, height: 600, blank: false, tooBig: false },
  ]);
});

it("takes an unchanged picture from the cache", async () => {
  const first = await paintCase(join(folder, "again"), "zh", aDetail(), frame);
  const kept = readdirSync(join(folder, "again"), { recursive: true }).length;
  const second = await paintCase(join(folder, "again"), "zh", aDetail(), frame);
  expect(second).toEqual(first);
  expect(readdirSync(join(folder, "again"), { recursive: true })).toHaveLength(kept);
});

it("draws rare characters and other scripts, and names the characters that no font has", async () => {
  const [wide] = await paintCase(folder, "zh", aDetail({ title: "鱻𠮷😀科技 Яндекс" }), frame);
  expect(wide?.missing).toEqual(["𠮷", "😀"]);
});
