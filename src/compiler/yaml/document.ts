import {
  Composer,
  type CST,
  type Document,
  isCollection,
  isScalar,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  visit,
  YAMLParseError,
} from "yaml";
import { type Code, isError } from "../diagnostics/diagnostic.ts";
import { limits } from "../source/limits.ts";
import type { TextFile } from "../source/read-text.ts";
import { positionAt } from "../source/source-text.ts";
import { type DataOptions, hints, type Located, locateData, type YamlHint } from "./data.ts";

/** The YAML of a text file: the whole text, or the part `yaml`, whose offsets `toOffset` maps to those of the file. */
export type YamlInput = TextFile & Partial<DataOptions>;

/**
 * YAML 1.2 (core schema) to plain data: one document, no aliases, anchors, tags, directives, merge keys.
 * Undefined when the text is not usable; the reasons have been reported, the first of each line.
 */
export const readYaml = (input: YamlInput): Located | undefined => {
  const { source, report, yaml = source.text, toOffset = (offset) => offset } = input;
  const lines = new LineCounter();
  const tokens = parse(yaml, lines);
  if (typeof tokens === "number") {
    const start = toOffset(yaml.lastIndexOf("\n", tokens) + 1);
    return report("E_LIMIT", start, {
      what: "nesting",
      whatZh: "嵌套层数",
      found: `> ${limits.depth}`,
      limit: limits.depth,
    });
  }
  const document = compose(tokens, yaml.length);
  const problems = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const openings = problems.length > 0 ? listOpenings(document, yaml) : [];
  const seenLines = new Set<number>();
  for (const [index, problem] of problems.entries()) {
    // Once the parser has lost its place, it complains of every line that follows.
    if (problem.code === "UNEXPECTED_TOKEN" && problems[index - 1]?.code === problem.code) continue;
    const opening = unclosedCodes.has(problem.code) ? openings.findLast(({ at }) => at < problem.pos[0]) : undefined;
    const at = opening?.at ?? startOfText(yaml, problem.pos[0]);
    const { line } = lines.linePos(at);
    if (!seenLines.has(line)) reportProblem(problem, toOffset(at), input, opening);
    seenLines.add(line);
  }
  return problems.length > 0 ? undefined : locateData(document.contents, { ...input, yaml, toOffset });
};

/**
 * Text to tokens, or the offset at which they nest too deeply. The parser takes quadratic time with depth and composing recurses, so
 * that `a: ` 6,000 times on one line must not get as far as that.
 */
const parse = (yaml: string, lines: LineCounter): CST.Token[] | number => {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(yaml)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > 2 * limits.depth) return parser.offset;
  }
  return [...tokens, ...parser.end()];
};

const compose = (tokens: readonly CST.Token[], length: number): Document.Parsed => {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: false,
    merge: false,
    customTags: [],
    logLevel: "error",
  });
  const [document, second] = [...composer.compose(tokens, true, length)] as [Document.Parsed, Document.Parsed?];
  if (second)
    document.errors.push(new YAMLParseError([second.range[0], second.range[1]], "MULTIPLE_DOCS", "A second document"));
  return document;
};

const codes: Partial<Record<string, Code>> = {
  BAD_ALIAS: "E_ALIAS",
  BAD_DIRECTIVE: "E_DIRECTIVE",
  MULTIPLE_DOCS: "E_MULTI",
  TAB_AS_INDENT: "E_TAB",
  TAG_RESOLVE_FAILED: "E_TAG",
};

/** What the parser says where it looks in vain for the end of something. */
const unclosedCodes: ReadonlySet<string> = new Set(["MISSING_CHAR", "BAD_INDENT"]);

/** The parser may point at the indentation; what is wrong with it stands behind. */
const startOfText = (yaml: string, offset: number): number => {
  let at = offset;
  while (yaml.charAt(at) === " ") at++;
  return at;
};

/** A quotation mark or bracket that nothing closes: where it stands, and what is missing. */
type Opening = { at: number; close: string };

const closing: Record<string, string> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** What was opened and never closed, in the order of the text. The parser reports where it gave up, often at the end of the file. */
const listOpenings = (document: Document.Parsed, yaml: string): Opening[] => {
  const openings: Opening[] = [];
  visit(document, {
    Node: (_, node) => {
      const isQuoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      if (!isQuoted && !(isCollection(node) && node.flow)) return;
      const [at, end] = (node as ParsedNode).range;
      const close = closing[yaml.charAt(at)] as string;
      if (end - at < 2 || yaml.charAt(end - 1) !== close) openings.push({ at, close });
    },
  });
  return openings.sort((a, b) => a.at - b.at);
};

const unclosedHint = ({ close }: Opening): YamlHint => ({
  hint: `What opens here is never closed: put \`${close}\` where it ends.`,
  hintZh: `此处开始的内容没有闭合，请在其末尾补上 \`${close}\`。`,
});

/** What the parser means, for readers of Chinese. */
const reasonsZh: Partial<Record<string, string>> = {
  ALIAS_PROPS: "别名不能带锚点或标签",
  BAD_ALIAS: "此处被当作 YAML 别名",
  BAD_COLLECTION_TYPE: "此处的列表或字段集合写法有误",
  BAD_DIRECTIVE: "此处被当作 YAML 指令",
  BAD_DQ_ESCAPE: "双引号内的转义写法有误",
  BAD_INDENT: "缩进与上文不一致",
  BAD_PROP_ORDER: "锚点或标签的位置有误",
  BAD_SCALAR_START: "值不能以此字符开头",
  BLOCK_AS_IMPLICIT_KEY: "同一行出现了第二个键名",
  BLOCK_IN_FLOW: "括号内不能换行书写列表或字段",
  KEY_OVER_1024_CHARS: "键名过长",
  MISSING_CHAR: "缺少引号、括号、逗号或冒号",
  MULTILINE_IMPLICIT_KEY: "键名跨越了多行",
  MULTIPLE_DOCS: "出现了第二个文档",
  TAB_AS_INDENT: "缩进使用了制表符",
  TAG_RESOLVE_FAILED: "此处被当作 YAML 标签",
  UNEXPECTED_TOKEN: "此处出现了多余的内容",
};

const anyHint: YamlHint = {
  hint: "Check quotes, brackets and indentation on this line and the one before.",
  hintZh: "请检查本行及上一行的引号、括号和缩进。",
};

const reportProblem = (
  { code, message }: Pick<YAMLParseError, "code" | "message">,
  offset: number,
  { source, report, diagnostics, explain }: YamlInput,
  opening: Opening | undefined,
) => {
  // On a line that has an error the parser only echoes it.
  const { line } = positionAt(source, offset);
  if (diagnostics.some((one) => isError(one) && one.line === line)) return;
  const own = codes[code] ?? "E_YAML";
  const { hint, hintZh } = explain?.(offset) ?? (opening ? unclosedHint(opening) : (hints[own] ?? anyHint));
  const reasonZh = `${reasonsZh[code] ?? "此处不符合 YAML 语法"}。`;
  report(own, offset, { reason: message, reasonZh, found: message, foundZh: reasonZh, hint, hintZh });
};
