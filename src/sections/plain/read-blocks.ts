import { parseInline } from "../../compiler/case/inline-markdown.ts";
import { type Marked, oneParagraph, readMarker, splitParagraphs } from "../../compiler/case/lines.ts";
import { readLink } from "../../compiler/case/read-link.ts";
import type { Path, ReportHere } from "../../compiler/diagnostics/diagnostic.ts";
import { contrast } from "../../domain/contrast.ts";
import { type Inline, plainText } from "../../domain/rich-text.ts";
import type { PendingHeading, SectionContext } from "../section-source.ts";
import type { Line, Special } from "./shape.ts";
import type { Block, ListMarker } from "./text.ts";

type AddHeading = (heading: PendingHeading, at: Path) => void;

/**
 * The lines of one entry as blocks, in order; consecutive numbered, lettered or dashed lines become one list. Headings are passed
 * to `addHeading` and get their id later.
 */
export const readBlocks = (
  lines: readonly Line[],
  path: Path,
  context: SectionContext,
  addHeading: AddHeading,
): Block[] => {
  const blocks: Block[] = [];
  let list: OpenList | undefined;
  for (const [index, line] of lines.entries()) {
    const linePath = [...path, index];
    if (line.specialContent) {
      blocks.push(...readSpecial(line.specialContent, [...linePath, "specialContent"], context, addHeading));
      list = undefined;
    }
    for (const paragraph of splitParagraphs(line.content ?? "")) {
      const marked = readMarker(paragraph);
      const content = parseInline(marked?.rest ?? paragraph, reportHere([...linePath, "content"], context));
      list = marked && (continueList(list, marked, content) ?? openList(blocks, marked, content));
      if (!marked) blocks.push({ kind: "paragraph", content });
    }
  }
  return blocks;
};

type OpenList = { marker: ListMarker; next: number; items: Inline[][] };

const reportHere =
  (path: Path, { reportAt }: SectionContext): ReportHere =>
  (code, facts, asWarning) =>
    reportAt(code, path, facts, asWarning);

const continueList = (
  list: OpenList | undefined,
  { marker, number }: Marked,
  content: Inline[],
): OpenList | undefined => {
  if (list?.marker !== marker || (marker !== "dash" && number !== list.next)) return undefined;
  list.items.push(content);
  list.next += 1;
  return list;
};

const openList = (blocks: Block[], { marker, number }: Marked, content: Inline[]): OpenList => {
  const items = [content];
  blocks.push({ kind: "list", marker, start: number, items });
  return { marker, next: number + 1, items };
};

const readSpecial = (special: Special, path: Path, context: SectionContext, addHeading: AddHeading): Block[] => {
  const { reportAt, lenient } = context;
  const here = reportHere([...path, "text"], context);
  const content = parseInline(oneParagraph(special.text, here), here);
  const href = special.link === undefined ? undefined : readLink(special.link, reportHere([...path, "link"], context));
  const color = readColor(special.color, (code, facts) => reportAt(code, [...path, "color"], facts, lenient));
  const level = readLevel(special.level, path, context);
  if (level === undefined) {
    if (color) reportAt("W_COLOR", [...path, "color"]);
    const linked: Inline[] = href === undefined ? content : [{ kind: "link", href, children: content }];
    return [{ kind: "paragraph", content: special.bold ? [{ kind: "strong", children: linked }] : linked }];
  }
  const anchor = special.anchor === undefined ? {} : { anchor: special.anchor };
  addHeading({ level, text: plainText(content), ...anchor }, [...path, "anchor"]);
  const extras = { ...(href === undefined ? {} : { href }), ...(special.bold ? { bold: true as const } : {}) };
  return [{ kind: "heading", level, id: "", content, ...extras, ...(color === undefined ? {} : { color }) }];
};

const readLevel = (level: number | undefined, path: Path, context: SectionContext): 3 | 4 | undefined => {
  if (level === undefined) return undefined;
  const fits = level === 3 || (level === 4 && context.outline.hasLevel3);
  if (!fits) context.reportAt("E_HEADING", [...path, "level"], { found: level }, context.lenient);
  const read = fits && level === 4 ? 4 : 3;
  context.outline.hasLevel3 = true;
  return read;
};

/** `#rgb` or `#rrggbb` with a contrast of at least 4.5:1 on white (WCAG 2.2, 1.4.3); undefined, and reported, otherwise. */
const readColor = (written: string | undefined, report: ReportHere): string | undefined => {
  if (written === undefined) return undefined;
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(written);
  if (!digits) return report("E_COLOR", { found: written.slice(0, 60) });
  const color = (digits[2] ?? (digits[1] as string).replace(/./g, "$&$&")).toLowerCase();
  const ratio = contrast(`#${color}`, "#ffffff");
  if (ratio < 4.5) return report("E_CONTRAST", { found: written, ratio: (Math.floor(ratio * 100) / 100).toFixed(2) });
  return `#${color}`;
};
