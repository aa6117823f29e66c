import type { Nodes, Parents, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import type { Inline } from "../../domain/rich-text.ts";
import type { ReportHere } from "../diagnostics/diagnostic.ts";
import { hiddenCharacters } from "../source/hidden-characters.ts";
import { limits } from "../source/limits.ts";
import { joinLines } from "./lines.ts";
import { readLink } from "./read-link.ts";

/** Constructs that would swallow or reshape plain text; a content line is one paragraph of running text. */
const disabled = [
  ..."autolink blockQuote codeFenced codeIndented definition headingAtx htmlFlow htmlText list setextUnderline thematicBreak".split(
    " ",
  ),
  "labelStartImage",
];
const options = { extensions: [cjkFriendlyExtension(), { disable: { null: disabled } }] };

/**
 * Inline Markdown to the tree of allowed kinds: `code`, **strong**, *emphasis*, [links](https://...). Everything else stays the text
 * it is: HTML, `~`, `_`, `*` between letters or digits, lists and headings. A rejected link keeps its text.
 */
export const parseInline = (text: string, report: ReportHere): Inline[] => {
  const source = text.trim();
  const marks = source.match(/[*_[\]`<!\\&]/g)?.length ?? 0;
  if (marks > limits.marks) {
    report("E_LIMIT", { what: "marks in one text", whatZh: "单段文字中的标记数", found: marks, limit: limits.marks });
    return [source];
  }
  const { children } = fromMarkdown(source, options);
  return joinTexts(
    children.flatMap((child, index) => [...(index > 0 ? [" "] : []), ...convert(child, source, report)]),
  );
};

const convert = (node: Nodes, source: string, report: ReportHere): Inline[] => {
  const inner = (): Inline[] => (node as Parents).children.flatMap((child) => convert(child, source, report));
  switch (node.type) {
    case "text":
      return [checkedText(node.value, source, report)];
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "break":
      return [" "];
    case "strong":
    case "emphasis":
      return isMeant(node, source)
        ? [{ kind: node.type, children: joinTexts(inner()) }]
        : literalMarks(node, source, inner());
    case "link": {
      const href = readLink(node.url, report);
      return href === undefined ? inner() : [{ kind: "link", href, children: joinTexts(inner()) }];
    }
    // A paragraph; what could make other kinds is disabled.
    default:
      return inner();
  }
};

/** Marks are meant unless they are underscores, or asterisks inside a word or formula such as `5*4*3`. */
const isMeant = (node: PhrasingContent, source: string): boolean => {
  const { start, end } = spanOf(node);
  const width = node.type === "strong" ? 2 : 1;
  if (source[start] === "_") return false;
  const isWord = (index: number) => /[A-Za-z0-9]/.test(source[index] ?? "");
  return !(isWord(start - 1) && isWord(start + width)) && !(isWord(end) && isWord(end - width - 1));
};

const literalMarks = (node: PhrasingContent, source: string, inner: Inline[]): Inline[] => {
  const { start } = spanOf(node);
  const mark = source.slice(start, start + (node.type === "strong" ? 2 : 1));
  return [mark, ...inner, mark];
};

const spanOf = ({ position }: Nodes) => ({
  start: position?.start.offset as number,
  end: position?.end.offset as number,
});

/** `&#x202e;` makes a character that the check of the whole file cannot see. */
const checkedText = (text: string, source: string, report: ReportHere): string => {
  for (const { code, found } of hiddenCharacters(text))
    if ((code === "E_CTRL" || code === "E_BIDI") && hiddenCharacters(source).next().done) report(code, { found });
  return joinLines(text);
};

const joinTexts = (parts: Inline[]): Inline[] =>
  parts.reduce<Inline[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else if (part !== "") joined.push(part);
    return joined;
  }, []);
