import type { CaseSummary } from "../../domain/customer-case.ts";
import { escapeMarkdown, joinBlocks } from "../../sections/write-markdown.ts";

type List = { title: string; filters: readonly string[]; cases: readonly CaseSummary[] };

/** A list of cases as Markdown: the chosen filters, one line with a link for each case, and the address of the list. */
export const listMarkdown = (
  { title, filters, cases }: List,
  link: string,
  caseLink: (slug: string) => string,
): string =>
  joinBlocks([
    `# ${escapeMarkdown(title)}`,
    filters.map(escapeMarkdown).join(" · "),
    cases
      .map((item) => `- [**${escapeMarkdown(item.title)}**](<${caseLink(item.slug)}>) ${escapeMarkdown(item.summary)}`)
      .join("\n"),
    `<${link}>`,
  ]);
