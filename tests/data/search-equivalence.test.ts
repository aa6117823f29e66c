import * as OpenCC from "opencc-js/cn2t";
import { pinyin } from "pinyin-pro";
import { describe, expect, it } from "vitest";
import { idsOf } from "../../src/domain/facet.ts";
import { findRows } from "../search/text-corpus.ts";
import { compiled, readRealIndex, taxonomy } from "./real-casebook.ts";

const { zh, en } = compiled.catalogs;

const index = readRealIndex();

const traditional = OpenCC.Converter({ from: "cn", to: "t" });
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replaceAll(" ", "　");
const syllables = (name: string) => pinyin(name, { toneType: "none", type: "array", nonZh: "removed", v: true });

const names = zh.cases.flatMap(({ slug, title }, row) => {
  const english = en.cases[row]?.title ?? "";
  const sounds = syllables(title);
  const bySound: [string, string][] =
    sounds.length < 2
      ? []
      : [
          ["its sound", sounds.join("")],
          ["its initials", sounds.map((sound) => sound.charAt(0)).join("")],
        ];
  const ways: [string, string][] = [
    ["as it is written", title],
    ["in traditional characters", traditional(title)],
    ["in full width", fullWidth(title)],
    ["in English", english],
    ["in English, full width", fullWidth(english)],
    ["in upper case", english.toUpperCase()],
    ["in lower case, decomposed", english.normalize("NFD").toLowerCase()],
    ["as in its address", slug],
    ...bySound,
  ];
  // Separate syllables are separate words, which another name may contain in another order; see the test below.
  return ways.map(([way, query]) => ({ slug, way, query, row }));
});

describe("a company of this casebook", () => {
  it.each(names)("is among the first three: $slug, $way, $query", ({ query, row }) => {
    expect(findRows(index, query).slice(0, 3)).toContain(row);
  });
});

const spelled = zh.cases.map(({ title }, row) => ({ query: syllables(title).join(" "), row }));

it.each(spelled.filter(({ query }) => query !== ""))(
  "is found by its syllables typed apart: $query",
  ({ query, row }) => {
    expect(findRows(index, query)).toContain(row);
  },
);

/** Every name of a value with the cases that have the value. */
const valueNames = taxonomy.readers.flatMap(({ id: facet, aliases }) =>
  [...aliases].flatMap(([name, ids]) => {
    const rows = zh.cases.flatMap(({ facets }, row) =>
      idsOf(facets, facet).some((id) => ids.includes(id)) ? [row] : [],
    );
    return rows.length === 0 ? [] : [{ facet, name, rows }];
  }),
);

describe("a value of this casebook", () => {
  it.each(valueNames)("finds the cases that hold it by any of its names: $facet, $name", ({ name, rows }) => {
    for (const query of [name, name.toUpperCase(), fullWidth(name), traditional(name)]) {
      const found = new Set(findRows(index, query));
      expect(rows.filter((row) => !found.has(row))).toEqual([]);
    }
  });
});
