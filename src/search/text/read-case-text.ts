import type { CaseDetail } from "../../domain/customer-case.ts";
import { plainText } from "../../domain/rich-text.ts";
import { sectionParts } from "../../sections/texts.ts";
import type { CaseText } from "../index/text-index-file.ts";

/**
 * The text of a case page as it is searched: each heading with what stands beneath it, one paragraph or list item a line;
 * highlights and the quote under no heading of their own.
 */
export const readCaseText = ({
  title,
  summary,
  banner,
  sections,
}: Pick<CaseDetail, "title" | "summary" | "banner" | "sections">): CaseText => {
  const parts: CaseText["sections"] = [];
  const open = (id: string | null, heading: string) => parts.push({ id, heading, text: "" });
  const write = (text: string) => {
    const last = parts.at(-1);
    if (last !== undefined && text !== "") last.text += last.text === "" ? text : `\n${text}`;
  };
  open(null, "");
  const opening = plainText(banner.content);
  if (opening !== summary) write(opening);
  for (const part of sections.flatMap(sectionParts)) {
    if (part.kind === "heading") open(part.id, part.text);
    else write(part.text);
  }
  return { title, summary, sections: parts.filter(({ heading, text }) => heading !== "" || text !== "") };
};
