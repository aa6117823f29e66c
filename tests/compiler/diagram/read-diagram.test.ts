import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "../../../src/compiler/diagram/break-lines.ts";
import type { Diagram } from "../../../src/compiler/diagram/diagram-shape.ts";
import {
  crossedTitles,
  layoutDiagram,
  type Point,
  type Size,
  type TextBox,
} from "../../../src/compiler/diagram/layout-diagram.ts";
import { readDiagram } from "../../../src/compiler/diagram/read-diagram.ts";
import { locales } from "../../../src/domain/locale.ts";
import { placesOf } from "../compile-folder.ts";

const head = "caption: { zh: 图, en: Picture }\nalt: { zh: 说明, en: Text }\n";
const read = (body: string) => readDiagram("d.yaml", new TextEncoder().encode(head + body));
const small = "nodes:\n  a: { zh: 甲, en: A }\n  b: { zh: 乙, en: B }\n";

describe("a diagram source", () => {
  it.each<[string, string, string[]]>([
    ["an unknown key", `${small}edges: []\nfoo: 1\n`, ["E_DIAGRAM d.yaml:7:1"]],
    ["an unknown kind", "nodes:\n  a: { zh: 甲, en: A, kind: cloud }\nedges: []\n", ["E_DIAGRAM d.yaml:4:28"]],
    ["a label in one language", "nodes:\n  a: { zh: 甲 }\nedges: []\n", ["E_DIAGRAM d.yaml:4:6"]],
    ["an edge to nothing", `${small}edges: [[a, c]]\n`, ["E_DIAGRAM d.yaml:6:13"]],
    [
      "a label that is a paragraph",
      `nodes:\n  a: { zh: 甲, en: ${"A".repeat(81)} }\nedges: []\n`,
      ["E_DIAGRAM d.yaml:4:19"],
    ],
    ["an edge of one node", `${small}edges: [[a]]\n`, ["E_DIAGRAM d.yaml:6:9"]],
    ["an edge to itself", `${small}edges: [[a, a]]\n`, ["E_DIAGRAM d.yaml:6:9"]],
    [
      "a group of nothing",
      `${small}groups:\n  g: { zh: 组, en: G, nodes: [x] }\nedges: []\n`,
      ["E_DIAGRAM d.yaml:7:30"],
    ],
    [
      "a node in two groups",
      `${small}groups:\n  g: { zh: 组, en: G, nodes: [a] }\n  h: { zh: 组, en: H, nodes: [a] }\nedges: []\n`,
      ["E_DIAGRAM d.yaml:8:30"],
    ],
    ["bytes that are not text", "\u0000", ["E_CTRL d.yaml:3:1"]],
    ["an alias", `${small}edges: [*x]\n`, ["E_ALIAS d.yaml:6:9"]],
  ])("reports %s", (_, body, expected) => {
    const { drawn, diagnostics } = read(body);
    expect([placesOf(diagnostics), drawn]).toEqual([expected, undefined]);
  });

  it("gets the nearest name suggested for an unknown node", () => {
    const { diagnostics } = read("nodes:\n  gateway: { zh: 甲, en: A }\nedges: [[gateway, gatewy]]\n");
    expect(diagnostics[0]?.remedy.en).toBe("Did you mean `gateway`?");
  });

  it("is told to split when it is too large to lay out", () => {
    const nodes = Array.from({ length: 41 }, (_, index) => `  n${index}: { zh: 甲, en: A }\n`).join("");
    const edges = Array.from({ length: 81 }, () => "[n1, n2]").join(", ");
    const { drawn, diagnostics } = read(`nodes:\n${nodes}edges: [${edges}]\n`);
    expect(drawn).toBeUndefined();
    expect(diagnostics.map(({ message }) => [message.en, message.zh])).toEqual([
      ["`nodes` has more than 40 nodes; split the diagram.", "`nodes` 超过 40 个节点，请拆分示意图。"],
      ["`edges` has more than 80 edges; split the diagram.", "`edges` 超过 80 条连线，请拆分示意图。"],
    ]);
  });

  it("gets a warning when the picture is wider than a phone", () => {
    const many = Array.from({ length: 9 }, (_, index) => `n${index}`);
    const nodes = many.map((id) => `  ${id}: { zh: 一个很长的名称, en: Quite a long label }\n`).join("");
    const edges = many.flatMap((id) => [`[r, ${id}]`, `[${id}, s]`]).join(", ");
    const { diagnostics } = read(
      `nodes:\n  r: { zh: 根, en: Root }\n  s: { zh: 汇, en: Sink }\n${nodes}edges: [${edges}]\n`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["W_DIAGRAM", "W_DIAGRAM"]);
  });

  it("is escaped where it contains markup", () => {
    const { drawn } = read('nodes:\n  a: { zh: "<甲>&\\"", en: "<script>" }\nedges: []\n');
    expect(drawn?.pictures.zh.svg).toContain("&lt;甲&gt;&amp;&quot;");
    expect(drawn?.pictures.en.svg).not.toContain("<script>");
  });

  it("has a title and a description, and needs no scripts or other files", () => {
    const svg = read(`${small}edges: [[a, b]]\n`).drawn?.pictures.en.svg ?? "";
    expect(svg).toContain('<title id="t">Picture</title><desc id="d">Text</desc>');
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).not.toMatch(/<script|foreignObject|href|url\(|@import/);
  });

  it("gives the same bytes each time", () => {
    expect(read(`${small}edges: [[a, b]]\n`)).toEqual(read(`${small}edges: [[a, b]]\n`));
  });
});

describe("a layout", () => {
  const word = fc.constantFrom("Gateway", "Kubernetes cluster", "Users & partners", "CI/CD", "Before: two tool sets");
  const zh = fc.constantFrom("网关", "物联网微服务平台", "镜像（版本 N）", "存储", "现在：分钟级发布");
  const label = fc.record({ zh, en: word });
  const kind = fc.constantFrom("service" as const, "actor" as const, "store" as const, "external" as const);
  /** Any diagram: cycles, double edges, loose parts, groups with edges in all directions. */
  const diagrams = fc.integer({ min: 1, max: 9 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `n${index}`);
    const ends = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([from, to]) => from !== to);
    const edge = fc.tuple(ends, fc.option(label, { nil: undefined }));
    return fc
      .record({
        nodes: fc.array(fc.record({ text: label, kind }), { minLength: count, maxLength: count }),
        groupOf: fc.array(fc.constantFrom("", "a", "b"), { minLength: count, maxLength: count }),
        titles: fc.record({ a: label, b: label }),
        edges: fc.array(edge, { maxLength: count < 2 ? 0 : 12 }),
      })
      .map(
        ({ nodes, groupOf, titles, edges }): Diagram => ({
          caption: { zh: "图", en: "P" },
          alt: { zh: "图", en: "P" },
          nodes: Object.fromEntries(nodes.map(({ text, kind: of }, index) => [`n${index}`, { ...text, kind: of }])),
          groups: Object.fromEntries(
            (["a", "b"] as const).flatMap((name) => {
              const members = ids.filter((_, index) => groupOf[index] === name);
              return members.length > 0 ? [[name, { ...titles[name], nodes: members }]] : [];
            }),
          ),
          edges: edges.map(([[from, to], text]) => (text ? [from, to, text] : [from, to])),
        }),
      );
  });

  it("has nothing that overlaps, leaves the picture, or runs through a title", () => {
    fc.assert(
      fc.property(diagrams, fc.constantFrom(...locales), (diagram, locale) => {
        const layout = layoutDiagram(diagram, locale);
        const { width, height, nodes, groups, edges } = layout;
        const titles = groups.map(({ title }) => title);
        const labels = edges.flatMap((edge) => edge.label ?? []);
        const inside = ({ x, y, width: w, height: h }: Point & Size) =>
          x >= 0 && y >= 0 && x + w <= width && y + h <= height;
        expect([...nodes, ...groups, ...labels].filter((box) => !inside(box))).toEqual([]);
        expect(clashes([...nodes, ...titles, ...labels])).toEqual([]);
        expect(clashes(groups)).toEqual([]);
        expect(crossedTitles(layout)).toEqual([]);
        expect(nodes.map(({ lines }) => lines.join("").replaceAll(/\s/g, ""))).toEqual(
          Object.values(diagram.nodes).map((node) => node[locale].replaceAll(/\s/g, "")),
        );
      }),
      { numRuns: 15 },
    );
  });

  it("stands before and after in the order of the source", () => {
    const { drawn } = read(
      `${small}groups:\n  p: { zh: 之前, en: Before, nodes: [a] }\n  q: { zh: 之后, en: After, nodes: [b] }\nedges: []\n`,
    );
    const before = drawn?.pictures.en.svg.indexOf(">Before<") ?? -1;
    const xOf = (text: string) =>
      Number(new RegExp(`x="([\\d.]+)"[^>]*>${text}<`).exec(drawn?.pictures.en.svg ?? "")?.[1]);
    expect(before).toBeGreaterThan(0);
    expect(xOf("Before")).toBeLessThan(xOf("After"));
  });

  it("names the titles and labels that an edge runs through", () => {
    const box = (x: number, line: string): TextBox => ({ x, y: 40, width: 40, height: 20, lines: [line] });
    const down = (x: number) => [
      { x, y: 0 },
      { x, y: 100 },
    ];
    const groups = ["left", "right"].map((name, index) => ({
      x: 0,
      y: 0,
      width: 1,
      height: 1,
      title: box(100 * index, name),
    }));
    const own = { points: down(220), label: box(200, "own") };
    const other = { points: down(300), label: box(310, "beside") };
    const layout = { width: 400, height: 100, nodes: [], groups, edges: [own, other, { points: down(20) }] };
    expect(crossedTitles(layout)).toEqual(["left"]);
    expect(
      crossedTitles({ ...layout, edges: [...layout.edges, { points: down(330) }, { points: down(210) }] }),
    ).toEqual(["left", "own", "beside"]);
  });
});

const overlaps = (a: Point & Size, b: Point & Size) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const clashes = (boxes: readonly (Point & Size)[]) =>
  boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(box, other) ? [[box, other]] : [])),
  );

describe("labels", () => {
  it.each<[string, number, string[]]>([
    ["微服务", 100, ["微服务"]],
    ["物联网微服务平台", 60, ["物联网微", "服务平台"]],
    ["Training cluster 95%", 80, ["Training", "cluster 95%"]],
    ["监控（测试）", 60, ["监控", "（测试）"]],
    ["现在：多租户", 60, ["现在：", "多租户"]],
    ["可视化Jenkins流水线", 70, ["可视化", "Jenkins", "流水线"]],
    ["Elasticsearch", 20, ["Elasticsearch"]],
  ])("%s within %i", (text, maxWidth, lines) => {
    expect(breakLines(text, maxWidth)).toEqual(lines);
  });
});
