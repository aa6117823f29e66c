import { briefSentences, type CaseDetail } from "../../domain/customer-case.ts";
import type { Picture } from "../../domain/picture.ts";
import { sectionMarkdown, sectionPictures } from "../../sections/texts.ts";
import { escapeMarkdown, inlineMarkdown, joinBlocks } from "../../sections/write-markdown.ts";
import { absolute, type Site } from "../site.ts";

/**
 * A whole case as Markdown, in the order of its page. `path` is the path of that page (`zh/cases/zto/`); its address is the last line,
 * which the share menu replaces by the link that is being shared.
 */
export function caseMarkdown(detail: CaseDetail, path: string, site: Site): string {
  const { headline, banner, brief, cover, figure, results = [], facts, sections } = detail;
  const pictures = (shown: readonly Picture[]) =>
    shown.flatMap(({ src, alt, caption }) => {
      if (src === null) return [];
      const address = src.startsWith("https:") ? src : `${absolute(site, "data/")}${src}`;
      return [`![${escapeMarkdown(caption ?? alt)}](<${address}>)`];
    });
  return joinBlocks([
    `# ${escapeMarkdown(headline ?? banner.title)}`,
    headline && escapeMarkdown(banner.title),
    inlineMarkdown(banner.content),
    figure && `**${escapeMarkdown(figure.value)}** ${escapeMarkdown(figure.label)}`,
    results.map(({ value, label }) => `- **${escapeMarkdown(value)}** ${escapeMarkdown(label)}`).join("\n"),
    ...briefSentences(brief).map(escapeMarkdown),
    facts.rows.map((row) => `- **${escapeMarkdown(row.title)}** ${escapeMarkdown(row.content)}`).join("\n"),
    ...pictures([cover ?? [], banner.image ?? []].flat()),
    ...sections.flatMap((section) => [...sectionMarkdown(section), ...pictures(sectionPictures(section))]),
    `<${absolute(site, path)}>`,
  ]);
}
