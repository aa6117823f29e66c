import type { Inline } from "../domain/rich-text.ts";

/** Inline content as Markdown that reads back the same. */
export const inlineMarkdown = (content: readonly Inline[]): string => content.map(nodeMarkdown).join("");

function nodeMarkdown(node: Inline): string {
  if (typeof node === "string") return escapeMarkdown(node);
  switch (node.kind) {
    case "code":
      return codeSpan(node.text);
    case "strong":
      return `**${inlineMarkdown(node.children)}**`;
    case "emphasis":
      return `*${inlineMarkdown(node.children)}*`;
    case "link":
      return `[${inlineMarkdown(node.children)}](<${node.href}>)`;
  }
}

/** A code span fenced by more backticks than its text holds in a row (CommonMark 0.31, 6.1). */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return fence + pad + text + pad + fence;
}

/** Text with backslashes before characters that mean something in Markdown: `*` anywhere, `##` and `1.` at the start of a line, `---` alone on one. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/^(\s*)(#{1,6}|[+-])(?=\s|$)/gm, "$1\\$2")
    .replace(/^(\s*)-(?=(?:[ \t]*-){2,}\s*$)/gm, "$1\\-")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2");

/** Blocks of Markdown with empty lines between them; missing ones are left out. */
export const joinBlocks = (parts: readonly (string | undefined)[]): string => `${parts.filter(Boolean).join("\n\n")}\n`;
