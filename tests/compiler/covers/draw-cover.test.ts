import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CoverShape,
  richestShape,
  shapeOfDiagram,
  shapeOfOutline,
} from "../../../src/compiler/covers/cover-shape.ts";
import { drawCover } from "../../../src/compiler/covers/draw-cover.ts";
import { diagramShape, nodeKinds } from "../../../src/compiler/diagram/diagram-shape.ts";
import { layoutDiagram } from "../../../src/compiler/diagram/layout-diagram.ts";

const size = { width: 640, height: 360 };
const node = (text: string, kind = "service") => ({ zh: text, en: text, kind });

const branching = diagramShape.parse({
  caption: { zh: "图", en: "Figure" },
  alt: { zh: "图", en: "Figure" },
  nodes: { user: node("User", "actor"), gate: node("Gate"), a: node("A"), b: node("B"), db: node("Data", "store") },
  groups: { both: { zh: "组", en: "Group", nodes: ["a", "b"] } },
  edges: [
    ["user", "gate"],
    ["gate", "a"],
    ["gate", "b"],
    ["a", "db"],
  ],
});

const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

describe("the cover of a diagram", () => {
  const cover = drawCover(shapeOfDiagram(branching, layoutDiagram(branching, "en")), size);

  test("holds every node once, and no words", () => {
    expect(count(cover, /<circle /g)).toBe(1);
    expect(count(cover, /<rect class="(?:solid|open)/g)).toBe(3);
    expect(count(cover, /class="lid /g)).toBe(1);
    expect(cover).not.toMatch(/<text|User|Gate/);
  });

  test("has one heavy line that enters at the left and leaves at the right, through the solid nodes", () => {
    const through = /<path class="through" d="([^"]*)"/.exec(cover)?.[1] ?? "";
    expect(through).toMatch(/^M-8 /);
    expect(through).toMatch(/H648$/);
    expect(count(cover, /class="solid/g)).toBe(4);
    expect(count(cover, /class="open/g)).toBe(1);
  });

  test("shows the group as a field behind its nodes", () => {
    expect(count(cover, /class="field"/g)).toBe(1);
    expect(cover.indexOf("field")).toBeLessThan(cover.indexOf("through"));
  });

  test("is the same in both languages when the rows are", () => {
    const zh = drawCover(shapeOfDiagram(branching, layoutDiagram(branching, "zh")), size);
    expect(zh).toBe(cover);
  });
});

const kind = fc.constantFrom(...nodeKinds);
const shapes: fc.Arbitrary<CoverShape> = fc
  .array(fc.record({ kind, x: fc.integer({ min: 0, max: 358 }), y: fc.integer({ min: 0, max: 900 }) }), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      groups: fc.array(fc.uniqueArray(fc.nat(nodes.length - 1), { minLength: 1 }), { maxLength: 3 }),
      edges: fc.array(fc.tuple(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1)), { maxLength: 20 }),
    }),
  );

test("any shape gives the same drawing again, without broken numbers, with a node for each of its own", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const cover = drawCover(shape, size);
      expect(cover).toBe(drawCover(structuredClone(shape), size));
      expect(cover).not.toMatch(/NaN|Infinity|undefined/);
      expect(count(cover, /class="(?:solid|open)(?: far)?"/g)).toBe(shape.nodes.length);
    }),
    { numRuns: 200 },
  );
});

test("no two nodes of a cover touch", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const places = [
        ...drawCover(shape, size).matchAll(/<rect class="(?:solid|open)[^"]*" x="([\d.-]+)" y="([\d.-]+)"/g),
      ].map(([, x, y]) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 200 },
  );
});

describe("which shape makes the cover", () => {
  const row = (nodes: number): CoverShape => shapeOfOutline(Array.from({ length: nodes }, () => 2));

  test("the one with branches, not the tower", () => {
    const tower: CoverShape = {
      nodes: Array.from({ length: 9 }, (_, index) => ({ kind: "service", x: 0, y: index * 80 })),
      groups: [],
      edges: [],
    };
    const branches = shapeOfOutline([2, 3, 3, 2]);
    expect(richestShape([tower, branches])).toBe(branches);
    expect(richestShape([])).toBeUndefined();
  });

  test("a story without diagrams has its headings in a row, at most six, and two branches at each", () => {
    expect(row(3).nodes).toHaveLength(4);
    expect(row(20).nodes).toHaveLength(6);
    expect(shapeOfOutline([2, 3, 3, 3, 3]).nodes).toHaveLength(4);
    expect(drawCover(shapeOfOutline([]), size)).toContain("<circle");
  });
});
