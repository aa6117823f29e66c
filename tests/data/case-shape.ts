import type { CaseEntry, CaseFront } from "./case-front.ts";

const lineKind = (line: NonNullable<CaseEntry["contentList"]>[number]): string => {
  if (line.specialContent) return `h${line.specialContent.level}#${line.specialContent.anchor}`;
  const number = /^(\d+)\. /.exec(line.content ?? "")?.[1];
  return number ? `item ${number}` : "paragraph";
};

const entryShape = (entry: CaseEntry): string => {
  const kind = entry.type === 1 ? "highlights" : entry.type === 2 ? "quote" : "plain";
  const heading = entry.title ? `h2#${entry.anchor ?? "none"}` : "no title";
  const image = entry.image ? ` ${entry.image}` : "";
  return `${kind}, ${heading}${image}: ${(entry.contentList ?? []).map(lineKind).join(", ")}`;
};

/** The entries of the main column, one line each: kind, anchors, picture, headings, paragraphs and list items. */
export const caseShape = (front: CaseFront): string[] => front.section2.listLeft.map(entryShape);

/** Every anchor of a file, headings of both levels, in order. */
export const anchorsOf = (front: CaseFront): string[] =>
  front.section2.listLeft.flatMap((entry) => [
    ...(entry.anchor ? [entry.anchor] : []),
    ...(entry.contentList ?? []).flatMap(({ specialContent }) => (specialContent ? [specialContent.anchor] : [])),
  ]);

/** Names of the diagrams shown in a file, in order. */
export const diagramsShown = (front: CaseFront): string[] =>
  front.section2.listLeft.flatMap(({ image }) => (image?.startsWith("diagram:") ? [image.slice(8)] : []));
