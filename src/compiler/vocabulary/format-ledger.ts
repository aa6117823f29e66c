import type { Ledger, PublishedName } from "./ledger.ts";

const head = `# yaml-language-server: $schema=schemas/ledger.schema.json
# Every case and facet value ever published. Written by \`npm run compile -- --record\`; redirects are added by hand:
#   - { case: old-slug, to: new-slug }
#   - { facet: facet-id, value: old-id, to: new-id }
`;

/** The ledger with further names at the end of each list; cases joined on `today` (`YYYY-MM-DD`). */
export const formatLedger = (
  { cases, values, redirects }: Ledger,
  further: readonly PublishedName[],
  today: string,
): string => {
  const caseLines = [
    ...cases,
    ...further.filter(({ facet }) => facet === undefined).map(({ id }) => ({ id, added: today })),
  ].map(({ id, added }) => `  - { slug: ${id}, added: ${added} }\n`);
  const valueLines = [...values, ...further.filter(({ facet }) => facet !== undefined)].map(
    ({ facet, id }) => `  - { facet: ${facet}, id: ${id} }\n`,
  );
  const redirectLines = redirects.map(({ from, to }) =>
    from.facet === undefined
      ? `  - { case: ${from.id}, to: ${to} }\n`
      : `  - { facet: ${from.facet}, value: ${from.id}, to: ${to} }\n`,
  );
  return head + list("cases", caseLines) + list("values", valueLines) + list("redirects", redirectLines);
};

const list = (name: string, lines: readonly string[]) =>
  lines.length > 0 ? `${name}:\n${lines.join("")}` : `${name}: []\n`;
