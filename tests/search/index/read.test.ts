import { describe, expect, it } from "vitest";
import { buildTextIndex } from "../../../src/compiler/output/text-index.ts";
import { locales } from "../../../src/domain/locale.ts";
import { fieldBit, textFields } from "../../../src/search/index/file.ts";
import { addBodies, readTextIndex } from "../../../src/search/index/read.ts";
import { searchText } from "../../../src/search/text/search.ts";
import { findRows, indexOf, textInput } from "../text-corpus.ts";

const section = (heading: string, text: string) => ({ id: null, heading, text });

describe("a text", () => {
  const index = indexOf(
    textInput(
      [
        {
          zh: { title: "甲一", summary: "乙一", sections: [section("丙一", "丁一"), section("", "戊一")] },
          en: { title: "oneness", summary: "two", sections: [section("three", "four"), section("five", "")] },
          aliases: ["己一", "six"],
        },
        { facets: { challenge: ["cost"], location: ["sz"] } },
        { facets: { location: ["cn", "vn", "unknown"] } },
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
    ),
  );
  /** The rows a query finds and the fields in which it does: `0 title zh`. */
  const fieldsOf = (query: string) => {
    return searchText(index, query, "zh").found.map(({ row, fields }) => {
      const held = textFields.flatMap((field) =>
        locales.flatMap((lang) => ((fields & fieldBit(field, lang)) === 0 ? [] : [`${field} ${lang}`])),
      );
      return `${row} ${held.join(", ")}`;
    });
  };

  it.each([
    ["甲一", ["0 title zh"]],
    ["oneness", ["0 title en"]],
    ["乙一", ["0 summary zh"]],
    ["two", ["0 summary en"]],
    ["丙一", ["0 heading zh"]],
    ["three", ["0 heading en"]],
    ["five", ["0 heading en"]],
    ["丁一", ["0 body zh"]],
    ["戊一", ["0 body zh"]],
    ["four", ["0 body en"]],
    ["己一", ["0 alias zh"]],
    ["six", ["0 alias zh"]],
    ["jiayi", ["0 reading zh"]],
    ["yi", ["0 reading zh"]],
    ["jy", ["0 reading zh"]],
    ["jiyao", ["0 reading zh"]],
    ["庚一", ["1 label zh"]],
    ["seven", ["1 label en"]],
    ["壬一", ["1 label zh", "2 label zh"]],
    ["癸一", ["1 label zh"]],
    ["eleven", ["1 label en"]],
    ["丑一", ["2 label zh"]],
  ])("is found by %j: %j", (query, found) => {
    expect(fieldsOf(query)).toEqual(found);
  });

  it("does not reach across to the next one", () => {
    const apart = indexOf(
      textInput([{ zh: { title: "甲容", summary: "器", sections: [section("管", "理"), section("", "平")] } }]),
    );
    for (const query of ["容器", "器管", "管理", "理平"]) expect(findRows(apart, query)).toEqual([]);
  });
});

describe("the two files", () => {
  const input = textInput(
    [{ zh: { title: "软件", sections: [section("容器", "灰度")] } }],
    {},
    {
      simplify: (c) => ({ 軟: "软", 開: "开" })[c] ?? c,
    },
  );
  const { index: file, bodies } = buildTextIndex(input);

  it("hold only pairs whose simplified form the casebook holds", () => {
    expect(file.simplified).toBe("軟软");
  });

  it("answer without the bodies too, or with those of another build", () => {
    const index = readTextIndex(file);
    expect(findRows(index, "容器")).toEqual([0]);
    addBodies(index, { ...bodies, cases: [] });
    expect(findRows(index, "灰度")).toEqual([]);
    addBodies(index, bodies);
    addBodies(index, bodies);
    expect(findRows(index, "灰度")).toEqual([0]);
  });
});
