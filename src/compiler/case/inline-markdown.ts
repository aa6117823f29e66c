import type { Nodes, Parents, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import type { Inline } from "../../domain/customer-case.ts";
import type { Facts } from "../diagnostics/diagnostic.ts";
import type { Code } from "../diagnostics/diagnostic-texts.ts";
import { hiddenCharacters } from "../source/hidden-characters.ts";
import { readLink } from "./read-link.ts";

export type Complain = (code: Code, facts: Facts) => undefined;

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
 * it is: HTML, `~`, `_`, `*` between letters or digits, lists and headings. A refused link keeps its text.
 */
export const parseInline = (text: string, complain: Complain): Inline[] => {
  const source = text.trim();
  if (source === "") return [];
  return mayHoldMarks.test(source) ? parseMarks(source, complain) : splitCode(source);
};

/** As `parseInline` of trimmed text, by the full parser whatever marks it holds. */
export const parseMarks = (source: string, complain: Complain): Inline[] => {
  const children = fromMarkdown(source, options).children;
  return joinTexts(
    children.flatMap((child, index) => [...(index > 0 ? [" "] : []), ...convert(child, source, complain)]),
  );
};

/** Marks other than those of code, or characters that the parser replaces. */
const mayHoldMarks = /[\\\u0000-\u001f]|\*.*\*|\]\(|&[A-Za-z#]/s;

/** Text whose only marks are backticks: as many close as have opened, and one space within them on both sides is dropped. */
const splitCode = (source: string): Inline[] => {
  const runs = [...source.matchAll(/`+/g)];
  const parts: Inline[] = [];
  let from = 0;
  for (const [index, run] of runs.entries()) {
    const close = run.index < from ? undefined : runs.slice(index + 1).find(([marks]) => marks === run[0]);
    if (!close) continue;
    const inner = source.slice(run.index + run[0].length, close.index);
    const text = /^ .*[^ ].* $/s.test(inner) ? inner.slice(1, -1) : inner;
    parts.push(source.slice(from, run.index), { kind: "code", text });
    from = close.index + close[0].length;
  }
  return joinTexts([...parts, source.slice(from)]);
};

/** The text without marks, as a reader hears it. */
export const plainText = (content: readonly Inline[]): string =>
  content
    .map((part) => (typeof part === "string" ? part : part.kind === "code" ? part.text : plainText(part.children)))
    .join("");

const convert = (node: Nodes, source: string, complain: Complain): Inline[] => {
  const inner = (): Inline[] => (node as Parents).children.flatMap((child) => convert(child, source, complain));
  switch (node.type) {
    case "text":
      return [checkedText(node.value, complain)];
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
      const href = readLink(node.url, complain);
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

const checkedText = (text: string, complain: Complain): string => {
  for (const { code, found } of hiddenCharacters(text))
    if (code === "E_CTRL" || code === "E_BIDI") complain(code, { found });
  return text.replace(/\s*\n\s*/g, " ");
};

const joinTexts = (parts: Inline[]): Inline[] =>
  parts.reduce<Inline[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else if (part !== "") joined.push(part);
    return joined;
  }, []);
