import type { CaseDetail } from "../../domain/customer-case.ts";
import { sectionParts } from "../../sections/texts.ts";
import type { CaseText } from "../index/text-index-file.ts";

type Section = CaseText["sections"][number];

/**
 * The words of a case, each under the heading it stands under, smaller headings among them. Highlights and quotes belong to
 * the section before; what stands before the first heading has none.
 */
export function caseTextOf({ title, summary, sections }: CaseDetail): CaseText {
  const read: Section[] = [{ id: null, heading: "", text: "" }];
  for (const part of sections.flatMap(sectionParts)) {
    const last = read.at(-1) as Section;
    if (part.kind === "heading") read.push({ id: part.id, heading: part.text, text: "" });
    else if (part.kind === "line") last.text += last.text === "" ? part.text : `\n${part.text}`;
  }
  return { title, summary, sections: read.filter(({ heading, text }) => heading !== "" || text !== "") };
}
