import { afterAll, describe, expect, it } from "vitest";
import { compileCases } from "../../../src/compiler/compile.ts";
import type { Diagnostic } from "../../../src/compiler/diagnostics/diagnostic.ts";
import { readSite } from "../../../src/compiler/site/read-site.ts";
import { readSiteContent } from "../../../src/compiler/site/site-content.ts";
import { readSource } from "../../../src/compiler/source/read-source.ts";
import { readTaxonomy } from "../../../src/compiler/vocabulary/taxonomy.ts";
import { caseText } from "../case-text.ts";
import { createFolder, type Files, plainSite } from "../compile-folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const { taxonomy } = readTaxonomy(
  "taxonomy.yaml",
  bytes(`
facets:
  - id: trade
    label: { zh: 行业, en: Trade }
    landing: true
    values: [{ id: optics, zh: 光学, en: Optics }]
  - id: place
    label: { zh: 地区, en: Place }
    values: [{ id: ulm, zh: 乌尔姆, en: Ulm }]
`),
);
const removals: (() => void)[] = [];
afterAll(() => {
  for (const remove of removals) remove();
});
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><path d="M0 0h80v20H0z"/></svg>';

/** The settings and what stands beside them, read from a folder. */
const read = (settings: string, files: Files = {}) => {
  if (!taxonomy) throw new Error("The taxonomy of this test has errors.");
  const { folder, remove } = createFolder({ "cases/zh/a.md": caseText(), ...files });
  removals.push(remove);
  const { site, diagnostics } = readSite("site.yaml", bytes(plainSite + settings));
  if (!site) return { diagnostics };
  const { content, diagnostics: more } = readSiteContent(folder, "data", site, taxonomy);
  const source = readSource(`${folder}/cases`, "cases");
  const result = compileCases({ source, taxonomy, site: content });
  const own = [...diagnostics, ...more, ...result.diagnostics].filter(({ file }) => !file.startsWith("cases"));
  return { diagnostics: own, content, result };
};
const faults = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

describe("a casebook that sets nothing", () => {
  it("has no menu, action, brand or footer column", () => {
    const { diagnostics, content } = read("");
    expect(diagnostics).toEqual([]);
    expect(content?.data).toMatchObject({
      languages: ["zh", "en"],
      defaultLanguage: "zh",
      insights: { public: false },
    });
    expect(content?.data.texts.en).toEqual({
      name: "A",
      menu: [],
      actions: { texts: {} },
      footer: { columns: [], legal: [], social: [], feeds: true },
      list: {},
    });
  });
});

describe("settings", () => {
  it("are compiled for each language; links lead to pages of the language or away", () => {
    const { diagnostics, content } = read(
      `
menu:
  - { label: { zh: 光学, en: Optics }, href: /trade/optics/ }
  - { label: { zh: 论坛, en: Forum }, href: { zh: "https://forum.example/" } }
footer:
  legal:
    - { label: { zh: 京ICP备 00000000 号 }, href: "https://beian.example/" }
    - { label: { zh: 隐私, en: Privacy }, href: "https://a.example/privacy" }
brand: { logo: brand/logo.svg }
actions:
  primary: { label: { zh: 联系, en: Contact }, href: "mailto:sales@a.example" }
  texts: { end: { title: { zh: 聊聊, en: Talk } } }
`,
      { "brand/logo.svg": logo },
    );
    expect(diagnostics).toEqual([]);
    const { zh, en } = content?.data.texts ?? {};
    expect(zh?.menu).toEqual([
      { label: "光学", href: "/zh/trade/optics/", isPage: true },
      { label: "论坛", href: "https://forum.example/", isPage: false },
    ]);
    expect(en?.menu).toEqual([{ label: "Optics", href: "/en/trade/optics/", isPage: true }]);
    expect(en?.footer.legal).toEqual([{ label: "Privacy", href: "https://a.example/privacy", isPage: false }]);
    expect(zh?.footer.legal).toHaveLength(2);
    expect(en?.brand?.logo).toEqual({ src: "images/site/brand/logo.svg", alt: "A", width: 80, height: 20 });
    expect(en?.actions).toMatchObject({ primary: { label: "Contact" }, texts: { end: { title: "Talk" } } });
  });

  it("in one language need no text in the other", () => {
    const { site, diagnostics } = readSite(
      "site.yaml",
      bytes("languages: [en]\nname: Stories\nbase: https://a.example/\nlist: { intro: { en: Read on } }\n"),
    );
    expect(diagnostics).toEqual([]);
    expect(site?.name.en).toBe("Stories");
  });

  it.each<[string, string]>([
    ["brand: { accent: grey }", "E_SITE site.yaml:3:18"],
    ['brand: { accent: "#808080" }', "E_ACCENT site.yaml:3:18"],
    ['brand: { accentDark: "#7f8080" }', "E_ACCENT site.yaml:3:22"],
    ["brand: { logo: brand/none.svg }", "E_ASSET site.yaml:3:16"],
    ["brand: { logo: ../logo.svg }", "E_SITE site.yaml:3:16"],
    ["menu: [{ label: { zh: 甲, en: A }, href: forum }]", "E_SITE site.yaml:3:41"],
    ['menu: [{ label: { zh: 甲, en: A }, href: "javascript:alert(1)" }]', "E_SITE site.yaml:3:41"],
    ["menu: [{ label: { zh: 甲, en: A }, href: /nowhere/ }]", "E_SITE site.yaml:3:41"],
    ["menu: [{ label: { zh: 甲, en: A }, href: /trade/optic/ }]", "E_SITE site.yaml:3:41"],
    ["menu: [{ label: { zh: 甲, en: A }, href: /place/ulm/ }]", "E_SITE site.yaml:3:41"],
    ["menu: [{ label: { zh: 甲 }, href: / }]", "E_SITE site.yaml:3:17"],
    ["menu: [{ label: { zh: 甲, en: A }, href: /cases/b/ }]", "E_FEATURED site.yaml:3:41"],
    ["featured: [a, b]", "E_FEATURED site.yaml:3:15"],
    ["languages: [en]\ndefaultLanguage: zh", "E_SITE site.yaml:4:18"],
    ["contact: { email: nobody }", "E_SITE site.yaml:3:19"],
    ["insights: { endpoint: http://a.example/ }", "E_SITE site.yaml:3:23"],
    ["colours: red", "E_SITE site.yaml:3:1"],
  ])("%s is an error at its place, with a remedy in both languages", (settings, expected) => {
    const { diagnostics } = read(settings);
    expect(faults(diagnostics)).toEqual([expected]);
    for (const { message, remedy } of diagnostics)
      for (const text of [message.zh, message.en, remedy.zh, remedy.en]) expect(text).toMatch(/^[^{}]{4,}$/);
  });

  it("put featured stories first", () => {
    const { result } = read("featured: [b]", { "cases/zh/b.md": caseText() });
    expect(result?.cases).toEqual(["b", "a"]);
    expect(result?.compiled.catalogs.en.featured).toEqual(["b"]);
  });
});

describe("customers without a story", () => {
  it("stand in the catalog with their logos and values", () => {
    const { diagnostics, result } = read("", {
      "customers.yaml":
        "- { name: { zh: 甲厂, en: Plant A }, logo: logos/a.svg, facets: { trade: [optics] } }\n- { name: B }\n",
      "logos/a.svg": logo,
    });
    expect(diagnostics).toEqual([]);
    expect(result?.compiled.catalogs.zh.customers).toEqual([
      {
        name: "甲厂",
        logo: { src: "images/site/logos/a.svg", alt: "甲厂", width: 80, height: 20 },
        facets: { trade: ["optics"] },
      },
      { name: "B", facets: {} },
    ]);
    expect([...(result?.listFiles() ?? [])].map(([path]) => path)).toContain("images/site/logos/a.svg");
  });

  it.each([
    ["- { name: B, facets: { trad: [optics] } }", "E_SITE data/customers.yaml:1:24"],
    ["- { name: B, facets: { trade: [optic] } }", "E_SITE data/customers.yaml:1:32"],
    ["- { name: B, logo: b.svg }", "E_ASSET data/customers.yaml:1:20"],
  ])("%s is an error", (text, expected) => {
    expect(new Set(faults(read("", { "customers.yaml": text }).diagnostics))).toEqual(new Set([expected]));
  });
});

describe("texts of landing pages", () => {
  it("are files of their own that the catalog names", () => {
    const { diagnostics, result } = read("", {
      "landings/trade/optics.en.md":
        "---\ntitle: Stories from optics\nproblems: [Dust, Heat]\nhero: a\n---\nFirst line\nand second.\n\nNext.\n",
    });
    expect(diagnostics).toEqual([]);
    expect(result?.compiled.catalogs.en.landings).toEqual(["trade/optics"]);
    expect(result?.compiled.catalogs.zh.landings).toBeUndefined();
    const file = [...(result?.listFiles() ?? [])].find(([path]) => path === "en/landings/trade/optics.json");
    expect(JSON.parse(String(file?.[1]))).toMatchObject({
      title: "Stories from optics",
      intro: ["First line and second.", "Next."],
      problems: ["Dust", "Heat"],
      hero: "a",
    });
  });

  it.each([
    ["landings/trade/optic.en.md", "Text", "E_SITE data/landings/trade/optic.en.md:1:1"],
    ["landings/trad/optics.en.md", "Text", "E_SITE data/landings/trad/optics.en.md:1:1"],
    ["landings/place/ulm.en.md", "Text", "E_SITE data/landings/place/ulm.en.md:1:1"],
    ["landings/trade/optics.fr.md", "Text", "E_SITE data/landings/trade/optics.fr.md:1:1"],
    ["landings/trade/optics.zh.md", "---\nheros: a\n---\n", "E_SITE data/landings/trade/optics.zh.md:2:1"],
    ["landings/trade/optics.zh.md", "---\nhero: b\n---\n", "E_FEATURED data/landings/trade/optics.zh.md:2:7"],
  ])("%s with %j is an error", (path, text, expected) => {
    expect(faults(read("", { [path]: text }).diagnostics)).toEqual([expected]);
  });
});
