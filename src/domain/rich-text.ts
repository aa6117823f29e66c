/** Inline Markdown as a tree of allowed kinds; a string is text to be shown literally. */
export type Inline =
  | string
  | { kind: "strong" | "emphasis"; children: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "link"; href: string; children: Inline[] };

/** The text of an inline tree without its marks, as a screen reader speaks it. */
export const plainText = (content: readonly Inline[]): string =>
  content
    .map((node) => (typeof node === "string" ? node : node.kind === "code" ? node.text : plainText(node.children)))
    .join("");
