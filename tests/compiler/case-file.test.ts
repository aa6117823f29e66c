import { describe, expect, it } from "vitest";
import type { CaseDetail } from "../../src/domain/customer-case.ts";
import type { Block } from "../../src/sections/plain/text.ts";
import type { Section } from "../../src/sections/texts.ts";
import { caseText, entryWith } from "./case-text.ts";
import { type CompileOptions, compileFolder, placesOf } from "./compile-folder.ts";

const compileOne = (text: string, options?: CompileOptions) => {
  const { compiled, diagnostics } = compileFolder({ "zh/a.md": text }, options);
  return { detail: compiled.details.zh[0], found: placesOf(diagnostics) };
};
const plain = (detail: CaseDetail | undefined, index = 0): Extract<Section, { kind: "plain" }> => {
  const section = detail?.sections[index];
  if (section?.kind !== "plain") throw new Error(`section ${index} is ${section?.kind}`);
  return section;
};
const blocksOf = (...lines: string[]): Block[] => {
  const list = lines.map((line) => `        - content: ${line}`).join("\n");
  const { detail, found } = compileOne(caseText({ entries: `    - title: 公司简介\n      contentList:\n${list}` }));
  expect(found).toEqual([]);
  return plain(detail).blocks;
};
const rowsOf = (...rows: [title: string, content: string][]) => {
  const right = `    list:\n${rows.map(([title, content]) => `      - title: ${title}\n        content: ${content}`).join("\n")}`;
  const { detail, found } = compileOne(caseText({ right }));
  return { rows: detail?.facts.rows ?? [], facets: detail?.facets, found };
};

describe("sections", () => {
  it("keeps entries in source order, a titleless one by itself", () => {
    const entries = [
      "    - title: 公司简介\n      contentList:\n        - content: 一",
      "    - title:\n      contentList:\n        - content: 二\n      image:   ",
      "    - type: 1\n      contentList:\n        - content: 快",
      "    - type: 2\n      content: 好\n      author: 甲",
    ].join("\n");
    const { detail, found } = compileOne(caseText({ entries }));
    expect(found).toEqual([]);
    expect(detail?.sections).toEqual([
      {
        kind: "plain",
        title: "公司简介",
        id: "company",
        blocks: [{ kind: "paragraph", content: ["一"] }],
        pictures: [],
      },
      { kind: "plain", blocks: [{ kind: "paragraph", content: ["二"] }], pictures: [] },
      { kind: "highlights", items: [["快"]] },
      { kind: "quote", content: ["好"], author: "甲" },
    ]);
  });

  it("keeps two entries with the same text", () => {
    const { detail } = compileOne(caseText({ entries: `${entryWith("同")}\n${entryWith("同")}` }));
    expect(detail?.sections.map((section) => section.kind === "plain" && section.id)).toEqual(["company", "company-2"]);
  });

  it("passes comments over and trims values", () => {
    const entries =
      "    - title:   公司简介  \n      contentList:   \n        # - specialContent:\n        - content:  一  ";
    expect(plain(compileOne(caseText({ entries })).detail)).toMatchObject({
      title: "公司简介",
      blocks: [{ content: ["一"] }],
    });
  });

  it("keeps the order of text and headings, and draws the heading first where one item holds both", () => {
    const entries = [
      "    - title: 实践",
      "      contentList:",
      "        - content: 前",
      "        - content:",
      "        - specialContent: { text: 存储方案, level: 3 }",
      "          content: 后",
    ].join("\n");
    expect(plain(compileOne(caseText({ entries })).detail).blocks).toEqual([
      { kind: "paragraph", content: ["前"] },
      { kind: "heading", level: 3, id: "section-1-storage", content: ["存储方案"] },
      { kind: "paragraph", content: ["后"] },
    ]);
  });

  it("reads link, bold and colour of a heading, and a link without level as a paragraph", () => {
    const entries = [
      "    - contentList:",
      '        - specialContent: { text: 甲, level: 3, link: "https://a.example/", bold: true, color: "#a00" }',
      '        - specialContent: { text: 乙, link: "https://a.example/", bold: true }',
    ].join("\n");
    expect(plain(compileOne(caseText({ entries })).detail).blocks).toEqual([
      {
        kind: "heading",
        level: 3,
        id: "part-1",
        content: ["甲"],
        href: "https://a.example/",
        bold: true,
        color: "#aa0000",
      },
      {
        kind: "paragraph",
        content: [{ kind: "strong", children: [{ kind: "link", href: "https://a.example/", children: ["乙"] }] }],
      },
    ]);
  });

  it("says that a colour without level is not shown", () => {
    const entries = '    - contentList:\n        - specialContent: { text: 甲, color: "#a00" }';
    expect(compileOne(caseText({ entries })).found).toEqual(["W_COLOR zh/a.md:9:45"]);
  });

  it("allows level 4 below level 3, also across a titleless entry", () => {
    const entries =
      "    - title: 实践\n      contentList:\n        - specialContent: { text: 甲, level: 3 }\n    - title:\n      contentList:\n        - specialContent: { text: 乙, level: 4 }";
    expect(compileOne(caseText({ entries })).found).toEqual([]);
  });
});

describe("slips of real files", () => {
  it("reads a list line that lacks the space after its colon", () => {
    const { detail, found } = compileOne(caseText({ entries: "    - contentList:\n        - content:每个 playbook" }));
    expect(found).toEqual(["W_CONTENT_ITEM zh/a.md:9:11"]);
    expect(plain(detail).blocks).toEqual([{ kind: "paragraph", content: ["每个 playbook"] }]);
  });

  it("collects both pictures where the key stands twice", () => {
    const entries =
      "    - alt: 图\n      image: https://pictures.example/1.png\n      image: https://pictures.example/2.png";
    const { detail, found } = compileOne(caseText({ entries }));
    expect(found).toEqual(["W_DUP_KEY zh/a.md:10:7"]);
    expect(plain(detail).pictures.map(({ src }) => src)).toEqual([
      "https://pictures.example/1.png",
      "https://pictures.example/2.png",
    ]);
  });

  it("takes the second of two picture keys where the first is empty", () => {
    const entries = "    - alt: 图\n      image:\n      image: https://pictures.example/2.png";
    expect(plain(compileOne(caseText({ entries })).detail).pictures.map(({ src }) => src)).toEqual([
      "https://pictures.example/2.png",
    ]);
  });

  it("reads contetn as content", () => {
    const { detail, found } = compileOne(caseText({ entries: "    - contentList:\n        - contetn: 对比" }));
    expect(found).toEqual(["W_KEY_SPELLING zh/a.md:9:11"]);
    expect(plain(detail).blocks).toEqual([{ kind: "paragraph", content: ["对比"] }]);
  });

  it("moves a picture out of the list of lines", () => {
    const entries =
      "    - contentList:\n        - content: 一\n          image: https://pictures.example/1.png\n          alt: 图";
    const { detail, found } = compileOne(caseText({ entries }));
    expect(found).toEqual(["W_IMAGE_PLACE zh/a.md:10:18"]);
    expect(plain(detail).pictures).toEqual([
      { src: "https://pictures.example/1.png", alt: "图", width: null, height: null },
    ]);
  });

  it("passes an empty list item over", () => {
    expect(compileOne(caseText({ entries: "    - contentList:\n        -\n        - content: 一" })).found).toEqual([
      "W_EMPTY_ITEM zh/a.md:9:10",
    ]);
  });

  it("puts an http picture on https and encodes letters beyond ASCII", () => {
    const entries = "    - alt: 图\n      image:  http://pictures.example/智-1.jpg  ";
    const { detail } = compileOne(caseText({ entries }));
    expect(plain(detail).pictures[0]?.src).toBe("https://pictures.example/%E6%99%BA-1.jpg");
  });

  it("takes the title from section1 over the front matter, and says so when it must do otherwise", () => {
    expect(compileOne(caseText({ top: "title: xdf" })).detail?.title).toBe("甲");
    const { detail, found } = compileOne(caseText({ top: "title: 乙", section1: "  content: x" }));
    expect([detail?.title, found]).toEqual(["乙", ["W_TITLE zh/a.md:4:3"]]);
  });

  it("ignores css, and reads description, source, names and figure", () => {
    const top =
      "title: a\ndescription: 摘要\ncss: scss/x.scss\nsource: somewhere\nnames: [甲]\nfigure: { value: 28 → 4, label: 分钟 }";
    const { detail, found } = compileOne(caseText({ top }));
    expect(found).toEqual([]);
    expect(detail).toMatchObject({ summary: "摘要", source: "somewhere", figure: { value: "28 → 4", label: "分钟" } });
  });

  it("does not show an English description on a Chinese page", () => {
    const { detail, found } = compileOne(caseText({ top: "title: a\ndescription: A bank." }));
    expect([detail?.summary, found]).toEqual(["一句话。", ["W_DESCRIPTION zh/a.md:3:14"]]);
  });

  it("reads Hugo's own nesting and passes _index.md over", () => {
    const { cases, diagnostics } = compileFolder({
      "zh/case/a.md": caseText(),
      "zh/case/_index.md": "x",
      "zh/notes.txt": "x",
    });
    expect([cases, placesOf(diagnostics)]).toEqual([["a"], ["W_FILE zh/notes.txt:1:1"]]);
  });

  it("pairs an upper-case file with a lower-case one", () => {
    const en = caseText({ right: "    list:\n      - title: INDUSTRY\n        content: Internet of Things" });
    const { compiled, diagnostics } = compileFolder({ "zh/zto.md": caseText(), "en/ZTO.md": en });
    expect(placesOf(diagnostics)).toEqual(["W_SLUG_CASE en/ZTO.md:1:1"]);
    expect(compiled.catalogs.en.cases.map(({ slug, availableLangs }) => [slug, availableLangs])).toEqual([
      ["zto", ["zh", "en"]],
    ]);
  });
});

describe("numbered lines", () => {
  it.each<[string, string[], Block[]]>([
    ["1. and 2.", ['"1. 甲"', '"2. 乙"'], [{ kind: "list", marker: "decimal", start: 1, items: [["甲"], ["乙"]] }]],
    [
      "no space after the dot",
      ['"1.甲"', '"2.乙"'],
      [{ kind: "list", marker: "decimal", start: 1, items: [["甲"], ["乙"]] }],
    ],
    [
      "、 after the number",
      ["1、甲", "2、乙"],
      [{ kind: "list", marker: "decimal", start: 1, items: [["甲"], ["乙"]] }],
    ],
    ["a start at 3", ['"3. 甲"', '"4. 乙"'], [{ kind: "list", marker: "decimal", start: 3, items: [["甲"], ["乙"]] }]],
    ["letters", ["a. 甲", "b. 乙"], [{ kind: "list", marker: "alpha", start: 1, items: [["甲"], ["乙"]] }]],
    ["dashes", ["— 甲", "— 乙"], [{ kind: "list", marker: "dash", start: 1, items: [["甲"], ["乙"]] }]],
    [
      "a gap",
      ['"1. 甲"', '"3. 乙"'],
      [
        { kind: "list", marker: "decimal", start: 1, items: [["甲"]] },
        { kind: "list", marker: "decimal", start: 3, items: [["乙"]] },
      ],
    ],
    [
      "text between",
      ['"1. 甲"', "文", '"2. 乙"'],
      [
        { kind: "list", marker: "decimal", start: 1, items: [["甲"]] },
        { kind: "paragraph", content: ["文"] },
        { kind: "list", marker: "decimal", start: 2, items: [["乙"]] },
      ],
    ],
    ["a decimal fraction", ["1.5 倍"], [{ kind: "paragraph", content: ["1.5 倍"] }]],
    ["a year", ["2006.甲"], [{ kind: "paragraph", content: ["2006.甲"] }]],
    ["an abbreviation", ["e.g. 甲"], [{ kind: "paragraph", content: ["e.g. 甲"] }]],
    ["a dash that opens a sentence", ["——甲"], [{ kind: "paragraph", content: ["——甲"] }]],
    ["a number alone", ['"1."'], [{ kind: "paragraph", content: ["1."] }]],
  ])("%s", (_, lines, expected) => {
    expect(blocksOf(...lines)).toEqual(expected);
  });
});

describe("inline Markdown", () => {
  it.each<[string, unknown[]]>([
    ["'**重点。**然后'", [{ kind: "strong", children: ["重点。"] }, "然后"]],
    ["'**20%**的 *em*'", [{ kind: "strong", children: ["20%"] }, "的 ", { kind: "emphasis", children: ["em"] }]],
    ["'[DevOps](https://a.example/x)'", [{ kind: "link", href: "https://a.example/x", children: ["DevOps"] }]],
    [
      "'[**粗**](https://a.example/)'",
      [{ kind: "link", href: "https://a.example/", children: [{ kind: "strong", children: ["粗"] }] }],
    ],
    [
      "'[写信](mailto:a@b.example) [下](#part)'",
      [
        { kind: "link", href: "mailto:a@b.example", children: ["写信"] },
        " ",
        { kind: "link", href: "#part", children: ["下"] },
      ],
    ],
    [
      "'格式 `\u0024{V}-\\\u0024{N}` 与 `route_path`'",
      ["格式 ", { kind: "code", text: "\u0024{V}-\\\u0024{N}" }, " 与 ", { kind: "code", text: "route_path" }],
    ],
    ["'EV_toolkit post_offline __init__ _x_'", ["EV_toolkit post_offline __init__ _x_"]],
    ["'3~4 分钟 ~100 million ~~x~~'", ["3~4 分钟 ~100 million ~~x~~"]],
    ["'=> && || (checkurl == 200) BPM&BPA <b>x</b>'", ["=> && || (checkurl == 200) BPM&BPA <b>x</b>"]],
    ["'5*4*3 与 a**b**c'", ["5*4*3 与 a**b**c"]],
    ["'# 不是标题'", ["# 不是标题"]],
    ["'> 不是引用'", ["> 不是引用"]],
    [
      "'[x]: https://a.example [0] @num（https://a.example/）<https://a.example>'",
      ["[x]: https://a.example [0] @num（https://a.example/）<https://a.example>"],
    ],
    ["'strictARP： true ☕️ \\*'", ["strictARP： true ☕️ *"]],
  ])("%s", (written, content) => {
    expect(blocksOf(written)).toEqual([{ kind: "paragraph", content }]);
  });
});

describe("facts", () => {
  it("reads row titles of both languages, in any case", () => {
    const { rows } = rowsOf(
      ["INDUSTRY", "IoT"],
      ["云类型", "公有云"],
      ["Adopted Features", "DevOps"],
      ["地点", "中国"],
      ["CHALLENGES", "HA"],
    );
    expect(rows.map(({ facet }) => facet)).toEqual(["industry", "cloud", "feature", "location", "challenge"]);
  });

  it.each<[string, string, string, (string | null)[]]>([
    ["splits at 、 and ，", "挑战", "高可用、交付效率，HA", ["high-availability", "delivery", "high-availability"]],
    ["splits at an ASCII comma", "采用功能", "CI/CD, DevOps, 日志", ["devops", "devops", "logging"]],
    ["knows a whole phrase with a separator in it", "挑战", "高效、稳定的融合运维管理", ["stable-operations"]],
    ["never splits at a slash", "挑战", "快速发布/部署", ["delivery"]],
    ["never splits a feature at 和", "采用功能", "监控和告警", ["monitoring"]],
    [
      "splits a cloud type at 和, + and and",
      "云类型",
      "公有云和私有云 + Public Cloud and Private Cloud",
      ["public-cloud", "private-cloud", "public-cloud", "private-cloud"],
    ],
    [
      "tries the parts between ； whole first",
      "采用功能",
      "日志；存储、网络、日志业务上云改造，少量业务定制化",
      ["logging", "logging"],
    ],
    ["passes a trailing 等 over", "采用功能", "日志、ConfigMap 等", ["logging", "config"]],
    [
      "passes a comma before and over",
      "采用功能",
      "CI/CD, Logging, and Monitoring & Alerting.",
      ["devops", "logging", "monitoring"],
    ],
    [
      "splits at and where it knows every part",
      "采用功能",
      "DevOps, Logging and Storage",
      ["devops", "logging", "storage"],
    ],
    ["splits at 和 where it knows every part", "采用功能", "DevOps、日志和存储。", ["devops", "logging", "storage"]],
    ["passes 以及 before the last over", "采用功能", "DevOps、日志，以及存储等", ["devops", "logging", "storage"]],
    ["passes etc. over", "采用功能", "DevOps, Logging etc.", ["devops", "logging"]],
    ["passes the country after a place over", "地点", "Shenzhen, China", ["cn-shenzhen"]],
    ["passes the country before a place over", "地点", "中国深圳", ["cn-shenzhen"]],
  ])("%s", (_, title, content, ids) => {
    const { rows, found } = rowsOf([title, content]);
    expect([rows[0]?.values?.map(({ id }) => id), found]).toEqual([ids, []]);
  });

  it("keeps every id of words that stand for several", () => {
    const { rows, facets } = rowsOf(["采用功能", "监控告警及日志"]);
    expect(rows[0]?.values).toEqual([{ id: "monitoring", text: "监控告警及日志", also: ["logging"] }]);
    expect(facets?.["feature"]).toEqual(["monitoring", "logging"]);
  });

  it("holds the most exact places only", () => {
    expect(rowsOf(["地点", "中国、广东、深圳、越南"]).facets?.["location"]).toEqual(["cn-shenzhen", "vn"]);
  });

  it("shows values without what belongs to the list around them, but says that a list goes on", () => {
    const texts = (content: string) => rowsOf(["采用功能", content]).rows[0]?.values?.map(({ text }) => text);
    expect(texts("DevOps, Logging, and Storage.")).toEqual(["DevOps", "Logging", "Storage"]);
    expect(texts("日志、ConfigMap 等")).toEqual(["日志", "ConfigMap 等"]);
    expect(texts("DevOps, and Teleport.")).toEqual(["DevOps", "Teleport"]);
    expect(texts("和谐社区")).toEqual(["和谐社区"]);
  });

  it("keeps an unknown value as written and names the nearest", () => {
    const { rows, found } = rowsOf(["行业", "物联网网"]);
    expect([rows[0]?.values, found]).toEqual([[{ id: null, text: "物联网网" }], ["W_FACET_UNKNOWN zh/a.md:14:18"]]);
  });

  it("shows an unknown row as text, an author without a word, a near miss with a warning", () => {
    const { rows, found } = rowsOf(["作者", "某人"], ["Industy", "IoT"], ["规模", "大"], ["挑战", ""]);
    expect(rows).toEqual([
      { title: "作者", content: "某人" },
      { title: "Industy", content: "IoT" },
      { title: "规模", content: "大" },
      { title: "挑战", content: "" },
    ]);
    expect(found).toEqual(["W_ROW zh/a.md:15:16"]);
  });
});

describe("logos", () => {
  const logoOf = (icon: string, title = "甲") =>
    compileOne(caseText({ section1: `  title: ${title}\n  content: 一`, right: `    icon: ${icon}\n    list: []` }));
  it.each([
    ["monogram:鼎", "文鼎创", "鼎"],
    ["monogram:ES", "文鼎创", "ES"],
    ["", "深圳文鼎创", "文"],
    ["", "KubeSphere", "KS"],
    ["", "ZTO Express", "ZE"],
    ["", "Aqara", "A"],
    ["", "VNG 越南", "VNG"],
    ["", "深圳", "深"],
    ["", "'360'", "360"],
  ])("%s of %s is %s", (icon, title, monogram) => {
    expect(logoOf(icon, title).detail?.facts.logo.monogram).toBe(monogram);
  });

  it("refuses a monogram that is too long", () => {
    expect(logoOf("monogram:ABCD").found).toEqual(["E_MONOGRAM zh/a.md:13:11"]);
  });
});

describe("what to write instead, where the YAML cannot be read,", () => {
  const entry = (line: string) => caseText({ entries: `    - title: 公司\n${line}` });
  it.each<[string, string, string, string]>([
    [
      "a missing space",
      caseText({ top: "title:a" }),
      "space after the colon: `title: a`",
      "在冒号后加空格：`title: a`",
    ],
    [
      "a colon in a long text",
      caseText({ entries: entryWith(`After: ${"a".repeat(50)}`) }),
      `in quotes: \`content: "After: ${"a".repeat(50)}"\``,
      "用引号包住文字",
    ],
    ["a list item out of line", entry("      - title: 方向"), "Indent the section by 4 spaces", "缩进改为 4 个空格"],
    [
      "an open quote",
      caseText({ entries: entryWith('"前') }),
      'in quotes: `content: "前"`',
      '用引号包住文字：`content: "前"`',
    ],
    ["an open bracket", caseText({ top: "names: [a" }), "put `]` where it ends", "末尾补上 `]`"],
    ["anything else", caseText({ top: "names: [a]]" }), "Check quotes, brackets", "检查本行及上一行的引号"],
  ])("is said of %s", (_, text, en, zh) => {
    const [first] = compileFolder({ "zh/a.md": text }).diagnostics.filter(({ code }) => code === "E_YAML");
    expect(first?.remedy.en).toContain(en);
    expect(first?.remedy.zh).toContain(zh);
  });
});

describe("lenient", () => {
  const strictAndLenient = (text: string) => [compileOne(text).found, compileOne(text, { lenient: true }).found];
  it.each<[string, string, string[], string[]]>([
    ["a missing space after a colon", caseText({ top: "title:a" }), ["E_YAML zh/a.md:2:1"], ["W_YAML zh/a.md:2:7"]],
    [
      "a missing space after the colon of a picture",
      caseText({ entries: `${entryWith("正文")}\n      alt: 图\n      image:/images/case/ZTO/ZTO1.jpg` }),
      ["E_YAML zh/a.md:12:7"],
      ["W_ASSET zh/a.md:12:13", "W_YAML zh/a.md:12:13"],
    ],
    [
      "a colon in unquoted text",
      caseText({ entries: entryWith("After: a problem") }),
      ["E_YAML zh/a.md:10:20"],
      ["W_YAML zh/a.md:10:20"],
    ],
    ["a number where text is due", caseText({ top: "title: 404" }), ["E_TYPE zh/a.md:2:8"], ["W_TYPE zh/a.md:2:8"]],
    ["a misspelt key", caseText({ top: "titel: a" }), ["E_UNKNOWN zh/a.md:2:1"], ["W_UNKNOWN zh/a.md:2:1"]],
    ["a key twice", caseText({ top: "title: a\ntitle: b" }), ["E_DUP_KEY zh/a.md:3:1"], ["W_DUP_KEY zh/a.md:3:1"]],
    [
      "no title at all",
      caseText({ top: "description: 摘要", section1: "  content: x" }),
      ["E_REQUIRED zh/a.md:4:3"],
      ["W_TITLE zh/a.md:4:3"],
    ],
    [
      "a bare line",
      caseText({ entries: "    - contentList:\n        - 正文" }),
      ["E_TYPE zh/a.md:9:11"],
      ["W_TYPE zh/a.md:9:11"],
    ],
    [
      "a key that is near nothing",
      caseText({ top: "zzzzzzzz: a" }),
      ["E_UNKNOWN zh/a.md:2:1"],
      ["E_UNKNOWN zh/a.md:2:1"],
    ],
    [
      "a foreign host",
      caseText({ entries: "    - alt: 图\n      image: https://b.example/a.png" }),
      ["E_HOST zh/a.md:9:14"],
      ["W_HOST zh/a.md:9:14"],
    ],
  ])("%s", (_, text, strict, lenient) => {
    expect(strictAndLenient(text)).toEqual([strict, lenient]);
  });

  it("takes sections that were indented too far for sections of their own", () => {
    const entries = [
      "    - title: 背景",
      "      contentList:",
      "        - content: 一",
      "      image: https://pictures.example/1.png",
      "      alt: 图",
      "      - title: '方向'",
      "        contentList:",
      "          - content: 二",
      "    - title: 规划",
      "      contentList:",
      "        - content: 三",
    ].join("\n");
    expect(compileOne(caseText({ entries })).found).toEqual(["E_YAML zh/a.md:13:7"]);
    const { detail, found } = compileOne(caseText({ entries }), { lenient: true });
    expect(found).toEqual(["W_YAML zh/a.md:13:7"]);
    expect(detail?.sections.map((section) => section.kind === "plain" && section.title)).toEqual([
      "背景",
      "方向",
      "规划",
    ]);
  });

  it("takes a page with every slip of real files together, and loses nothing of it", () => {
    const text = caseText({
      entries: [
        "    - title: 背景",
        "      contentList:",
        "        - content: After the selection: should we wait",
        "        - content:每个 playbook",
        "        - contetn: 对比",
        "        - content: 图在行内",
        "          image: https://pictures.example/1.png",
        "      alt: 图",
        "      image:https://pictures.example/2.png",
        "      image: https://pictures.example/3.png",
        "      - title: '方向'",
        "        contentList:",
        "          - content: 二",
      ].join("\n"),
    });
    expect(compileOne(text).found.filter((place) => place.startsWith("E_"))).toEqual([
      "E_YAML zh/a.md:10:20",
      "E_YAML zh/a.md:16:7",
      "E_YAML zh/a.md:18:7",
    ]);
    const { detail, found } = compileOne(text, { lenient: true });
    expect(found).toEqual([
      "W_YAML zh/a.md:10:20",
      "W_YAML zh/a.md:11:19",
      "W_KEY_SPELLING zh/a.md:12:11",
      "W_ALT zh/a.md:14:18",
      "W_IMAGE_PLACE zh/a.md:14:18",
      "W_YAML zh/a.md:16:13",
      "W_DUP_KEY zh/a.md:17:7",
      "W_YAML zh/a.md:18:7",
    ]);
    expect(detail?.sections).toMatchObject([
      {
        title: "背景",
        blocks: ["After the selection: should we wait", "每个 playbook", "对比", "图在行内"].map((line) => ({
          content: [line],
        })),
        pictures: [1, 2, 3].map((n) => ({ src: `https://pictures.example/${n}.png` })),
      },
      { title: "方向", blocks: [{ content: ["二"] }] },
    ]);
  });

  it("leaves clean files alone", () => {
    expect(strictAndLenient(caseText())).toEqual([[], []]);
  });
});
