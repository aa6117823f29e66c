import type { Block, CaseDetail, Inline } from "../../domain/customer-case.ts";
import type { CaseText } from "../index/text-index-file.ts";

type Section = CaseText["sections"][number];

/**
 * The words of a case, each under the heading it stands under, smaller headings among them. Highlights and quotes belong to
 * the section before; what stands before the first heading has none.
 */
export function caseTextOf({ title, summary, sections }: CaseDetail): CaseText {
  const read: Section[] = [{ id: null, heading: "", text: "" }];
  const add = (text: string) => {
    const last = read.at(-1) as Section;
    last.text += last.text === "" ? text : `\n${text}`;
  };
  for (const section of sections) {
    if (section.kind === "quote") add(plainText(section.content));
    else if (section.kind === "highlights") for (const words of section.items) add(plainText(words));
    else {
      if (section.title !== undefined) read.push({ id: section.id ?? null, heading: section.title, text: "" });
      for (const block of section.blocks) {
        if (block.kind === "heading") read.push({ id: block.id, heading: plainText(block.content), text: "" });
        else for (const text of linesOf(block)) add(text);
      }
    }
  }
  return { title, summary, sections: read.filter(({ heading, text }) => heading !== "" || text !== "") };
}

const linesOf = (block: Exclude<Block, { kind: "heading" }>): string[] =>
  block.kind === "paragraph" ? [plainText(block.content)] : block.items.map(plainText);

const plainText = (content: readonly Inline[]): string =>
  content
    .map((node) => (typeof node === "string" ? node : node.kind === "code" ? node.text : plainText(node.children)))
    .join("");
