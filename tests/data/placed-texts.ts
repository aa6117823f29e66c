import type { Locale } from "../../src/domain/locale.ts";
import type { CaseEntry, CaseFront } from "./case-front.ts";
import type { DiagramSource } from "./diagram-source.ts";

/** A visible text and its place. Places have the same name in both languages. */
export type PlacedText = { place: string; text: string };

const entryTexts = (entry: CaseEntry): string[] =>
  [
    entry.title ?? "",
    ...(entry.contentList ?? []).flatMap((item) => [item.specialContent?.text ?? "", item.content ?? ""]),
    entry.content ?? "",
    ...(typeof entry.author === "object" ? [entry.author.name, entry.author.role ?? ""] : [entry.author ?? ""]),
  ].filter((text) => text !== "");

/** Every visible text of a case file, without the facts rows, which keep their original wording. */
export const caseTexts = (front: CaseFront): PlacedText[] => [
  { place: "description", text: front.description },
  ...(front.headline === undefined ? [] : [{ place: "headline", text: front.headline }]),
  ...(front.figure ? [front.figure.value, front.figure.label] : []).map((text) => ({ place: "figure", text })),
  ...Object.values(front.brief ?? {}).map((text = "") => ({ place: "brief", text })),
  ...(front.results ?? []).flatMap(({ value, label }) => [value, label]).map((text) => ({ place: "results", text })),
  { place: "section1", text: front.section1.title },
  { place: "section1", text: front.section1.content },
  ...front.section2.listLeft.flatMap((entry, index) =>
    entryTexts(entry).map((text) => ({ place: `listLeft[${index}]`, text })),
  ),
];

/** Every text of the diagrams in one language: caption, alternative text and all labels. */
export const diagramTexts = (diagrams: Map<string, DiagramSource>, locale: Locale): PlacedText[] =>
  [...diagrams].flatMap(([name, diagram]) =>
    [
      diagram.caption,
      diagram.alt,
      ...Object.values(diagram.nodes),
      ...Object.values(diagram.groups ?? {}),
      ...diagram.edges.flatMap((edge) => (edge[2] ? [edge[2]] : [])),
    ].map((words) => ({ place: `diagram ${name}`, text: words[locale] })),
  );
