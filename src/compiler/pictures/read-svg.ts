import { isUtf8 } from "node:buffer";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { cssProblem } from "./check-css.ts";
import { svgAttributes, svgElements } from "./svg-names.ts";

/** Why an SVG must not be published, for people. */
export type SvgProblem = { reason: string; reasonZh: string };

type Svg = { width: number | null; height: number | null; problem?: SvgProblem };

const svgNamespace = "http://www.w3.org/2000/svg";
const xlink = "http://www.w3.org/1999/xlink";
const xml = "http://www.w3.org/XML/1998/namespace";
const xmlns = "http://www.w3.org/2000/xmlns/";
const maxDepth = 200;

class Rejected extends Error {
  readonly problem: SvgProblem;
  constructor(reason: string, reasonZh: string) {
    super(reason);
    this.problem = { reason, reasonZh };
  }
}

/**
 * Reads an SVG with an XML parser and compares it with the names that only draw: elements and attributes by list, references only
 * to the file itself or to a bitmap inside it. Undefined when the bytes are no SVG at all. Headers keep a picture from running
 * scripts as well; this check is the first wall, and tells authors of a file that browsers would not show.
 */
export const readSvg = (bytes: Uint8Array): Svg | undefined => {
  const size = { width: null, height: null };
  if (!isUtf8(bytes)) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return utf16 || new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).includes("<svg")
      ? { ...size, problem: { reason: "it is not UTF-8.", reasonZh: "编码不是 UTF-8。" } }
      : undefined;
  }
  const text = new TextDecoder().decode(bytes);
  let root: SaxesTagNS | undefined;
  try {
    walk(text, (tag) => {
      root ??= tag;
    });
  } catch (error) {
    if (root === undefined && !text.slice(0, 4096).includes("<svg")) return undefined;
    const problem =
      error instanceof Rejected
        ? error.problem
        : {
            reason: `it is not well-formed XML (${firstLine(error)}).`,
            reasonZh: `XML 格式有误（${firstLine(error)}）。`,
          };
    return { ...(root ? sizeOf(root) : size), problem };
  }
  return root ? sizeOf(root) : undefined;
};

const firstLine = (error: unknown): string => String((error as Error).message).split("\n", 1)[0] as string;

/** Parses and checks everything; throws at the first thing that cannot stay. */
const walk = (text: string, onTag: (tag: SaxesTagNS) => void): void => {
  const parser = new SaxesParser({ xmlns: true });
  const open: SaxesTagNS[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("xmldecl", ({ encoding }) => {
    const isAscii = !/[^\u0000-\u007f]/.test(text);
    if (
      encoding &&
      !/^utf-?8$/i.test(encoding) &&
      !(isAscii && /^(?:us-ascii|iso-8859-\d+|windows-125\d)$/i.test(encoding))
    )
      throw new Rejected(`it names the encoding ${encoding}.`, `声明的编码为 ${encoding}。`);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("["))
      throw new Rejected("its document type declares entities.", "文档类型声明中含有实体定义。");
  });
  parser.on("processinginstruction", ({ target }) => {
    throw new Rejected(`it holds the instruction \`<?${target}\`.`, `含有处理指令 \`<?${target}\`。`);
  });
  parser.on("opentag", (tag) => {
    if (open.length === 0) {
      onTag(tag);
      checkRoot(tag);
    }
    checkElement(tag);
    for (const attribute of Object.values(tag.attributes)) checkAttribute(attribute, tag);
    open.push(tag);
    if (open.length > maxDepth)
      throw new Rejected(`its elements nest more than ${maxDepth} deep.`, `元素嵌套超过 ${maxDepth} 层。`);
  });
  parser.on("closetag", () => open.pop());
  let style = "";
  const onText = (part: string) => {
    if (open.at(-1)?.local === "style") style += part;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.write(text).close();
  checkCss(style, "style", "style");
};

const checkRoot = ({ local, uri }: SaxesTagNS): void => {
  if (local === "svg" && uri === "")
    throw new Rejected(
      `it lacks \`xmlns="${svgNamespace}"\` on \`<svg>\`, so browsers show nothing.`,
      `\`<svg>\` 缺少 \`xmlns="${svgNamespace}"\`，浏览器不会显示。`,
    );
  if (local !== "svg" || uri !== svgNamespace) throw new Rejected("its root is not `<svg>`.", "根元素不是 `<svg>`。");
};

/** Namespaces in which drawing programs keep their own notes, which browsers pass over. Those of the W3C may act, except RDF. */
const isEditors = (uri: string): boolean =>
  uri !== "" && (!uri.startsWith("http://www.w3.org/") || /rdf-(?:syntax-ns|schema)#$/.test(uri));

const checkElement = ({ name, local, uri }: SaxesTagNS): void => {
  if (uri === svgNamespace ? !svgElements.has(local) : !isEditors(uri))
    throw new Rejected(`it holds the element \`<${name}>\`.`, `含有元素 \`<${name}>\`。`);
};

/** Attributes that hold names or words, which may look like anything. */
const textAttributes = /^(?:id|class|lang|title|role|unicode|glyph-name|name|data-.*|aria-.*)$/i;

type Attribute = SaxesTagNS["attributes"][string];

const checkAttribute = ({ name, local, uri, value }: Attribute, tag: SaxesTagNS): void => {
  if (uri === xmlns || isEditors(uri) || tag.uri !== svgNamespace) return;
  const isReference = local === "href" && (uri === "" || uri === xlink);
  const isKnown =
    uri === ""
      ? svgAttributes.has(local) || /^(?:data|aria)-[\w.-]+$/i.test(local)
      : uri === xlink || (uri === xml && local !== "base");
  if (!isKnown) throw new Rejected(`it holds the attribute \`${name}\`.`, `含有属性 \`${name}\`。`);
  if (isReference) checkReference(value.trim(), tag.local);
  else if (!textAttributes.test(local)) checkCss(value, name, tag.local);
};

/** `#id`, or a bitmap written into the file. */
const checkReference = (value: string, element: string): void => {
  const isBitmap =
    (element === "image" || element === "feImage") && /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(value);
  if (value !== "" && !value.startsWith("#") && !isBitmap)
    throw new Rejected(
      `it refers to another file: \`${value.slice(0, 60)}\`.`,
      `引用了其他文件：\`${value.slice(0, 60)}\`。`,
    );
};

const checkCss = (css: string, name: string, element: string): void => {
  const found = cssProblem(css);
  if (found !== undefined)
    throw new Rejected(
      `\`${name}\` of \`<${element}>\` refers to another file: \`${found.slice(0, 60)}\`.`,
      `\`<${element}>\` 的 \`${name}\` 引用了其他文件：\`${found.slice(0, 60)}\`。`,
    );
};

/** CSS pixels of one unit (CSS Values and Units 4, 6.2). */
const units: Record<string, number> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

const sizeOf = ({ attributes }: SaxesTagNS): { width: number | null; height: number | null } => {
  const pixels = (name: string) => {
    const [, number, unit = ""] =
      /^\s*\+?([\d.]+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(attributes[name]?.value ?? "") ?? [];
    return (Number(number) || 0) * (units[unit.toLowerCase()] ?? 0);
  };
  const [, , boxWidth = 0, boxHeight = 0] = (attributes["viewBox"]?.value.trim() ?? "").split(/[\s,]+/, 4).map(Number);
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : 0;
  const [ownWidth, ownHeight] = [pixels("width"), pixels("height")];
  const width = ownWidth || ownHeight * ratio || boxWidth;
  const height = ownHeight || (ratio && ownWidth / ratio) || boxHeight;
  return width > 0 && height > 0 ? { width: rounded(width), height: rounded(height) } : { width: null, height: null };
};

const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;
