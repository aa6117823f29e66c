import type { CaseDetail } from "../../../domain/customer-case.ts";
import { sectionParts } from "../../../sections/texts.ts";

export type Heading = { id: string; title: string; level: 2 | 3 };

/** The headings of levels 2 and 3 that can be linked to, in reading order. */
export const headingsOf = (detail: CaseDetail): Heading[] =>
  detail.sections
    .flatMap(sectionParts)
    .flatMap((part) =>
      part.kind === "heading" && part.level !== 4 && part.id !== null
        ? [{ id: part.id, title: part.text, level: part.level }]
        : [],
    );
