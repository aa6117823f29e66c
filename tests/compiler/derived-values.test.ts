import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortNameOf } from "../../src/compiler/case/name-forms.ts";
import { cutSummary, textWidth } from "../../src/compiler/case/summary.ts";
import { fileDiagnostic } from "../../src/compiler/diagnostics/diagnostic.ts";
import { countCodes, formatDiagnostic, formatDiagnostics } from "../../src/compiler/diagnostics/format-diagnostics.ts";
import { relateCases } from "../../src/compiler/output/related-cases.ts";
import { hiddenCharacters } from "../../src/compiler/source/hidden-characters.ts";
import { frameAt, lineAt, sourceText } from "../../src/compiler/source/source-text.ts";
import { foldAlias } from "../../src/compiler/vocabulary/fold-alias.ts";
import type { FacetIds } from "../../src/domain/facet.ts";
import { aFacetTable } from "../fixtures/facets.ts";

describe("places", () => {
  it("have a frame with a caret under wide characters, too", () => {
    expect(frameAt(sourceText("f", "标题: x"), 1, 5)).toBe("1 | 标题: x\n    \u3000\u3000  ^");
  });

  it("have no text beyond the last line", () => {
    expect(lineAt(sourceText("f", "a"), 5)).toBe("");
  });
});

describe("wordings", () => {
  it.each([
    ["GPU 资源管理", "GPU资源管理"],
    ["DevOps & CI/CD", "devops and ci/cd"],
    ["Multi-cluster", "multi cluster"],
    ["ＤｅｖＯｐｓ", "DevOps"],
  ])("%s and %s are the same", (a, b) => {
    expect(foldAlias(a)).toBe(foldAlias(b));
  });

  it("are folded once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldAlias(foldAlias(text))).toBe(foldAlias(text));
      }),
    );
  });
});

describe("hidden characters", () => {
  it.each<[string, string[]]>([
    ["普通 text ☕️ 👩‍💻 café", []],
    ["a\u200db", ["W_INVISIBLE"]],
    ["\u2028", ["W_CHAR"]],
    ["\u{e0001}", ["W_INVISIBLE"]],
    ["\u{1fffe}", ["E_CTRL"]],
    ["Привет \u0627", []],
  ])("of %j are %j", (text, codes) => {
    expect([...hiddenCharacters(text)].map(({ code }) => code)).toEqual(codes);
  });
});

describe("a summary", () => {
  it("takes whole sentences as long as they fit", () => {
    const sentence = `${"字".repeat(40)}。`;
    expect(cutSummary(sentence.repeat(4))).toBe(sentence.repeat(2));
  });

  it.each([
    [`${"字".repeat(60)}，${"词".repeat(60)}。`, `${"字".repeat(60)}…`],
    [`${"字".repeat(120)}。`, `${"字".repeat(89)}…`],
  ])("cuts a long first sentence at a clause, or where it must", (text, expected) => {
    expect(cutSummary(text)).toBe(expected);
  });

  it("never exceeds its width, and begins as the text does", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("字", "a", " ", "，", "。", ". "), maxLength: 400 }), (text) => {
        const summary = cutSummary(text);
        expect(textWidth(summary)).toBeLessThanOrEqual(180);
        expect(text.replace(/\s+/g, " ").trim().startsWith(summary.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});

it.each([
  ["重庆银行", "chong qing yin hang"],
  ["ZTO Express", "zto express"],
  ["本来生活 Benlai", "ben lai sheng huo benlai"],
  ["Café", "cafe"],
])("%s is sorted as %s", (title, expected) => {
  expect(sortNameOf(title)).toBe(expected);
});

it("prints a problem in both languages, and counts codes", () => {
  const problem = fileDiagnostic("E_IO", "zh/a.md", { found: "a.md", reason: "EACCES" });
  expect(formatDiagnostic(problem)).toBe(
    "zh/a.md:1:1 error E_IO\n  a.md cannot be read: EACCES. Check the permissions.\n  无法读取 a.md：EACCES。请检查权限。",
  );
  expect(countCodes([problem, fileDiagnostic("W_FILE", "b"), fileDiagnostic("W_FILE", "a")])).toBe("W_FILE 2, E_IO 1");
  const alike = ["E_URL", "E_CR", "E_TAB"] as const;
  expect(countCodes(alike.map((code) => fileDiagnostic(code, "a")))).toBe("E_CR 1, E_TAB 1, E_URL 1");
});

it("prints errors first, then the rarest warnings, and where the rest of a frequent kind stands", () => {
  const many = Array.from({ length: 70 }, (_, n) => fileDiagnostic("W_ALT", `zh/a${n}.md`));
  const text = formatDiagnostics([
    ...many,
    fileDiagnostic("W_FILE", "zh/b.txt"),
    fileDiagnostic("E_CR", "zh/c.md"),
  ]).join("\n");
  const at = (part: string) => text.indexOf(part);
  expect(
    [at("E_CR"), at("W_FILE"), at("W_ALT")].every((place, index, all) => index === 0 || place > (all[index - 1] ?? 0)),
  ).toBe(true);
  expect(text).toContain("W_ALT: 70 in all");
  expect(text).toContain("zh/a69.md:1:1");
  expect(text.match(/warning W_ALT/g)).toHaveLength(3);
});

describe("related cases", () => {
  const subject = (slug: string, facets: FacetIds) => ({ slug, facets });
  const related = (cases: ReturnType<typeof subject>[], slug: string) =>
    relateCases(cases, aFacetTable())
      .get(slug)
      ?.map((relation) => relation.slug);

  it("share the rarest values first, and nothing that all hold", () => {
    const cases = [
      subject("a", { industry: ["iot"], cloud: ["public"], feature: ["x"] }),
      subject("b", { cloud: ["public"], feature: ["x"] }),
      subject("c", { industry: ["iot"], cloud: ["public"] }),
      subject("d", { cloud: ["public"], feature: ["x"] }),
      subject("e", { cloud: ["public"] }),
    ];
    expect(related(cases, "a")).toEqual(["c", "b", "d"]);
    expect(related(cases, "e")).toEqual([]);
    expect(relateCases(cases, aFacetTable()).get("a")?.[0]?.shared).toEqual([{ facet: "industry", id: "iot" }]);
  });

  it("are four at most, the first among equals", () => {
    const cases = [..."abcdefg"].map((slug) => subject(slug, slug === "g" ? {} : { feature: ["x"] }));
    expect(related(cases, "f")).toEqual(["a", "b", "c", "d"]);
  });

  it("pass common values over among many cases once rare ones have found enough", () => {
    const cases = Array.from({ length: 600 }, (_, index) =>
      subject(`n${index}`, { cloud: index < 300 ? ["public"] : [], industry: index % 100 === 0 ? ["rare"] : [] }),
    );
    expect(related(cases, "n0")).toEqual(["n100", "n200", "n300", "n400"]);
  });
});
