import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseText } from "../../src/domain/case-text.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { createFold } from "../../src/search/text/fold.ts";
import { aText, find, findRows, indexOf, textInput } from "./text-corpus.ts";

/** Few characters, so that queries meet text often, in part, across runs and not at all. */
const words = fc.string({ unit: fc.constantFrom("容", "器", "管", "理", "平", "，", " ", "k", "8"), maxLength: 24 });
const text = fc
  .record({ title: words, summary: words, heading: words, body: words })
  .map(({ heading, body, ...rest }): CaseText => ({ ...rest, sections: [{ id: null, heading, text: body }] }));
const corpus = fc.array(fc.record({ zh: text, en: text, aliases: fc.array(words, { maxLength: 2 }) }), {
  maxLength: 12,
});
const hanQuery = fc.string({ unit: fc.constantFrom("容", "器", "管", "理", "平"), minLength: 2, maxLength: 4 });

const textsOf = ({ title, summary, sections }: CaseText) => [
  title,
  summary,
  ...sections.flatMap((s) => [s.heading, s.text]),
];

describe("a Chinese query of two to four characters", () => {
  it("that stands in some text finds every case in whose text it stands, and no other", () => {
    fc.assert(
      fc.property(corpus, fc.array(hanQuery, { minLength: 1, maxLength: 6 }), (cases, queries) => {
        const index = indexOf(textInput(cases));
        for (const query of queries) {
          const truth = cases.flatMap(({ zh, en, aliases }, row) =>
            [...textsOf(zh), ...textsOf(en), ...aliases].some((part) => part.includes(query)) ? [row] : [],
          );
          // What stands nowhere as a whole is looked for in parts.
          if (truth.length > 0) expect(findRows(index, query).sort((a, b) => a - b)).toEqual(truth);
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe("any query at all", () => {
  it("is answered with rows of the corpus, each once, ascending, each with a score", () => {
    const index = indexOf(
      textInput([{ zh: aText({ title: "容器 kubernetes 管理" }) }, { en: aText({ title: "a b c" }) }]),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom<Locale>(...locales), (query, locale) => {
        const rows = find(index, query, locale).map(({ row }) => row);
        expect(new Set(rows).size).toBe(rows.length);
        for (const row of rows) expect([0, 1]).toContain(row);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

/** Names with their sound; each is written in every way a visitor might, and every way must find the same company. */
const companies: readonly {
  simplified: string;
  traditional: string;
  reading: string;
  latin: string;
  synonym: string;
}[] = [
  ["文鼎创", "文鼎創", "wen ding chuang", "Excelsecu"],
  ["中通快递", "中通快遞", "zhong tong kuai di", "ZTO Express"],
  ["华夏银行", "華夏銀行", "hua xia yin hang", "Hua Xia Bank"],
  ["安畅网络", "安暢網絡", "an chang wang luo", "Anchnet"],
  ["马上消费", "馬上消費", "ma shang xiao fei", "MSXF"],
  ["东方通信", "東方通信", "dong fang tong xin", "Eastcom"],
  ["图灵机器", "圖靈機器", "tu ling ji qi", "Turing Robot"],
  ["极视角", "極視角", "ji shi jiao", "Extreme Vision"],
  ["无锡广电", "無錫廣電", "wu xi guang dian", "Wuxi TV"],
  ["怡合达", "怡合達", "yi he da", "Yiheda"],
  ["驭势科技", "馭勢科技", "yu shi ke ji", "UISEE"],
  ["苏州云隼", "蘇州雲隼", "su zhou yun sun", "Vsleem"],
  ["红亚科技", "紅亞科技", "hong ya ke ji", "Hongya"],
  ["国星宇航", "國星宇航", "guo xing yu hang", "ADA Space"],
  ["绿米联创", "綠米聯創", "lu mi lian chuang", "Aqara Home"],
  ["思否社区", "思否社區", "si fou she qu", "SegmentFault"],
  ["移动物联", "移動物聯", "yi dong wu lian", "China Mobile"],
  ["云智天下", "雲智天下", "yun zhi tian xia", "Keyenlinx"],
  ["长安汽车", "長安汽車", "chang an qi che", "Changan"],
  ["广西交科", "廣西交科", "guang xi jiao ke", "GXJTKYY"],
  ["去哪儿", "去哪兒", "qu na er", "Qunar"],
  ["欧瑞博", "歐瑞博", "ou rui bo", "Orvibo"],
  ["飞轮数据", "飛輪數據", "fei lun shu ju", "SelectDB"],
  ["铁路运输", "鐵路運輸", "tie lu yun shu", "Railway Café"],
  ["阳光财险", "陽光財險", "yang guang cai xian", "Sunshine"],
].map(([simplified = "", traditional = "", reading = "", latin = ""], i) => ({
  simplified,
  traditional,
  reading,
  latin,
  synonym: `Nickname${10 + i}`,
}));

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replaceAll(" ", "　");

const simplifiedOf = new Map(
  companies.flatMap(({ simplified, traditional }) =>
    [...traditional].map((from, i) => [from, simplified[i] ?? from] as const),
  ),
);
const equivalence = indexOf(
  textInput(
    companies.map(({ simplified, latin }) => ({ zh: aText({ title: simplified }), en: aText({ title: latin }) })),
    {},
    {
      synonyms: companies.map(({ latin, synonym }) => [latin, synonym]),
      readName: (name) => companies.find(({ simplified }) => simplified === name)?.reading.split(" ") ?? [],
      simplify: (character) => simplifiedOf.get(character) ?? character,
    },
  ),
);

describe("every way to write a name", () => {
  const ways = companies.flatMap(({ simplified, traditional, reading, latin, synonym }, row) =>
    [
      ["simplified", simplified],
      ["traditional", traditional],
      ["full width", fullWidth(latin)],
      ["its sound", reading.replaceAll(" ", "")],
      ["its syllables", reading],
      ["initials", reading.replace(/(\w)\w* ?/g, "$1")],
      ["upper case", latin.toUpperCase()],
      ["decomposed", latin.normalize("NFD").toLowerCase()],
      ["a synonym", synonym],
    ].map(([way = "", query = ""]) => ({ way, query, row })),
  );

  it("is one of more than two hundred", () => {
    expect(ways.length).toBeGreaterThanOrEqual(200);
  });

  it.each(ways)("finds the same case: $way, $query", ({ query, row }) => {
    expect(findRows(equivalence, query)[0]).toBe(row);
  });
});

describe("folding the index", () => {
  it("keeps only pairs whose simplified form the corpus holds", () => {
    const input = textInput(
      [{ zh: aText({ title: "软件" }) }],
      {},
      { simplify: (c) => ({ 軟: "软", 開: "开" })[c] ?? c },
    );
    expect(indexOf(input).fold.text("軟開")).toBe("软開");
    expect(createFold("").text("軟開")).toBe("軟開");
  });
});
