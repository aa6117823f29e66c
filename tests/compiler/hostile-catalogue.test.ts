import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileCases } from "../../src/compiler/compile.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { readLedger } from "../../src/compiler/vocabulary/ledger.ts";
import { escapeJson } from "../../src/domain/escape-markup.ts";
import { caseText, entryWith } from "./case-text.ts";
import {
  type CompileOptions,
  compileFolder,
  createFolder,
  type Files,
  placeOf,
  placesOf,
  taxonomy,
} from "./compile-folder.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
const one = (text: string | Uint8Array): Files => ({ "zh/a.md": text });
const top = (line: string) => one(caseText({ top: line }));
const content = (text: string) => one(caseText({ entries: entryWith(text) }));
const picture = (address: string) =>
  one(caseText({ entries: `${entryWith("正文")}\n      alt: 图\n      image: ${address}` }));
const link = (address: string) => content(`"[去](${address})"`);
const pictureFile = (name: string, file: string | Uint8Array): Files => ({
  ...picture(`/images/${name}`),
  [`images/${name}`]: file,
});
const png = (width: number, height: number) =>
  bytes(
    [0x89],
    "PNG\r\n",
    [0x1a, 0x0a, 0, 0, 0, 13],
    "IHDR",
    [width >>> 24, (width >> 16) & 255, (width >> 8) & 255, width & 255],
    [height >>> 24, (height >> 16) & 255, (height >> 8) & 255, height & 255],
  );
const ledger = (text: string): CompileOptions => {
  const values = taxonomy.facets.zh.flatMap(({ id: facet, values }) =>
    values.map(({ id }) => `  - { facet: ${facet}, id: ${id} }`),
  );
  const read = readLedger("ledger.yaml", Buffer.from(`${text}\nvalues:\n${values.join("\n")}\n`));
  if (!read.ledger) throw new Error(JSON.stringify(read.diagnostics));
  return { ledger: read.ledger };
};

type Row = [name: string, files: Files, expected: string[], options?: CompileOptions];

const rows: Row[] = [
  ["B01 bytes that are not UTF-8", one(bytes("---\ntitle: ", [0xc4, 0xe3], "\n---\n")), ["E_UTF8 zh/a.md:2:8"]],
  ["B01 an overlong sequence", one(bytes("---\n", [0xc0, 0xaf], "\n---\n")), ["E_UTF8 zh/a.md:2:1"]],
  ["B01 a surrogate in UTF-8", one(bytes("---\n", [0xed, 0xa0, 0x80], "\n---\n")), ["E_UTF8 zh/a.md:2:1"]],
  ["B01 a code point above the last", one(bytes("---\n", [0xf4, 0x90, 0x80, 0x80], "\n---\n")), ["E_UTF8 zh/a.md:2:1"]],
  ["B01 an overlong sequence of three", one(bytes("---\n", [0xe0, 0x80, 0x80], "\n---\n")), ["E_UTF8 zh/a.md:2:1"]],
  [
    "B01 an overlong sequence of four",
    one(bytes("---\n", [0xf0, 0x80, 0x80, 0x80], "\n---\n")),
    ["E_UTF8 zh/a.md:2:1"],
  ],
  ["B01 a byte amid good ones of every length", one(bytes("---\né中ࠀ😀", [0xff], "\n---\n")), ["E_UTF8 zh/a.md:2:6"]],
  ["B01 a sequence that breaks off", one(bytes("---\n😀", [0xf0, 0x9f, 0x98], "\n---\n")), ["E_UTF8 zh/a.md:2:3"]],
  ["B02 a UTF-16 byte order mark", one(bytes([0xff, 0xfe, 0x2d, 0x00])), ["E_UTF8 zh/a.md:1:1"]],
  ["B03 a UTF-8 byte order mark", one(`\ufeff${caseText()}`), ["W_BOM zh/a.md:1:1"]],
  ["B04 a byte order mark elsewhere", content("前\ufeff后"), ["E_CTRL zh/a.md:10:21"]],
  ["B05 NUL", content("前\u0000后"), ["E_CTRL zh/a.md:10:21"]],
  ["B05 a C1 control", content("前\u0085后"), ["E_CTRL zh/a.md:10:21"]],
  ["B06 a bidi control", content("前\u202e后"), ["E_BIDI zh/a.md:10:21"]],
  ["B07 a zero-width character in a key", top("ti\u200btle: a"), ["E_INVISIBLE zh/a.md:2:3"]],
  ["B07 a zero-width character in a value", content("前\u200b后"), ["W_INVISIBLE zh/a.md:10:21"]],
  ["B08 CRLF", one(caseText().replaceAll("\n", "\r\n")), []],
  ["B08 a lone carriage return", content("前\r后"), ["E_CR zh/a.md:10:21"]],
  ["B09 a tab to indent", one(caseText({ section1: "\ttitle: 甲" })), ["E_TAB zh/a.md:4:1"]],
  ["B10 a no-break space to indent", one(caseText({ section1: "\u00a0 title: 甲" })), ["E_INDENT_CHAR zh/a.md:4:1"]],
  ["B10 an ideographic space to indent", one(caseText({ section1: "\u3000title: 甲" })), ["E_INDENT_CHAR zh/a.md:4:1"]],
  ["B11 a file too large", one(`${"#".repeat(1000)}\n`.repeat(300)), ["E_LIMIT zh/a.md:1:1"]],
  ["B11 a line too long", content("字".repeat(20_001)), ["E_LIMIT zh/a.md:10:1"]],
  ["B11 too many lines", one(`---\n${"#\n".repeat(5_001)}---\n`), ["E_LIMIT zh/a.md:5001:1"]],
  ["B11 too deep in blocks", one(`---\n${" ".repeat(60)}a: b\n---\n`), ["E_LIMIT zh/a.md:2:1"]],
  ["B11 too deep in dashes", one(`---\n${"- ".repeat(40)}a\n---\n`), ["E_LIMIT zh/a.md:2:1"]],
  ["B11 too deep in brackets", one(`---\na: ${"[".repeat(70)}\n---\n`), ["E_LIMIT zh/a.md:2:1"]],
  [
    "B11 a little too deep in brackets",
    one(`---\na: ${"[".repeat(30)}${"]".repeat(30)}\n---\n`),
    ["E_LIMIT zh/a.md:2:28"],
  ],
  [
    "B11 too many keys",
    top(Array.from({ length: 201 }, (_, index) => `k${index}: x`).join("\n")),
    ["E_LIMIT zh/a.md:2:1"],
  ],
  ["B11 too many nodes", top(`names: [${"a,".repeat(2_001)}]`), ["E_LIMIT zh/a.md:2:4005"]],
  ["B12 an empty file", one(""), ["E_EMPTY zh/a.md:1:1"]],
  ["B12 comments only", one("---\n# nothing\n---\n"), ["E_EMPTY zh/a.md:2:1"]],
  ["B13 a replacement character", content("前\ufffd后"), ["W_CHAR zh/a.md:10:21"]],
  ["B13 a private character", content("前\ue000后"), ["W_CHAR zh/a.md:10:21"]],
  ["B14 a noncharacter", content("前\ufdd0后"), ["E_CTRL zh/a.md:10:21"]],
  ["B14 a lone surrogate escaped", content('"前\\ud800后"'), ["E_CTRL zh/a.md:10:20"]],
  ["B14 a bidi control escaped", content('"前\\u202e后"'), ["E_BIDI zh/a.md:10:20"]],
  ["B15 no opening line", one("title: a\n"), ["E_FM_OPEN zh/a.md:1:1"]],
  ["B16 no closing line", one("---\ntitle: a\n"), ["E_FM_CLOSE zh/a.md:1:1"]],
  ["B16 an opening line and nothing else", one("---"), ["E_FM_CLOSE zh/a.md:1:1"]],
  ["B17 TOML", one("+++\ntitle = 'a'\n+++\n"), ["E_FM_KIND zh/a.md:1:1"]],
  ["B17 JSON", one('{ "title": "a" }\n'), ["E_FM_KIND zh/a.md:1:1"]],
  ["B17 JavaScript", one("---js\nglobalThis.pwned = true\n---\n"), ["E_FM_KIND zh/a.md:1:1"]],
  ["B18 a second document", one(`${caseText()}title: b\n---\n`), ["E_MULTI zh/a.md:16:1"]],
  ["B18 a second document after an end mark", top("title: a\n...\n"), ["E_MULTI zh/a.md:5:1"]],
  ["B19 text after the front matter", one(caseText({ body: "\n正文\n" })), ["W_BODY zh/a.md:17:1"]],
  ["B20 a shortcode", content('"{{< figure src=x >}}"'), ["E_SHORTCODE zh/a.md:10:21"]],
  ["B21 a full-width colon", top("title：a"), ["E_FULLWIDTH_COLON zh/a.md:2:6"]],
  ["B22 a key twice", top("title: a\ntitle: b"), ["E_DUP_KEY zh/a.md:3:1"]],
  ["B23 an anchor", top("title: &x a"), ["E_ALIAS zh/a.md:2:8"]],
  ["B23 an alias to nothing", top("title: *x"), ["E_ALIAS zh/a.md:2:8"]],
  ["B24 a merge key", top("<<: { title: a }"), ["E_MERGE zh/a.md:2:1"]],
  ["B25 a known tag", top("title: !!str a"), ["E_TAG zh/a.md:2:8"]],
  ["B25 a script tag", top("title: !!js/function 'x'"), ["E_TAG zh/a.md:2:8"]],
  ["B26 a directive in the front matter", one("---\n%YAML 1.1\n---\ntitle: a\n---\n"), ["E_DIRECTIVE zh/a.md:2:1"]],
  ["B26 a directive before it", one("%YAML 1.1\n---\ntitle: a\n---\n"), ["E_DIRECTIVE zh/a.md:1:1"]],
  ["B27 a number as key", top("1: a"), ["E_KEY zh/a.md:2:1"]],
  ["B27 null as key", top("? \n: a"), ["E_KEY zh/a.md:2:3"]],
  ["B27 a list as key", top("[a]: b"), ["E_KEY zh/a.md:2:1"]],
  ["B28 an alias to its own parent", top("names: &x [*x]"), ["E_ALIAS zh/a.md:2:8", "E_ALIAS zh/a.md:2:12"]],
  ["B29 __proto__", top("__proto__: { title: a }"), ["E_KEY zh/a.md:2:1"]],
  ["B29 constructor", top("constructor: a"), ["E_KEY zh/a.md:2:1"]],
  ["B30 a truth value for text", top("title: true"), ["E_TYPE zh/a.md:2:8"]],
  ["B30 a number for text", top("title: 3.10"), ["E_TYPE zh/a.md:2:8"]],
  ["B30 a date for text", top("title: 2020-01-31"), ["E_TYPE zh/a.md:2:8"]],
  ["B31 a list for a map", one(caseText({ section1: "  - title: 甲" })), ["E_TYPE zh/a.md:4:3"]],
  ["B31 a map for a list", one(caseText({ entries: "    title: x" })), ["E_TYPE zh/a.md:8:5"]],
  ["B32 an unclosed quote", content('"前'), ["E_YAML zh/a.md:10:20"]],
  ["B32 an unclosed single quote", content("'前"), ["E_YAML zh/a.md:10:20"]],
  ["B32 a quote closed by the one of the next line", top('title: "a\ndescription: "b"'), ["E_YAML zh/a.md:2:8"]],
  ["B32 a quote and nothing else", content('"'), ["E_YAML zh/a.md:10:20"]],
  ["B32 an unclosed bracket", top("names: [a"), ["E_YAML zh/a.md:2:8"]],
  ["B32 an unclosed brace", top("figure: { value: a"), ["E_YAML zh/a.md:2:9"]],
  ["B32 an unclosed brace within brackets", top("names: [a, { b: c]"), ["E_YAML zh/a.md:2:12"]],
  ["B32 an unclosed quote within closed brackets", top('names: ["a, b]'), ["E_YAML zh/a.md:2:9"]],
  ["B32 a bracket too many", top("names: [a]]"), ["E_YAML zh/a.md:2:11"]],
  ["B33 an unknown key", top("titel: a"), ["E_UNKNOWN zh/a.md:2:1"]],
  ["B33 an unknown key in an entry", one(caseText({ entries: "    - titles: x" })), ["E_UNKNOWN zh/a.md:8:7"]],
  ["B34 an unknown type", one(caseText({ entries: "    - type: 3" })), ["E_VARIANT zh/a.md:8:13"]],
  ["B34 a map as type", one(caseText({ entries: "    - type: { a: b }" })), ["E_VARIANT zh/a.md:8:13"]],
  ["B35 no title", one(caseText({ top: "description: x", section1: "  content: x" })), ["E_REQUIRED zh/a.md:4:3"]],
  [
    "B35 no section1",
    one("---\ntitle: a\nsection2: { listLeft: [], rightPart: {} }\n---\n"),
    ["E_REQUIRED zh/a.md:2:1"],
  ],
  [
    "B36 names that differ in case",
    { "zh/ZTO.md": caseText(), "zh/zto.md": caseText() },
    ["E_SLUG_CASE zh/ZTO.md:1:1"],
  ],
  [
    "B37 names equal after normalization",
    { "zh/ａ.md": caseText(), "zh/a.md": caseText() },
    ["E_SLUG_NORM zh/ａ.md:1:1"],
  ],
  [
    "B38 a case twice in a language",
    { "zh/a.md": caseText(), "zh/case/a.md": caseText() },
    ["E_SLUG_DUP zh/case/a.md:1:1"],
  ],
  ...["index", "con", "nul", "api", "assets"].map(
    (name): Row => [
      `B39 the reserved name ${name}`,
      { [`zh/${name}.md`]: caseText() },
      [`E_SLUG_RESERVED zh/${name}.md:1:1`],
    ],
  ),
  ["B39 a name of dots", { "zh/a..md": caseText() }, ["E_SLUG_CHARS zh/a..md:1:1"]],
  ["B40 a Cyrillic letter", { "zh/\u0430.md": caseText() }, ["E_SLUG_CHARS zh/\u0430.md:1:1"]],
  ["B40 a space", { "zh/a b.md": caseText() }, ["E_SLUG_CHARS zh/a b.md:1:1"]],
  [
    "B42 a pair that disagrees",
    {
      "zh/a.md": caseText(),
      "en/a.md": caseText({ right: "    list:\n      - title: Industry\n        content: Finance" }),
    },
    ["E_PAIR en/a.md:14:18"],
  ],
  [
    "B42 a pair of which one lacks the row",
    { "zh/a.md": caseText(), "en/a.md": caseText({ right: "    list: []" }) },
    ["E_PAIR en/a.md:12:11"],
  ],
  [
    "B43 a published case that is gone",
    one(caseText()),
    ["W_LEDGER ledger.yaml:1:1", "E_REDIRECT ledger.yaml:1:17"],
    ledger("cases: [{ slug: old, added: 2026-01-01 }]"),
  ],
  [
    "B43 an old name used again",
    one(caseText()),
    ["E_REDIRECT ledger.yaml:2:28"],
    ledger("cases: [{ slug: a, added: 2026-01-01 }]\nredirects: [{ case: a, to: a }]"),
  ],
  [
    "B43 redirects in a circle",
    one(caseText()),
    ["E_REDIRECT ledger.yaml:2:28", "E_REDIRECT ledger.yaml:2:48"],
    ledger("cases: [{ slug: a, added: 2026-01-01 }]\nredirects: [{ case: x, to: y }, { case: y, to: x }]"),
  ],
  [
    "B43 a redirect to nothing",
    one(caseText()),
    ["E_REDIRECT ledger.yaml:2:28"],
    ledger("cases: [{ slug: a, added: 2026-01-01 }]\nredirects: [{ case: x, to: y }]"),
  ],
  ["B48 javascript:", link("javascript:alert(1)"), ["E_URL_SCHEME zh/a.md:10:20"]],
  ["B48 javascript: in mixed case", link("JaVaScRiPt:alert(1)"), ["E_URL_SCHEME zh/a.md:10:20"]],
  ["B48 javascript: with an entity", link("javascript&#58;alert(1)"), ["E_URL_SCHEME zh/a.md:10:20"]],
  ["B48 javascript: with a tab entity", link("java&#9;script:alert(1)"), ["E_URL_SCHEME zh/a.md:10:20"]],
  ...["data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:https://a.example/x"].map(
    (address): Row => [`B48 ${address}`, link(address), ["E_URL_SCHEME zh/a.md:10:20"]],
  ),
  ["B48 data: as a picture", picture("data:image/png;base64,AA"), ["E_URL_SCHEME zh/a.md:12:14"]],
  ["B49 //host as a link", link("//evil.example/"), ["E_URL_RELATIVE zh/a.md:10:20"]],
  ["B49 //host as a picture", picture("//evil.example/a.png"), ["E_URL_RELATIVE zh/a.md:12:14"]],
  ["B50 http: as a link", link("http://a.example/"), ["W_HTTP zh/a.md:10:20"]],
  ["B50 http: as a picture", picture("http://pictures.example/a.png"), ["W_HTTP zh/a.md:12:14"]],
  ...[
    "/images/../../x.png",
    "/images/%2e%2e/x.png",
    "/images/%252e%252e/x.png",
    "..\\x.png",
    "/etc/passwd",
    "C:\\x.png",
    "C:/x.png",
  ].map((path): Row => [`B51 ${path}`, picture(path), ["E_PATH zh/a.md:12:14"]]),
  ["B52 a host not allowed", picture("https://evil.example/a.png"), ["E_HOST zh/a.md:12:14"]],
  ["B53 credentials", link("https://me:secret@a.example/"), ["E_URL zh/a.md:10:20"]],
  ["B53 an address without slashes", link("https:a.example"), ["E_URL zh/a.md:10:20"]],
  ["B53 an address that cannot be parsed", link("https://a b/".replace(" ", "%20")), ["E_URL zh/a.md:10:20"]],
  ["B54 an internationalized host", link("https://xn--80ak6aa92e.example/"), ["W_IDN zh/a.md:10:20"]],
  ["B54 an internationalized host in letters", link("https://\u0430pple.example/"), ["W_IDN zh/a.md:10:20"]],
  ["B55 a missing picture", { ...picture("/images/a.png"), "images/b.png": png(1, 1) }, ["E_ASSET zh/a.md:12:14"]],
  ["B55 a missing picture where there are none", picture("/images/a.png"), ["W_ASSET zh/a.md:12:14"]],
  ["B55 a missing diagram", picture("diagram:x"), ["E_ASSET zh/a.md:12:14"]],
  ["B56 a GIF that is called PNG", pictureFile("a.png", "GIF89a\u0001\u0000\u0001\u0000"), ["E_IMAGE zh/a.md:12:14"]],
  ["B56 text that is called JPEG", pictureFile("a.jpg", "hello"), ["E_IMAGE zh/a.md:12:14"]],
  ["B56 a kind that is not known", pictureFile("a.bmp", "BM"), ["E_IMAGE zh/a.md:12:14"]],
  ...[
    "<svg><script>1</script></svg>",
    '<svg onload="x()"/>',
    "<svg><foreignObject/></svg>",
    '<svg><image href="https://evil.example/a.png"/></svg>',
    '<svg><use xlink:href="other.svg#a"/></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
    "<svg><style>@import 'x'</style></svg>",
    '<svg><a href="#x" fill="url(https://evil.example)"/></svg>',
    '<?xml-stylesheet href="x"?><svg/>',
    "<svg><set/></svg>",
  ].map((svg): Row => [`B57 ${svg}`, pictureFile("a.svg", svg), ["E_SVG zh/a.md:12:14"]]),
  ["B58 too many pixels", pictureFile("a.png", png(20_000, 20_000)), ["E_IMAGE_LIMIT zh/a.md:12:14"]],
  [
    "B58 too many bytes",
    pictureFile("a.png", Buffer.concat([png(1, 1), Buffer.alloc(50 * 1024 * 1024)])),
    ["E_IMAGE_LIMIT zh/a.md:12:14"],
  ],
  [
    "B59 no text alternative",
    one(caseText({ entries: `${entryWith("正文")}\n      image: https://pictures.example/a.png` })),
    ["W_ALT zh/a.md:11:14"],
  ],
  ["B60 markup in text", content("'<script>x</script> <img onerror=x> </title> ]]> <!-- -->'"), []],
  [
    "B61 a colour that is none",
    one(
      caseText({
        entries:
          "    - contentList:\n        - specialContent:\n            text: x\n            level: 3\n            color: red;background:url(x)",
      }),
    ),
    ["E_COLOR zh/a.md:12:20"],
  ],
  [
    "B61 a colour too pale",
    one(
      caseText({
        entries:
          '    - contentList:\n        - specialContent:\n            text: x\n            level: 3\n            color: "#999"',
      }),
    ),
    ["E_CONTRAST zh/a.md:12:20"],
  ],
  ["B62 a field of a megabyte", content("字".repeat(400_000)), ["E_LIMIT zh/a.md:1:1"]],
  [
    "B63 a level that is skipped",
    one(
      caseText({
        entries:
          "    - title: x\n      contentList:\n        - specialContent:\n            text: x\n            level: 4",
      }),
    ),
    ["E_HEADING zh/a.md:12:20"],
  ],
  [
    "B63 the level of the title",
    one(
      caseText({
        entries:
          "    - title: x\n      contentList:\n        - specialContent:\n            text: x\n            level: 1",
      }),
    ),
    ["E_HEADING zh/a.md:12:20"],
  ],
];

describe("the hostile catalogue", () => {
  it("has a row for each of its 64 entries", () => {
    const named = readFileSync(new URL(import.meta.url), "utf8").matchAll(/["`]B(\d\d) /g);
    expect([...new Set([...named].map(([, number]) => Number(number)))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 64 }, (_, index) => index + 1),
    );
  });

  it.each(rows)("%s", (_, files, expected, options) => {
    expect(placesOf(compileFolder(files, options).diagnostics)).toEqual(expected);
  });

  it("B41 tells of a case without translation, once a case", () => {
    const { diagnostics } = compileFolder({ "zh/a.md": caseText(), "en/b.md": caseText() });
    expect(diagnostics.map(placeOf)).toEqual(["W_UNPAIRED en/b.md:1:1", "W_UNPAIRED zh/a.md:1:1"]);
  });

  it("B47 takes more than a thousand cases, and warns that a browser searches them slowly", {
    timeout: 120_000,
  }, () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, n) => [`zh/a${n}.md`, `en/a${n}.md`].map((path) => [path, caseText()])).flat(),
    );
    const { cases, diagnostics } = compileFolder(files);
    expect([cases.length, diagnostics.map(({ code }) => code)]).toEqual([1_001, ["W_MANY_CASES"]]);
  });

  it("B64 lets no text of a case end the script it is embedded in", () => {
    const { compiled } = compileFolder(content('"</script><script>x</script> \\u2028 <!--"'));
    const detail = compiled.details.zh[0];
    const embedded = escapeJson(detail);
    expect(embedded).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(embedded)).toEqual(detail);
    expect(JSON.stringify(detail)).toMatch(/<\/script>.*\u2028/);
  });

  it("B60 shows markup literally", () => {
    const text = "<script>x</script> <img onerror=x> </title> ]]> <!-- -->";
    const { compiled } = compileFolder(content(`'${text}'`));
    expect(compiled.details.zh[0]?.sections[0]).toMatchObject({ blocks: [{ kind: "paragraph", content: [text] }] });
  });
});

describe("files that are not files", () => {
  const folders: (() => void)[] = [];
  afterAll(() => {
    for (const remove of folders) remove();
  });
  const inFolder = (files: Files, prepare: (folder: string) => void) => {
    const { folder, remove } = createFolder(files);
    folders.push(remove);
    prepare(folder);
    return placesOf(compileCases({ source: readSource(folder, ""), taxonomy }).diagnostics);
  };

  it("B44 refuses a symbolic link to a file", () => {
    const found = inFolder({ "zh/a.md": caseText() }, (folder) =>
      symlinkSync(join(folder, "zh/a.md"), join(folder, "zh/b.md")),
    );
    expect(found).toEqual(["E_SYMLINK zh/b.md:1:1"]);
  });

  it("B44 refuses a symbolic link to a folder", () => {
    const found = inFolder({ "zh/a.md": caseText(), "other/b.md": caseText() }, (folder) =>
      symlinkSync(join(folder, "other"), join(folder, "en")),
    );
    expect(found).toEqual(["E_SYMLINK en:1:1", "W_FOLDER other:1:1"]);
  });

  it("B44 refuses a symbolic link to what is missing", () => {
    const found = inFolder({ "zh/a.md": caseText() }, (folder) =>
      symlinkSync("/no/such/file", join(folder, "zh/b.md")),
    );
    expect(found).toEqual(["E_SYMLINK zh/b.md:1:1"]);
  });

  it("B45 refuses a folder with the name of a file", () => {
    const found = inFolder({ "zh/a.md": caseText() }, (folder) => mkdirSync(join(folder, "zh/b.md")));
    expect(found).toEqual(["E_NOT_FILE zh/b.md:1:1"]);
  });

  it("B45 refuses a pipe without waiting for it", () => {
    const found = inFolder({ "zh/a.md": caseText() }, (folder) => execFileSync("mkfifo", [join(folder, "zh/b.md")]));
    expect(found).toEqual(["E_NOT_FILE zh/b.md:1:1"]);
  });

  it("B46 tells of a file that cannot be read", () => {
    const { folder, remove } = createFolder({ "zh/a.md": caseText(), "zh/b.md": caseText() });
    folders.push(remove);
    const refusing = (path: string): Uint8Array => {
      if (path.endsWith("b.md")) throw Object.assign(new Error("no"), { code: "EACCES" });
      return Buffer.from(caseText());
    };
    const source = readSource(folder, "", { readFile: refusing });
    expect(placesOf(compileCases({ source, taxonomy }).diagnostics)).toEqual(["E_IO zh/b.md:1:1"]);
  });
});
