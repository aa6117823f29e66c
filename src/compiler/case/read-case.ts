import type { FactRow, Figure, Inline, Section } from "../../domain/customer-case.ts";
import type { FacetIds } from "../../domain/facet.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import type { Path } from "../yaml/yaml-data.ts";
import type { Entry, Line } from "./case-shape.ts";
import type { ShapedCase } from "./check-shape.ts";
import { parseInline, plainText } from "./inline-markdown.ts";
import { readMonogram } from "./monogram.ts";
import { type BlockContext, type ReportAt, readBlocks } from "./read-blocks.ts";
import { readFacts } from "./read-facts.ts";
import { cutSummary } from "./summary.ts";

/** A picture as the author names it, to be resolved once all files are read. `at` is its offset in the file. */
export type PictureRef = { ref: string; at: number; alt?: string; caption?: string };

/** A heading waiting for its id. */
export type HeadingSlot = { level: 2 | 3 | 4; text: string; anchor?: string };

/** A section whose pictures are still references; ids of headings are empty. */
export type DraftSection = { section: Section; pictures: PictureRef[] };

/** One case in one language, read from its own file alone. */
export type CaseDraft = {
  title: string;
  summary: string;
  figure?: Figure;
  banner: { title: string; content: Inline[]; image?: PictureRef };
  sections: DraftSection[];
  headings: HeadingSlot[];
  rows: FactRow[];
  /** Offset of the content of each row. */
  rowsAt: number[];
  /** Offset of the list of rows. */
  listAt: number;
  facets: FacetIds;
  monogram: string;
  icon?: PictureRef;
  source?: string;
};

const rowsPath = ["section2", "rightPart", "list"];

export type CaseContext = {
  lang: Locale;
  slug: string;
  taxonomy: Taxonomy;
  reportAt: ReportAt;
  at: (path: Path) => number;
  lenient: boolean;
};

/** Checked fields to a draft. Undefined only where no title can be had. */
export const readCase = ({ data, entries }: ShapedCase, context: CaseContext): CaseDraft | undefined => {
  const { reportAt, taxonomy } = context;
  const title = readTitle(data.section1.title, data.title, context);
  if (title === undefined) return undefined;
  const content = parseInline(data.section1.content ?? "", (code, facts) =>
    reportAt(code, ["section1", "content"], facts),
  );
  const [image] = pictureRefs(data.section1, ["section1"], context);
  const headings: HeadingSlot[] = [];
  const main = { ...context, headings, hasLevel3: false };
  const sections = entries.map((entry, index) => readEntry(entry, ["section2", "listLeft", index], main));
  const { icon, list: rows = [] } = data.section2.rightPart;
  const source = data.source?.trim();
  return {
    title,
    summary: readSummary(data.description, plainText(content), context),
    ...(data.figure ? { figure: { value: data.figure.value.trim(), label: data.figure.label.trim() } } : {}),
    banner: { title, content, ...(image ? { image } : {}) },
    sections,
    headings,
    ...readFacts(rows, rowsPath, taxonomy, reportAt),
    listAt: context.at(rowsPath),
    rowsAt: rows.map((_, index) => context.at([...rowsPath, index, "content"])),
    ...readIcon(icon?.trim(), title, context),
    ...(source ? { source } : {}),
  };
};

const readTitle = (
  company: string | undefined,
  title: string | undefined,
  context: CaseContext,
): string | undefined => {
  const { reportAt, slug, lenient } = context;
  if (company?.trim()) return company.trim();
  const stand = title?.trim() || (lenient ? slug : undefined);
  if (stand === undefined) reportAt("E_REQUIRED", ["section1", "title"], { field: "section1.title" });
  else reportAt("W_TITLE", ["section1", "title"], { found: `\`${stand}\`` });
  return stand;
};

const readSummary = (description: string | undefined, banner: string, { lang, reportAt }: CaseContext): string => {
  const hasHan = (text: string) => /\p{Script=Han}/u.test(text);
  const written = description?.trim() ?? "";
  const foreign = lang === "zh" && written !== "" && !hasHan(written) && hasHan(banner);
  if (foreign) reportAt("W_DESCRIPTION", ["description"]);
  return written === "" || foreign ? cutSummary(banner) : written;
};

const monogramIcon = /^monogram:(\p{Script=Han}{1,2}|[A-Za-z0-9]{1,3})$/u;

const readIcon = (
  icon: string | undefined,
  title: string,
  { reportAt, at }: CaseContext,
): { monogram: string; icon?: PictureRef } => {
  const path = ["section2", "rightPart", "icon"];
  const own = monogramIcon.exec(icon ?? "")?.[1];
  if (own) return { monogram: own };
  const monogram = readMonogram(title);
  if (icon?.startsWith("monogram:")) reportAt("E_MONOGRAM", path, { found: icon });
  return icon && !icon.startsWith("monogram:")
    ? { monogram, icon: { ref: icon, at: at(path), alt: title } }
    : { monogram };
};

type MainContext = CaseContext & { headings: HeadingSlot[]; hasLevel3: boolean };

const readEntry = (entry: Entry, path: Path, context: MainContext): DraftSection => {
  const inline = (text: string, field: Path) =>
    parseInline(text, (code, facts) => context.reportAt(code, [...path, ...field], facts));
  switch (entry.kind) {
    case "highlights": {
      const items = entry.contentList.flatMap(({ content }, index) =>
        content?.trim() ? [inline(content, ["contentList", index, "content"])] : [],
      );
      return { section: { kind: "highlights", items }, pictures: [] };
    }
    case "quote": {
      const author = entry.author?.trim();
      const content = inline(entry.content, ["content"]);
      const extras = { ...(author ? { author } : {}), ...(entry.paraphrase ? { paraphrase: true as const } : {}) };
      return { section: { kind: "quote", content, ...extras }, pictures: [] };
    }
    default:
      return readPlain(entry, path, context);
  }
};

const readPlain = (entry: Extract<Entry, { kind: "plain" }>, path: Path, context: MainContext): DraftSection => {
  const title = entry.title?.trim();
  const addHeading = (slot: HeadingSlot, at: Path) => {
    if (slot.anchor !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slot.anchor))
      context.reportAt("E_ANCHOR", at, { found: slot.anchor });
    context.headings.push(slot);
  };
  if (title) {
    addHeading({ level: 2, text: title, ...(entry.anchor === undefined ? {} : { anchor: entry.anchor }) }, [
      ...path,
      "anchor",
    ]);
    context.hasLevel3 = false;
  }
  const blockContext: BlockContext = {
    reportAt: context.reportAt,
    lenient: context.lenient,
    hasLevel3: context.hasLevel3,
    addHeading: (heading, at) => addHeading(heading, [...at, "anchor"]),
  };
  const lines = entry.contentList ?? [];
  const blocks = readBlocks(lines, [...path, "contentList"], blockContext);
  context.hasLevel3 = blockContext.hasLevel3;
  const stray = lines.flatMap((line, index) => strayPictures(line, [...path, "contentList", index], context));
  return {
    section: { kind: "plain", ...(title ? { id: "", title } : {}), blocks, pictures: [] },
    pictures: [...stray, ...pictureRefs(entry, path, context)],
  };
};

const strayPictures = (line: Line, path: Path, context: MainContext): PictureRef[] => {
  const pictures = pictureRefs(line, path, context);
  if (pictures.length > 0) context.reportAt("W_IMAGE_PLACE", [...path, "image"]);
  return pictures;
};

type Pictured = { image?: string | string[] | undefined; alt?: string | undefined; caption?: string | undefined };

const pictureRefs = ({ image, alt, caption }: Pictured, path: Path, { at }: CaseContext): PictureRef[] =>
  (typeof image === "string" ? [image] : (image ?? [])).flatMap((ref, index) => {
    const refPath = [...path, "image", ...(Array.isArray(image) ? [index] : [])];
    if (ref.trim() === "") return [];
    return [
      {
        ref: ref.trim(),
        at: at(refPath),
        ...(alt ? { alt: alt.trim() } : {}),
        ...(caption ? { caption: caption.trim() } : {}),
      },
    ];
  });
