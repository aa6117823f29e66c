import { sectionParts } from "../sections/texts.ts";
import { briefSentences, type CaseDetail } from "./customer-case.ts";
import { plainText } from "./rich-text.ts";

/** The text of a case in one language, as it is displayed. A section's `id` is the anchor of its heading, null above the first one. */
export type CaseText = {
  title: string;
  summary: string;
  sections: { id: string | null; heading: string; text: string }[];
};

/**
 * The text of a case, for searching, explaining a hit and the reading time: each heading, smaller ones included, with the text
 * below it, one paragraph, list item or caption a line. Above the first heading stand the headline, the banner's text, unless it
 * is the summary, figure, results and brief. Highlights and quotes belong to the section before them.
 */
export const caseText = ({
  title,
  summary,
  headline,
  figure,
  brief,
  results,
  banner,
  sections,
}: Pick<
  CaseDetail,
  "title" | "summary" | "headline" | "figure" | "brief" | "results" | "banner" | "sections"
>): CaseText => {
  const opening = plainText(banner.content);
  const figures = [figure ?? [], results ?? []].flat().map(({ value, label }) => `${value} ${label}`);
  const lines = [
    headline ?? "",
    banner.title === title ? "" : banner.title,
    opening === summary ? "" : opening,
    banner.image?.caption ?? "",
    ...new Set(figures),
    ...briefSentences(brief),
  ].filter((line) => line !== "");
  const read: CaseText["sections"] = [{ id: null, heading: "", text: lines.join("\n") }];
  for (const part of sections.flatMap(sectionParts)) {
    const last = read.at(-1);
    if (part.kind === "heading") read.push({ id: part.id, heading: part.text, text: "" });
    else if (last !== undefined && part.text !== "") last.text += last.text === "" ? part.text : `\n${part.text}`;
  }
  return { title, summary, sections: read.filter(({ heading, text }) => heading !== "" || text !== "") };
};
