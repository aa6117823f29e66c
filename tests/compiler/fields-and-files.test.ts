import { describe, expect, it } from "vitest";
import { compileCases } from "../../src/compiler/compile.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { readText } from "../../src/compiler/source/read-text.ts";
import { caseText, entryWith } from "./case-text.ts";
import { type CompileOptions, compileFolder, createFolder, type Files, placesOf, taxonomy } from "./compile-folder.ts";

const found = (files: Files | string, options?: CompileOptions) =>
  placesOf(compileFolder(typeof files === "string" ? { "zh/a.md": files } : files, options).diagnostics);
const pictured = (lines: string) => caseText({ entries: `${entryWith("正文")}\n${lines}` });
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>';

describe("fields of several shapes", () => {
  it.each<[string, string, string[], string[]]>([
    [
      "a number as picture",
      pictured("      image: 5"),
      ["E_TYPE zh/a.md:11:14"],
      ["E_URL_RELATIVE zh/a.md:11:14", "W_ALT zh/a.md:11:14", "W_TYPE zh/a.md:11:14"],
    ],
    ["a map as picture", pictured("      image: { src: x }"), ["E_TYPE zh/a.md:11:14"], ["E_TYPE zh/a.md:11:14"]],
    [
      "a list of a number",
      pictured("      image: [5]"),
      ["E_TYPE zh/a.md:11:15"],
      ["E_URL_RELATIVE zh/a.md:11:15", "W_ALT zh/a.md:11:15", "W_TYPE zh/a.md:11:15"],
    ],
    [
      "a fraction as level",
      caseText({ entries: "    - contentList:\n        - specialContent: { text: x, level: 3.5 }" }),
      ["E_TYPE zh/a.md:9:45"],
      ["E_TYPE zh/a.md:9:45"],
    ],
    [
      "an unsafe number as level",
      caseText({ entries: "    - contentList:\n        - specialContent: { text: x, level: 99999999999999999 }" }),
      ["E_TYPE zh/a.md:9:45"],
      ["E_TYPE zh/a.md:9:45"],
    ],
    [
      "text where a truth value is due",
      caseText({ entries: "    - type: 2\n      content: x\n      paraphrase: yes" }),
      ["E_TYPE zh/a.md:10:19"],
      ["W_TYPE zh/a.md:10:19"],
    ],
  ])("%s", (_, text, strict, lenient) => {
    expect(found(text)).toEqual(strict);
    expect(found(text, { lenient: true })).toEqual(lenient);
  });

  it("take a list of pictures with one caption", () => {
    const text = pictured("      image: [/images/a.svg, '', /images/b.svg]\n      alt: 图\n      caption: 说明");
    const { compiled } = compileFolder({ "zh/a.md": text, "images/a.svg": svg, "images/b.svg": svg });
    const [section] = compiled.details.zh[0]?.sections ?? [];
    expect(section?.kind === "plain" && section.pictures).toEqual([
      { src: "images/files/a.svg", alt: "图", caption: "说明", width: 4, height: 3 },
      { src: "images/files/b.svg", alt: "图", caption: "说明", width: 4, height: 3 },
    ]);
  });

  it("keep the second picture key's nothing out of the list", () => {
    expect(found(pictured("      image: https://pictures.example/1.png\n      image:\n      alt: 图"))).toEqual([
      "W_DUP_KEY zh/a.md:12:7",
    ]);
  });
});

describe("a field that YAML reads as nothing", () => {
  it.each(["null", "Null", "NULL", "~"])("is reported where `%s` is written, in every field of text", (nothing) => {
    const text = (lines: string) => found(caseText({ top: `title: a\n${lines}` }));
    expect(text(`description: ${nothing}`)).toEqual(["W_NULL zh/a.md:3:14"]);
    expect(found(caseText({ section1: `  title: ${nothing}\n  content: 一` }))).toEqual([
      "W_NULL zh/a.md:4:10",
      "W_TITLE zh/a.md:4:10",
    ]);
    expect(found(caseText({ entries: entryWith(nothing) }))).toEqual(["W_NULL zh/a.md:10:20"]);
    expect(found(caseText({ right: `    list:\n      - title: 作者\n        content: ${nothing}` }))).toContain(
      "W_NULL zh/a.md:14:18",
    );
  });

  it("is told to be put in quotes if it is meant as text, and is read as text then", () => {
    const [problem] = compileFolder({ "zh/a.md": caseText({ top: "title: a\ndescription: Null" }) }).diagnostics.filter(
      ({ code }) => code === "W_NULL",
    );
    expect(problem?.remedy).toEqual({
      en: 'Delete the field if it has no value, or put the text in quotes: `description: "Null"`.',
      zh: '如无内容，请删除该字段；如确为文字，请加引号：`description: "Null"`。',
    });
    const mended = compileFolder({ "zh/a.md": caseText({ section1: '  title: "Null"\n  content: 一' }) });
    expect(mended.compiled.details.zh[0]?.title).toBe("Null");
  });

  it("is not reported where nothing is written", () => {
    expect(found(caseText({ top: "title: a\ndescription:" }))).toEqual([]);
  });
});

describe("pictures of the whole case", () => {
  it("stand in banner and logo", () => {
    const text = caseText({
      section1: "  title: 甲\n  content: 一\n  image: /images/a.svg\n  alt: 图",
      right: "    icon: /images/a.svg\n    list: []",
    });
    const { compiled, listFiles } = compileFolder({ "zh/a.md": text, "images/a.svg": svg });
    const detail = compiled.details.zh[0];
    expect(detail?.banner.image?.src).toBe("images/files/a.svg");
    expect(detail?.facts.logo.picture?.alt).toBe("甲");
    expect(new Map(listFiles()).has("images/files/a.svg")).toBe(true);
  });

  it("say which hosts there are, even if none", () => {
    const { diagnostics } = compileFolder(
      { "zh/a.md": pictured("      image: https://b.example/x.png\n      alt: 图") },
      { imageHosts: [] },
    );
    expect(diagnostics.find(({ code }) => code === "E_HOST")?.remedy.en).toContain("Use one of /images/...");
  });
});

describe("diagrams of a case", () => {
  const diagram = "caption: { zh: 图, en: P }\nalt: { zh: 说, en: T }\nnodes:\n  a: { zh: 甲, en: A }\nedges: []\n";
  it("that nobody shows are told of", () => {
    expect(found({ "zh/a.md": caseText(), "diagrams/a/topology.yaml": diagram })).toEqual([
      "W_DIAGRAM_UNUSED diagrams/a/topology.yaml:1:1",
    ]);
  });

  it("with errors fail, and so does the case that shows them", () => {
    const files = { "zh/a.md": pictured("      image: diagram:x\n      alt: 图"), "diagrams/a/x.yaml": "nodes: [" };
    expect(found(files)).toEqual(["E_YAML diagrams/a/x.yaml:1:8", "E_ASSET zh/a.md:11:14"]);
  });

  it("that are no text fail", () => {
    expect(found({ "zh/a.md": caseText(), "diagrams/a/x.yaml": new Uint8Array([0xff]) })).toContain(
      "E_UTF8 diagrams/a/x.yaml:1:1",
    );
  });

  it("with a near name are pointed to", () => {
    const files = {
      "zh/a.md": pictured("      image: diagram:topologie\n      alt: 图"),
      "diagrams/a/topology.yaml": diagram,
    };
    expect(compileFolder(files).diagnostics.find(({ code }) => code === "E_ASSET")?.remedy.en).toContain("topology");
  });
});

describe("names and pairs", () => {
  it.each(["-a", "a-"])("refuse %s", (name) => {
    expect(found({ [`zh/${name}.md`]: caseText() })).toEqual([`E_SLUG_CHARS zh/${name}.md:1:1`]);
  });

  it("say what the Chinese side lacks", () => {
    const zh = caseText({ right: "    list: []" });
    const en = caseText({ right: "    list:\n      - title: Industry\n        content: IoT" });
    expect(compileFolder({ "zh/a.md": zh, "en/a.md": en }).diagnostics[0]?.message.en).toContain(
      "- in Chinese, iot in English",
    );
  });

  it("read a pair that disagrees in lenient mode, with the values of both", () => {
    const en = caseText({ right: "    list:\n      - title: Industry\n        content: Finance" });
    const { compiled } = compileFolder({ "zh/a.md": caseText(), "en/a.md": en }, { lenient: true });
    expect(compiled.details.en[0]?.facets["industry"]).toEqual(["iot", "finance"]);
  });

  it("number a heading that offers no word", () => {
    const { compiled } = compileFolder({ "zh/a.md": caseText({ entries: '    - title: "2024 ☕️"' }) });
    expect(compiled.details.zh[0]?.sections[0]).toMatchObject({ id: "section-1" });
  });
});

describe("sources", () => {
  it("that do not exist are told of", () => {
    expect(placesOf(readSource("/no/such/folder", "cases").diagnostics)).toEqual(["E_SOURCE cases:1:1"]);
  });

  it("say of a diagram that it is too large", () => {
    const { diagnostics } = compileFolder({
      "zh/a.md": caseText(),
      "diagrams/a/plan.yaml": "#\n".repeat(200_000),
    });
    expect(placesOf(diagnostics)).toEqual(["E_LIMIT diagrams/a/plan.yaml:1:1"]);
  });

  it("tell of a reading problem that has no code", () => {
    const { folder, remove } = createFolder({ "zh/a.md": caseText() });
    const source = readSource(folder, "", {
      readFile: () => {
        throw new Error("broken");
      },
    });
    const { diagnostics } = compileCases({ source, taxonomy });
    remove();
    expect(diagnostics[0]?.message.en).toContain("Error: broken");
  });

  it.each<[string, number[], string]>([
    ["GB18030", [0xc4, 0xe3, 0xba, 0xc3], "GB18030"],
    ["big-endian UTF-16", [0xfe, 0xff, 0x00, 0x2d], "UTF-16"],
    ["nothing known", [0xff], "is not UTF-8."],
    ["Latin letters only", [0x81, 0x30, 0x81, 0x30], "is not UTF-8."],
  ])("guess at %s", (_, bytes, expected) => {
    expect(readText("a.md", Uint8Array.from(bytes)).diagnostics[0]?.message.en).toContain(expected);
  });

  it("too large are refused before they are decoded", () => {
    expect(placesOf(readText("a.md", new Uint8Array(300 * 1024)).diagnostics)).toEqual(["E_LIMIT a.md:1:1"]);
  });

  it("with a harmless escape in quotes are read", () => {
    expect(found(caseText({ entries: entryWith('"a\\u200bb"') }))).toEqual([]);
  });
});

it("tells of newIds values with their facet", async () => {
  const { readLedger } = await import("../../src/compiler/vocabulary/ledger.ts");
  const { ledger } = readLedger("ledger.yaml", new TextEncoder().encode("cases: [{ slug: a, added: 2026-01-01 }]"));
  const { diagnostics } = compileFolder({ "zh/a.md": caseText() }, { ledger });
  const values = taxonomy.facets.zh.flatMap((facet) => facet.values);
  expect(diagnostics.filter(({ code }) => code === "W_LEDGER")).toHaveLength(values.length);
  expect(diagnostics.some(({ found: name }) => name === "industry/iot")).toBe(true);
});
