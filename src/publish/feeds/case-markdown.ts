import type { Block, CaseDetail, Picture, Section } from "../../domain/customer-case.ts";
import { escapeMarkdown, joinBlocks } from "../../share/content/list-markdown.ts";
import { absolute, type Site } from "../site.ts";
import { inlineMarkdown } from "./inline-markdown.ts";

/**
 * A whole case as Markdown, in the order of its page. `path` is the path of that page (`zh/cases/zto/`); its address is the last line,
 * which the share menu replaces by the link that is being shared.
 */
export function caseMarkdown(detail: CaseDetail, path: string, site: Site): string {
  const { banner, figure, facts, sections } = detail;
  const pictures = (shown: readonly Picture[]) =>
    shown.flatMap(({ src, alt, caption }) => {
      if (src === null) return [];
      const address = src.startsWith("https:") ? src : `${absolute(site, "data/")}${src}`;
      return [`![${escapeMarkdown(caption ?? alt)}](<${address}>)`];
    });
  return joinBlocks([
    `# ${escapeMarkdown(banner.title)}`,
    inlineMarkdown(banner.content),
    figure && `**${escapeMarkdown(figure.value)}** ${escapeMarkdown(figure.label)}`,
    facts.rows.map((row) => `- **${escapeMarkdown(row.title)}** ${escapeMarkdown(row.content)}`).join("\n"),
    ...pictures(banner.image ? [banner.image] : []),
    ...sections.flatMap((section) => [
      ...sectionMarkdown(section),
      ...pictures(section.kind === "plain" ? section.pictures : []),
    ]),
    `<${absolute(site, path)}>`,
  ]);
}

function sectionMarkdown(section: Section): string[] {
  switch (section.kind) {
    case "highlights":
      return [section.items.map((item) => `- ${inlineMarkdown(item)}`).join("\n")];
    case "quote":
      return [
        `> ${inlineMarkdown(section.content)}${section.author ? `\n>\n> — ${escapeMarkdown(section.author)}` : ""}`,
      ];
    case "plain":
      return [...(section.title ? [`## ${escapeMarkdown(section.title)}`] : []), ...section.blocks.map(blockMarkdown)];
  }
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return inlineMarkdown(block.content);
    case "heading": {
      const text = inlineMarkdown(block.content);
      return `${"#".repeat(block.level)} ${block.href ? `[${text}](<${block.href}>)` : text}`;
    }
    case "list":
      return block.items
        .map((item, index) => `${listMarker(block.marker, block.start + index)} ${inlineMarkdown(item)}`)
        .join("\n");
  }
}

/** Markdown has no lists numbered by letters: the letter becomes part of the text. */
const listMarker = (marker: "decimal" | "alpha" | "dash", number: number): string =>
  marker === "decimal" ? `${number}.` : marker === "dash" ? "-" : `- ${String.fromCharCode(96 + number)}.`;
