import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { compileCases } from "../../../src/compiler/compile.ts";
import type { Diagnostic } from "../../../src/compiler/diagnostics/diagnostic.ts";
import { readImageInfo } from "../../../src/compiler/pictures/image-info.ts";
import { readSource } from "../../../src/compiler/source/read-source.ts";
import { caseText, entryWith } from "../case-text.ts";
import { type CompileOptions, compileFolder, type Files, placesOf, taxonomy } from "../compile-folder.ts";

const blank = sharp({ create: { width: 30, height: 20, channels: 3, background: "#fff" } });
const turned = blank.clone().withMetadata({ orientation: 6 });
const svg = (inner = "", attributes = 'width="30" height="20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;
const bytes = (text: string) => new TextEncoder().encode(text);

/** A case that shows one picture under the name as the author wrote it. */
const shown = (name: string, files: Files, options?: CompileOptions) => {
  const text = caseText({ entries: `${entryWith("正文")}\n      image: ${JSON.stringify(name)}\n      alt: 图` });
  const { compiled, diagnostics, listFiles } = compileFolder({ "zh/a.md": text, ...files }, options);
  const [section] = compiled.details.zh[0]?.sections ?? [];
  return {
    picture: section?.kind === "plain" ? section.pictures[0] : undefined,
    diagnostics: diagnostics.filter(({ code }) => code !== "W_UNPAIRED"),
    files: new Map(listFiles()),
  };
};
const remedy = ({ diagnostics }: { diagnostics: Diagnostic[] }) => diagnostics[0]?.remedy.en;

describe("the size of a picture", () => {
  it.each<[string, () => Promise<Buffer>]>([
    ["png", () => blank.clone().png().toBuffer()],
    ["jpeg", () => blank.clone().jpeg().toBuffer()],
    ["jpeg", () => blank.clone().jpeg({ progressive: true }).toBuffer()],
    ["gif", () => blank.clone().gif().toBuffer()],
    ["webp", () => blank.clone().webp().toBuffer()],
    ["webp", () => blank.clone().webp({ lossless: true }).toBuffer()],
    ["webp", () => blank.clone().ensureAlpha(0.5).webp().toBuffer()],
    ["avif", () => blank.clone().avif({ effort: 0 }).toBuffer()],
    // Browsers pass over the orientation of a WebP.
    ["webp", () => turned.clone().webp().toBuffer()],
  ])("is read from a real %s", async (kind, draw) => {
    expect(readImageInfo(await draw())).toEqual({ kind, width: 30, height: 20 });
  });

  it.each<[string, () => Promise<Buffer>]>([
    ["jpeg", () => turned.clone().jpeg().toBuffer()],
    ["png", () => turned.clone().png().toBuffer()],
    ["avif", () => turned.clone().avif({ effort: 0 }).toBuffer()],
  ])("is that of the turned %s, as browsers show it", async (kind, draw) => {
    expect(readImageInfo(await draw())).toEqual({ kind, width: 20, height: 30 });
  });

  it.each<[string, number | null, number | null]>([
    ['width="30" height="20px"', 30, 20],
    ['width="3cm" height="72pt"', 113.39, 96],
    ['viewBox="0 0 30 20"', 30, 20],
    ['width="100%" viewBox="0,0,30,20"', 30, 20],
    ['width="60" viewBox="0 0 30 20"', 60, 40],
    ["", null, null],
    ['width="-3" height="x" viewBox="0 0 0 5"', null, null],
  ])("is read from an SVG with %s", (attributes, width, height) => {
    expect(readImageInfo(bytes(svg("", attributes)))).toEqual({ kind: "svg", width, height });
  });

  it("is not guessed at: damaged files and other formats are no pictures", () => {
    const webp = new Uint8Array(32);
    webp.set(bytes("RIFF\0\0\0\0WEBPXXXX"));
    const others = [Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), webp, bytes("hello"), new Uint8Array(), bytes("\x89PNG")];
    expect(others.map(readImageInfo)).toEqual(others.map(() => undefined));
  });
});

describe("an SVG", () => {
  it.each([
    '<path d="M0 0h1" fill="url(#a)" style="fill:url( \'#a\' );stroke:#fff"/>',
    "<style>.a{fill:url(#b)} /* url(x) */</style>",
    '<use xlink:href="#a"/><use href="#b"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    "<text>once=1 javascript: &lt;script&gt; on click = url(x)</text>",
    "<!-- <script>1</script> -->",
    '<g data-name="on" aria-label="url(x)" class="image(" id="onload"/>',
    '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:li r:resource="https://a.example/"/></r:RDF></metadata>',
    '<g xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="x"/>',
    '<text xml:space="preserve">a</text>',
  ])("may hold %s", (inner) => {
    expect(readImageInfo(bytes(svg(inner)))?.problem).toBeUndefined();
  });

  it.each([
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>',
    '<?xml version="1.0" encoding="iso-8859-1"?>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
    "\ufeff",
  ])("may begin with %s", (head) => {
    expect(readImageInfo(bytes(head + svg()))?.problem).toBeUndefined();
  });

  it("may name its namespace by a prefix", () => {
    const prefixed = '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="1" height="1"/>';
    expect(readImageInfo(bytes(prefixed))).toEqual({ kind: "svg", width: 1, height: 1 });
  });

  it.each([
    ["a script", svg("<script>1</script>")],
    ["a script by a prefix", svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>')],
    ["HTML by a prefix", svg('<h:body xmlns:h="http://www.w3.org/1999/xhtml" onload="x()"/>')],
    ["HTML by default", svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/>')],
    ["an event handler", svg('<g onload="x()"/>')],
    ["a handler on the root", svg("", 'onload="x()"')],
    ["foreignObject", svg("<foreignObject/>")],
    ["a link", svg('<a xlink:href="javascript:x()"/>')],
    ["an animation", svg('<animate attributeName="href" to="javascript:x()"/>')],
    ["a bitmap elsewhere", svg('<image xlink:href="https://evil.example/a.png"/>')],
    ["a bitmap by another prefix", svg('<image y:href="//evil.example" xmlns:y="http://www.w3.org/1999/xlink"/>')],
    ["a drawing inside a data address", svg('<image href="data:image/svg+xml,x"/>')],
    ["another file", svg('<use href="other.svg#a"/>')],
    ["a base address", svg('<g xml:base="https://evil.example"/>')],
    ["a fill elsewhere", svg('<path fill="url(https://evil.example)"/>')],
    ["a fill behind blanks", svg(`<path fill="url(${" ".repeat(500)}#a)"/>`)],
    ["an escaped fill", svg('<path fill="u\\72l(//evil.example)"/>')],
    ["a commented fill", svg('<path style="fill:u/**/rl(//evil.example);fill:url/**/(//evil.example)"/>')],
    ["an entity-coded fill", svg('<path fill="&#117;rl(//evil.example)"/>')],
    ["an imported style", svg("<style>@import '//evil.example'</style>")],
    ["an escaped import", svg("<style>@\\69mport '//evil.example'</style>")],
    ["a style in two pieces", svg("<style>@im<![CDATA[port 'x']]></style>")],
    ["a style sheet", `<?xml-stylesheet href="x"?>${svg()}`],
    ["entities", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg()}`],
    ["another encoding", `<?xml version="1.0" encoding="UTF-7"?>${svg("<text>+ADw-</text>")}`],
    ["a wrong encoding", `<?xml version="1.0" encoding="gb2312"?>${svg("<text>字</text>")}`],
    ["no namespace", '<svg width="1" height="1"/>'],
    ["another namespace", '<svg xmlns="http://www.w3.org/2000/svgx"/>'],
    ["an open element", '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
    ["deep nesting", svg("<g>".repeat(300) + "</g>".repeat(300))],
  ])("with %s is refused and says so", (_, text) => {
    const { diagnostics } = shown("/images/a.svg", { "images/a.svg": text });
    expect(placesOf(diagnostics)).toEqual(["E_SVG zh/a.md:11:14"]);
    expect(diagnostics[0]?.message.zh).toMatch(/无法使用：.*\p{Script=Han}/u);
  });

  it("in UTF-16 is refused and says so", () => {
    const text = `\ufeff${svg("<script/>")}`;
    const { diagnostics } = shown("/images/a.svg", { "images/a.svg": Buffer.from(text, "utf16le") });
    expect(diagnostics[0]?.message.en).toContain("not UTF-8");
  });

  it.each<[string, (size: number) => string]>([
    ["url( and blanks", (size) => svg(`<path fill="url(${" ".repeat(size)}"/>`)],
    ["many url(", (size) => svg(`<path fill="${"url(".repeat(size / 4)}"/>`)],
    ["open comments", (size) => svg(`<style>${"/*".repeat(size / 2)}</style>`)],
    ["escapes", (size) => svg(`<style>${"\\".repeat(size)}</style>`)],
    ["open elements", (size) => svg("<g>".repeat(size / 3))],
    ["flat elements", (size) => svg("<g/>".repeat(size / 4))],
    ["attributes", (size) => `<svg ${Array.from({ length: size / 12 }, (_, n) => `data-${n}=""`).join(" ")}/>`],
    ["angle brackets", (size) => `<svg${"<".repeat(size)}`],
    ["blanks", (size) => `${" ".repeat(size)}<svg`],
  ])("is judged in time that only grows with its size: %s", (_, build) => {
    const time = (size: number) => {
      const data = bytes(build(size));
      const before = process.cpuUsage();
      readImageInfo(data);
      return process.cpuUsage(before).user / 1_000;
    };
    time(10_000);
    const [small, large] = [time(100_000), time(1_000_000)];
    expect(large).toBeLessThan(Math.max(15 * small, 1_500));
  });
});

describe("the name of a picture", () => {
  it.each([
    ["with a blank", "my logo.svg", "my%20logo.svg"],
    ["with a hash", "图#2.svg", "%E5%9B%BE%232.svg"],
    ["with a question mark", "why?.svg", "why%3F.svg"],
    ["with a per cent sign", "100%.svg", "100%25.svg"],
    ["with an ampersand and a plus", "a&b+c.svg", "a%26b%2Bc.svg"],
    ["with an ideographic space", "图\u30002.svg", "%E5%9B%BE%E3%80%802.svg"],
  ])("%s is found, and addressed so that it arrives", (_, name, address) => {
    const { picture, diagnostics, files } = shown(`/images/case/${name}`, { [`images/case/${name}`]: svg() });
    expect(diagnostics).toEqual([]);
    expect(picture?.src).toBe(`images/files/case/${address}`);
    expect(files.has(`images/files/case/${name}`)).toBe(true);
  });

  it("is found when it is written as an address", () => {
    const { picture } = shown("/images/my%20logo.svg", { "images/my logo.svg": svg() });
    expect(picture?.src).toBe("images/files/my%20logo.svg");
  });

  it("is found when its letters are composed otherwise", () => {
    const { picture, files } = shown("/images/caf\u00e9.svg", { "images/cafe\u0301.svg": svg() });
    expect(picture?.src).toBe("images/files/cafe%CC%81.svg");
    expect(files.has("images/files/cafe\u0301.svg")).toBe(true);
  });

  it("in another case is told, and read when lenient", () => {
    const files = { "images/case/Logo.SVG": svg() };
    const strict = shown("/images/case/logo.svg", files);
    expect(placesOf(strict.diagnostics)).toEqual(["E_ASSET zh/a.md:11:14"]);
    expect(remedy(strict)).toContain("`images/case/Logo.SVG`");
    const lenient = shown("/images/case/logo.svg", files, { lenient: true });
    expect(placesOf(lenient.diagnostics)).toEqual(["W_ASSET zh/a.md:11:14"]);
    expect(lenient.picture?.src).toBe("images/files/case/Logo.SVG");
  });

  it.each([
    ["misspelt", "/images/archtecture.svg"],
    ["with a version behind it", "/images/architecture.svg?v=2"],
  ])("%s is told with the one that is there", (_, name) => {
    expect(remedy(shown(name, { "images/architecture.svg": svg() }))).toContain("`images/architecture.svg`");
  });
});

describe("files from outside the source", () => {
  const inFolder = (build: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), "casebook-"));
    mkdirSync(join(folder, "source/zh"), { recursive: true });
    mkdirSync(join(folder, "source/images"), { recursive: true });
    const text = caseText({ entries: `${entryWith("正文")}\n      image: /images/out/secret.svg\n      alt: 图` });
    writeFileSync(join(folder, "source/zh/a.md"), text);
    build(folder);
    const { diagnostics, listFiles } = compileCases({ source: readSource(join(folder, "source"), ""), taxonomy });
    const files = [...new Map(listFiles()).keys()].filter((path) => path.includes("secret"));
    rmSync(folder, { recursive: true });
    return { places: placesOf(diagnostics), files };
  };

  it("are not published through a linked folder", () => {
    const { places, files } = inFolder((folder) => {
      mkdirSync(join(folder, "private"));
      writeFileSync(join(folder, "private/secret.svg"), svg());
      symlinkSync(join(folder, "private"), join(folder, "source/images/out"));
    });
    expect([places, files]).toEqual([["E_SYMLINK zh/a.md:11:14"], []]);
  });

  it("are not published through a linked file", () => {
    const { places, files } = inFolder((folder) => {
      writeFileSync(join(folder, "secret.svg"), svg());
      mkdirSync(join(folder, "source/images/out"));
      symlinkSync(join(folder, "secret.svg"), join(folder, "source/images/out/secret.svg"));
    });
    expect([places, files]).toEqual([["E_SYMLINK zh/a.md:11:14"], []]);
  });

  it("are told by their size when they hold more bytes than can be read", () => {
    const { places } = inFolder((folder) => {
      const file = join(folder, "source/images/out/secret.svg");
      mkdirSync(join(folder, "source/images/out"));
      writeFileSync(file, "");
      truncateSync(file, 3 * 1024 ** 3);
    });
    expect(places).toEqual(["E_IMAGE_LIMIT zh/a.md:11:14"]);
  });
});
