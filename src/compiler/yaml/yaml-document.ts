import { LineCounter, parseDocument, type YAMLError } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Code } from "../diagnostics/diagnostic-texts.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { type Located, locateData } from "./yaml-data.ts";
import { toYamlNode } from "./yaml-node.ts";
import { listOpenings, type Opening } from "./yaml-openings.ts";

export type YamlInput = {
  yaml: string;
  report: Report;
  /** Maps an offset of `yaml` to one of the file; the same offset by default. */
  toOffset?: (offset: number) => number;
  /** Line (from 1) of an offset of the file, to name the first of two equal keys. */
  lineOf: (offset: number) => number;
  /** Repeated keys become warnings, the last one wins. */
  lenient?: boolean;
  /** Keys whose repetition means several values. */
  repeatable?: ReadonlySet<string>;
  /** Misspelt keys and what they mean. */
  misspelt?: ReadonlyMap<string, string>;
  /** Whether the line of this offset already has an error, so that the parser's echo is left out. */
  reported?: (offset: number) => boolean;
  /** What to write instead, where the parser stopped at this offset. */
  explain?: (offset: number) => YamlHint | undefined;
};

export type YamlHint = { hint: string; hintZh: string };

/**
 * YAML 1.2 (core schema) to plain data: one document, no aliases, anchors, tags, directives, merge keys.
 * Undefined when the text is not usable; the reasons have been reported, the first of each line.
 */
export const readYaml = (input: YamlInput): Located | undefined => {
  const { yaml, toOffset = (offset) => offset } = input;
  const plain = readPlainYaml(yaml);
  return plain ? locateData(plain, { ...input, toOffset }) : readFullYaml({ ...input, toOffset });
};

/** As `readYaml`, by the full parser whatever the text. */
export const readFullYaml = (input: YamlInput & { toOffset: (offset: number) => number }): Located | undefined => {
  const { yaml, toOffset } = input;
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: false,
    merge: false,
    customTags: [],
    prettyErrors: false,
    logLevel: "error",
    lineCounter: lines,
  });
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
  return problems.length > 0 ? undefined : locateData(document.contents && toYamlNode(document.contents), input);
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
  { code, message }: YAMLError,
  offset: number,
  { report, reported, explain }: YamlInput,
  opening: Opening | undefined,
) => {
  if (reported?.(offset)) return;
  const hint = opening ? unclosedHint(opening) : (explain?.(offset) ?? anyHint);
  report(codes[code] ?? "E_YAML", offset, { reason: message, found: message, ...hint });
};
