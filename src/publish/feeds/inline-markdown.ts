import type { Inline } from "../../domain/customer-case.ts";
import { escapeMarkdown } from "../../share/content/list-markdown.ts";

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
