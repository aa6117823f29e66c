import { describe, expect, it } from "vitest";
import { plainText } from "../../src/domain/rich-text.ts";
import { caseText, entryWith } from "./case-text.ts";
import { compileFolder, type Files, placesOf } from "./compile-folder.ts";

const outcome = (files: Files | string, lenient = false) => {
  const { compiled, diagnostics, cases } = compileFolder(typeof files === "string" ? { "zh/a.md": files } : files, {
    lenient,
  });
  const shown = diagnostics.filter(({ code }) => code !== "W_UNPAIRED");
  const [section] = compiled.details.zh[0]?.sections ?? [];
  const blocks = section?.kind === "plain" ? section.blocks : [];
  const texts = blocks.flatMap((block) => (block.kind === "list" ? block.items : [block.content])).map(plainText);
  return { places: placesOf(shown), first: shown[0], texts, cases, section, detail: compiled.details.zh[0] };
};

/** Values of `content:` that YAML reads otherwise than meant: as written, what to type, and the text that `--lenient` reads. */
const values: [name: string, written: string, remedy: string, text: string][] = [
  [
    "text behind double quotes",
    '"高可用" 方面，我们做了改造。',
    `'"高可用" 方面，我们做了改造。'`,
    '"高可用" 方面，我们做了改造。',
  ],
  ["text behind single quotes", "'高可用' 方面", `"'高可用' 方面"`, "'高可用' 方面"],
  ["quotes at both ends", '"甲" 和 "乙"', `'"甲" 和 "乙"'`, '"甲" 和 "乙"'],
  ["an apostrophe in single quotes", "'It's broken'", `"It's broken"`, "It's broken"],
  ["an unclosed double quote", '"未闭合', `"未闭合"`, "未闭合"],
  ["an unclosed single quote", "'未闭合", `"未闭合"`, "未闭合"],
  ["a backslash in double quotes", '"C:\\path"', `'C:\\path'`, "C:\\path"],
  ["bold text first", "**重点**：这是关键。", `"**重点**：这是关键。"`, "重点：这是关键。"],
  ["emphasis first", "*斜体*开头。", `"*斜体*开头。"`, "斜体开头。"],
  [
    "a link first",
    "[官网](https://example.com/)可以访问。",
    `"[官网](https://example.com/)可以访问。"`,
    "官网可以访问。",
  ],
  ["a bracket never closed", "[未闭合", `"[未闭合"`, "[未闭合"],
  ["a brace first", "{x} 是变量", `"{x} 是变量"`, "{x} 是变量"],
  ["an at sign", "@张三 提出", `"@张三 提出"`, "@张三 提出"],
  ["a backtick", "`kubectl` 命令", '"`kubectl` 命令"', "kubectl 命令"],
  ["a per cent sign", "%50 提升", `"%50 提升"`, "%50 提升"],
  ["an exclamation mark", "!重要 说明", `"!重要 说明"`, "!重要 说明"],
  ["an ampersand", "&甲 与乙", `"&甲 与乙"`, "&甲 与乙"],
  ["a vertical bar", "| 表格", `"| 表格"`, "| 表格"],
  ["an angle", "> 引用", `"> 引用"`, "> 引用"],
  ["a hyphen", "- 项目", `"- 项目"`, "项目"],
  ["a question mark", "? 为什么", `"? 为什么"`, "? 为什么"],
  ["a comma", ", 接上文", `", 接上文"`, ", 接上文"],
  ["a closing bracket", "] 右括号", `"] 右括号"`, "] 右括号"],
  ["a colon inside", "中通: 快递", `"中通: 快递"`, "中通: 快递"],
  ["a colon at the end", "从技术方面:", `"从技术方面:"`, "从技术方面:"],
  ["a hash inside", "社区中 #1234 号问题", `"社区中 #1234 号问题"`, "社区中 #1234 号问题"],
  ["a hash first", "#1 云原生平台", `"#1 云原生平台"`, "#1 云原生平台"],
];

describe("a value that YAML reads otherwise", () => {
  it.each(values)("%s is told what to type, in both languages", (_, written, remedy) => {
    const { first } = outcome(caseText({ entries: entryWith(written) }));
    expect(first?.line).toBe(10);
    expect(first?.remedy.en).toContain(`\`content: ${remedy}\``);
    expect(first?.remedy.zh).toContain(`\`content: ${remedy}\``);
    expect(`${first?.message.zh}${first?.remedy.zh}`).not.toMatch(/\b(?:at|the|is|not|must|Put|Indent)\b/);
  });

  it.each(values)("%s is read when lenient, with a warning", (_, written, _remedy, text) => {
    const { texts, places } = outcome(caseText({ entries: entryWith(written) }), true);
    expect([texts, places]).toEqual([[text], [expect.stringMatching(/^W_\w+ zh\/a\.md:10:/)]]);
  });

  it.each([
    "使用 C# 语言",
    "a - b",
    "-5 度",
    "：冒号",
    "“甲”乙",
    "https://a.example/#x",
    "5 > 3",
    "a & b",
    "`x`".slice(1, 2),
    "yes",
    "‘甲’",
  ])("%s is plain text", (text) => {
    expect(outcome(caseText({ entries: entryWith(text) }))).toMatchObject({ texts: [text], places: [] });
  });

  it("keeps a comment of its own line, and warns of one behind a text", () => {
    const entries = `${entryWith("甲 # 说明")}\n        # - content: 乙`;
    expect(outcome(caseText({ entries }))).toMatchObject({ texts: ["甲"], places: ["W_COMMENT zh/a.md:10:22"] });
  });
});

describe("a look-alike in the structure", () => {
  const line = "        - content: 正文";
  it.each<[string, string, string, string]>([
    ["a no-break space", line.replace(": ", ":\u00a0"), "E_SPACE_CHAR zh/a.md:10:19", "U+00A0"],
    ["an ideographic space", line.replace(": ", ":\u3000"), "E_SPACE_CHAR zh/a.md:10:19", "U+3000"],
    ["an en quad", line.replace(": ", ":\u2000"), "E_SPACE_CHAR zh/a.md:10:19", "U+2000"],
    ["a full-width colon", line.replace(": ", "："), "E_FULLWIDTH_COLON zh/a.md:10:18", "content"],
    ["a small colon", line.replace(": ", "﹕"), "E_FULLWIDTH_COLON zh/a.md:10:18", "content"],
    ["a dash", line.replace("- ", "— "), "E_DASH zh/a.md:10:9", "U+2014"],
    ["a full-width hyphen", line.replace("- ", "－"), "E_DASH zh/a.md:10:9", "U+FF0D"],
    ["a hyphen without a space", line.replace("- ", "-"), "E_DASH zh/a.md:10:9", "-content"],
  ])("%s is named with its place, and read when lenient", (_, written, place, found) => {
    const text = caseText({ entries: `    - title: 公司简介\n      contentList:\n${written}` });
    const strict = outcome(text);
    expect(strict.places).toEqual([place]);
    expect(strict.first?.message.en).toContain(found);
    expect(strict.first?.remedy.en).toContain("content: `");
    expect(outcome(text, true)).toMatchObject({ texts: ["正文"], places: [place.replace("E_", "W_")] });
  });
});

describe("indentation", () => {
  it.each([
    ["no-break spaces", "E_INDENT_CHAR", "\u00a0\u00a0"],
    ["an ideographic space", "E_INDENT_CHAR", "\u3000"],
    ["a tab", "E_TAB", "\t"],
  ])("by %s is told, and read when lenient", (_, code, indent) => {
    const text = caseText({ section1: `${indent}title: 甲\n${indent}content: 一` });
    expect(outcome(text).places).toEqual([`${code} zh/a.md:4:1`, `${code} zh/a.md:5:1`]);
    const { places, detail } = outcome(text, true);
    expect([places.map((place) => place.slice(0, 2)), detail?.title]).toEqual([["W_", "W_"], "甲"]);
  });

  it("with an invisible character in a key is told, and read when lenient", () => {
    const text = caseText({ section1: "  ti\u200btle: 甲\n  content: 一" });
    expect(outcome(text).places).toContain("E_INVISIBLE zh/a.md:4:5");
    expect(outcome(text, true)).toMatchObject({ places: ["W_INVISIBLE zh/a.md:4:5"], detail: { title: "甲" } });
  });

  it("of a picture in the column of the dash is told, and read as the section's", () => {
    const text = caseText({ entries: `${entryWith("正文")}\n        image: diagram:x\n        alt: 图` });
    const strict = outcome(text);
    expect(strict.first?.code).toBe("E_YAML");
    expect(strict.first?.remedy.en).toBe("Indent `image:` like `contentList:`, by 6 spaces.");
    const { places, section } = outcome(text, true);
    expect(places).toEqual(["W_YAML zh/a.md:11:9", "W_ASSET zh/a.md:11:16", "W_YAML zh/a.md:12:9"]);
    expect(section).toMatchObject({ pictures: [{ alt: "图" }] });
  });

  it("of text in the column of the dash is read as the item's", () => {
    const entries =
      "    - title: 公司简介\n      contentList:\n        - specialContent:\n            text: 甲\n        content: 乙";
    expect(outcome(caseText({ entries }), true).texts).toEqual(["甲", "乙"]);
  });
});

describe("lines", () => {
  const block = (...lines: string[]) =>
    `    - title: 公司简介\n      contentList:\n        - content: ${lines.join("\n            ")}`;
  it.each<[string, string, string[]]>([
    [
      "folded Chinese",
      block(">-", "云桥科技成立于二零一零年，", "专注于软件服务。"),
      ["云桥科技成立于二零一零年，专注于软件服务。"],
    ],
    ["plain Chinese", block("第一行，", "第二行接着写。"), ["第一行，第二行接着写。"]],
    ["quoted Chinese", block('"第一行，', '第二行 K8s"'), ["第一行，第二行 K8s"]],
    ["folded English", block(">", "one", "two"), ["one two"]],
    ["English beside Chinese", block(">", "使用", "Kubernetes", "平台"), ["使用 Kubernetes 平台"]],
    ["a space that was typed", block("使用 平台，", "甲 乙"), ["使用 平台，甲 乙"]],
    ["literal paragraphs", block("|", "第一段", "文字。", "", "第二段。"), ["第一段文字。", "第二段。"]],
    ["folded paragraphs", block(">", "第一段", "文字。", "", "第二段。"), ["第一段文字。", "第二段。"]],
    [
      "a numbered list",
      block("|-", "1. 第一步", "2. 第二步", "   继续", "3. 第三步"),
      ["第一步", "第二步继续", "第三步"],
    ],
    ["a dashed list", block("|", "- 甲", "- 乙"), ["甲", "乙"]],
  ])("of %s become what was meant", (_, entries, texts) => {
    expect(outcome(caseText({ entries }))).toMatchObject({ texts, places: [] });
  });

  it("of several paragraphs in a field of one are an error", () => {
    const section1 = "  title: 甲\n  content: |\n    第一段。\n\n    第二段。";
    expect(outcome(caseText({ section1 })).places).toEqual(["E_PARAGRAPHS zh/a.md:5:12"]);
  });

  it("of facts become one list", () => {
    const right = "    list:\n      - title: 行业\n        content: |\n          物联网\n          金融";
    expect(outcome(caseText({ right })).detail?.facets).toMatchObject({ industry: ["iot", "finance"] });
  });
});

describe("fields", () => {
  it("content beside a title is told where it belongs, and moved when lenient", () => {
    const text = caseText({ entries: "    - title: 公司简介\n      content: 直接写。" });
    const strict = outcome(text);
    expect(strict.places).toEqual(["E_UNKNOWN zh/a.md:9:7"]);
    expect(strict.first?.remedy.en).toContain("`- content: 直接写。`");
    expect(strict.first?.remedy.en).not.toMatch(/did you mean|delete/i);
    expect(outcome(text, true).texts).toEqual(["直接写。"]);
  });

  it("of another place are told their own", () => {
    const { first } = outcome(caseText({ top: "title: a\nrightPart: {}" }));
    expect(first?.remedy.en).toBe("Its place is `section2`; check the indentation.");
  });

  it("that are required are read when only their spelling is wrong", () => {
    const text = caseText()
      .replace("listLeft", "ListLeft")
      .replace("contentList", "contentlist")
      .replace("rightPart", "rightpart");
    expect(outcome(text, true)).toMatchObject({
      texts: ["正文"],
      places: ["W_UNKNOWN zh/a.md:7:3", "W_UNKNOWN zh/a.md:9:7", "W_UNKNOWN zh/a.md:11:3"],
    });
  });

  it("in the quotes of a CMS are read, with a warning", () => {
    const entries =
      "    - contentList:\n        - specialContent: { text: 小标题, level: \"3\", bold: 'true' }\n    - type: \"1\"\n      contentList:\n        - content: 要点\n    - type: '2'\n      content: 引言";
    const { places, detail } = outcome(caseText({ entries }));
    expect(places.map((place) => place.split(" ")[0])).toEqual(Array(4).fill("W_QUOTED"));
    expect(detail?.sections.map(({ kind }) => kind)).toEqual(["plain", "highlights", "quote"]);
  });

  it.each<[string, string, string]>([
    ["bare texts in contentList", "    - title: 甲\n      contentList:\n        - 第一句。", "`- content: 第一句。`"],
    ["a text as contentList", "    - title: 甲\n      contentList: 第一句。", "`- content: 第一句。`"],
    ["fields without a dash", "    - title: 甲\n      contentList:\n        content: 第一句。", "`- content: …`"],
  ])("%s are told what to type, and read when lenient", (_, entries, remedy) => {
    expect(outcome(caseText({ entries })).first?.remedy.en).toContain(remedy);
    expect(outcome(caseText({ entries }), true).texts).toEqual(["第一句。"]);
  });

  it("of facts as a list are told what to type, and read when lenient", () => {
    const right = "    list:\n      - title: 行业\n        content: [物联网, 金融]";
    expect(outcome(caseText({ right })).first?.remedy.zh).toContain("`content: 物联网、金融`");
    expect(outcome(caseText({ right }), true).detail?.facets).toMatchObject({ industry: ["iot", "finance"] });
  });

  it("of Hugo are told once", () => {
    const top = "title: a\nslug: a\nkeywords: [云]\naliases:\n  - /case/old/\nlastmod: 2024-05-01";
    expect(outcome(caseText({ top }))).toMatchObject({ places: ["W_HUGO zh/a.md:3:1"], cases: ["a"] });
  });

  it("draft: true keeps the case out, and says so", () => {
    const files = { "zh/a.md": caseText({ top: "title: a\ndraft: true" }), "zh/b.md": caseText() };
    expect(outcome(files)).toMatchObject({ places: ["W_DRAFT zh/a.md:3:8"], cases: ["b"] });
  });

  it("are not pictures in Markdown", () => {
    const text = caseText({ entries: entryWith("'![架构图](https://pictures.example/a.png) 如图'") });
    expect(outcome(text).first?.remedy.en).toContain("`image: https://pictures.example/a.png` and `alt: 架构图`");
    expect(outcome(text, true)).toMatchObject({
      texts: ["如图"],
      section: { pictures: [{ src: "https://pictures.example/a.png", alt: "架构图" }] },
    });
  });
});

describe("a list of values", () => {
  it.each([
    ["High Availability, Delivery Efficiency, and HA.", ["high-availability", "delivery"]],
    ["High Availability & Delivery Efficiency", ["high-availability", "delivery"]],
    ["高可用、交付效率，以及统一运维。", ["high-availability", "delivery", "stable-operations"]],
    ["高可用和交付效率", ["high-availability", "delivery"]],
    ["高可用、交付效率等。", ["high-availability", "delivery"]],
  ])("%s has no conjunction or closing mark in it", (content, ids) => {
    const right = `    list:\n      - title: 挑战\n        content: ${content}`;
    const { detail, places } = outcome(caseText({ right }));
    expect([detail?.facets["challenge"], places]).toEqual([ids, []]);
  });
});

describe("a monogram", () => {
  it.each([
    ["Österreichische Post", "ÖP"],
    ["Économie Nouvelle", "ÉN"],
    ["Łódź Bank", "ŁB"],
    ["Яндекс", "Я"],
    ["3M", "3M"],
    ["58同城", "58"],
    ["51Talk", "51T"],
    ["中通快递", "中"],
    ["KubeSphere", "KS"],
  ])("of %s is %s", (title, monogram) => {
    const { detail } = outcome(caseText({ section1: `  title: ${JSON.stringify(title)}\n  content: 一` }));
    expect(detail?.facts.logo.monogram).toBe(monogram);
  });
});

describe("a source that is not what it seems", () => {
  const paths = (files: Files, lenient = false) => outcome(files, lenient).places;

  it("never looks like a success", () => {
    expect(paths({ "zh/.keep": "" })).toEqual(["E_NO_CASES .:1:1"]);
    expect(paths({ "zh/a.md": caseText({ top: "draft: true" }) })).toEqual(["E_NO_CASES .:1:1", "W_DRAFT zh/a.md:2:8"]);
    expect(paths({ "posts/a.md": caseText() })).toEqual(["E_SOURCE .:1:1", "W_FOLDER posts:1:1"]);
  });

  it("names page bundles and other files that are not read", () => {
    expect(
      paths({ "zh/a.md": caseText(), "zh/b/index.md": caseText(), "zh/README.md": "# x", "zh/_old.md": "" }),
    ).toEqual(["W_FILE zh/README.md:1:1", "W_FILE zh/_old.md:1:1", "W_FOLDER zh/b:1:1"]);
  });

  it("names the folder of another language name, and reads it when lenient", () => {
    const files = { "zh-CN/a.md": caseText(), "en/a.md": caseText() };
    expect(paths(files)).toEqual(["E_LANGUAGE_FOLDER zh-CN:1:1"]);
    expect(paths(files, true)).toEqual(["W_LANGUAGE_FOLDER zh-CN:1:1"]);
  });

  it("warns of a case without a summary, and of English in zh", () => {
    expect(paths({ "zh/a.md": caseText({ section1: "  title: 甲" }) })).toEqual(["W_SUMMARY zh/a.md:4:3"]);
    const english = caseText({
      section1: "  title: Cloudbridge\n  content: Cloudbridge runs everything on its own platform now.",
      entries: "    - title: About us\n      contentList:\n        - content: We moved forty services in one year.",
    });
    expect(paths({ "zh/a.md": english })).toEqual(["W_LANGUAGE zh/a.md:4:10"]);
  });

  it("tells names that addresses would cut", () => {
    expect(paths({ [`zh/${"a".repeat(65)}.md`]: caseText() })[0]).toMatch(/^E_SLUG_LENGTH/);
    expect(paths({ [`zh/${"a".repeat(64)}.md`]: caseText() })).toEqual([]);
  });
});

describe("hostile structure", () => {
  it.each([
    ["maps on one line", `title: ${"a: ".repeat(6_000)}`],
    ["lists on one line", `names: ${"- ".repeat(6_000)}`],
    ["brackets", `names: ${"[".repeat(19_000)}`],
    ["braces", `figure: ${"{a: ".repeat(4_000)}`],
  ])("%s end as problems of their file", (_, top) => {
    const { places, cases } = outcome({ "zh/a.md": caseText({ top }), "zh/b.md": caseText() });
    expect(places.every((place) => place.includes("zh/a.md"))).toBe(true);
    expect([places.length > 0, cases]).toEqual([true, ["b"]]);
  });

  it("is not brackets in prose", () => {
    const text = `${"[".repeat(70)}甲${"(".repeat(70)}`;
    expect(outcome(caseText({ entries: entryWith(`'${text}'`) })).texts).toEqual([text]);
  });

  it("gives headings any word as their id, because the ids of pages themselves have an underscore", () => {
    const entries = ["State", "Results", "Content", "Constructor"].map((title) => `    - title: ${title}`).join("\n");
    const { detail } = outcome(caseText({ entries }));
    expect(detail?.sections.map((section) => section.kind === "plain" && section.id)).toEqual([
      "state",
      "results",
      "content",
      "constructor",
    ]);
  });
});
