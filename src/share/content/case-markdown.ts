import type { Block, CaseDetail, CaseSummary, Picture, Section } from "../../domain/customer-case.ts";
import { escapeMarkdown, inlineMarkdown } from "./inline-markdown.ts";

/** A whole case as Markdown with its link at the foot. `pictureLink` gives the whole address of a picture, or undefined. */
export function caseMarkdown(
  detail: CaseDetail,
  link: string,
  pictureLink: (picture: Picture) => string | undefined,
): string {
  const { banner, figure, facts, sections } = detail;
  const pictures = (shown: readonly Picture[]) =>
    shown.flatMap((picture) => {
      const address = pictureLink(picture);
      return address === undefined ? [] : [`![${escapeMarkdown(picture.caption ?? picture.alt)}](<${address}>)`];
    });
  return joined([
    `# ${escapeMarkdown(banner.title)}`,
    inlineMarkdown(banner.content),
    figure && `**${escapeMarkdown(figure.value)}** ${escapeMarkdown(figure.label)}`,
    facts.rows.map((row) => `- **${escapeMarkdown(row.title)}** ${escapeMarkdown(row.content)}`).join("\n"),
    ...pictures(banner.image ? [banner.image] : []),
    ...sections.flatMap((section) => [
      ...sectionMarkdown(section),
      ...pictures(section.kind === "plain" ? section.pictures : []),
    ]),
    `<${link}>`,
  ]);
}

type List = { title: string; filters: readonly string[]; cases: readonly CaseSummary[] };

/** A list of cases as Markdown: what was chosen, then one line each with its link. */
export const listMarkdown = (
  { title, filters, cases }: List,
  link: string,
  caseLink: (slug: string) => string,
): string =>
  joined([
    `# ${escapeMarkdown(title)}`,
    filters.map(escapeMarkdown).join(" · "),
    cases
      .map((item) => `- [**${escapeMarkdown(item.title)}**](<${caseLink(item.slug)}>) ${escapeMarkdown(item.summary)}`)
      .join("\n"),
    `<${link}>`,
  ]);

const joined = (parts: readonly (string | undefined)[]): string => `${parts.filter(Boolean).join("\n\n")}\n`;

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
        .map((item, index) => `${listSign(block.marker, block.start + index)} ${inlineMarkdown(item)}`)
        .join("\n");
  }
}

/** Markdown has no lettered lists: the letter stays as text. */
const listSign = (marker: "decimal" | "alpha" | "dash", number: number): string =>
  marker === "decimal" ? `${number}.` : marker === "dash" ? "-" : `- ${String.fromCharCode(96 + number)}.`;
