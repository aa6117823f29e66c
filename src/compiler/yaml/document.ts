import { Composer, type CST, type Document, Lexer, LineCounter, Parser, YAMLParseError } from "yaml";
import type { Code } from "../diagnostics/diagnostic-texts.ts";
import { limits } from "../source/limits.ts";
import { type DataOptions, type Located, locateData } from "./data.ts";
import { listOpenings, type Opening } from "./openings.ts";

export type YamlInput = Omit<DataOptions, "toOffset"> & {
  /** Maps an offset of `yaml` to one of the file; the same offset by default. */
  toOffset?: (offset: number) => number;
  /** Whether the line of this offset already has an error, so that the parser's echo is left out. */
  reported?: (offset: number) => boolean;
  /** What to write instead, where the parser stopped at this offset of the file. */
  explain?: (offset: number) => YamlHint | undefined;
};

export type YamlHint = { hint: string; hintZh: string };

/**
 * YAML 1.2 (core schema) to plain data: one document, no aliases, anchors, tags, directives, merge keys.
 * Undefined when the text is not usable; the reasons have been reported, the first of each line.
 */
export const readYaml = (input: YamlInput): Located | undefined => {
  const { yaml, report, toOffset = (offset) => offset } = input;
  const lines = new LineCounter();
  const tokens = parse(yaml, lines);
  if (typeof tokens === "number") {
    const start = toOffset(yaml.lastIndexOf("\n", tokens) + 1);
    return report("E_LIMIT", start, { what: "nesting", found: `> ${limits.depth}`, limit: limits.depth });
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
  return problems.length > 0 ? undefined : locateData(document.contents, { ...input, toOffset });
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

const unclosedHint = ({ close }: Opening): YamlHint => ({
  hint: `What opens here is never closed: put \`${close}\` where it ends.`,
  hintZh: `此处开始的内容没有闭合，请在其末尾补上 \`${close}\`。`,
});

const anyHint: YamlHint = {
  hint: "Check quotes, brackets and indentation on this line and the one before.",
  hintZh: "请检查本行及上一行的引号、括号和缩进。",
};

const reportProblem = (
  { code, message }: Pick<YAMLParseError, "code" | "message">,
  offset: number,
  { report, reported, explain }: YamlInput,
  opening: Opening | undefined,
) => {
  if (reported?.(offset)) return;
  const hint = opening ? unclosedHint(opening) : (explain?.(offset) ?? anyHint);
  report(codes[code] ?? "E_YAML", offset, { reason: message, found: message, ...hint });
};
