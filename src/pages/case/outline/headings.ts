import type { CaseDetail } from "../../../domain/customer-case.ts";
import { plainText } from "../../../ui/text/rich-text.tsx";

export type Heading = { id: string; title: string; level: 2 | 3 };

/** The headings of a case that carry text, in reading order; the third level sits under the second. */
export const headingsOf = (detail: CaseDetail): Heading[] =>
  detail.sections.flatMap((section) => {
    if (section.kind !== "plain") return [];
    const own: Heading[] = section.title && section.id ? [{ id: section.id, title: section.title, level: 2 }] : [];
    const inner = section.blocks.flatMap((block): Heading[] =>
      block.kind === "heading" && block.level === 3
        ? [{ id: block.id, title: plainText(block.content), level: 3 }]
        : [],
    );
    return [...own, ...inner];
  });
