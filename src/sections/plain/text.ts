import type { Picture } from "../../domain/picture.ts";
import { type Inline, plainText } from "../../domain/rich-text.ts";
import type { SectionText, TextPart } from "../section-text.ts";
import { escapeMarkdown, inlineMarkdown } from "../write-markdown.ts";

export type ListMarker = "decimal" | "alpha" | "dash";

export type Block =
  | { kind: "paragraph"; content: Inline[] }
  | { kind: "heading"; level: 3 | 4; id: string; content: Inline[]; href?: string; bold?: true; color?: string }
  | { kind: "list"; marker: ListMarker; start: number; items: Inline[][] };

/** Running text under a title, with pictures below it. Without a title it continues the section before. */
export type PlainSection = { kind: "plain"; id?: string; title?: string; blocks: Block[]; pictures: Picture[] };

export const plainSectionText: SectionText<PlainSection> = {
  parts: ({ id, title, blocks, pictures }) => [
    ...(title === undefined ? [] : [{ kind: "heading", level: 2, id: id ?? null, text: title } as const]),
    ...blocks.flatMap(blockParts),
    ...pictures.flatMap(({ caption }) => (caption ? [{ kind: "caption", text: caption } as const] : [])),
  ],
  pictures: ({ pictures }) => pictures,
  markdown: ({ title, blocks }) => [...(title ? [`## ${escapeMarkdown(title)}`] : []), ...blocks.map(blockMarkdown)],
};

const blockParts = (block: Block): TextPart[] => {
  switch (block.kind) {
    case "paragraph":
      return [{ kind: "line", text: plainText(block.content) }];
    case "heading":
      return [{ kind: "heading", level: block.level, id: block.id, text: plainText(block.content) }];
    case "list":
      return block.items.map((item) => ({ kind: "line", text: plainText(item) }));
  }
};

const blockMarkdown = (block: Block): string => {
  switch (block.kind) {
    case "paragraph":
      return inlineMarkdown(block.content);
    case "heading": {
      const text = inlineMarkdown(block.content);
      return `${"#".repeat(block.level)} ${block.href ? `[${text}](<${block.href}>)` : text}`;
    }
    case "list":
      return block.items
        .map((item, index) => `${listMark(block.marker, block.start + index)} ${inlineMarkdown(item)}`)
        .join("\n");
  }
};

/** Markdown has no lettered lists: `b.` becomes `- b.`. */
const listMark = (marker: ListMarker, number: number): string =>
  marker === "decimal" ? `${number}.` : marker === "dash" ? "-" : `- ${String.fromCharCode(96 + number)}.`;
