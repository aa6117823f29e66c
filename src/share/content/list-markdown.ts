import type { CaseSummary } from "../../domain/customer-case.ts";

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

/** Blocks of Markdown with empty lines between them; missing ones are left out. */
export const joinBlocks = (parts: readonly (string | undefined)[]): string => `${parts.filter(Boolean).join("\n\n")}\n`;

/** Text with backslashes before characters that mean something in Markdown: `*` anywhere, `#` and `1.` at the start of a line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/^(\s*)([#+-])(?=\s|$)/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
