import type { Block, CaseDetail, Inline } from "../../domain/customer-case.ts";
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
  const opening = textOf(banner.content);
  if (opening !== summary) write(opening);
  for (const section of sections) {
    if (section.kind === "highlights") for (const item of section.items) write(textOf(item));
    else if (section.kind === "quote") write(textOf(section.content));
    else {
      if (section.title !== undefined) open(section.id ?? null, section.title);
      for (const block of section.blocks) {
        if (block.kind === "heading") open(block.id, textOf(block.content));
        else for (const line of linesOf(block)) write(line);
      }
      for (const { caption } of section.pictures) write(caption ?? "");
    }
  }
  return { title, summary, sections: parts.filter(({ heading, text }) => heading !== "" || text !== "") };
};

const linesOf = (block: Exclude<Block, { kind: "heading" }>): string[] =>
  block.kind === "paragraph" ? [textOf(block.content)] : block.items.map(textOf);

const textOf = (content: readonly Inline[]): string =>
  content
    .map((part) => (typeof part === "string" ? part : part.kind === "code" ? part.text : textOf(part.children)))
    .join("");
