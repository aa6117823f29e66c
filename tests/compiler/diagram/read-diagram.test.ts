import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Diagram, diagramShape } from "../../../src/compiler/diagram/diagram-shape.ts";
import { drawDiagram } from "../../../src/compiler/diagram/draw-diagram.ts";
import { type Box, overlaps, type Point, type Size } from "../../../src/compiler/diagram/geometry.ts";
import { layoutDiagram, phoneWidth } from "../../../src/compiler/diagram/layout-diagram.ts";
import { readDiagram } from "../../../src/compiler/diagram/read-diagram.ts";
import { labelWidth, wrapLabel } from "../../../src/compiler/diagram/wrap-label.ts";
import { locales } from "../../../src/domain/locale.ts";
import { placesOf } from "../compile-folder.ts";

const head = "caption: { zh: 图, en: Picture }\nalt: { zh: 说明, en: Text }\n";
const read = (body: string) => readDiagram("d.yaml", new TextEncoder().encode(head + body));
const small = "nodes:\n  a: { zh: 甲, en: A }\n  b: { zh: 乙, en: B }\n";

it("draws an arrow whose last points are one", () => {
  const edge = {
    points: [
      { x: 0, y: 0 },
      { x: 5, y: 9 },
      { x: 5, y: 9 },
    ],
  };
  const svg = drawDiagram({ width: 10, height: 10, nodes: [], groups: [], edges: [edge] }, "en", "T", "D");
  expect(svg).toContain('class="head" d="M5 9');
  expect(svg).not.toContain("NaN");
});

describe("a diagram source", () => {
  it.each<[string, string, string[]]>([
    ["an unknown key", `${small}edges: []\nfoo: 1\n`, ["E_DIAGRAM d.yaml:7:1"]],
    ["an unknown kind", "nodes:\n  a: { zh: 甲, en: A, kind: cloud }\nedges: []\n", ["E_DIAGRAM d.yaml:4:28"]],
    ["a label in one language", "nodes:\n  a: { zh: 甲 }\nedges: []\n", ["E_DIAGRAM d.yaml:4:6"]],
    ["an edge to nothing", `${small}edges: [[a, c]]\n`, ["E_DIAGRAM d.yaml:6:13"]],
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
    ["bytes that are not text", "\u0000", ["E_CTRL d.yaml:3:1", "E_YAML d.yaml:3:1"]],
    ["an alias", `${small}edges: [*x]\n`, ["E_ALIAS d.yaml:6:9"]],
  ])("tells of %s", (_, body, expected) => {
    const { drawn, diagnostics } = read(body);
    expect([placesOf(diagnostics), drawn]).toEqual([expected, undefined]);
  });

  it("names the nearest node for one that does not exist", () => {
    const { diagnostics } = read("nodes:\n  gateway: { zh: 甲, en: A }\nedges: [[gateway, gatewy]]\n");
    expect(diagnostics[0]?.remedy.en).toBe("Did you mean `gateway`?");
  });

  it("says when a picture is wider than a phone", () => {
    const many = Array.from({ length: 9 }, (_, index) => `n${index}`);
    const nodes = many.map((id) => `  ${id}: { zh: 一个很长的名称, en: Quite a long label }\n`).join("");
    const edges = many.flatMap((id) => [`[r, ${id}]`, `[${id}, s]`]).join(", ");
    const { diagnostics } = read(
      `nodes:\n  r: { zh: 根, en: Root }\n  s: { zh: 汇, en: Sink }\n${nodes}edges: [${edges}]\n`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["W_DIAGRAM", "W_DIAGRAM"]);
  });

  it("escapes what SVG would take for markup", () => {
    const { drawn } = read('nodes:\n  a: { zh: "<甲>&\\"", en: "<script>" }\nedges: []\n');
    expect(drawn?.pictures.zh.svg).toContain("&lt;甲&gt;&amp;&quot;");
    expect(drawn?.pictures.en.svg).not.toContain("<script>");
  });

  it("is drawn with words for those who do not see it, without scripts or files from elsewhere", () => {
    const svg = read(`${small}edges: [[a, b]]\n`).drawn?.pictures.en.svg ?? "";
    expect(svg).toContain('<title id="t">Picture</title><desc id="d">Text</desc>');
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).not.toMatch(/<script|foreignObject|href|url\(|@import/);
  });

  it("gives the same bytes each time", () => {
    expect(read(`${small}edges: [[a, b]]\n`)).toEqual(read(`${small}edges: [[a, b]]\n`));
  });
});

const folder = "data/cases/diagrams";
const sources = readdirSync(folder).flatMap((slug) =>
  readdirSync(join(folder, slug)).map((name): [string, Diagram] => [
    `${slug}/${name}`,
    diagramShape.parse(parse(readFileSync(join(folder, slug, name), "utf8"))),
  ]),
);

describe.each(sources)("the diagram %s", (_, diagram) => {
  it.each(locales)("fits a phone in %s, with nothing overlapping or cut", { timeout: 30_000 }, (locale) => {
    const { width, height, nodes, groups, edges } = layoutDiagram(diagram, locale);
    const labels = edges.flatMap(({ label }) => label ?? []);
    const inside = ({ x, y, width: w, height: h }: Point & Size) =>
      x >= 0 && y >= 0 && x + w <= width && y + h <= height;
    expect(width).toBeLessThanOrEqual(phoneWidth);
    expect([...nodes, ...groups, ...labels].every(inside)).toBe(true);
    expect(clashes(nodes)).toEqual([]);
    expect(clashes(groups)).toEqual([]);
    expect(
      labels.flatMap((label) => nodes.filter((node) => overlaps(shrunk(label), node)).map(() => label.lines)),
    ).toEqual([]);
    for (const { lines, width: w } of [...nodes, ...labels])
      for (const line of lines) expect(labelWidth(line)).toBeLessThanOrEqual(w);
  });
});

const shrunk = (box: Box) => ({ ...box, x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 });
const clashes = (boxes: readonly (Point & Size & { lines: string[] })[]) =>
  boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(box, other))
      .map((other) => [box.lines, other.lines]),
  );

it("has at least 75 diagrams to look at", () => {
  expect(sources.length).toBeGreaterThanOrEqual(75);
});

describe("labels", () => {
  it.each<[string, number, string[]]>([
    ["微服务", 100, ["微服务"]],
    ["物联网微服务平台", 60, ["物联网微", "服务平台"]],
    ["Training cluster 95%", 80, ["Training", "cluster 95%"]],
    ["监控（测试）", 60, ["监控", "（测试）"]],
  ])("%s within %i", (text, widest, lines) => {
    expect(wrapLabel(text, widest)).toEqual(lines);
  });
});
