import { describe, expect, it } from "vitest";
import { locales } from "../../../src/domain/locale.ts";
import { perFacet } from "../../../src/search/facets/per-facet.ts";
import { buildTextIndex } from "../../../src/search/index/build-text-index.ts";
import { fieldBit, type TextIndexInput, textFields } from "../../../src/search/index/text-index-file.ts";
import { planQuery } from "../../../src/search/text/plan-query.ts";
import { searchText } from "../../../src/search/text/search-text.ts";
import { findRows, indexOf, textInput } from "../text-corpus.ts";

const section = (heading: string, text: string) => ({ id: null, heading, text });

/** The rows a query finds and the fields in which it does: `0 title zh`. */
const fieldsOf = (input: TextIndexInput, query: string) => {
  const index = indexOf(input);
  const { rows, fields } = searchText(index, planQuery(index, query), "zh");
  return Array.from(rows, (row, i) => {
    const held = textFields.flatMap((field) =>
      locales.flatMap((lang) => (((fields[i] ?? 0) & fieldBit(field, lang)) === 0 ? [] : [`${field} ${lang}`])),
    );
    return `${row} ${held.join(", ")}`;
  });
};

describe("a text", () => {
  const input = textInput(
    [
      {
        zh: { title: "甲一", summary: "乙一", sections: [section("丙一", "丁一"), section("", "戊一")] },
        en: { title: "one", summary: "two", sections: [section("three", "four"), section("five", "")] },
        aliases: ["己一", "six"],
      },
      { facets: { challenge: ["cost"], location: ["sz"] } },
      { facets: { location: ["cn", "vn"] } },
    ],
    {
      challenge: [{ id: "cost", zh: "庚一", en: "seven", other: ["辛一", "eight"] }],
      location: [
        { id: "cn", zh: "壬一", en: "nine" },
        { id: "gd", zh: "癸一", en: "ten", parent: "cn" },
        { id: "sz", zh: "子一", en: "eleven", parent: "gd", other: ["寅一"] },
        { id: "vn", zh: "丑一", en: "twelve" },
      ],
    },
    { readName: (name) => (name === "甲一" ? ["jia", "yi"] : name === "己一" ? ["ji", "yao"] : []) },
  );

  it.each([
    ["甲一", ["0 title zh"]],
    ["one", ["0 title en"]],
    ["乙一", ["0 summary zh"]],
    ["two", ["0 summary en"]],
    ["丙一", ["0 heading zh"]],
    ["three", ["0 heading en"]],
    ["five", ["0 heading en"]],
    ["丁一", ["0 body zh"]],
    ["戊一", ["0 body zh"]],
    ["four", ["0 body en"]],
    ["己一", ["0 alias zh"]],
    ["six", ["0 alias en"]],
    ["jiayi", ["0 reading zh"]],
    ["yi", ["0 reading zh"]],
    ["jy", ["0 reading zh"]],
    ["jiyao", ["0 reading zh"]],
    ["庚一", ["1 label zh"]],
    ["seven", ["1 label en"]],
    ["辛一", ["1 otherName zh"]],
    ["eight", ["1 otherName en"]],
    ["寅一", ["1 otherName zh"]],
    ["壬一", ["1 label zh", "2 label zh"]],
    ["癸一", ["1 label zh"]],
    ["eleven", ["1 label en"]],
    ["丑一", ["2 label zh"]],
  ])("is found by %j: %j", (query, found) => {
    expect(fieldsOf(input, query)).toEqual(found);
  });

  it("that is not there takes no segment", () => {
    const { segments, bodySegments } = buildTextIndex(textInput([{ en: { title: "a", summary: "b" } }])).index;
    expect([...segments.owners]).toHaveLength(2);
    expect(bodySegments.owners).toBe("");
  });

  it("ends where the next begins", () => {
    const parts = textInput([
      { aliases: ["容器", "管理"] },
      { zh: { sections: [section("", "容器"), section("", "器管理")] } },
      { zh: { summary: "容器" } },
    ]);
    expect(findRows(indexOf(parts), "容器").sort()).toEqual([0, 1, 2]);
    expect(findRows(indexOf(parts), "器管")).toEqual([1]);
    expect(findRows(indexOf(parts), "容器管")).toEqual([]);
  });
});

describe("body shards", () => {
  const bodies = (size: number) =>
    buildTextIndex(textInput(Array.from({ length: size }, () => ({ zh: { title: "甲" } })))).body.length;

  it("are one up to five hundred cases, and many for more", () => {
    expect([bodies(0), bodies(500), bodies(501)]).toEqual([1, 1, 256]);
  });
});

describe("simplified characters", () => {
  const simplify = (character: string) =>
    ({ 軟: "软", 㐀: "一", 鿿: "一", 亂: "乱", 乱: "了" })[character] ?? character;
  const kept = (...parts: Parameters<typeof textInput>) =>
    buildTextIndex(textInput(parts[0], parts[1], { ...parts[2], simplify })).index.simplified;

  it.each<[string, Parameters<typeof textInput>]>([
    ["a title", [[{ zh: { title: "软" } }]]],
    ["a summary", [[{ en: { summary: "a 软" } }]]],
    ["a heading", [[{ zh: { sections: [section("甲", "乙"), section("软", "")] } }]]],
    ["a body", [[{ zh: { sections: [section("甲", "乙软")] } }]]],
    ["another name", [[{ aliases: ["甲", "软"] }]]],
    ["a label", [[], { cloud: [{ id: "x", zh: "软", en: "X" }] }]],
    ["a synonym", [[], {}, { synonyms: [["甲", "软"]] }]],
    ["the second character of a title", [[{ zh: { title: "甲软" } }]]],
    ["what follows the last character of the basic plane", [[{ zh: { title: "\uffff软" } }]]],
    ["its traditional form", [[{ zh: { title: "軟" } }]]],
    ["a character beyond the basic plane before it", [[{ zh: { title: "𠮷软" } }]]],
  ])("are kept for %s", (_, parts) => {
    expect(kept(...parts)).toBe("軟软");
  });

  it("are kept from the first Han character to the last", () => {
    expect(kept([{ zh: { title: "一" } }])).toBe("㐀一鿿一");
  });

  it("are not kept where nobody writes them, nor where they lead on", () => {
    expect(kept([{ zh: { title: "件" } }])).toBe("");
    expect(kept([{ zh: { title: "乱了" } }])).toBe("乱了");
  });
});

describe("groups of names", () => {
  it("are folded, parted by spaces, without doubles or what holds no word", () => {
    const { index } = buildTextIndex(
      textInput(
        [],
        { feature: [{ id: "ci", zh: "CI/CD", en: "CI / CD", other: ["持续集成", "！"] }] },
        {
          synonyms: [
            ["K8s", "ｋ８ｓ", "Kubernetes"],
            ["Café", "cafe"],
          ],
        },
      ),
    );
    expect(index.synonyms).toEqual([
      ["k8s", "kubernetes"],
      ["ci cd", "持续集成"],
    ]);
  });

  it("do without other names", () => {
    const values = { cloud: [{ id: "public", zh: "公有云", en: "Public Cloud" }] };
    const built = buildTextIndex({ ...textInput([], values), otherNames: perFacet(() => ({})) });
    expect(built.index.synonyms).toEqual([["公有云", "public cloud"]]);
    expect(built.index.tokens.tokens.split("\n")).toEqual(["cloud", "public", "云", "公", "有"]);
  });
});
