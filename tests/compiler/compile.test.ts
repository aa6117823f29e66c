import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCases } from "../../src/compiler/compile.ts";
import { isError } from "../../src/compiler/diagnostics/diagnostic.ts";
import type { OutputFile } from "../../src/compiler/output/write-output.ts";
import { readProject } from "../../src/compiler/project.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { type CaseDetail, type Catalog, heldOf } from "../../src/domain/customer-case.ts";
import { caseText, entryWith } from "./case-text.ts";
import { compileFolder, createFolder, type Files, placesOf, taxonomy } from "./compile-folder.ts";

const english = (parts: Parameters<typeof caseText>[0] = {}) =>
  caseText({
    section1: "  title: Jia\n  content: One sentence.",
    right: "    list:\n      - title: Industry\n        content: IoT",
    ...parts,
  });
const diagram = `
caption: { zh: 拓扑, en: Topology }
alt: { zh: 甲连到乙。, en: A leads to B. }
nodes:
  a: { zh: 甲, en: A, kind: actor }
  b: { zh: 乙, en: B, kind: store }
groups:
  g: { zh: 组, en: Group, nodes: [b] }
edges: [[a, b, { zh: 读, en: reads }]]
`;
const rich: Files = {
  "zh/a.md": caseText({
    top: "title: a\nfigure: { value: 28 → 4, label: 分钟 }",
    entries: `${entryWith("一")}\n      image: diagram:topology`,
  }),
  "en/a.md": english({
    top: "title: a\nfigure: { value: 28 → 4, label: minutes }",
    entries: `${entryWith("one").replace("公司简介", "Company")}\n      image: diagram:topology`,
  }),
  "diagrams/a/topology.yaml": diagram,
  "zh/b.md": caseText({
    right: "    list:\n      - title: 行业\n        content: 物联网\n      - title: 地点\n        content: 深圳",
  }),
  "en/c.md": english({
    right:
      "    list:\n      - title: Industry\n        content: Finance\n      - title: Location\n        content: Shenzhen",
  }),
};
const parse = <T>(content: string | Uint8Array | undefined): T => JSON.parse(String(content)) as T;

describe("the output", () => {
  const result = compileFolder(rich);
  const { diagnostics, cases } = result;
  const files = new Map(result.listFiles());

  it("holds a catalog and every case in both languages, and the pictures", () => {
    const expected = [
      ...["en/cases/a.json", "en/cases/b.json", "en/cases/c.json", "en/catalog.json"],
      ...["images/a/topology.en.svg", "images/a/topology.zh.svg"],
      ...["a", "b", "c"].flatMap((slug) =>
        ["", "-banner", "-deep", "-result", "-wide"].map((kind) => `images/${slug}/cover${kind}.svg`),
      ),
      ...["search-bodies.json", "search.json"],
      ...["zh/cases/a.json", "zh/cases/b.json", "zh/cases/c.json", "zh/catalog.json"],
    ];
    expect([...files.keys()].sort()).toEqual(expected.sort());
    expect(placesOf(diagnostics)).toEqual([]);
  });

  it("puts the full case first, then the one with more values, then by slug", () => {
    expect(cases).toEqual(["a", "b", "c"]);
  });

  it("lists a case without translation in both languages, in the language it has, with labels of the page", () => {
    const catalog = parse<Catalog>(files.get("en/catalog.json"));
    expect(catalog.cases.map(({ slug, lang, availableLangs }) => [slug, lang, availableLangs])).toEqual([
      ["a", "en", ["zh", "en"]],
      ["b", "zh", ["zh"]],
      ["c", "en", ["en"]],
    ]);
    const detail = parse<CaseDetail>(files.get("en/cases/b.json"));
    expect([detail.lang, heldOf(detail, "location")]).toEqual([
      "zh",
      [{ id: "cn-shenzhen", label: "Shenzhen", count: 2 }],
    ]);
  });

  it("gives a diagram its size, words and place", () => {
    const detail = parse<CaseDetail>(files.get("zh/cases/a.json"));
    const [section] = detail.sections;
    const [picture] = section?.kind === "plain" ? section.pictures : [];
    expect(picture).toMatchObject({ src: "images/a/topology.zh.svg", alt: "甲连到乙。", caption: "拓扑" });
    expect(String(files.get("images/a/topology.zh.svg"))).toContain(
      `width="${picture?.width}" height="${picture?.height}"`,
    );
  });

  it("relates cases by what few others hold", () => {
    const detail = parse<CaseDetail>(files.get("zh/cases/b.json"));
    expect(detail.related.map(({ slug, shared }) => [slug, shared.map(({ id }) => id)])).toEqual([
      ["a", ["iot"]],
      ["c", ["cn-shenzhen"]],
    ]);
  });

  it("lists parents before children", () => {
    const { facets } = parse<Catalog>(files.get("zh/catalog.json"));
    expect(facets.find(({ id }) => id === "location")?.values.map(({ id, parent }) => [id, parent])).toEqual([
      ["cn", undefined],
      ["cn-guangdong", "cn"],
      ["cn-shenzhen", "cn-guangdong"],
      ["vn", undefined],
    ]);
  });

  it("writes keys in one order", () => {
    expect(Object.keys(parse<CaseDetail>(files.get("zh/cases/a.json")))).toEqual(
      "schemaVersion slug lang title summary figure banner sections facts facets availableLangs added heldFacets related".split(
        " ",
      ),
    );
  });

  it("leaves out a case with errors and keeps the others", () => {
    expect(compileFolder({ ...rich, "zh/b.md": "---\n" }).cases).toEqual(["a", "c"]);
  });
});

describe("anchors", () => {
  const idsOf = (files: Files) => {
    const { compiled } = compileFolder(files);
    const ids = ({ sections }: CaseDetail) =>
      sections.flatMap((section) =>
        section.kind === "plain"
          ? [section.id, ...section.blocks.map((block) => (block.kind === "heading" ? block.id : undefined))]
          : [],
      );
    return [compiled.details.zh.flatMap(ids), compiled.details.en.flatMap(ids)].map((list) =>
      list.filter((id) => id !== undefined),
    );
  };
  const titles = (...all: string[]) => all.map((title) => `    - title: ${title}`).join("\n");
  const withLevel3 = (title: string, text: string) =>
    `    - title: ${title}\n      contentList:\n        - specialContent: { text: ${text}, level: 3 }`;

  it("are the same in both languages when either text gives a word", () => {
    const zh = caseText({ entries: `${titles("公司简介", "缘起")}\n${withLevel3("实践", "存储方案")}` });
    const en = english({ entries: `${titles("Who They Are", "How It Began")}\n${withLevel3("In Practice", "Disks")}` });
    const expected = ["company", "how-it-began", "in-practice", "in-practice-storage"];
    expect(idsOf({ "zh/a.md": zh, "en/a.md": en })).toEqual([expected, expected]);
  });

  it("prefer the author's own, and stay unique", () => {
    const entries = "    - title: 甲\n      anchor: storage\n    - title: 存储方案\n    - title: 乙";
    expect(idsOf({ "zh/a.md": caseText({ entries }) })[0]).toEqual(["storage", "storage-2", "section-3"]);
  });

  it("are each language's own where the headings differ", () => {
    const zh = caseText({ entries: titles("公司简介", "缘起") });
    const en = english({ entries: titles("Origin") });
    expect(idsOf({ "zh/a.md": zh, "en/a.md": en })).toEqual([["company", "section-2"], ["origin"]]);
  });

  it("refuse what cannot stand in an address", () => {
    const { diagnostics } = compileFolder({ "zh/a.md": caseText({ entries: "    - title: 甲\n      anchor: A B" }) });
    expect(placesOf(diagnostics)).toEqual(["E_ANCHOR zh/a.md:9:15"]);
  });
});

it("gives what a real file of this shape holds", () => {
  const lines = (...all: string[]) => all.map((text) => `        - content: ${text}`).join("\n");
  const plain = (title: string, body: string, image = "") =>
    `    - title: ${title}\n      contentList:\n${body}\n      image: ${image}`;
  const heading = (text: string) => `        - specialContent:\n            text: ${text}\n            level: 3`;
  const entries = [
    plain("公司简介", lines("甲公司做智能硬件。", "它有许多客户。")),
    plain("背景介绍", lines("起初靠人工。", '"1. 慢；"', '"2. 易错。"', "于是要改。")),
    plain("选型说明", lines("比较了几种。"), "https://pek3b.qingstor.com/x/1.png"),
    "    - type: 1\n      contentList:\n        - content: 部署快\n        - content: 好上手",
    plain("目前架构", lines("微服务。"), "https://pek3b.qingstor.com/x/2.jpeg"),
    ...Array.from({ length: 6 }, (_, index) => plain("", `${heading(`小节 ${index + 1}`)}\n${lines("一段。")}`)),
    plain("使用效果", `${heading("流水线")}\n        - content: `, "https://pek3b.qingstor.com/x/3.png"),
    ...Array.from({ length: 6 }, () => plain("", lines("再一段。"))),
    "    - type: 2\n      content: '很好用。'\n      author: '甲'",
    plain("未来规划", lines('"1. 迁移其余系统。"', '"2. 试用网格。"')),
  ];
  const right = `    icon: /images/case/logo.png\n    list:\n${[
    ["行业", "物联网"],
    ["地点", "中国深圳"],
    ["云类型", "公有云"],
    ["挑战", "高可用、交付效率，资源利用率"],
    ["采用功能", "应用商店、监控、存储管理"],
  ]
    .map(([title, content]) => `      - title: ${title}\n        content: ${content}`)
    .join("\n")}`;
  const { project } = readProject(".");
  if (!project) throw new Error("the project's own vocabulary has errors");
  const { folder, remove } = createFolder({
    "zh/a.md": caseText({ top: "title: a\ndescription:\ncss: scss/x.scss", entries: entries.join("\n"), right }),
  });
  const { compiled, diagnostics } = compileCases({
    source: readSource(folder),
    taxonomy: project.taxonomy,
    imageHosts: project.site.imageHosts,
  });
  remove();
  const detail = compiled.details.zh[0];
  const kinds = detail?.sections.map(({ kind }) => kind) ?? [];
  expect(diagnostics.filter(isError)).toEqual([]);
  expect([kinds.length, kinds.indexOf("highlights"), kinds.indexOf("quote")]).toEqual([20, 3, 18]);
  expect(detail?.facts.rows).toHaveLength(5);
  expect(detail?.facets).toEqual({
    industry: ["iot"],
    challenge: ["high-availability", "delivery-efficiency", "resource-utilization"],
    feature: ["app-store", "monitoring-alerting", "storage"],
    cloud: ["public-cloud"],
    location: ["cn-shenzhen"],
  });
});

it("reports fifty planted errors of fifty files in one run, sorted", () => {
  const plants: [string, string][] = [
    ["titel: x", "E_UNKNOWN 2:1"],
    ["title: true", "E_TYPE 2:8"],
    ["title: &a x", "E_ALIAS 2:8"],
    ["title: !!str x", "E_TAG 2:8"],
    ["title: a\ntitle: b", "E_DUP_KEY 3:1"],
    ["title: a\u202eb", "E_BIDI 2:9"],
    ["title：a", "E_FULLWIDTH_COLON 2:6"],
    ["<<: x", "E_MERGE 2:1"],
    ["1: x", "E_KEY 2:1"],
    ["title: '{{< x >}}'", "E_SHORTCODE 2:9"],
  ];
  const files = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [
      `zh/n${String(index).padStart(2, "0")}.md`,
      caseText({ top: plants[index % plants.length]?.[0] ?? "" }),
    ]),
  );
  expect(placesOf(compileFolder(files).diagnostics)).toEqual(
    Object.keys(files).map((file, index) => {
      const [code, place] = (plants[index % plants.length]?.[1] ?? "").split(" ");
      return `${code} ${file}:${place}`;
    }),
  );
});

it("reports every problem of one file", () => {
  const entries = [
    "    - titel: x",
    "    - type: 9",
    "    - contentList:\n        - content: 5\n        - specialContent: { txt: x }",
  ].join("\n");
  const { diagnostics } = compileFolder({ "zh/a.md": caseText({ top: "title: 1\nfoo: x", entries }) });
  expect(placesOf(diagnostics)).toEqual([
    "E_TYPE zh/a.md:2:8",
    "E_UNKNOWN zh/a.md:3:1",
    "E_UNKNOWN zh/a.md:9:7",
    "E_VARIANT zh/a.md:10:13",
    "E_TYPE zh/a.md:12:20",
    "E_REQUIRED zh/a.md:13:27",
    "E_UNKNOWN zh/a.md:13:29",
  ]);
});

describe("determinism", () => {
  it("does not depend on the order of files", () => {
    const { folder, remove } = createFolder(rich);
    const source = readSource(folder, "");
    const one = compileCases({ source, taxonomy });
    const sorted = (files: Iterable<OutputFile>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    const { cases, diagrams } = source;
    const shuffle = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
    fc.assert(
      fc.property(shuffle(cases), shuffle(diagrams), (shuffled, drawn) => {
        const other = compileCases({ source: { ...source, cases: shuffled, diagrams: drawn }, taxonomy });
        expect(sorted(other.listFiles())).toEqual(sorted(one.listFiles()));
        expect(other.diagnostics).toEqual(one.diagnostics);
      }),
      { numRuns: 20, seed: 20261125 },
    );
    remove();
  });

  it("gives the same bytes with another time zone and language", { timeout: 60_000 }, () => {
    const { folder, remove } = createFolder(rich);
    const run = (out: string, env: Record<string, string>) =>
      execFileSync("npx", ["tsx", "src/compiler/cli.ts", "--source", folder, "--out", join(folder, out)], {
        env: { ...process.env, ...env },
        stdio: "pipe",
      });
    run("one", { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" });
    run("two", { TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "zh_CN.UTF-8" });
    const read = (out: string) =>
      (readdirSync(join(folder, out), { recursive: true }) as string[])
        .filter((path) => /\.\w+$/.test(path))
        .sort()
        .map((path) => [path, readFileSync(join(folder, out, path), "utf8")]);
    const [one, two] = [read("one"), read("two")];
    remove();
    expect(one.length).toBe(27);
    expect(two).toEqual(one);
  });
});
